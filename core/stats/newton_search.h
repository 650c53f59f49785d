// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lowest point of a smooth function with known derivatives: Newton steps, scoring steps where the curvature is not
// positive, both damped (Levenberg–Marquardt) until the function falls. Internal to core/stats (Eigen).
#pragma once

#include "core/base/progress.h"

#include <Eigen/Core>

#include <functional>
#include <optional>

namespace stats {

struct SearchPoint
{
    double value = 0.0;
    Eigen::VectorXd gradient;
    Eigen::MatrixXd curvature; ///< second derivatives
    Eigen::MatrixXd scoring;   ///< positive semi-definite stand-in for the curvature: the expected one
};

/// Both give nothing outside the domain.
struct SearchFunction
{
    std::function<std::optional<double>(const Eigen::VectorXd&)> value;
    std::function<std::optional<SearchPoint>(const Eigen::VectorXd&)> withDerivatives;
};

enum class SearchOutcome { Converged, TooManyIterations, Stalled, Cancelled };

struct SearchResult
{
    SearchOutcome outcome = SearchOutcome::Stalled;
    Eigen::VectorXd at;
    int iterations = 0;
    double gradientNorm = 0.0; ///< sqrt(g' H^-1 g / 2): for a deviance, the way still to go in standard errors
};

/// Converged: curvature nowhere negative and gradientNorm at most 1e-8, or at most 1e-6 and no longer falling (the
/// digits are used up).
[[nodiscard]] SearchResult newtonSearch(const SearchFunction& function, Eigen::VectorXd start, int maxIterations,
                                        base::Progress& progress);

} // namespace stats
