// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Adverse events by term and arm: how many of the people who were treated with an arm had the event in that period,
// how severe it was, and the difference of the two arms' shares with its interval. People are counted, not events:
// somebody with two headaches is one person with a headache (CONSORT Harms 2022, Junqueira et al. 2023, BMJ
// 381:e073725).
#pragma once

#include "core/base/result.h"
#include "core/stats/proportion.h"
#include "core/study/selection.h"
#include "core/study/study.h"

#include <QString>

#include <optional>
#include <vector>

namespace analysis {

/// One arm's people.
struct EventCell
{
    study::ArmId arm;
    int people = 0; ///< treated with the arm
    std::vector<study::ParticipantId> affected;
    int events = 0;
    stats::Share share; ///< of the people, with its Wilson interval
};

/// How many had it at worst so severely; people by arm, in the order of AdverseEvents::arms.
struct SeverityCount
{
    QString severity; ///< as the study has it; empty: not said
    std::vector<int> people;
};

struct EventTerm
{
    QString term;                          ///< empty: any event at all
    std::vector<EventCell> cells;          ///< by arm
    std::vector<SeverityCount> severities; ///< in order of severity, words that are no grade in order of the alphabet
    /// Share of the comparator minus that of the reference: of those who received both, where people did, else of
    /// different people. Absent without two arms that somebody was treated with.
    std::optional<stats::Share> difference;
};

struct AdverseEvents
{
    std::vector<study::ArmId> arms; ///< of the contrast, reference first; without one every arm
    std::vector<EventTerm> terms;   ///< the first is any event; then those of most people first
    bool paired = false;            ///< the differences are of the same people
    int people = 0;                 ///< whom the difference is taken of, where they are the same
    int untreated = 0;              ///< events before any treatment, or in a period that is none: not counted
    study::Origin origin = study::Origin::Entered; ///< the first not observed of the events, else observed
    double level = 0.95;
};

/// Of the people the selection leaves; scale, visit and measure mean nothing. A study without events has no terms.
/// Errors: UnknownKey (a column of the filter).
[[nodiscard]] base::Result<AdverseEvents> adverseEvents(const study::Study& study, const study::Selection& selection);

} // namespace analysis
