// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An analysis's residuals beside those that a normal distribution would leave in their place.
#pragma once

#include "core/analysis/analysis.h"

#include <vector>

namespace analysis {

struct ResidualQuantile
{
    QString participant;
    double standardized = 0.0;
    double expected = 0.0; ///< the normal quantile of its rank
};

/// Sorted; in standard deviations, those without their own divided by the root mean square of all. Expected at (i −
/// 3/8) / (n + 1/4) (Blom 1958, Statistical Estimates and Transformed Beta-Variables). Empty where fewer than 3 or none
/// differs.
[[nodiscard]] std::vector<ResidualQuantile> residualQuantiles(const AnalysisResult& result);

} // namespace analysis
