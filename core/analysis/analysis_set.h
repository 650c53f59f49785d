// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who an analysis is about: the courses of a selection, and everybody who is left out, with the reason.
#pragma once

#include "core/base/result.h"
#include "core/study/courses.h"
#include "core/study/selection.h"
#include "core/study/study.h"

#include <QString>

#include <vector>

namespace analysis {

/// The selected courses of one scale. Unlike study::selectCourses, completersOnly is about this scale: people with a
/// post-dose value of it under both arms of the contrast (where nobody received two arms: with one at all).
[[nodiscard]] base::Result<study::Courses> coursesOf(const study::Study& study, const study::Selection& selection);

/// True where some participants received more than one treatment.
[[nodiscard]] bool repeatsTreatment(const study::Study& study);

/// A participant who is in none of an analysis's numbers.
struct Excluded
{
    study::ParticipantId participant;
    QString reason;

    friend bool operator==(const Excluded&, const Excluded&) = default;
};

/// Everybody of the study who is not among the people used (sorted by id), in the study's order, with the first reason
/// that holds: filtered out, a recorded exclusion, no complete pair, no baseline, no score.
[[nodiscard]] std::vector<Excluded> excludedFrom(const study::Study& study, const study::Selection& selection,
                                                 const std::vector<study::ParticipantId>& used);

} // namespace analysis
