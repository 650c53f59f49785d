// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/random_intercept.h"

#include "core/stats/distribution.h"
#include "core/stats/reml_profile.h"

#include <Eigen/QR>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <numbers>
#include <utility>

namespace stats {

namespace {

/// Satterthwaite's degrees of freedom of one coefficient from the curvature of the deviance in (ratio, variance).
double satterthwaite(const RemlProfile& at, double variance, double residualRows, bool onBoundary, Eigen::Index column)
{
    if (onBoundary) {
        return residualRows; // the ratio is fixed at zero: least squares
    }
    const double curvatureRatio = at.logDeterminants2 + at.quadratic2 / variance;
    const double curvatureBoth = -at.quadratic1 / (variance * variance);
    const double curvatureVariance = residualRows / (variance * variance);
    const double determinant = curvatureRatio * curvatureVariance - curvatureBoth * curvatureBoth;

    const Eigen::VectorXd row = at.inverse.col(column);
    const double squaredError = variance * row(column);
    const double alongVariance = row(column);
    const double alongRatio = -variance * row.dot(at.informationChange * row);
    const double spread =
        (curvatureVariance * alongRatio * alongRatio - 2.0 * curvatureBoth * alongRatio * alongVariance +
         curvatureRatio * alongVariance * alongVariance) /
        determinant;
    return squaredError * squaredError / spread;
}

base::Result<RemlProblem> readProblem(std::span<const double> y, const DesignMatrix& design,
                                      std::span<const int> groupOf)
{
    const auto rows = static_cast<Eigen::Index>(y.size());
    const auto columns = static_cast<Eigen::Index>(design.columns.size());
    if (design.rows() != y.size() || design.values.size() != y.size() * design.columns.size() ||
        groupOf.size() != y.size()) {
        return base::fail(base::ErrorKind::InvalidValue, "rows", "outcome, design and groups differ in length");
    }
    const auto isFinite = [](double value) { return std::isfinite(value); };
    if (!std::all_of(y.begin(), y.end(), isFinite) ||
        !std::all_of(design.values.begin(), design.values.end(), isFinite)) {
        return base::fail(base::ErrorKind::InvalidValue, "rows", "not finite");
    }
    if (columns == 0 || rows <= columns) {
        return base::fail(base::ErrorKind::NotEnoughData, "rows", std::to_string(rows));
    }
    using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    const Eigen::MatrixXd x = Eigen::Map<const RowMajor>(design.values.data(), rows, columns);
    const Eigen::VectorXd outcome = Eigen::Map<const Eigen::VectorXd>(y.data(), rows);
    const Eigen::ColPivHouseholderQR<Eigen::MatrixXd> qr(x);
    if (qr.rank() < columns) {
        return base::fail(base::ErrorKind::SingularDesign, "columns",
                          std::to_string(qr.rank()) + " of " + std::to_string(columns) + " independent");
    }

    RemlProblem problem;
    problem.leastSquares = qr.solve(outcome);
    const Eigen::VectorXd residual = outcome - x * problem.leastSquares;
    if (residual.norm() <= 1e-12 * outcome.norm() || residual.norm() == 0.0) {
        return base::fail(base::ErrorKind::NotApplicable, "residual", "the fixed effects explain every value");
    }
    problem.xx = x.transpose() * x;
    problem.yy = residual.squaredNorm();
    problem.rows = static_cast<double>(rows);
    problem.columns = static_cast<double>(columns);
    std::map<int, std::size_t> indexOf;
    for (Eigen::Index i = 0; i < rows; ++i) {
        const auto [found, isNew] = indexOf.try_emplace(groupOf[static_cast<std::size_t>(i)], problem.groups.size());
        if (isNew) {
            problem.groups.push_back({0.0, Eigen::VectorXd::Zero(columns), 0.0});
        }
        auto& group = problem.groups[found->second];
        group.rows += 1.0;
        group.x += x.row(i).transpose();
        group.y += residual(i);
    }
    for (std::size_t i = 0; i < problem.groups.size(); ++i) {
        const auto& group = problem.groups[i];
        const SizeClass empty{{}, Eigen::MatrixXd::Zero(columns, columns), Eigen::VectorXd::Zero(columns)};
        auto& sizeClass = problem.classes.try_emplace(group.rows, empty).first->second;
        sizeClass.groups.push_back(i);
        sizeClass.xx += group.x * group.x.transpose();
        sizeClass.xy += group.y * group.x;
    }
    if (problem.groups.size() < 2 || problem.groups.size() == y.size()) {
        return base::fail(base::ErrorKind::NotEnoughData, "groups",
                          std::to_string(problem.groups.size()) + " for " + std::to_string(rows) + " rows");
    }
    return problem;
}

} // namespace

base::Result<RandomInterceptFit> fitRandomIntercept(std::span<const double> y, const DesignMatrix& design,
                                                    std::span<const int> groupOf, double level)
{
    if (!(level > 0.0 && level < 1.0)) {
        return base::fail(base::ErrorKind::InvalidValue, "level", std::to_string(level));
    }
    auto read = readProblem(y, design, groupOf);
    if (!read) {
        return base::pass(read);
    }
    const RemlProblem& problem = *read;
    const double ratio = bestRatio(problem);
    const RemlProfile at = profileAt(problem, ratio);
    const double residualRows = problem.rows - problem.columns;
    const double variance = at.quadratic / residualRows;
    if (ratio > 1e6) {
        return base::fail(base::ErrorKind::NotApplicable, "residual", "groups explain every value");
    }

    RandomInterceptFit fit;
    fit.onBoundary = ratio == 0.0;
    fit.residualVariance = variance;
    fit.groupVariance = ratio * variance;
    fit.rows = static_cast<int>(y.size());
    fit.groups = static_cast<int>(problem.groups.size());
    fit.logLikelihood =
        -0.5 * (residualRows * (1.0 + std::log(2.0 * std::numbers::pi * variance)) + at.logDeterminants);
    for (std::size_t i = 0; i < design.columns.size(); ++i) {
        const auto column = static_cast<Eigen::Index>(i);
        FixedEffect effect;
        effect.name = design.columns[i];
        effect.estimate = problem.leastSquares(column) + at.beta(column);
        effect.se = std::sqrt(variance * at.inverse(column, column));
        effect.degreesOfFreedom = satterthwaite(at, variance, residualRows, fit.onBoundary, column);
        effect.t = effect.estimate / effect.se;
        effect.p = twoSidedT(effect.t, effect.degreesOfFreedom);
        const double halfWidth = studentTHalfWidth(level, effect.degreesOfFreedom) * effect.se;
        effect.lower = effect.estimate - halfWidth;
        effect.upper = effect.estimate + halfWidth;
        fit.effects.push_back(std::move(effect));
    }
    return fit;
}

} // namespace stats
