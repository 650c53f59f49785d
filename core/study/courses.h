// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The selected scores as courses over time: one course for each participant and treatment period, flat arrays so that
// ten thousand participants stay cheap. This is what summaries and figures are computed from.
#pragma once

#include "core/base/result.h"
#include "core/study/selection.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace study {

/// One participant in one treatment period (or, with an invalid arm, a person of whom only a baseline is known).
struct Course
{
    ParticipantId participant;
    ArmId arm;
    std::int16_t period = 0;
    std::uint32_t first = 0; ///< index of its first point
    std::uint32_t count = 0;
    std::optional<double> baseline; ///< the period's own, else the one before the first treatment; always a score
};

/// Points in order of time. Values are in the selection's measure; scores are always the raw ones.
struct Courses
{
    std::vector<Course> courses; ///< by participant, then period
    std::vector<VisitId> visit;
    std::vector<double> value;
    std::vector<double> score;
    std::vector<Origin> origin;
    bool sharedBaseline = false; ///< one baseline before period 1 stands for all periods
};

/// Change and percent change are against the course's baseline; without one (or, for percent, with a baseline of 0) the
/// course has no points in that measure. Percent is of the baseline's size: it rises where the score rises. Scores at
/// visits that the study does not have are left out. Errors: UnknownKey (scale, column).
[[nodiscard]] base::Result<Courses> selectCourses(const Study& study, const Selection& selection);

/// The value of a course at a visit.
[[nodiscard]] std::optional<double> valueAt(const Courses& courses, const Course& course, VisitId visit);
[[nodiscard]] std::optional<double> scoreAt(const Courses& courses, const Course& course, VisitId visit);

/// A participant's courses under both arms of a contrast; indices into Courses::courses, or none.
struct CoursePair
{
    ParticipantId participant;
    std::optional<std::size_t> reference;
    std::optional<std::size_t> comparator;
};

/// One entry for each selected participant with at least one of the two.
[[nodiscard]] std::vector<CoursePair> pairCourses(const Courses& courses, const Contrast& contrast);

} // namespace study
