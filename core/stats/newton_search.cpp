// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/newton_search.h"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace stats {

namespace {

constexpr double closeEnough = 1e-8;
constexpr double digitsUsedUp = 1e-6;

struct NewtonStep
{
    Eigen::VectorXd step;
    double expectedFall = 0.0; ///< -g' step
    bool isNewton = false;     ///< undamped, with the curvature itself
};

/// Diagonal scaled to one before factoring, so that units of the parameters do not count.
std::optional<Eigen::VectorXd> solvePositive(const Eigen::MatrixXd& matrix, const Eigen::VectorXd& right)
{
    if (!(matrix.diagonal().minCoeff() > 0.0)) {
        return std::nullopt;
    }
    const Eigen::VectorXd unit = matrix.diagonal().cwiseSqrt().cwiseInverse();
    const Eigen::LLT<Eigen::MatrixXd> factor(unit.asDiagonal() * matrix * unit.asDiagonal());
    if (factor.info() != Eigen::Success || !(factor.rcond() > 1e-14)) {
        return std::nullopt;
    }
    return Eigen::VectorXd(unit.asDiagonal() * factor.solve(unit.cwiseProduct(right)));
}

NewtonStep stepFrom(const SearchPoint& point, double damping)
{
    const double largest = std::max(point.scoring.diagonal().maxCoeff(), std::numeric_limits<double>::min());
    const Eigen::VectorXd ridge = point.scoring.diagonal().cwiseMax(1e-8 * largest);
    for (double added = damping;; added = std::max(10.0 * added, 1e-6)) {
        for (const auto* matrix : {&point.curvature, &point.scoring}) {
            Eigen::MatrixXd damped = *matrix;
            damped.diagonal() += added * ridge;
            if (const auto solved = solvePositive(damped, point.gradient)) {
                return {-*solved, point.gradient.dot(*solved), added == 0.0 && matrix == &point.curvature};
            }
        }
        if (added > 1e12 || !std::isfinite(added)) {
            return {Eigen::VectorXd::Zero(point.gradient.size()), 0.0, false};
        }
    }
}

/// Directions in which the curvature is all but flat (a parameter that has no say on the boundary) count as just curved
/// enough, so that a gradient in them is still seen. Infinite where the function bends down.
double newtonNorm(const SearchPoint& point)
{
    constexpr double barelyCurved = 1e-8;
    const Eigen::VectorXd diagonal = point.curvature.diagonal();
    const Eigen::VectorXd unit = diagonal.cwiseMax(barelyCurved * diagonal.maxCoeff()).cwiseSqrt().cwiseInverse();
    if (!unit.allFinite()) {
        return std::numeric_limits<double>::infinity();
    }
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(unit.asDiagonal() * point.curvature *
                                                                unit.asDiagonal());
    if (!(solver.eigenvalues()(0) > -barelyCurved)) {
        return std::numeric_limits<double>::infinity();
    }
    const Eigen::VectorXd along = solver.eigenvectors().transpose() * unit.cwiseProduct(point.gradient);
    return std::sqrt(0.5 * along.cwiseAbs2().cwiseQuotient(solver.eigenvalues().cwiseMax(barelyCurved)).sum());
}

/// Damps until the function falls by a part of what the step promised; nothing where it does not.
std::optional<Eigen::VectorXd> downhill(const SearchFunction& function, const Eigen::VectorXd& from,
                                        const SearchPoint& point, double& damping)
{
    constexpr int attempts = 40;
    const double rounding = 1e-13 * (1.0 + std::fabs(point.value));
    for (int attempt = 0; attempt < attempts; ++attempt) {
        const auto step = stepFrom(point, damping);
        const Eigen::VectorXd to = from + step.step;
        const auto value = function.value(to);
        if (value && *value <= point.value - 1e-4 * step.expectedFall + rounding) {
            damping = damping < 1e-4 ? 0.0 : 0.1 * damping;
            return to;
        }
        damping = std::max(8.0 * damping, 1e-3);
    }
    return std::nullopt;
}

} // namespace

SearchResult newtonSearch(const SearchFunction& function, Eigen::VectorXd start, int maxIterations,
                          base::Progress& progress)
{
    SearchResult result;
    result.at = std::move(start);
    double damping = 0.0;
    double before = std::numeric_limits<double>::infinity();
    for (;; ++result.iterations) {
        if (progress.cancelled()) {
            result.outcome = SearchOutcome::Cancelled;
            return result;
        }
        progress.report(static_cast<double>(result.iterations) / (result.iterations + 5.0)); // the end is not known
        const auto point = function.withDerivatives(result.at);
        if (!point) {
            result.outcome = SearchOutcome::Stalled;
            return result;
        }
        result.gradientNorm = newtonNorm(*point);
        if (result.gradientNorm <= closeEnough ||
            (result.gradientNorm <= digitsUsedUp && result.gradientNorm >= before)) {
            result.outcome = SearchOutcome::Converged;
            return result;
        }
        before = result.gradientNorm;
        if (result.iterations == maxIterations) {
            result.outcome = SearchOutcome::TooManyIterations;
            return result;
        }
        const auto next = downhill(function, result.at, *point, damping);
        if (!next) {
            result.outcome = result.gradientNorm <= digitsUsedUp ? SearchOutcome::Converged : SearchOutcome::Stalled;
            return result;
        }
        result.at = *next;
    }
}

} // namespace stats
