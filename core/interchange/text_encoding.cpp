// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/text_encoding.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

namespace interchange {

namespace {

constexpr std::string_view utf8Mark = "\xEF\xBB\xBF";
constexpr std::size_t longestText = std::size_t{1}
                                    << 30U; // at most 3 times as long in UTF-8: below the 4 GiB of RawTable

unsigned byteAt(std::string_view bytes, std::size_t position)
{
    return static_cast<unsigned char>(bytes[position]);
}

bool isContinuation(std::string_view bytes, std::size_t position)
{
    return position < bytes.size() && (byteAt(bytes, position) & 0xC0U) == 0x80U;
}

/// Length of the valid UTF-8 sequence that begins at position, 0 if there is none.
std::size_t sequenceLength(std::string_view bytes, std::size_t position)
{
    const unsigned first = byteAt(bytes, position);
    if (first < 0x80U) {
        return 1;
    }
    if (first < 0xC2U || first > 0xF4U || !isContinuation(bytes, position + 1)) {
        return 0;
    }
    if (first < 0xE0U) {
        return 2;
    }
    const unsigned second = byteAt(bytes, position + 1);
    const bool overlong = (first == 0xE0U && second < 0xA0U) || (first == 0xF0U && second < 0x90U);
    const bool surrogate = first == 0xEDU && second > 0x9FU;
    const bool beyond = first == 0xF4U && second > 0x8FU;
    if (overlong || surrogate || beyond || !isContinuation(bytes, position + 2)) {
        return 0;
    }
    if (first < 0xF0U) {
        return 3;
    }
    return isContinuation(bytes, position + 3) ? 4 : 0;
}

void appendUtf8(std::string& out, std::uint32_t code)
{
    const auto put = [&out](std::uint32_t byte) { out.push_back(static_cast<char>(byte)); };
    if (code < 0x80U) {
        put(code);
    } else if (code < 0x800U) {
        put(0xC0U | (code >> 6U));
        put(0x80U | (code & 0x3FU));
    } else if (code < 0x10000U) {
        put(0xE0U | (code >> 12U));
        put(0x80U | ((code >> 6U) & 0x3FU));
        put(0x80U | (code & 0x3FU));
    } else {
        put(0xF0U | (code >> 18U));
        put(0x80U | ((code >> 12U) & 0x3FU));
        put(0x80U | ((code >> 6U) & 0x3FU));
        put(0x80U | (code & 0x3FU));
    }
}

base::Result<std::string> fromUtf16(std::string_view bytes, bool bigEndian, const std::string& name)
{
    if (bytes.size() % 2 != 0) {
        return base::fail(base::ErrorKind::UnsupportedEncoding, name, "UTF-16 text with half a character at its end");
    }
    const auto unit = [&](std::size_t i) -> std::uint32_t {
        const unsigned a = byteAt(bytes, 2 * i);
        const unsigned b = byteAt(bytes, 2 * i + 1);
        return bigEndian ? (a << 8U | b) : (b << 8U | a);
    };
    std::string out;
    out.reserve(bytes.size() / 2 + bytes.size() / 8);
    const std::size_t units = bytes.size() / 2;
    for (std::size_t i = unit(0) == 0xFEFFU ? 1 : 0; i < units; ++i) {
        std::uint32_t code = unit(i);
        if (code >= 0xD800U && code < 0xE000U) {
            const bool paired = code < 0xDC00U && i + 1 < units && unit(i + 1) >= 0xDC00U && unit(i + 1) < 0xE000U;
            if (!paired) {
                return base::fail(base::ErrorKind::UnsupportedEncoding, name,
                                  "broken UTF-16 text at byte " + std::to_string(2 * i));
            }
            code = 0x10000U + ((code - 0xD800U) << 10U) + (unit(i + 1) - 0xDC00U);
            ++i;
        }
        appendUtf8(out, code);
    }
    return out;
}

// 0x80-0x9F of Windows-1252; the five bytes without a character keep their C1 meaning (WHATWG Encoding, windows-1252).
constexpr std::array<std::uint16_t, 32> windows1252{0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021,
                                                    0x02C6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008D, 0x017D, 0x008F,
                                                    0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2013, 0x2014,
                                                    0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

std::string fromWindows1252(std::string_view bytes)
{
    std::string out;
    out.reserve(bytes.size() + bytes.size() / 8);
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const unsigned byte = byteAt(bytes, i);
        appendUtf8(out, byte >= 0x80U && byte < 0xA0U ? windows1252[byte - 0x80U] : byte);
    }
    return out;
}

tl::unexpected<base::Error> zeroByte(const std::string& name, std::size_t position)
{
    return base::fail(base::ErrorKind::MalformedInput, name,
                      "not a text file: zero byte at position " + std::to_string(position + 1));
}

} // namespace

bool isValidUtf8(std::string_view bytes)
{
    std::size_t i = 0;
    while (i < bytes.size()) {
        std::uint64_t eight = 0;
        if (i + 8 <= bytes.size()) {
            std::memcpy(&eight, bytes.data() + i, 8);
            if ((eight & 0x8080808080808080ULL) == 0) {
                i += 8;
                continue;
            }
        }
        const std::size_t length = sequenceLength(bytes, i);
        if (length == 0) {
            return false;
        }
        i += length;
    }
    return true;
}

TextEncoding detectEncoding(std::string_view bytes)
{
    if (bytes.substr(0, 3) == utf8Mark) {
        return TextEncoding::Utf8WithMark;
    }
    if (bytes.substr(0, 2) == "\xFF\xFE") {
        return TextEncoding::Utf16LittleEndian;
    }
    if (bytes.substr(0, 2) == "\xFE\xFF") {
        return TextEncoding::Utf16BigEndian;
    }
    // Tables are mostly ASCII: in UTF-16 every other byte is then zero.
    const std::size_t sample = std::min<std::size_t>(bytes.size(), 4096) & ~std::size_t{1};
    std::size_t zeroEven = 0;
    std::size_t zeroOdd = 0;
    for (std::size_t i = 0; i < sample; ++i) {
        if (bytes[i] == '\0') {
            ++(i % 2 == 0 ? zeroEven : zeroOdd);
        }
    }
    if (zeroOdd > sample / 4 && zeroEven * 8 < zeroOdd) {
        return TextEncoding::Utf16LittleEndian;
    }
    if (zeroEven > sample / 4 && zeroOdd * 8 < zeroEven) {
        return TextEncoding::Utf16BigEndian;
    }
    // A zero byte is refused by decodeText() anyway: no need to read a huge file to its end for that.
    return bytes.find('\0') != std::string_view::npos || isValidUtf8(bytes) ? TextEncoding::Utf8
                                                                            : TextEncoding::Windows1252;
}

base::Result<DecodedText> decodeText(std::string_view bytes, const std::string& name)
{
    using namespace std::string_view_literals;
    if (bytes.size() > longestText) {
        return base::fail(base::ErrorKind::MalformedInput, name, "larger than 1 GiB");
    }
    if (bytes.substr(0, 4) == "\xFF\xFE\0\0"sv || bytes.substr(0, 4) == "\0\0\xFE\xFF"sv) {
        return base::fail(base::ErrorKind::UnsupportedEncoding, name, "UTF-32 text; save it as UTF-8");
    }
    DecodedText decoded;
    decoded.encoding = detectEncoding(bytes);
    switch (decoded.encoding) {
    case TextEncoding::Utf8WithMark:
        bytes.remove_prefix(utf8Mark.size());
        if (!isValidUtf8(bytes)) {
            return base::fail(base::ErrorKind::UnsupportedEncoding, name, "marked as UTF-8, but not valid UTF-8");
        }
        decoded.text = bytes;
        break;
    case TextEncoding::Utf8:
        if (const std::size_t zero = bytes.find('\0'); zero != std::string_view::npos) {
            return zeroByte(name, zero);
        }
        decoded.text = bytes;
        break;
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian: {
        auto text = fromUtf16(bytes, decoded.encoding == TextEncoding::Utf16BigEndian, name);
        if (!text) {
            return base::pass(text);
        }
        decoded.text = std::move(*text);
        break;
    }
    case TextEncoding::Windows1252:
        decoded.text = fromWindows1252(bytes);
        break;
    }
    if (const std::size_t zero = decoded.text.find('\0'); zero != std::string::npos) {
        return zeroByte(name, zero);
    }
    return decoded;
}

} // namespace interchange
