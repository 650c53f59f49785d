// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/pooled_estimate.h"

#include "core/stats/distribution.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace stats {

namespace {

bool isUsable(const EstimateWithError& analysis)
{
    return std::isfinite(analysis.estimate) && std::isfinite(analysis.se * analysis.se) &&
           analysis.se * analysis.se > 0.0;
}

std::optional<double> pooledDegrees(const PooledEstimate& pooled, std::optional<double> complete)
{
    if (pooled.between == 0.0) {
        return complete;
    }
    const double many = (pooled.imputations - 1) / (pooled.shareMissing * pooled.shareMissing);
    if (!complete) {
        return std::isfinite(many) ? std::optional(many) : std::nullopt;
    }
    const double observed = (*complete + 1.0) / (*complete + 3.0) * *complete * (1.0 - pooled.shareMissing);
    return 1.0 / (1.0 / many + 1.0 / observed);
}

} // namespace

base::Result<PooledEstimate> pooledEstimate(std::span<const EstimateWithError> analyses,
                                            std::optional<double> completeDegrees, double level)
{
    if (!(level > 0.0 && level < 1.0) || (completeDegrees && !(*completeDegrees > 0.0))) {
        return base::fail(base::ErrorKind::InvalidValue, "level or degrees of freedom");
    }
    if (!std::all_of(analyses.begin(), analyses.end(), isUsable)) {
        return base::fail(base::ErrorKind::InvalidValue, "estimate", "without a finite value or error");
    }
    if (analyses.size() < 2) {
        return base::fail(base::ErrorKind::NotEnoughData, "imputations", std::to_string(analyses.size()));
    }
    PooledEstimate pooled;
    pooled.imputations = static_cast<int>(analyses.size());
    const auto count = static_cast<double>(analyses.size());
    pooled.estimate = analyses.front().estimate;
    for (const auto& analysis : analyses) { // from the first, so that equal estimates differ by nothing
        pooled.estimate += (analysis.estimate - analyses.front().estimate) / count;
        pooled.within += analysis.se * analysis.se / count;
    }
    for (const auto& analysis : analyses) {
        pooled.between += (analysis.estimate - pooled.estimate) * (analysis.estimate - pooled.estimate) / (count - 1.0);
    }
    const double extra = (1.0 + 1.0 / count) * pooled.between;
    pooled.shareMissing = extra / (pooled.within + extra);
    pooled.se = std::sqrt(pooled.within + extra);
    pooled.degreesOfFreedom = pooledDegrees(pooled, completeDegrees);
    if (!std::isfinite(pooled.se) || !(pooled.degreesOfFreedom.value_or(1.0) >= 0.05)) {
        return base::fail(base::ErrorKind::InvalidValue, "estimate", "the analyses differ beyond all bounds");
    }
    pooled.t = pooled.estimate / pooled.se;
    const auto degrees = pooled.degreesOfFreedom;
    pooled.p = degrees ? twoSidedT(pooled.t, *degrees) : twoSidedNormal(pooled.t);
    const double halfWidth = degrees ? studentTHalfWidth(level, *degrees) : normalHalfWidth(level);
    pooled.lower = pooled.estimate - halfWidth * pooled.se;
    pooled.upper = pooled.estimate + halfWidth * pooled.se;
    return pooled;
}

} // namespace stats
