// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/reml_profile.h"

#include <Eigen/Cholesky>

#include <algorithm>
#include <utility>

namespace stats {

RemlProfile profileAt(const RemlProblem& problem, double ratio)
{
    const auto size = problem.xx.cols();
    Eigen::MatrixXd information = problem.xx;
    Eigen::MatrixXd first = Eigen::MatrixXd::Zero(size, size);
    Eigen::MatrixXd second = Eigen::MatrixXd::Zero(size, size);
    Eigen::VectorXd xy = Eigen::VectorXd::Zero(size); // X'y is zero: y is a least-squares residual
    RemlProfile at;
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
double bestRatio(const RemlProblem& problem)
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

} // namespace stats
