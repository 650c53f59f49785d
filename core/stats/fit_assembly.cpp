// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/fit_assembly.h"

#include <Eigen/Eigenvalues>

#include <cmath>

namespace stats {

namespace {

Eigen::VectorXd inverseRootDiagonal(const Eigen::MatrixXd& symmetric)
{
    return symmetric.diagonal().unaryExpr([](double value) { return value > 0.0 ? 1.0 / std::sqrt(value) : 0.0; });
}

std::vector<double> flat(const Eigen::MatrixXd& matrix)
{
    return {matrix.data(), matrix.data() + matrix.size()};
}

/// How a parameter of the scaled problem reads in units of the data: variances grow with the square, correlations stay.
Eigen::VectorXd parameterUnits(const LikelihoodProblem& problem)
{
    Eigen::VectorXd units = Eigen::VectorXd::Constant(problem.parameterCount(), problem.scale * problem.scale);
    if (!problem.structure.isLinear()) {
        units(problem.structure.parameterCount() - 1) = 1.0;
    }
    return units;
}

ParameterUncertainty uncertaintyFrom(const LikelihoodProblem& problem, const FoundTheta& found,
                                     const Eigen::MatrixXd& thetaCovariance, const Eigen::MatrixXd& toCoefficients)
{
    const Eigen::VectorXd units = parameterUnits(problem);
    const Eigen::MatrixXd middle = kenwardRogerMiddle(problem, found.theta, found.point, thetaCovariance);
    const Eigen::MatrixXd adjusted = found.point.inverse + 2.0 * found.point.inverse * middle * found.point.inverse;
    return {flat(units.asDiagonal() * thetaCovariance * units.asDiagonal()),
            flat(toCoefficients * (0.5 * (adjusted + adjusted.transpose())) * toCoefficients.transpose())};
}

void addParameters(const LikelihoodProblem& problem, const FoundTheta& found, const std::vector<std::string>& names,
                   MixedFit& fit)
{
    const Eigen::VectorXd units = parameterUnits(problem);
    for (std::size_t i = 0; i < names.size(); ++i) {
        const auto k = static_cast<Eigen::Index>(i);
        CovarianceParameter parameter{names[i], units(k) * found.theta(k), {}, found.onBoundary[i]};
        const double variance = found.observedCovariance(k, k);
        if (!parameter.onBoundary && variance > 0.0) {
            parameter.se = units(k) * std::sqrt(variance);
        }
        fit.parameters.push_back(std::move(parameter));
    }
}

} // namespace

Eigen::MatrixXd twiceInverse(const Eigen::MatrixXd& curvature)
{
    const Eigen::VectorXd unit = inverseRootDiagonal(curvature);
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(unit.asDiagonal() * curvature * unit.asDiagonal());
    const Eigen::VectorXd inverted =
        solver.eigenvalues().unaryExpr([](double value) { return value > 1e-10 ? 2.0 / value : 0.0; });
    return unit.asDiagonal() * solver.eigenvectors() * inverted.asDiagonal() * solver.eigenvectors().transpose() *
           unit.asDiagonal();
}

double smallestScaledEigenvalue(const Eigen::MatrixXd& symmetric)
{
    if (!(symmetric.diagonal().minCoeff() > 0.0)) {
        return -1.0;
    }
    const Eigen::VectorXd unit = inverseRootDiagonal(symmetric);
    const Eigen::MatrixXd scaled = unit.asDiagonal() * symmetric * unit.asDiagonal();
    return Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd>(scaled, Eigen::EigenvaluesOnly).eigenvalues()(0);
}

MixedFit assembleFit(const LikelihoodProblem& problem, const FoundTheta& found, const std::vector<std::string>& columns,
                     const std::vector<std::string>& names)
{
    const auto& point = found.point;
    const Eigen::MatrixXd toCoefficients = problem.scale * problem.toCoefficients;
    const Eigen::VectorXd units = parameterUnits(problem);
    MixedFit fit;
    fit.columns = columns;
    fit.coefficients = flat(problem.leastSquares + toCoefficients * point.beta);
    fit.covariance = flat(toCoefficients * point.inverse * toCoefficients.transpose());
    for (std::size_t k = 0; k < point.weightings.size(); ++k) {
        const Eigen::MatrixXd half = toCoefficients * point.inverse;
        fit.changes.push_back(
            flat(half * point.weightings[k] * half.transpose() / units(static_cast<Eigen::Index>(k))));
    }
    fit.observed = uncertaintyFrom(problem, found, found.observedCovariance, toCoefficients);
    fit.expected = uncertaintyFrom(problem, found, twiceInverse(point.expected), toCoefficients);
    fit.betweenWithin = problem.betweenWithin;
    addParameters(problem, found, names, fit);
    fit.residualCovariance = problem.structure.matrix({found.theta.data(), names.size()});
    for (auto& value : fit.residualCovariance) {
        value *= problem.scale * problem.scale;
    }
    fit.logLikelihood = -0.5 * point.deviance;
    const double counted = static_cast<double>(names.size()) + (problem.isRestricted ? 0.0 : problem.columns);
    fit.aic = point.deviance + 2.0 * counted;
    fit.bic = point.deviance + std::log(problem.subjects) * counted;
    fit.rows = static_cast<int>(problem.rows);
    fit.subjects = static_cast<int>(problem.subjects);
    fit.convergence = found.convergence;
    return fit;
}

} // namespace stats
