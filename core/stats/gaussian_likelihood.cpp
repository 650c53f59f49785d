// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/gaussian_likelihood.h"

#include <Eigen/Cholesky>

#include <cmath>
#include <numbers>
#include <utility>

namespace stats {

namespace {

/// The structure's matrix at theta and its first derivatives.
struct StructureAt
{
    Eigen::MatrixXd matrix;
    std::vector<Eigen::MatrixXd> first;
};

std::span<const double> parametersOf(const Eigen::VectorXd& theta)
{
    return {theta.data(), static_cast<std::size_t>(theta.size())};
}

Eigen::MatrixXd squareMatrix(const std::vector<double>& values, Eigen::Index size)
{
    return Eigen::Map<const Eigen::MatrixXd>(values.data(), size, size);
}

StructureAt structureAt(const LikelihoodProblem& problem, const Eigen::VectorXd& theta, bool withDerivatives)
{
    const auto& structure = problem.structure;
    StructureAt at;
    at.matrix = squareMatrix(structure.matrix(parametersOf(theta)), structure.size);
    for (int k = 0; withDerivatives && k < structure.parameterCount(); ++k) {
        at.first.push_back(squareMatrix(structure.firstDerivative(parametersOf(theta), k), structure.size));
    }
    return at;
}

std::optional<Eigen::LLT<Eigen::MatrixXd>> factorOf(const LikelihoodProblem& problem, const SubjectPattern& pattern,
                                                    const StructureAt& at, const Eigen::VectorXd& theta)
{
    Eigen::MatrixXd v = pattern.loadings * at.matrix * pattern.loadings.transpose();
    if (problem.hasResidual) {
        v.diagonal().array() += theta(theta.size() - 1);
    }
    Eigen::LLT<Eigen::MatrixXd> factor(v);
    if (factor.info() != Eigen::Success || !(factor.rcond() > 1e-15)) {
        return std::nullopt;
    }
    return factor;
}

Eigen::MatrixXd inverseLower(const Eigen::LLT<Eigen::MatrixXd>& factor)
{
    return factor.matrixL().solve(Eigen::MatrixXd::Identity(factor.rows(), factor.rows()));
}

double logDeterminant(const Eigen::LLT<Eigen::MatrixXd>& factor)
{
    return 2.0 * factor.matrixLLT().diagonal().array().log().sum();
}

/// L^-1 (dV / dtheta_k) L^-T as a column for each k.
Eigen::MatrixXd whitenedDerivatives(const LikelihoodProblem& problem, const SubjectPattern& pattern,
                                    const StructureAt& at, const Eigen::MatrixXd& lowerInverse)
{
    const auto rows = pattern.loadings.rows();
    const Eigen::MatrixXd loadings = lowerInverse * pattern.loadings;
    Eigen::MatrixXd columns(rows * rows, problem.parameterCount());
    Eigen::Index k = 0;
    const auto put = [&](const Eigen::MatrixXd& derivative) { columns.col(k++) = derivative.reshaped(); };
    for (const auto& first : at.first) {
        put(loadings * first * loadings.transpose());
    }
    if (problem.hasResidual) {
        put(lowerInverse * lowerInverse.transpose());
    }
    return columns;
}

Eigen::MatrixXd packedBetween(const Eigen::MatrixXd& lowerInverse, const Eigen::MatrixXd& whitened)
{
    const auto rows = lowerInverse.rows();
    Eigen::MatrixXd packed(rows * (rows + 1) / 2, whitened.cols());
    for (Eigen::Index k = 0; k < whitened.cols(); ++k) {
        packed.col(k) = packLower(lowerInverse.transpose() * whitened.col(k).reshaped(rows, rows) * lowerInverse);
    }
    return packed;
}

/// Adds to each column the matrix of that column times right.
Eigen::MatrixXd timesEach(const Eigen::MatrixXd& whitened, const Eigen::MatrixXd& right)
{
    const auto rows = right.rows();
    Eigen::MatrixXd product(whitened.rows(), whitened.cols());
    for (Eigen::Index k = 0; k < whitened.cols(); ++k) {
        product.col(k) = (whitened.col(k).reshaped(rows, rows) * right).reshaped();
    }
    return product;
}

/// What the patterns add to the derivatives, before what all subjects share (Phi and beta) is taken off.
struct PatternTotals
{
    Eigen::VectorXd gradient;
    Eigen::MatrixXd observed, expected;
    Eigen::MatrixXd toStructure; ///< derivative of the deviance in the structure's matrix
    Eigen::MatrixXd weighted;    ///< packed [X y]' V^-1 dV V^-1 [X y] for each parameter
};

void addPattern(const LikelihoodProblem& problem, const SubjectPattern& pattern, const StructureAt& at,
                const Eigen::MatrixXd& lowerInverse, const Eigen::MatrixXd& residualProduct,
                const Eigen::MatrixXd& basisProduct, PatternTotals& totals)
{
    const auto rows = lowerInverse.rows();
    const double subjects = pattern.sums.subjects();
    const auto whiten = [&](const Eigen::MatrixXd& inner) -> Eigen::MatrixXd {
        return lowerInverse * inner * lowerInverse.transpose();
    };
    const Eigen::MatrixXd whitened = whitenedDerivatives(problem, pattern, at, lowerInverse);
    const Eigen::MatrixXd basis = whiten(pattern.sums.spread(basisProduct)); // zero for full likelihood
    const Eigen::MatrixXd both = whiten(pattern.sums.spread(residualProduct)) + basis;
    const Eigen::MatrixXd identity = Eigen::MatrixXd::Identity(rows, rows);
    const Eigen::MatrixXd slope = subjects * identity - both;
    totals.gradient += whitened.transpose() * slope.reshaped();
    totals.observed += whitened.transpose() * timesEach(whitened, 2.0 * both - subjects * identity);
    totals.expected += whitened.transpose() * timesEach(whitened, subjects * identity - 2.0 * basis);
    const Eigen::MatrixXd loadings = lowerInverse * pattern.loadings;
    totals.toStructure += loadings.transpose() * slope * loadings;
    totals.weighted += pattern.sums.weighted(packedBetween(lowerInverse, whitened));
}

void addSecondDerivatives(const LikelihoodProblem& problem, const Eigen::VectorXd& theta, PatternTotals& totals)
{
    const auto& structure = problem.structure;
    for (int k = 0; !structure.isLinear() && k < structure.parameterCount(); ++k) {
        for (int l = 0; l <= k; ++l) {
            const Eigen::MatrixXd second =
                squareMatrix(structure.secondDerivative(parametersOf(theta), k, l), structure.size);
            const double change = totals.toStructure.cwiseProduct(second).sum();
            totals.observed(k, l) += change;
            totals.observed(l, k) += k == l ? 0.0 : change;
        }
    }
}

/// Phi, beta and the deviance from the packed sum of [X y]' V^-1 [X y] and log |V|.
std::optional<LikelihoodPoint> pointFrom(const LikelihoodProblem& problem, const Eigen::VectorXd& packed,
                                         double logDeterminants)
{
    const auto columns = static_cast<Eigen::Index>(problem.columns);
    const Eigen::MatrixXd products = unpackLower(packed, columns + 1);
    const Eigen::LLT<Eigen::MatrixXd> factor(products.topLeftCorner(columns, columns));
    if (factor.info() != Eigen::Success) {
        return std::nullopt;
    }
    LikelihoodPoint point;
    point.inverse = factor.solve(Eigen::MatrixXd::Identity(columns, columns));
    point.beta = factor.solve(products.col(columns).head(columns));
    const double quadratic = products(columns, columns) - products.col(columns).head(columns).dot(point.beta);
    const double freeRows = problem.rows - (problem.isRestricted ? problem.columns : 0.0);
    point.deviance = logDeterminants + quadratic + freeRows * std::log(2.0 * std::numbers::pi) +
                     2.0 * freeRows * std::log(problem.scale);
    if (problem.isRestricted) {
        point.deviance += logDeterminant(factor) + problem.logDeterminantX;
    }
    return std::isfinite(point.deviance) ? std::optional(std::move(point)) : std::nullopt;
}

struct Factored
{
    StructureAt structure;
    std::vector<Eigen::MatrixXd> lowerInverses;
    LikelihoodPoint point;
};

std::optional<Factored> factored(const LikelihoodProblem& problem, const Eigen::VectorXd& theta, bool withDerivatives)
{
    Factored at{structureAt(problem, theta, withDerivatives), {}, {}};
    const auto width = static_cast<Eigen::Index>(problem.columns) + 1;
    Eigen::VectorXd packed = Eigen::VectorXd::Zero(width * (width + 1) / 2);
    double logDeterminants = 0.0;
    for (const auto& pattern : problem.patterns) {
        const auto factor = factorOf(problem, pattern, at.structure, theta);
        if (!factor) {
            return std::nullopt;
        }
        at.lowerInverses.push_back(inverseLower(*factor));
        const auto& lowerInverse = at.lowerInverses.back();
        logDeterminants += pattern.sums.subjects() * logDeterminant(*factor);
        packed += pattern.sums.weighted(packLower(lowerInverse.transpose() * lowerInverse));
    }
    auto point = pointFrom(problem, packed, logDeterminants);
    if (!point) {
        return std::nullopt;
    }
    at.point = std::move(*point);
    return at;
}

/// Phi and beta are at their best for each theta; their own change lowers the curvature.
void takeOffShared(const LikelihoodProblem& problem, const PatternTotals& totals, LikelihoodPoint& point)
{
    const auto columns = static_cast<Eigen::Index>(problem.columns);
    const auto count = problem.parameterCount();
    Eigen::MatrixXd relative(columns * columns, count);
    Eigen::MatrixXd swapped(columns * columns, count);
    Eigen::MatrixXd cross(columns, count);
    for (Eigen::Index k = 0; k < count; ++k) {
        const Eigen::MatrixXd products = unpackLower(totals.weighted.col(k), columns + 1);
        point.weightings.push_back(products.topLeftCorner(columns, columns));
        const Eigen::MatrixXd ratio = point.inverse * point.weightings.back();
        relative.col(k) = ratio.reshaped();
        swapped.col(k) = Eigen::MatrixXd(ratio.transpose()).reshaped();
        cross.col(k) = products.col(columns).head(columns) - point.weightings.back() * point.beta;
    }
    point.gradient = totals.gradient;
    point.observed = totals.observed - 2.0 * cross.transpose() * point.inverse * cross;
    point.expected = totals.expected;
    if (problem.isRestricted) {
        const Eigen::MatrixXd traces = relative.transpose() * swapped;
        point.observed -= traces;
        point.expected += traces;
    }
}

} // namespace

std::optional<LikelihoodPoint> likelihoodAt(const LikelihoodProblem& problem, const Eigen::VectorXd& theta)
{
    auto at = factored(problem, theta, false);
    return at ? std::optional(std::move(at->point)) : std::nullopt;
}

std::optional<LikelihoodPoint> likelihoodWithDerivatives(const LikelihoodProblem& problem, const Eigen::VectorXd& theta)
{
    auto at = factored(problem, theta, true);
    if (!at) {
        return std::nullopt;
    }
    const auto count = problem.parameterCount();
    const auto columns = static_cast<Eigen::Index>(problem.columns);
    const auto width = columns + 1;
    PatternTotals totals{Eigen::VectorXd::Zero(count), Eigen::MatrixXd::Zero(count, count),
                         Eigen::MatrixXd::Zero(count, count),
                         Eigen::MatrixXd::Zero(problem.structure.size, problem.structure.size),
                         Eigen::MatrixXd::Zero(width * (width + 1) / 2, count)};
    Eigen::VectorXd residual(width);
    residual << -at->point.beta, 1.0;
    const Eigen::MatrixXd residualProduct = residual * residual.transpose();
    Eigen::MatrixXd basisProduct = Eigen::MatrixXd::Zero(width, width);
    if (problem.isRestricted) {
        basisProduct.topLeftCorner(columns, columns) = at->point.inverse;
    }
    for (std::size_t i = 0; i < problem.patterns.size(); ++i) {
        addPattern(problem, problem.patterns[i], at->structure, at->lowerInverses[i], residualProduct, basisProduct,
                   totals);
    }
    addSecondDerivatives(problem, theta, totals);
    takeOffShared(problem, totals, at->point);
    return std::move(at->point);
}

Eigen::MatrixXd kenwardRogerMiddle(const LikelihoodProblem& problem, const Eigen::VectorXd& theta,
                                   const LikelihoodPoint& point, const Eigen::MatrixXd& w)
{
    const auto columns = static_cast<Eigen::Index>(problem.columns);
    const auto structure = structureAt(problem, theta, true);
    Eigen::MatrixXd middle = Eigen::MatrixXd::Zero(columns, columns);
    for (const auto& pattern : problem.patterns) {
        const auto factor = factorOf(problem, pattern, structure, theta);
        if (!factor) {
            continue; // cannot be: point was computed at theta
        }
        const Eigen::MatrixXd lowerInverse = inverseLower(*factor);
        const auto rows = lowerInverse.rows();
        const Eigen::MatrixXd whitened = whitenedDerivatives(problem, pattern, structure, lowerInverse);
        const Eigen::MatrixXd mixed = whitened * w;
        Eigen::MatrixXd inner = Eigen::MatrixXd::Zero(rows, rows);
        for (Eigen::Index k = 0; k < whitened.cols(); ++k) {
            inner += whitened.col(k).reshaped(rows, rows) * mixed.col(k).reshaped(rows, rows);
        }
        const Eigen::VectorXd sum = pattern.sums.weighted(packLower(lowerInverse.transpose() * inner * lowerInverse));
        middle += unpackLower(sum, columns + 1).topLeftCorner(columns, columns);
    }
    for (std::size_t k = 0; k < point.weightings.size(); ++k) {
        Eigen::MatrixXd mixed = Eigen::MatrixXd::Zero(columns, columns);
        for (std::size_t l = 0; l < point.weightings.size(); ++l) {
            mixed += w(static_cast<Eigen::Index>(k), static_cast<Eigen::Index>(l)) * point.weightings[l];
        }
        middle -= point.weightings[k] * point.inverse * mixed;
    }
    return middle;
}

} // namespace stats
