// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One answer from the analyses of several completed data sets: what each of them is unsure of, and what they differ in.
#pragma once

#include "core/base/result.h"

#include <optional>
#include <span>

namespace stats {

struct EstimateWithError
{
    double estimate = 0.0;
    double se = 0.0;
};

struct PooledEstimate
{
    int imputations = 0;
    double estimate = 0.0;
    double se = 0.0;
    double within = 0.0;                    ///< mean variance of the analyses
    double between = 0.0;                   ///< variance of their estimates
    double shareMissing = 0.0;              ///< lambda: of the variance, what comes from not knowing the missing values
    std::optional<double> degreesOfFreedom; ///< absent: infinitely many
    double t = 0.0;
    double p = 0.0; ///< two-sided
    double lower = 0.0, upper = 0.0;
};

/// Rubin 1987, Multiple Imputation for Nonresponse in Surveys, ch. 3. completeDegrees: what the analysis has with
/// nothing missing (Barnard & Rubin 1999, Biometrika 86:948), absent for infinitely many; kept as they are where the
/// analyses do not differ at all. Errors: InvalidValue (not finite, an se that is not positive, degrees of freedom not
/// positive, level outside (0, 1)), NotEnoughData (fewer than two analyses).
[[nodiscard]] base::Result<PooledEstimate> pooledEstimate(std::span<const EstimateWithError> analyses,
                                                          std::optional<double> completeDegrees, double level = 0.95);

} // namespace stats
