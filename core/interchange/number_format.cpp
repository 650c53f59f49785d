// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/number_format.h"

#include <array>
#include <charconv>
#include <cmath>
#include <cstring>

namespace interchange {

namespace {

constexpr std::string_view minusSign = "\xE2\x88\x92"; // U+2212
constexpr std::size_t longestNumber = 64;

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Thousands marks must split groups of three: 1,234,567. Copies without them.
std::optional<std::size_t> withoutGroups(std::string_view cell, NumberFormat format, char* out)
{
    std::size_t written = 0;
    std::size_t sinceGroup = 0;
    bool grouped = false;
    bool inFraction = false;
    for (const char c : cell) {
        if (c == format.group && format.group != '\0' && !inFraction) {
            if (sinceGroup == 0 || sinceGroup > 3 || (grouped && sinceGroup != 3)) {
                return std::nullopt;
            }
            grouped = true;
            sinceGroup = 0;
            continue;
        }
        if (!inFraction && !isDigit(c) && sinceGroup > 0) {
            if (grouped && sinceGroup != 3) {
                return std::nullopt;
            }
            inFraction = true;
        }
        sinceGroup += isDigit(c) ? 1 : 0;
        out[written++] = c == format.decimal ? '.' : c;
    }
    if (grouped && !inFraction && sinceGroup != 3) {
        return std::nullopt;
    }
    return written;
}

std::optional<double> parsePlain(const char* begin, const char* end)
{
    if (begin == end || !(isDigit(*begin) || *begin == '-' || *begin == '.')) {
        return std::nullopt;
    }
    double value = 0.0;
    const auto [stop, error] = std::from_chars(begin, end, value);
    if (error != std::errc() || stop != end || !std::isfinite(value)) {
        return std::nullopt;
    }
    return value;
}

struct CommaUse
{
    bool decimal = false;   ///< can be read with a decimal comma
    bool thousands = false; ///< can be read with thousands commas
};

CommaUse commaUse(std::string_view cell)
{
    return {parseNumber(cell, {',', '\0'}).has_value() || parseNumber(cell, {',', '.'}).has_value(),
            parseNumber(cell, {'.', ','}).has_value()};
}

} // namespace

std::optional<double> parseNumber(std::string_view cell, NumberFormat format)
{
    cell = trimmed(cell);
    bool negative = false;
    if (!cell.empty() && cell.front() == '+') {
        cell.remove_prefix(1);
        if (!cell.empty() && cell.front() == '-') {
            return std::nullopt;
        }
    } else if (cell.substr(0, minusSign.size()) == minusSign) {
        cell.remove_prefix(minusSign.size());
        negative = true;
        if (!cell.empty() && cell.front() == '-') {
            return std::nullopt;
        }
    }
    std::optional<double> value;
    if (format == NumberFormat{}) {
        value = parsePlain(cell.data(), cell.data() + cell.size());
    } else {
        std::array<char, longestNumber> plain{};
        if (cell.size() > plain.size() ||
            (format.decimal != '.' && format.group != '.' && cell.find('.') != std::string_view::npos)) {
            return std::nullopt;
        }
        if (const auto length = withoutGroups(cell, format, plain.data())) {
            value = parsePlain(plain.data(), plain.data() + *length);
        }
    }
    return value && negative ? -*value : value;
}

NumberFormatDecision decideNumberFormat(const RawTable& table, std::size_t column, bool preferDecimalComma)
{
    NumberFormatDecision decision;
    std::optional<std::size_t> pointRow;
    std::optional<std::size_t> decimalRow;
    std::optional<std::size_t> thousandsRow;
    std::optional<std::size_t> eitherRow;
    bool groupedByPoint = false;
    for (std::size_t row = 0; row < table.rowCount(); ++row) {
        const std::string_view cell = table.cell(row, column);
        if (std::memchr(cell.data(), ',', cell.size()) == nullptr) {
            if (!pointRow && std::memchr(cell.data(), '.', cell.size()) != nullptr && parseNumber(cell)) {
                pointRow = row;
            }
            continue;
        }
        const CommaUse use = commaUse(cell);
        if (use.decimal && use.thousands) {
            eitherRow = eitherRow ? eitherRow : row;
        } else if (use.decimal) {
            decimalRow = decimalRow ? decimalRow : row;
            groupedByPoint = groupedByPoint || cell.find('.') != std::string_view::npos;
        } else if (use.thousands) {
            thousandsRow = thousandsRow ? thousandsRow : row;
        }
    }
    if (decimalRow && (thousandsRow || (pointRow && !groupedByPoint))) {
        decision.contradictory = true;
        decision.row = *decimalRow;
    }
    if (decimalRow) {
        decision.format = {',', groupedByPoint ? '.' : '\0'};
    } else if (thousandsRow || pointRow) {
        decision.format = {'.', thousandsRow || eitherRow ? ',' : '\0'};
    } else if (eitherRow) {
        decision.ambiguous = true;
        decision.row = *eitherRow;
        decision.format = preferDecimalComma ? NumberFormat{',', '\0'} : NumberFormat{'.', ','};
    }
    return decision;
}

} // namespace interchange
