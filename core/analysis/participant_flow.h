// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who went through the study, step by step, as the CONSORT extension for crossover trials counts it (Dwan et al. 2019,
// BMJ 366:l4378): enrolled, assigned to an order, treated and scored in each period, completed, analysed. People and
// keys only; how many were screened is nothing that a study holds.
#pragma once

#include "core/base/result.h"
#include "core/study/design.h"
#include "core/study/selection.h"
#include "core/study/study.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace analysis {

using People = std::vector<study::ParticipantId>; ///< in the study's order

struct FlowPeriod
{
    std::int16_t ordinal = 0;
    study::ArmId arm;    ///< the sequence's; invalid where it says none
    int inStudy = 0;     ///< treated in it, whatever the filter
    People treated;      ///< with any arm
    People otherArm;     ///< of those treated: with another arm than their sequence has here
    People notTreated;   ///< went through the period before, but not through this one
    People scored;       ///< of those treated: with a score of the primary scale after the treatment
    People notScored;    ///< of those treated: without one
};

/// Days from the treatment of one period to that of the next, of the people whose start days are known.
struct DaysBetween
{
    int n = 0;
    double least = 0.0;
    double most = 0.0;

    friend bool operator==(const DaysBetween&, const DaysBetween&) = default;
};

/// The people of one sequence, or those without one who were given the same arms in the same order. In a study that is
/// no crossover: the people of one arm, with one period.
struct FlowGroup
{
    study::SequenceId sequence;
    std::vector<study::ArmId> arms; ///< by period; empty: never treated, or too many orders to tell apart
    int inStudy = 0;                ///< whatever the filter
    People people;
    std::vector<FlowPeriod> periods;
    std::vector<std::optional<DaysBetween>> between; ///< after each period but the last; whatever the filter
};

struct ParticipantFlow
{
    study::Design design = study::Design::SingleArm;
    int inStudy = 0; ///< whatever the filter
    People people;   ///< those that the selection leaves
    std::vector<FlowGroup> groups;
    People completers;     ///< study::completersOf, among the people
    study::ScaleId scale;  ///< the primary one; invalid where the study has none
    study::VisitId visit;  ///< its default visit
    study::Origin origin = study::Origin::Imported; ///< study::studyOrigin
    People analysed;       ///< with a score at that visit: of a crossover, under both arms of the contrast

    [[nodiscard]] std::size_t periods() const; ///< the most that a group has
};

/// Of the selection its filter counts alone. Groups are those of the whole study, so that a filter empties a group and
/// never removes it. Errors: UnknownKey (a column of the filter).
[[nodiscard]] base::Result<ParticipantFlow> participantFlow(const study::Study& study,
                                                            const study::Selection& selection);

/// The same people in one group: where there are too many orders to stand side by side.
[[nodiscard]] ParticipantFlow pooledFlow(const ParticipantFlow& flow);

} // namespace analysis
