// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/origin_counts.h"

#include <algorithm>
#include <map>

namespace analysis {

std::vector<OriginCount> originCounts(const study::Study& study)
{
    std::map<study::Origin, std::size_t> counted;
    for (const study::Assessment& row : study.assessments) {
        ++counted[row.origin];
    }
    std::vector<OriginCount> counts;
    for (const auto& [origin, scores] : counted) {
        counts.push_back({.origin = origin, .scores = scores});
    }
    std::stable_sort(counts.begin(), counts.end(),
                     [](const OriginCount& a, const OriginCount& b) { return a.scores > b.scores; });
    return counts;
}

} // namespace analysis
