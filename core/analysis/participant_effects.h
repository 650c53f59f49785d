// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What each person did on one scale by one visit: under both arms of the contrast, and the difference between them. The
// table of participants, the pictures of everyone and a person's profile take their numbers from here.
#pragma once

#include "core/base/result.h"
#include "core/study/courses.h"
#include "core/study/profile.h"
#include "core/study/selection.h"
#include "core/study/study.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace analysis {

/// One person under one arm. Changes are against the course's baseline, percent is of the baseline's size.
struct SideEffect
{
    std::optional<std::size_t> course; ///< in ParticipantEffects::courses
    std::optional<double> baseline;
    std::optional<double> score; ///< at the visit, as are the following
    std::optional<double> change;
    std::optional<double> percentChange; ///< none for a baseline of 0
    std::optional<bool> response;        ///< none where the scale has no rule, or baseline or score is missing
};

struct PersonEffect
{
    study::ParticipantId participant;
    SideEffect reference; ///< in a study without a contrast: the person's first treatment
    SideEffect comparator;
    std::optional<std::size_t> other;     ///< a course of neither arm, where the person has none of the two
    std::optional<double> difference;     ///< comparator - reference, of the two changes
    int scores = 0;                       ///< how many the person has on the scale, at whatever visit
    bool completer = false;               ///< as in study::completersOf
};

struct ParticipantEffects
{
    study::ScaleId scale;
    study::VisitId visit;
    std::optional<study::Contrast> contrast;
    study::Courses courses; ///< raw scores of everybody
    std::vector<PersonEffect> people; ///< everybody, in the study's order, with scores or without
    double firstDay = 0.0;            ///< of all visits the courses have
    double lastDay = 0.0;
    double lowestScore = 0.0;
    double highestScore = 1.0;
};

/// Of everybody, whatever is filtered: filters choose among the rows. selection's scale and visit count alone; without a
/// scale there are people and no scores. Errors: UnknownKey (scale).
[[nodiscard]] base::Result<ParticipantEffects> participantEffects(const study::Study& study,
                                                                  const study::Selection& selection);

/// Comparator - reference at one visit, both as changes and as scores.
struct VisitDifference
{
    study::VisitId visit;
    double ofScores = 0.0;
    std::optional<double> ofChanges; ///< needs both baselines
};

/// One entry for each visit after the treatment at which the person has a score under both arms, in order of time.
[[nodiscard]] std::vector<VisitDifference> differencesOf(const study::Study& study, const study::Profile& profile);

/// Places in ParticipantEffects::people: those with a difference first, the smallest difference first; then those with a
/// change under one arm, then the rest in the study's order.
[[nodiscard]] std::vector<std::uint32_t> orderByEffect(const ParticipantEffects& effects);

} // namespace analysis
