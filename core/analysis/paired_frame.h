// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the analyses of pairs have in common: the people with a value after both treatments, who they are, and the
// result with everything filled in that does not depend on the method.
#pragma once

#include "core/analysis/analysis.h"
#include "core/analysis/estimand.h"
#include "core/analysis/model_rows.h"

#include <vector>

namespace analysis {

struct PairedFrame
{
    ModelRows rows; ///< of the pairs alone, one visit
    std::vector<ScorePair> pairs;
    std::vector<double> reference;
    std::vector<double> comparator;
    std::vector<double> differences; ///< comparator - reference
    AnalysisResult result; ///< n, rowsUsed, excluded and the data of the R script are filled in; "difference" is the headline
    Estimand estimand;     ///< population, variable and intercurrent events are filled in
};

/// Errors: those of modelRows, NotApplicable (nobody receives both arms), NotEnoughData (no pair).
[[nodiscard]] base::Result<PairedFrame> pairedFrame(const study::Study& study, const study::Selection& selection,
                                                    const QString& analysis);

/// "effect sizes": Cohen's dz, Hedges' g_av and the common language effect with their intervals; no table where the
/// differences do not vary.
void addEffectSizes(PairedFrame& frame, double level);

} // namespace analysis
