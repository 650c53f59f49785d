// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/mixed_model.h"

#include "core/stats/fit_assembly.h"
#include "core/stats/gaussian_likelihood.h"
#include "core/stats/newton_search.h"

#include <array>
#include <cmath>
#include <limits>
#include <string>
#include <utility>

namespace stats {

namespace {

/// The search runs over the Cholesky factor of the random effects' covariance and the logarithm of the residual
/// variance: every point is a valid model, and a variance of zero is an ordinary point, not an edge. Where the first
/// random effect vanishes and another stays, the factor is undecided and the search crawls; in the other order of the
/// effects it does not.
class FactorCoordinates
{
public:
    FactorCoordinates(const CovarianceStructure& structure, bool isReversed)
        : m_size(structure.size)
        , m_isDiagonal(structure.kind == CovarianceKind::Diagonal)
        , m_order(Eigen::MatrixXd::Identity(m_size, m_size))
    {
        if (isReversed) {
            m_order = m_order.rowwise().reverse().eval();
        }
        for (Eigen::Index row = 0; row < m_size; ++row) {
            for (Eigen::Index column = m_isDiagonal ? row : 0; column <= row; ++column) {
                m_entries.push_back({row, column});
            }
        }
    }

    [[nodiscard]] Eigen::Index count() const { return static_cast<Eigen::Index>(m_entries.size()) + 1; }

    [[nodiscard]] Eigen::MatrixXd factor(const Eigen::VectorXd& at) const
    {
        Eigen::MatrixXd lower = Eigen::MatrixXd::Zero(m_size, m_size);
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            lower(m_entries[i].row, m_entries[i].column) = at(static_cast<Eigen::Index>(i));
        }
        return lower;
    }

    /// theta: the covariance's entries in the same order, then the residual variance.
    [[nodiscard]] Eigen::VectorXd theta(const Eigen::VectorXd& at) const
    {
        const Eigen::MatrixXd ordered = m_order * factor(at);
        const Eigen::MatrixXd covariance = ordered * ordered.transpose();
        Eigen::VectorXd values(count());
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            values(static_cast<Eigen::Index>(i)) = covariance(m_entries[i].row, m_entries[i].column);
        }
        values(count() - 1) = std::exp(at(count() - 1));
        return values;
    }

    /// d theta / d coordinates.
    [[nodiscard]] Eigen::MatrixXd jacobian(const Eigen::VectorXd& at) const
    {
        const Eigen::MatrixXd ordered = m_order * factor(at);
        Eigen::MatrixXd result = Eigen::MatrixXd::Zero(count(), count());
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            Eigen::MatrixXd direction = Eigen::MatrixXd::Zero(m_size, m_size);
            direction(m_entries[i].row, m_entries[i].column) = 1.0;
            direction = m_order * direction;
            const Eigen::MatrixXd change = direction * ordered.transpose() + ordered * direction.transpose();
            for (std::size_t j = 0; j < m_entries.size(); ++j) {
                result(static_cast<Eigen::Index>(j), static_cast<Eigen::Index>(i)) =
                    change(m_entries[j].row, m_entries[j].column);
            }
        }
        result(count() - 1, count() - 1) = std::exp(at(count() - 1));
        return result;
    }

    /// sum over parameters of gradient times the second derivatives of theta.
    [[nodiscard]] Eigen::MatrixXd bending(const Eigen::VectorXd& at, const Eigen::VectorXd& gradient) const
    {
        Eigen::MatrixXd slope = Eigen::MatrixXd::Zero(m_size, m_size);
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            const auto [row, column] = m_entries[i];
            const double share = gradient(static_cast<Eigen::Index>(i)) * (row == column ? 1.0 : 0.5);
            slope(row, column) = share;
            slope(column, row) = share;
        }
        slope = (m_order.transpose() * slope * m_order).eval();
        Eigen::MatrixXd result = Eigen::MatrixXd::Zero(count(), count());
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            for (std::size_t j = 0; j < m_entries.size(); ++j) {
                if (m_entries[i].column == m_entries[j].column) {
                    result(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(j)) =
                        2.0 * slope(m_entries[i].row, m_entries[j].row);
                }
            }
        }
        result(count() - 1, count() - 1) = gradient(count() - 1) * std::exp(at(count() - 1));
        return result;
    }

    struct Entry
    {
        Eigen::Index row, column;
    };

    [[nodiscard]] const std::vector<Entry>& entries() const { return m_entries; }

    /// values of the random effects in the order of the factor's rows.
    [[nodiscard]] Eigen::VectorXd ordered(const Eigen::VectorXd& values) const { return m_order.transpose() * values; }

private:
    Eigen::Index m_size;
    bool m_isDiagonal;
    Eigen::MatrixXd m_order; ///< a permutation: covariance = order factor factor' order'
    std::vector<Entry> m_entries;
};

constexpr double leastResidual = 1e-10; ///< of the variance around the least-squares fit

SearchFunction factorDeviances(const LikelihoodProblem& problem, const FactorCoordinates& coordinates)
{
    const auto isInside = [](const Eigen::VectorXd& at) {
        return at.allFinite() && at(at.size() - 1) > std::log(leastResidual) && at(at.size() - 1) < 50.0;
    };
    return {[&problem, &coordinates, isInside](const Eigen::VectorXd& at) -> std::optional<double> {
                const auto point = isInside(at) ? likelihoodAt(problem, coordinates.theta(at)) : std::nullopt;
                return point ? std::optional(point->deviance) : std::nullopt;
            },
            [&problem, &coordinates](const Eigen::VectorXd& at) -> std::optional<SearchPoint> {
                const auto point = likelihoodWithDerivatives(problem, coordinates.theta(at));
                if (!point) {
                    return std::nullopt;
                }
                const Eigen::MatrixXd jacobian = coordinates.jacobian(at);
                return SearchPoint{point->deviance, jacobian.transpose() * point->gradient,
                                   jacobian.transpose() * point->observed * jacobian +
                                       coordinates.bending(at, point->gradient),
                                   jacobian.transpose() * point->expected * jacobian};
            }};
}

/// Mean square of each column of Z over all rows: the units of the random effects.
Eigen::VectorXd meanSquares(const LikelihoodProblem& problem)
{
    Eigen::VectorXd squares = Eigen::VectorXd::Zero(problem.structure.size);
    for (const auto& pattern : problem.patterns) {
        squares += pattern.sums.subjects() * pattern.loadings.colwise().squaredNorm().transpose();
    }
    return squares / problem.rows;
}

/// The best of a grid over the share of the variance that is the subjects': the likelihood may have two hills.
Eigen::VectorXd gridStart(const LikelihoodProblem& problem, const FactorCoordinates& coordinates)
{
    constexpr int steps = 16;
    const Eigen::VectorXd squares = coordinates.ordered(meanSquares(problem));
    Eigen::VectorXd best;
    double lowest = std::numeric_limits<double>::infinity();
    for (int step = 1; step < steps; ++step) {
        const double share = static_cast<double>(step) / steps;
        Eigen::VectorXd at = Eigen::VectorXd::Zero(coordinates.count());
        for (std::size_t i = 0; i < coordinates.entries().size(); ++i) {
            const auto [row, column] = coordinates.entries()[i];
            if (row == column) {
                at(static_cast<Eigen::Index>(i)) =
                    std::sqrt(share / static_cast<double>(squares.size()) / squares(row));
            }
        }
        at(coordinates.count() - 1) = std::log(1.0 - share);
        const auto point = likelihoodAt(problem, coordinates.theta(at));
        if (point && point->deviance < lowest) {
            lowest = point->deviance;
            best = at;
        }
    }
    return best;
}

/// A factor entry that has all but vanished is put to exactly zero, where that costs nothing.
void settleOnBoundary(const LikelihoodProblem& problem, const FactorCoordinates& coordinates, SearchResult& search)
{
    const Eigen::VectorXd squares = coordinates.ordered(meanSquares(problem));
    const double residual = std::exp(0.5 * search.at(search.at.size() - 1));
    for (std::size_t i = 0; i < coordinates.entries().size(); ++i) {
        const auto [row, column] = coordinates.entries()[i];
        const auto k = static_cast<Eigen::Index>(i);
        if (row != column || std::fabs(search.at(k)) * std::sqrt(squares(row)) > 1e-3 * residual) {
            continue;
        }
        Eigen::VectorXd settled = search.at;
        settled(k) = 0.0;
        const auto before = likelihoodAt(problem, coordinates.theta(search.at));
        const auto after = likelihoodAt(problem, coordinates.theta(settled));
        if (before && after && after->deviance <= before->deviance + 1e-9) {
            search.at = settled;
        }
    }
}

base::Result<FoundTheta> foundFrom(const LikelihoodProblem& problem, const FactorCoordinates& coordinates,
                                   const SearchResult& search)
{
    FoundTheta found;
    found.theta = coordinates.theta(search.at);
    auto point = likelihoodWithDerivatives(problem, found.theta);
    if (!point) {
        return base::fail(base::ErrorKind::NotConverged, "covariance", "not positive definite");
    }
    if (smallestScaledEigenvalue(point->expected) < 1e-10) {
        return base::fail(base::ErrorKind::NotEnoughData, "subjects", "variances cannot be told apart");
    }
    found.point = std::move(*point);
    const Eigen::MatrixXd jacobian = coordinates.jacobian(search.at);
    const Eigen::MatrixXd curvature =
        jacobian.transpose() * found.point.observed * jacobian + coordinates.bending(search.at, found.point.gradient);
    found.observedCovariance = jacobian * twiceInverse(curvature) * jacobian.transpose();
    found.onBoundary.assign(static_cast<std::size_t>(coordinates.count()), false);
    found.convergence = {FitStatus::Converged, search.iterations, search.gradientNorm};
    const bool isSingular = (coordinates.factor(search.at).diagonal().array() == 0.0).any();
    for (std::size_t i = 0; i < coordinates.entries().size(); ++i) {
        const auto [row, column] = coordinates.entries()[i];
        const bool isZero = found.theta(static_cast<Eigen::Index>(i)) == 0.0;
        found.onBoundary[i] = isSingular && (row != column || isZero);
        found.convergence.status = isSingular ? FitStatus::Boundary : FitStatus::Converged;
    }
    return found;
}

base::Result<void> requireConverged(const SearchResult& search)
{
    if (search.outcome == SearchOutcome::Cancelled) {
        return base::fail(base::ErrorKind::Cancelled);
    }
    if (std::exp(search.at(search.at.size() - 1)) < 1e-8) {
        return base::fail(base::ErrorKind::NotApplicable, "residual", "subjects explain every value");
    }
    if (search.outcome != SearchOutcome::Converged) {
        return base::fail(base::ErrorKind::NotConverged, "covariance",
                          std::to_string(search.iterations) + " iterations, gradient " +
                              std::to_string(search.gradientNorm));
    }
    return {};
}

base::Result<FoundTheta> foundInOrder(const LikelihoodProblem& problem, bool isReversed,
                                      const MixedModelOptions& options, base::Progress& progress)
{
    const FactorCoordinates coordinates(problem.structure, isReversed);
    const Eigen::VectorXd start = gridStart(problem, coordinates);
    if (start.size() == 0) {
        return base::fail(base::ErrorKind::NotConverged, "covariance", "no start");
    }
    auto search = newtonSearch(factorDeviances(problem, coordinates), start, options.maxIterations, progress);
    if (auto converged = requireConverged(search); !converged) {
        return base::pass(converged);
    }
    settleOnBoundary(problem, coordinates, search);
    return foundFrom(problem, coordinates, search);
}

base::Result<FoundTheta> foundInEitherOrder(const LikelihoodProblem& problem, const MixedModelOptions& options,
                                            base::Progress& progress)
{
    auto found = foundInOrder(problem, false, options, progress);
    const bool mayHelp = !found && found.error().kind == base::ErrorKind::NotConverged &&
                         problem.structure.kind == CovarianceKind::Unstructured && problem.structure.size > 1;
    return mayHelp ? foundInOrder(problem, true, options, progress) : found;
}

} // namespace

base::Result<MixedFit> fitMixedModel(const MixedModelRows& rows, const MixedModelOptions& options,
                                     base::Progress& progress)
{
    if (rows.random.columns.empty()) {
        return base::fail(base::ErrorKind::InvalidValue, "random effects", "none");
    }
    const CovarianceStructure structure{options.isCorrelated ? CovarianceKind::Unstructured : CovarianceKind::Diagonal,
                                        static_cast<int>(rows.random.columns.size())};
    auto problem = readLikelihoodProblem({rows.y, rows.fixed, rows.subjectOf, rows.random.values}, structure, true,
                                         options.likelihood == Likelihood::Restricted);
    if (!problem) {
        return base::pass(problem);
    }
    if (auto independent = requireIndependentColumns(rows.random); !independent) {
        return base::pass(independent);
    }
    if (problem->rows == problem->subjects) {
        return base::fail(base::ErrorKind::NotEnoughData, "subjects", "one row each");
    }
    auto found = foundInEitherOrder(*problem, options, progress);
    if (!found) {
        return base::pass(found);
    }
    auto names = structure.parameterNames(rows.random.columns);
    names.emplace_back("residual variance");
    auto fit = assembleFit(*problem, *found, rows.fixed.columns, names);
    fit.kenwardRogerInformation = Information::Expected;
    return fit;
}

base::Result<MixedFit> fitInterceptModel(std::span<const double> y, const DesignMatrix& fixed,
                                         std::span<const int> subjectOf, const MixedModelOptions& options)
{
    DesignMatrix random;
    random.columns = {"(Intercept)"};
    random.values.assign(y.size(), 1.0);
    base::NoProgress progress;
    return fitMixedModel({y, fixed, random, subjectOf}, options, progress);
}

} // namespace stats
