// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/cell_values.h"

#include "core/interchange/number_format.h"
#include "core/interchange/raw_table.h"

#include <algorithm>
#include <array>

namespace interchange {

namespace {

char lowerAscii(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isWord(std::string_view cell, std::string_view word)
{
    return cell.size() == word.size() &&
           std::equal(cell.begin(), cell.end(), word.begin(), [](char a, char b) { return lowerAscii(a) == b; });
}

} // namespace

bool isMissing(std::string_view cell, const std::vector<std::string>& further)
{
    constexpr std::array<std::string_view, 7> words = {".", "na", "n/a", "nan", "#n/a", "null", "none"};
    cell = trimmed(cell);
    if (cell.empty()) {
        return true;
    }
    // Nearly all cells are numbers: these begin with none of the letters.
    if (cell.size() <= 4 && std::string_view("nN#.").find(cell.front()) != std::string_view::npos &&
        std::any_of(words.begin(), words.end(), [cell](std::string_view word) { return isWord(cell, word); })) {
        return true;
    }
    return std::any_of(further.begin(), further.end(), [cell](const std::string& token) {
        if (cell == trimmed(token)) {
            return true;
        }
        const auto number = parseNumber(token);
        return number && number == parseNumber(cell);
    });
}

bool sameValue(std::string_view a, std::string_view b)
{
    a = trimmed(a);
    b = trimmed(b);
    if (a == b) {
        return true;
    }
    const auto numberA = parseNumber(a);
    const auto numberB = parseNumber(b);
    if (numberA || numberB) {
        return numberA == numberB;
    }
    const std::string folded = foldedName(a);
    return !folded.empty() && folded == foldedName(b); // "-" is not an empty name
}

std::string keyFrom(std::string_view label)
{
    label = trimmed(label);
    if (parseNumber(label)) {
        return std::string(label); // -1 and 1 are two arms
    }
    std::string key;
    for (const char c : label) {
        const char lower = lowerAscii(c);
        const bool keeps = (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9') ||
                           static_cast<unsigned char>(lower) >= 0x80U;
        if (keeps) {
            key.push_back(lower);
        } else if (!key.empty() && key.back() != '-') {
            key.push_back('-');
        }
    }
    while (!key.empty() && key.back() == '-') {
        key.pop_back();
    }
    return key.empty() ? "unnamed" : key;
}

} // namespace interchange
