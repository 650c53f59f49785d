// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Several guesses in the place of each missing value, as different as our ignorance of it, and what the answer becomes
// if the missing people did worse than that: the delta-adjusted tipping point.
#pragma once

#include "core/base/progress.h"
#include "core/stats/design_matrix.h"
#include "core/stats/pooled_estimate.h"

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace stats {

/// Every visit of every person, seen or not: people x visits, row by row. fixed has a row for each.
struct VisitCells
{
    std::span<const std::optional<double>> y;
    const DesignMatrix& fixed;
    std::size_t visits = 1;
};

struct ImputationOptions
{
    std::uint64_t seed = 1; ///< the same seed gives the same values
    int imputations = 50;
    int burnIn = 300; ///< steps of the chain before the first
    int between = 50; ///< and between two
};

struct Imputations
{
    std::vector<std::vector<double>> completed; ///< people x visits, an imputation each
    std::vector<std::size_t> missing;           ///< the cells that were imputed
};

/// Missing values given those seen, under the normal model with an unstructured covariance that an MMRM fits, missing
/// at random: data augmentation with the prior |S|^-(visits + 1)/2 (Schafer 1997, Analysis of Incomplete Multivariate
/// Data, ch. 5). Errors: InvalidValue (lengths, a value that is not finite, fewer than two imputations …),
/// SingularDesign (of the rows seen), NotEnoughData (a visit with no more people than visits and columns a visit; a
/// person without a value does not count), NotApplicable (the fixed effects explain every value), NotConverged (the
/// covariance becomes singular), Cancelled.
[[nodiscard]] base::Result<Imputations> imputeNormal(const VisitCells& cells, const ImputationOptions& options,
                                                     base::Progress& progress);

/// What is asked of a completed data set (people x visits).
using CompletedAnalysis = std::function<base::Result<EstimateWithError>(std::span<const double> y)>;

/// The pooled analysis with delta x weights[cell] added to each imputed cell; weights: one a cell, 0 where nothing is
/// to be added. Errors: InvalidValue (lengths, not finite), those of the analysis and of pooledEstimate.
[[nodiscard]] base::Result<PooledEstimate> deltaAdjusted(const Imputations& imputations,
                                                         std::span<const double> weights, double delta,
                                                         const CompletedAnalysis& analysis,
                                                         std::optional<double> completeDegrees, double level = 0.95);

struct TippingOptions
{
    double most = 20.0; ///< the delta to go to, in either direction from zero; negative is downwards
    int steps = 20;     ///< deltas shown on the way
    double level = 0.95;
};

struct TippingStep
{
    double delta = 0.0;
    PooledEstimate pooled;
};

struct TippingPoint
{
    std::vector<TippingStep> steps; ///< from 0 to `most`
    /// The first delta at which the interval begins or ceases to hold zero, to a thousandth of a step; absent where it
    /// does not up to `most`.
    std::optional<double> delta;
};

/// Errors as of deltaAdjusted; InvalidValue (most is zero or not finite, steps < 1); Cancelled.
[[nodiscard]] base::Result<TippingPoint> tippingPoint(const Imputations& imputations, std::span<const double> weights,
                                                      const TippingOptions& options, const CompletedAnalysis& analysis,
                                                      std::optional<double> completeDegrees, base::Progress& progress);

} // namespace stats
