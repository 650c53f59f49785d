// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/imputation.h"

#include <algorithm>
#include <cmath>
#include <iterator>

namespace stats {

namespace {

constexpr int halvings = 10; // of a step: a thousandth

bool holdsZero(const PooledEstimate& pooled)
{
    return pooled.lower <= 0.0 && pooled.upper >= 0.0;
}

} // namespace

base::Result<PooledEstimate> deltaAdjusted(const Imputations& imputations, std::span<const double> weights,
                                           double delta, const CompletedAnalysis& analysis,
                                           std::optional<double> completeDegrees, double level)
{
    const bool fits = std::all_of(imputations.completed.begin(), imputations.completed.end(),
                                  [&](const auto& values) { return values.size() == weights.size(); }) &&
                      std::all_of(imputations.missing.begin(), imputations.missing.end(),
                                  [&](std::size_t cell) { return cell < weights.size(); });
    if (!fits || !std::isfinite(delta) ||
        !std::all_of(weights.begin(), weights.end(), [](double weight) { return std::isfinite(weight); })) {
        return base::fail(base::ErrorKind::InvalidValue, fits ? "delta" : "weights");
    }
    std::vector<EstimateWithError> analyses;
    for (auto values : imputations.completed) {
        for (const std::size_t cell : imputations.missing) {
            values[cell] += delta * weights[cell];
        }
        auto result = analysis(values);
        if (!result) {
            return base::pass(result);
        }
        analyses.push_back(*result);
    }
    return pooledEstimate(analyses, completeDegrees, level);
}

base::Result<TippingPoint> tippingPoint(const Imputations& imputations, std::span<const double> weights,
                                        const TippingOptions& options, const CompletedAnalysis& analysis,
                                        std::optional<double> completeDegrees, base::Progress& progress)
{
    if (!std::isfinite(options.most) || options.most == 0.0 || options.steps < 1) {
        return base::fail(base::ErrorKind::InvalidValue, "delta");
    }
    const auto at = [&](double delta) {
        return deltaAdjusted(imputations, weights, delta, analysis, completeDegrees, options.level);
    };
    TippingPoint result;
    for (int step = 0; step <= options.steps; ++step) {
        if (progress.cancelled()) {
            return base::fail(base::ErrorKind::Cancelled);
        }
        const double delta = options.most * step / options.steps;
        auto pooled = at(delta);
        if (!pooled) {
            return base::pass(pooled);
        }
        result.steps.push_back({delta, *pooled});
        progress.report(static_cast<double>(step) / options.steps);
    }
    const bool atZero = holdsZero(result.steps.front().pooled);
    const auto tipped = std::find_if(result.steps.begin(), result.steps.end(),
                                     [&](const auto& step) { return holdsZero(step.pooled) != atZero; });
    if (tipped == result.steps.end()) {
        return result;
    }
    double before = std::prev(tipped)->delta;
    double after = tipped->delta;
    for (int i = 0; i < halvings; ++i) {
        const double middle = 0.5 * (before + after);
        const auto pooled = at(middle);
        if (!pooled) {
            return tl::unexpected(pooled.error());
        }
        (holdsZero(*pooled) == atZero ? before : after) = middle;
    }
    result.delta = after;
    return result;
}

} // namespace stats
