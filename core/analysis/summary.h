// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the scores of a selection look like, by arm and visit: counts, means, intervals, responders and remitters. Every
// figure, sentence and table takes its numbers from here.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/study/courses.h"
#include "core/study/study.h"

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
    std::optional<double> lower; ///< 95 % interval of the mean by Student's t, n >= 2
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
    std::vector<SummaryCell> cells; ///< by scale, arm (reference first, "all" before), visit
    std::vector<PairCount> pairs;

    [[nodiscard]] const SummaryCell* cell(study::ScaleId scale, study::ArmId arm, study::VisitId visit) const;
};

/// Of one scale in the selection's measure.
[[nodiscard]] Summary summarise(const study::Study& study, const study::Selection& selection,
                                const study::Courses& courses);

/// Of every scale of the study (selection.scale invalid) or of the selected one. Errors: UnknownKey, Cancelled.
[[nodiscard]] base::Result<Summary> summarise(const study::Study& study, const study::Selection& selection,
                                              base::Progress& progress);

} // namespace analysis
