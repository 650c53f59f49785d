// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/delimited_dialect.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <vector>

namespace interchange {

namespace {

constexpr std::size_t sampleBytes = 64 * 1024;
constexpr std::size_t sampleRows = 64;

/// Cells of each of the first rows; a quote opens only at the beginning of a cell.
std::vector<std::size_t> cellCounts(std::string_view text, char separator)
{
    std::vector<std::size_t> counts;
    std::size_t cells = 1;
    bool quoted = false;
    bool atCellStart = true;
    bool emptyLine = true;
    for (std::size_t i = 0; i < text.size() && counts.size() < sampleRows; ++i) {
        const char c = text[i];
        if (quoted) {
            quoted = c != '"';
        } else if (c == '"' && (atCellStart || text[i - 1] == '"')) {
            quoted = true; // the second case reopens after a doubled quote
            emptyLine = false;
            atCellStart = false;
        } else if (c == '\n' || c == '\r') {
            if (!emptyLine) {
                counts.push_back(cells);
            }
            cells = 1;
            emptyLine = atCellStart = true;
        } else {
            atCellStart = c == separator;
            cells += c == separator ? 1 : 0;
            emptyLine = false;
        }
    }
    // The last line of the sample may be cut off: it counts only when there is nothing else to go by.
    if (!emptyLine && (counts.size() < 2 || text.size() < sampleBytes) && counts.size() < sampleRows) {
        counts.push_back(cells);
    }
    return counts;
}

struct SeparatorScore
{
    double agreement = 0.0; ///< share of rows with as many cells as the header
    std::size_t cells = 1;
};

SeparatorScore scoreOf(std::string_view text, char separator)
{
    const std::vector<std::size_t> counts = cellCounts(text, separator);
    if (counts.empty() || counts.front() < 2) {
        return {};
    }
    const auto agreeing = std::count(counts.begin(), counts.end(), counts.front());
    return {static_cast<double>(agreeing) / static_cast<double>(counts.size()), counts.front()};
}

} // namespace

DelimitedDialect detectDialect(std::string_view text)
{
    constexpr std::array candidates = {',', '\t', ';', '|'};
    text = text.substr(0, sampleBytes);
    DelimitedDialect best;
    SeparatorScore bestScore;
    for (const char separator : candidates) {
        const SeparatorScore score = scoreOf(text, separator);
        if (score.cells > 1 && (score.agreement > bestScore.agreement ||
                                (score.agreement == bestScore.agreement && score.cells > bestScore.cells))) {
            bestScore = score;
            best.separator = separator;
        }
    }
    return best;
}

} // namespace interchange
