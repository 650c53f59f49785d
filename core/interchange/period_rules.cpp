// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/period_rules.h"

#include <algorithm>

namespace interchange {

namespace {

using Answer = tl::expected<std::int16_t, DropReason>;

Answer ordinal(std::size_t index)
{
    return static_cast<std::int16_t>(index + 1);
}

Answer onlyPeriodOf(const PersonDraft& person, int arm)
{
    const auto first = std::find(person.arms.begin(), person.arms.end(), arm);
    if (first == person.arms.end()) {
        return tl::unexpected(DropReason::ArmNotGiven);
    }
    if (std::find(first + 1, person.arms.end(), arm) != person.arms.end()) {
        return tl::unexpected(DropReason::UnknownPeriod);
    }
    return ordinal(static_cast<std::size_t>(first - person.arms.begin()));
}

Answer againstGivenArms(const PersonDraft& person, int arm, int period)
{
    if (period > 0) {
        const auto index = static_cast<std::size_t>(period - 1);
        if (index >= person.arms.size() || person.arms[index] == noArm) {
            return tl::unexpected(DropReason::ArmNotGiven);
        }
        return arm == noArm || arm == person.arms[index] ? ordinal(index) : tl::unexpected(DropReason::TwoArms);
    }
    if (arm != noArm) {
        return onlyPeriodOf(person, arm);
    }
    const auto treated = std::count_if(person.arms.begin(), person.arms.end(), [](int a) { return a != noArm; });
    if (treated != 1) {
        return tl::unexpected(treated == 0 ? DropReason::UnknownArm : DropReason::UnknownPeriod);
    }
    const auto only = std::find_if(person.arms.begin(), person.arms.end(), [](int a) { return a != noArm; });
    return ordinal(static_cast<std::size_t>(only - person.arms.begin()));
}

} // namespace

Answer periodOfRow(PersonDraft& person, bool baseline, int arm, int period)
{
    if (baseline && arm == noArm && period == 0) {
        return std::int16_t{0};
    }
    if (person.armsGiven) {
        return againstGivenArms(person, arm, period);
    }
    if (period > 0) {
        const auto index = static_cast<std::size_t>(period - 1);
        if (index >= person.arms.size()) {
            person.arms.resize(index + 1, noArm);
        }
        int& known = person.arms[index];
        if (known == noArm) {
            known = arm; // may stay unknown: another row of the period may tell
        }
        return arm == noArm || known == arm ? ordinal(index) : tl::unexpected(DropReason::TwoArms);
    }
    if (arm == noArm) {
        return tl::unexpected(DropReason::UnknownArm);
    }
    if (std::find(person.arms.begin(), person.arms.end(), arm) == person.arms.end()) {
        person.arms.push_back(arm);
    }
    return onlyPeriodOf(person, arm);
}

} // namespace interchange
