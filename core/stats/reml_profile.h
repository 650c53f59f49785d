// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The restricted likelihood of the random-intercept model in its one variance ratio. Internal to core/stats: the only
// header with Eigen in it; include random_intercept.h instead.
//
// Notation: ratio = group variance / residual variance; V = I + ratio Z Z'. Within a group of n rows the inverse of V
// is I - w 1 1' with w = ratio / (1 + ratio n) (Sherman & Morrison 1950, Ann Math Stat 21:124), so that group sums are
// all that is needed, and w has simple derivatives in the ratio.
#pragma once

#include <Eigen/Core>

#include <cmath>
#include <cstddef>
#include <map>
#include <vector>

namespace stats {

struct GroupSums
{
    double rows = 0.0;
    Eigen::VectorXd x;
    double y = 0.0;
};

/// Groups with equally many rows share every weight, so their products are summed once, not at every ratio.
struct SizeClass
{
    std::vector<std::size_t> groups;
    Eigen::MatrixXd xx;
    Eigen::VectorXd xy;
};

/// What the likelihood needs of the data; y is replaced by its least-squares residual, which leaves REML unchanged and
/// keeps large means from eating digits.
struct RemlProblem
{
    Eigen::MatrixXd xx;
    Eigen::VectorXd leastSquares;
    double yy = 0.0;
    std::vector<GroupSums> groups;
    std::map<double, SizeClass> classes; ///< by the rows of a group
    double rows = 0.0;
    double columns = 0.0;
};

/// The restricted likelihood at one ratio, profiled over beta and the residual variance, with its derivatives.
struct RemlProfile
{
    Eigen::MatrixXd inverse;           ///< of X' V^-1 X
    Eigen::MatrixXd informationChange; ///< first derivative of X' V^-1 X
    Eigen::VectorXd beta;              ///< of the residualised y
    double quadratic = 0.0;            ///< r' V^-1 r
    double quadratic1 = 0.0, quadratic2 = 0.0;
    double logDeterminants = 0.0; ///< log|V| + log|X' V^-1 X|
    double logDeterminants1 = 0.0, logDeterminants2 = 0.0;

    [[nodiscard]] double deviance(double residualRows) const
    {
        return residualRows * std::log(quadratic) + logDeterminants;
    }

    [[nodiscard]] double slope(double residualRows) const
    {
        return residualRows * quadratic1 / quadratic + logDeterminants1;
    }
};

/// The likelihood and its derivatives at a ratio >= 0.
[[nodiscard]] RemlProfile profileAt(const RemlProblem& problem, double ratio);

/// The ratio of the highest likelihood; exactly 0 on the boundary.
[[nodiscard]] double bestRatio(const RemlProblem& problem);

} // namespace stats
