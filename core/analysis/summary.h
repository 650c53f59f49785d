// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the scores of a selection look like, by arm and visit: counts, means, intervals, responders and remitters. Every
// figure, sentence and table takes its numbers from here.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/study/courses.h"
#include "core/study/selection.h"
#include "core/study/study.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace analysis {

/// One arm at one visit. The arm is invalid ("all") for a baseline shared by all periods.
struct SummaryCell
{
    study::ScaleId scale;
    study::ArmId arm;
    study::VisitId visit;
    int n = 0;
    double mean = 0.0;
    std::optional<double> sd;    ///< n >= 2
    std::optional<double> se;    ///< n >= 2
    std::optional<double> lower; ///< interval of the mean by Student's t, n >= 2
    std::optional<double> upper;
    double median = 0.0;
    double q1 = 0.0; ///< quartiles by linear interpolation (R type 7)
    double q3 = 0.0;
    std::optional<int> responders; ///< of those with a baseline; nullopt at baseline or where the scale has no rule
    std::optional<int> remitters;
    int withBaseline = 0; ///< the n that responders are counted in
};

/// People with a value in both arms at a visit, by sequence (invalid: people without one).
struct PairCount
{
    study::ScaleId scale;
    study::VisitId visit;
    study::SequenceId sequence;
    int n = 0;
};

struct Summary
{
    std::vector<SummaryCell> cells;           ///< by scale, arm (reference first, "all" before), visit in order of time
    std::vector<PairCount> pairs;             ///< of crossovers
    std::vector<study::ParticipantId> people; ///< who is counted in at least one cell, in the study's order
    std::size_t scores = 0; ///< how many scores the cells were computed from; a shared baseline is one

    [[nodiscard]] const SummaryCell* cell(study::ScaleId scale, study::ArmId arm, study::VisitId visit) const;
    /// The arm's own cell, else the one shared by all arms: a line that starts at a shared baseline.
    [[nodiscard]] const SummaryCell* cellOrShared(study::ScaleId scale, study::ArmId arm, study::VisitId visit) const;
    /// Of all values at a visit, whatever their arm.
    [[nodiscard]] std::optional<double> pooledMean(study::ScaleId scale, study::VisitId visit) const;
};

/// Means spares the sorting that median and quartiles need: figures of many people use it. The numbers it does give
/// are the same to the last bit.
enum class SummaryDetail : std::uint8_t { Everything, Means };

struct SummaryOptions
{
    double level = 0.95; ///< of the interval of the mean, in (0, 1)
    SummaryDetail detail = SummaryDetail::Everything;
    study::VisitId onlyVisit; ///< invalid: every visit
};

/// Of one scale in the selection's measure. With selection.completersOnly a visit of a crossover counts the people with
/// a value at that visit under both arms of the contrast; a shared baseline counts those complete at the chosen visit.
[[nodiscard]] Summary summarise(const study::Study& study, const study::Selection& selection,
                                const study::Courses& courses, const SummaryOptions& options = {});

/// Of every scale of the study (selection.scale invalid) or of the selected one. Errors: UnknownKey, Cancelled.
[[nodiscard]] base::Result<Summary> summarise(const study::Study& study, const study::Selection& selection,
                                              base::Progress& progress, const SummaryOptions& options = {});

} // namespace analysis
