// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/leave_one_out.h"

#include <algorithm>
#include <cmath>

namespace stats {

namespace {

std::vector<std::uint32_t> everybodyBut(std::size_t person, std::size_t people)
{
    std::vector<std::uint32_t> others;
    others.reserve(people);
    for (std::size_t i = 0; i < people; ++i) {
        if (i != person) {
            others.push_back(static_cast<std::uint32_t>(i));
        }
    }
    return others;
}

/// False where no rest has a statistic.
bool summariseRests(LeaveOneOut& result)
{
    double farthest = -1.0;
    for (std::size_t person = 0; person < result.without.size(); ++person) {
        if (!result.without[person]) {
            continue;
        }
        const double value = *result.without[person];
        result.lowest = farthest < 0.0 ? value : std::min(result.lowest, value);
        result.highest = farthest < 0.0 ? value : std::max(result.highest, value);
        if (std::fabs(value - result.all) > farthest) {
            farthest = std::fabs(value - result.all);
            result.mostInfluential = person;
        }
    }
    return farthest >= 0.0;
}

} // namespace

base::Result<LeaveOneOut> leaveOneOut(std::size_t people, const Statistic& statistic, base::Progress& progress)
{
    if (people < 2) {
        return base::fail(base::ErrorKind::NotEnoughData, "people", std::to_string(people));
    }
    const auto all = statistic(everybodyBut(people, people));
    if (!all) {
        return base::fail(base::ErrorKind::NotEnoughData, "statistic", "of everybody");
    }
    LeaveOneOut result;
    result.all = *all;
    bool isFinite = std::isfinite(*all);
    for (std::size_t person = 0; person < people; ++person) {
        if (progress.cancelled()) {
            return base::fail(base::ErrorKind::Cancelled);
        }
        result.without.push_back(statistic(everybodyBut(person, people)));
        isFinite = isFinite && std::isfinite(result.without.back().value_or(0.0));
        progress.report(static_cast<double>(person + 1) / static_cast<double>(people));
    }
    if (!isFinite) {
        return base::fail(base::ErrorKind::InvalidValue, "statistic", "not finite");
    }
    if (!summariseRests(result)) {
        return base::fail(base::ErrorKind::NotEnoughData, "statistic", "without any one person");
    }
    return result;
}

} // namespace stats
