// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a found theta to a MixedFit in the units of the data. Internal to core/stats (Eigen).
#pragma once

#include "core/stats/gaussian_likelihood.h"
#include "core/stats/mixed_fit.h"

#include <string>
#include <vector>

namespace stats {

struct FoundTheta
{
    Eigen::VectorXd theta;
    LikelihoodPoint point;              ///< with derivatives
    Eigen::MatrixXd observedCovariance; ///< of theta
    std::vector<bool> onBoundary;       ///< a parameter each
    Convergence convergence;
};

/// 2 H^-1 without the directions in which H (scaled to a unit diagonal) is flat or falls.
[[nodiscard]] Eigen::MatrixXd twiceInverse(const Eigen::MatrixXd& curvature);

/// The smallest eigenvalue of a symmetric matrix scaled to a unit diagonal; negative where the diagonal is not
/// positive.
[[nodiscard]] double smallestScaledEigenvalue(const Eigen::MatrixXd& symmetric);

[[nodiscard]] MixedFit assembleFit(const LikelihoodProblem& problem, const FoundTheta& found,
                                   const std::vector<std::string>& columns, const std::vector<std::string>& names);

} // namespace stats
