// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The time that a visit's name tells: "Baseline", "Day 3", "d10", "2 days post-infusion of ketamine", "week 1", "+40
// min".
#pragma once

#include "core/study/study.h"

#include <optional>
#include <string>
#include <string_view>

namespace interchange {

struct VisitTime
{
    study::VisitPhase phase = study::VisitPhase::PostDose;
    study::TimeUnit unit = study::TimeUnit::Day;
    double time = 0.0;

    friend bool operator==(const VisitTime&, const VisitTime&) = default;
};

/// nullopt where the label names no time, more than one, or one beyond study::greatestDay. Days at or below 0,
/// "baseline", "pre-dose" and "b0" are the baseline; weeks become days, hours minutes; a month has no fixed length and
/// is not read.
std::optional<VisitTime> visitTimeOf(std::string_view label);

/// "baseline", "day 2", "minute 40", with up to the digits the time has.
std::string visitKeyOf(const VisitTime& time);

} // namespace interchange
