// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The same contrast at every visit after the treatment: for a forest of them, and to see that one was not picked.
#pragma once

#include "core/analysis/analyses.h"

#include <vector>

namespace analysis {

struct VisitContrast
{
    study::VisitId visit;
    int n = 0; ///< people in it; 0: one model for all visits
    Estimate estimate;
    bool chosen = false; ///< of the selection's visit
};

/// Which analysis a study's two arms are compared by, unless somebody asks for another; nullptr: there is none.
[[nodiscard]] const AnalysisKind* defaultContrastAnalysis(const study::Study& study);

/// Those that one model gives for several visits at once ("treatment @ day 2"), by time; empty where it is about one.
[[nodiscard]] std::vector<VisitContrast> contrastsIn(const study::Study& study, const AnalysisResult& result);

/// The analysis run at each visit by itself; visits where it cannot be are left out. Errors: UnknownKey, Cancelled,
/// NotEnoughData (at no visit).
[[nodiscard]] base::Result<std::vector<VisitContrast>> contrastsByVisit(const study::Study& study,
                                                                        const study::Selection& selection,
                                                                        QStringView analysis, const Options& options,
                                                                        base::Progress& progress);

} // namespace analysis
