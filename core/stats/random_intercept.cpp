// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Notation: ratio = group variance / residual variance; V = I + ratio Z Z'. Within a group of n rows the inverse of V
// is I - w 1 1' with w = ratio / (1 + ratio n), so that group sums are all that is needed (Searle, Casella & McCulloch
// 1992, Variance Components, section 3.7a and M.4), and w has simple derivatives in the ratio.
#include "core/stats/random_intercept.h"

#include "core/stats/distribution.h"

#include <Eigen/Cholesky>
#include <Eigen/QR>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <numbers>
#include <utility>

namespace stats {

namespace {

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
struct Problem
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
struct Profile
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

Profile profileAt(const Problem& problem, double ratio)
{
    const auto size = problem.xx.cols();
    Eigen::MatrixXd information = problem.xx;
    Eigen::MatrixXd first = Eigen::MatrixXd::Zero(size, size);
    Eigen::MatrixXd second = Eigen::MatrixXd::Zero(size, size);
    Eigen::VectorXd xy = Eigen::VectorXd::Zero(size); // X'y is zero: y is a least-squares residual
    Profile at;
    for (const auto& [rows, sizeClass] : problem.classes) {
        const double scale = 1.0 + ratio * rows;
        const auto count = static_cast<double>(sizeClass.groups.size());
        information -= (ratio / scale) * sizeClass.xx;
        first -= sizeClass.xx / (scale * scale);
        second += (2.0 * rows / (scale * scale * scale)) * sizeClass.xx;
        xy -= (ratio / scale) * sizeClass.xy;
        at.logDeterminants += count * std::log(scale);
        at.logDeterminants1 += count * rows / scale;
        at.logDeterminants2 -= count * (rows / scale) * (rows / scale);
    }

    const Eigen::LLT<Eigen::MatrixXd> factor(information);
    at.inverse = factor.solve(Eigen::MatrixXd::Identity(size, size));
    at.beta = at.inverse * xy;
    at.logDeterminants += 2.0 * Eigen::MatrixXd(factor.matrixL()).diagonal().array().log().sum();
    const Eigen::MatrixXd relative = at.inverse * first;
    at.logDeterminants1 += relative.trace();
    at.logDeterminants2 += (at.inverse * second).trace() - (relative * relative).trace();

    at.quadratic = problem.yy + at.beta.dot(problem.xx * at.beta);
    Eigen::VectorXd cross = Eigen::VectorXd::Zero(size);
    for (const auto& [rows, sizeClass] : problem.classes) {
        const double scale = 1.0 + ratio * rows;
        double squares = 0.0;
        Eigen::VectorXd weighted = Eigen::VectorXd::Zero(size);
        for (const auto index : sizeClass.groups) {
            const auto& group = problem.groups[index];
            const double residual = group.y - group.x.dot(at.beta);
            squares += residual * residual;
            weighted += residual * group.x;
        }
        at.quadratic -= ratio / scale * squares;
        at.quadratic1 -= squares / (scale * scale); // beta is at its best, so its own change does not count
        at.quadratic2 += 2.0 * rows / (scale * scale * scale) * squares;
        cross -= weighted / (scale * scale);
    }
    at.quadratic2 -= 2.0 * cross.dot(at.inverse * cross);
    at.informationChange = std::move(first);
    return at;
}

// The share ratio / (1 + ratio) runs over 0..1, so a grid sees every ratio; bisection of the slope then gives all
// digits.
double bestRatio(const Problem& problem)
{
    constexpr int steps = 24;
    const double residualRows = problem.rows - problem.columns;
    const auto ratioAt = [](double step) {
        const double share = step / steps;
        return share / (1.0 - share);
    };
    int best = 0;
    double lowest = profileAt(problem, 0.0).deviance(residualRows);
    for (int step = 1; step < steps; ++step) {
        const double deviance = profileAt(problem, ratioAt(step)).deviance(residualRows);
        if (deviance < lowest) {
            lowest = deviance;
            best = step;
        }
    }
    double low = ratioAt(std::max(best - 1, 0));
    double high = ratioAt(best + 1 == steps ? steps - 1e-6 : best + 1.0);
    if (best == 0 && profileAt(problem, 0.0).slope(residualRows) >= 0.0) {
        return 0.0;
    }
    for (int halving = 0; halving < 120 && high - low > 1e-15 * high; ++halving) {
        const double middle = 0.5 * (low + high);
        (profileAt(problem, middle).slope(residualRows) < 0.0 ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

/// Satterthwaite's degrees of freedom of one coefficient from the curvature of the deviance in (ratio, variance).
double satterthwaite(const Profile& at, double variance, double residualRows, bool onBoundary, Eigen::Index column)
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

base::Result<Problem> readProblem(std::span<const double> y, const DesignMatrix& design, std::span<const int> groupOf)
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

    Problem problem;
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
    const Problem& problem = *read;
    const double ratio = bestRatio(problem);
    const Profile at = profileAt(problem, ratio);
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
