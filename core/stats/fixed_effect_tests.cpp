// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/distribution.h"
#include "core/stats/mixed_fit.h"

#include <Eigen/Cholesky>
#include <Eigen/Eigenvalues>

#include <algorithm>
#include <cmath>
#include <limits>

namespace stats {

namespace {

Eigen::MatrixXd squareOf(const std::vector<double>& values)
{
    const auto size = static_cast<Eigen::Index>(std::lround(std::sqrt(static_cast<double>(values.size()))));
    return Eigen::Map<const Eigen::MatrixXd>(values.data(), size, size);
}

const ParameterUncertainty& uncertaintyFor(const MixedFit& fit, const TestOptions& options)
{
    const bool isKenwardRoger = options.degreesOfFreedom == DegreesOfFreedom::KenwardRogerLinear;
    const auto information =
        isKenwardRoger ? options.information.value_or(fit.kenwardRogerInformation) : Information::Observed;
    return information == Information::Observed ? fit.observed : fit.expected;
}

/// The covariance of the coefficients that the standard errors come from.
Eigen::MatrixXd reportedCovariance(const MixedFit& fit, const TestOptions& options)
{
    return squareOf(options.degreesOfFreedom == DegreesOfFreedom::KenwardRogerLinear
                        ? uncertaintyFor(fit, options).adjustedCovariance
                        : fit.covariance);
}

base::Result<Eigen::MatrixXd> weightsOf(const MixedFit& fit, std::span<const LinearContrast> contrasts,
                                        const TestOptions& options)
{
    if (!(options.level > 0.0 && options.level < 1.0)) {
        return base::fail(base::ErrorKind::InvalidValue, "level", std::to_string(options.level));
    }
    const auto columns = static_cast<Eigen::Index>(fit.coefficients.size());
    Eigen::MatrixXd weights(static_cast<Eigen::Index>(contrasts.size()), columns);
    for (std::size_t i = 0; i < contrasts.size(); ++i) {
        const auto& contrast = contrasts[i];
        const Eigen::Map<const Eigen::VectorXd> row(contrast.weights.data(),
                                                    static_cast<Eigen::Index>(contrast.weights.size()));
        if (row.size() != columns || !row.allFinite() || row.isZero(0.0)) {
            return base::fail(base::ErrorKind::InvalidValue, "contrast", contrast.name);
        }
        weights.row(static_cast<Eigen::Index>(i)) = row.transpose();
    }
    return weights;
}

/// 2 v^2 / Var(v) for the variance v of one contrast; infinite where v is known.
double satterthwaiteDegrees(const MixedFit& fit, const Eigen::VectorXd& weights, const Eigen::MatrixXd& theta)
{
    Eigen::VectorXd change(theta.rows());
    for (std::size_t k = 0; k < fit.changes.size(); ++k) {
        change(static_cast<Eigen::Index>(k)) = weights.dot(squareOf(fit.changes[k]) * weights);
    }
    const double variance = weights.dot(squareOf(fit.covariance) * weights);
    const double spread = change.dot(theta * change);
    return spread > 0.0 ? 2.0 * variance * variance / spread : std::numeric_limits<double>::infinity();
}

double fewestBetweenWithin(const MixedFit& fit, const Eigen::MatrixXd& weights)
{
    double fewest = std::numeric_limits<double>::infinity();
    for (Eigen::Index column = 0; column < weights.cols(); ++column) {
        if (!weights.col(column).isZero(0.0)) {
            fewest = std::min(fewest, fit.betweenWithin[static_cast<std::size_t>(column)]);
        }
    }
    return fewest;
}

std::optional<double> finiteOnly(double degreesOfFreedom)
{
    return std::isfinite(degreesOfFreedom) ? std::optional(degreesOfFreedom) : std::nullopt;
}

/// Fai & Cornelius 1996: the F has the mean of a sum of squared t of independent contrasts.
double faiCorneliusDegrees(const MixedFit& fit, const Eigen::MatrixXd& weights, const Eigen::MatrixXd& theta)
{
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(weights * squareOf(fit.covariance) *
                                                                weights.transpose());
    const Eigen::MatrixXd rotated = solver.eigenvectors().transpose() * weights;
    const auto count = static_cast<double>(weights.rows());
    std::vector<double> degrees;
    for (Eigen::Index i = 0; i < rotated.rows(); ++i) {
        degrees.push_back(satterthwaiteDegrees(fit, rotated.row(i).transpose(), theta));
    }
    const auto [fewest, most] = std::minmax_element(degrees.begin(), degrees.end());
    if (*most - *fewest < 1e-8 || *fewest == std::numeric_limits<double>::infinity()) {
        return *fewest;
    }
    if (*fewest <= 2.0) {
        return 2.0;
    }
    double mean = 0.0;
    for (const double each : degrees) {
        mean += std::isfinite(each) ? each / (each - 2.0) : 1.0;
    }
    return 2.0 * mean / (mean - count);
}

/// With fewer, quantiles leave the range of numbers, and there is nothing to say.
constexpr double fewestDegrees = 0.05;

struct ScaledF
{
    double degreesOfFreedom = 0.0;
    double scale = 1.0; ///< of F
};

/// Kenward & Roger 1997, section 3.
ScaledF kenwardRogerF(const MixedFit& fit, const Eigen::MatrixXd& weights, const Eigen::MatrixXd& theta)
{
    const auto rank = static_cast<double>(weights.rows());
    const Eigen::LLT<Eigen::MatrixXd> factor(weights * squareOf(fit.covariance) * weights.transpose());
    std::vector<Eigen::MatrixXd> relative;
    for (const auto& change : fit.changes) {
        relative.push_back(factor.solve(weights * squareOf(change) * weights.transpose()));
    }
    double a1 = 0.0;
    double a2 = 0.0;
    for (std::size_t k = 0; k < relative.size(); ++k) {
        for (std::size_t l = 0; l < relative.size(); ++l) {
            const double covariance = theta(static_cast<Eigen::Index>(k), static_cast<Eigen::Index>(l));
            a1 += covariance * relative[k].trace() * relative[l].trace();
            a2 += covariance * (relative[k] * relative[l]).trace();
        }
    }
    if (!(a2 > 0.0)) {
        return {std::numeric_limits<double>::infinity(), 1.0};
    }
    if (weights.rows() == 1) {
        return {2.0 / a2, 1.0}; // what the formulas below come to
    }
    const double b = (a1 + 6.0 * a2) / (2.0 * rank);
    const double g = ((rank + 1.0) * a1 - (rank + 4.0) * a2) / ((rank + 2.0) * a2);
    const double bottom = 3.0 * rank + 2.0 * (1.0 - g);
    const double c1 = g / bottom;
    const double c2 = (rank - g) / bottom;
    const double c3 = (rank + 2.0 - g) / bottom;
    const double mean = 1.0 / (1.0 - a2 / rank);
    const double variance = (2.0 / rank) * (1.0 + c1 * b) / ((1.0 - c2 * b) * (1.0 - c2 * b) * (1.0 - c3 * b));
    const double rho = variance / (2.0 * mean * mean);
    const double degrees = 4.0 + (rank + 2.0) / (rank * rho - 1.0);
    return {degrees, degrees / (mean * (degrees - 2.0))};
}

ScaledF denominatorFor(const MixedFit& fit, const Eigen::MatrixXd& weights, const TestOptions& options)
{
    const Eigen::MatrixXd theta = squareOf(uncertaintyFor(fit, options).parameterCovariance);
    switch (options.degreesOfFreedom) {
    case DegreesOfFreedom::Satterthwaite:
        return {faiCorneliusDegrees(fit, weights, theta), 1.0};
    case DegreesOfFreedom::KenwardRogerLinear:
        return kenwardRogerF(fit, weights, theta);
    case DegreesOfFreedom::BetweenWithin:
        return {fewestBetweenWithin(fit, weights), 1.0};
    case DegreesOfFreedom::Asymptotic:
        break;
    }
    return {std::numeric_limits<double>::infinity(), 1.0};
}

} // namespace

base::Result<ContrastResult> testContrast(const MixedFit& fit, const LinearContrast& contrast,
                                          const TestOptions& options)
{
    const auto weights = weightsOf(fit, std::span(&contrast, 1), options);
    if (!weights) {
        return tl::unexpected(weights.error());
    }
    const Eigen::VectorXd row = weights->row(0).transpose();
    const double degrees = denominatorFor(fit, *weights, options).degreesOfFreedom;
    const double variance = row.dot(reportedCovariance(fit, options) * row);
    if (!(degrees >= fewestDegrees) || !(variance > 0.0)) {
        return base::fail(base::ErrorKind::NotApplicable, contrast.name, "no degrees of freedom");
    }
    ContrastResult result;
    result.name = contrast.name;
    result.estimate = row.dot(
        Eigen::Map<const Eigen::VectorXd>(fit.coefficients.data(), static_cast<Eigen::Index>(fit.coefficients.size())));
    result.se = std::sqrt(variance);
    result.t = result.estimate / result.se;
    result.degreesOfFreedom = finiteOnly(degrees);
    const double halfWidth =
        result.degreesOfFreedom ? studentTHalfWidth(options.level, degrees) : normalHalfWidth(options.level);
    result.p = result.degreesOfFreedom ? twoSidedT(result.t, degrees) : twoSidedNormal(result.t);
    result.lower = result.estimate - halfWidth * result.se;
    result.upper = result.estimate + halfWidth * result.se;
    return result;
}

base::Result<std::vector<ContrastResult>> testCoefficients(const MixedFit& fit, const TestOptions& options)
{
    std::vector<ContrastResult> results;
    for (std::size_t i = 0; i < fit.columns.size(); ++i) {
        LinearContrast contrast{fit.columns[i], std::vector<double>(fit.columns.size(), 0.0)};
        contrast.weights[i] = 1.0;
        auto result = testContrast(fit, contrast, options);
        if (!result) {
            return base::pass(result);
        }
        results.push_back(std::move(*result));
    }
    return results;
}

base::Result<FTest> testHypothesis(const MixedFit& fit, const std::string& name,
                                   std::span<const LinearContrast> contrasts, const TestOptions& options)
{
    const auto weights = weightsOf(fit, contrasts, options);
    if (!weights) {
        return tl::unexpected(weights.error());
    }
    if (contrasts.empty()) {
        return base::fail(base::ErrorKind::InvalidValue, name, "no contrast");
    }
    const Eigen::LLT<Eigen::MatrixXd> factor(*weights * reportedCovariance(fit, options) * weights->transpose());
    if (factor.info() != Eigen::Success || !(factor.rcond() > 1e-14)) {
        return base::fail(base::ErrorKind::SingularDesign, name, "contrasts depend on each other");
    }
    const ScaledF denominator = denominatorFor(fit, *weights, options);
    if (!(denominator.degreesOfFreedom >= fewestDegrees) || !(denominator.scale > 0.0)) {
        return base::fail(base::ErrorKind::NotApplicable, name, "no degrees of freedom");
    }
    const Eigen::VectorXd estimate =
        *weights *
        Eigen::Map<const Eigen::VectorXd>(fit.coefficients.data(), static_cast<Eigen::Index>(fit.coefficients.size()));
    FTest test;
    test.name = name;
    test.numeratorDegreesOfFreedom = static_cast<double>(contrasts.size());
    test.denominatorDegreesOfFreedom = finiteOnly(denominator.degreesOfFreedom);
    test.f = denominator.scale * estimate.dot(factor.solve(estimate)) / test.numeratorDegreesOfFreedom;
    if (!std::isfinite(test.f)) {
        return base::fail(base::ErrorKind::NotApplicable, name, "no degrees of freedom");
    }
    test.p = test.denominatorDegreesOfFreedom
                 ? fUpper(test.f, test.numeratorDegreesOfFreedom, denominator.degreesOfFreedom)
                 : chiSquaredUpper(test.f * test.numeratorDegreesOfFreedom, test.numeratorDegreesOfFreedom);
    return test;
}

} // namespace stats
