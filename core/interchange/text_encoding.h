// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Bytes of a text file of unknown origin into UTF-8: UTF-8 and UTF-16 with or without a byte-order mark, else
// Windows-1252, which holds Latin-1 and is what a spreadsheet saves as "CSV".
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace interchange {

enum class TextEncoding { Utf8, Utf8WithMark, Utf16LittleEndian, Utf16BigEndian, Windows1252 };

/// Judged by the mark, else by where the zero bytes lie, else by whether all bytes are valid UTF-8.
TextEncoding detectEncoding(std::string_view bytes);

struct DecodedText
{
    std::string text; ///< UTF-8 without a mark
    TextEncoding encoding = TextEncoding::Utf8;
};

/// Errors: UnsupportedEncoding (UTF-32, broken UTF-16), MalformedInput (zero bytes: not a text file). `name` is the
/// subject of an error.
base::Result<DecodedText> decodeText(std::string_view bytes, const std::string& name);

/// Strict: no overlong forms, no surrogates, nothing beyond U+10FFFF.
bool isValidUtf8(std::string_view bytes);

} // namespace interchange
