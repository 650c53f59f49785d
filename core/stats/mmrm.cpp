// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/mmrm.h"

#include "core/stats/fit_assembly.h"
#include "core/stats/gaussian_likelihood.h"
#include "core/stats/newton_search.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <set>
#include <utility>

namespace stats {

namespace {

/// A covariance whose correlations have a smaller eigenvalue than this has lost a dimension: the likelihood has no
/// highest point inside.
constexpr double singularCorrelation = 1e-8;

base::Result<std::vector<double>> visitLoadings(const RepeatedMeasures& rows)
{
    const auto visits = rows.visits.size();
    if (rows.visitOf.size() != rows.y.size() || rows.subjectOf.size() != rows.y.size()) {
        return base::fail(base::ErrorKind::InvalidValue, "rows", "outcome, subjects and visits differ in length");
    }
    if (visits == 0) {
        return base::fail(base::ErrorKind::InvalidValue, "visits", "none");
    }
    std::vector<double> loadings(rows.y.size() * visits, 0.0);
    std::set<std::pair<int, int>> seen;
    for (std::size_t i = 0; i < rows.y.size(); ++i) {
        const int visit = rows.visitOf[i];
        if (visit < 0 || static_cast<std::size_t>(visit) >= visits) {
            return base::fail(base::ErrorKind::InvalidValue, "visit", std::to_string(visit));
        }
        if (!seen.emplace(rows.subjectOf[i], visit).second) {
            return base::fail(base::ErrorKind::InvalidValue, rows.visits[static_cast<std::size_t>(visit)],
                              "twice for subject " + std::to_string(rows.subjectOf[i]));
        }
        loadings[i * visits + static_cast<std::size_t>(visit)] = 1.0;
    }
    return loadings;
}

/// Of the least-squares residuals: sums of products by visit pair, and how many subjects have both.
struct VisitProducts
{
    Eigen::MatrixXd sums, counts;
};

VisitProducts visitProducts(const LikelihoodProblem& problem)
{
    const auto size = problem.structure.size;
    const auto width = static_cast<Eigen::Index>(problem.columns) + 1;
    VisitProducts products{Eigen::MatrixXd::Zero(size, size), Eigen::MatrixXd::Zero(size, size)};
    Eigen::MatrixXd outcomeAlone = Eigen::MatrixXd::Zero(width, width);
    outcomeAlone(width - 1, width - 1) = 1.0;
    for (const auto& pattern : problem.patterns) {
        products.sums += pattern.loadings.transpose() * pattern.sums.spread(outcomeAlone) * pattern.loadings;
        const Eigen::VectorXd present = pattern.loadings.colwise().sum();
        products.counts += pattern.sums.subjects() * present * present.transpose();
    }
    return products;
}

base::Result<void> requirePairs(const RepeatedMeasures& rows, CovarianceKind kind, const VisitProducts& products)
{
    for (Eigen::Index i = 0; i < products.counts.rows(); ++i) {
        for (Eigen::Index j = 0; j <= i; ++j) {
            const bool isNeeded = i == j || kind == CovarianceKind::Unstructured;
            if (isNeeded && products.counts(i, j) == 0.0) {
                return base::fail(base::ErrorKind::NotEnoughData, "covariance",
                                  "no subject with " + rows.visits[static_cast<std::size_t>(i)] + " and " +
                                      rows.visits[static_cast<std::size_t>(j)]);
            }
        }
    }
    return {};
}

double averageCorrelation(const VisitProducts& products, const std::vector<double>& variances)
{
    double together = 0.0;
    double apart = 0.0;
    for (std::size_t i = 0; i < variances.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            together += products.sums(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(j));
            apart += products.counts(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(j)) *
                     std::sqrt(variances[i] * variances[j]);
        }
    }
    return apart > 0.0 ? together / apart : 0.0;
}

/// Moments of the least-squares residuals, and the correlation that suits the likelihood best among a few, so that the
/// search does not depend on luck where there is more than one hill.
Eigen::VectorXd startFor(const LikelihoodProblem& problem, const VisitProducts& products)
{
    std::vector<double> variances;
    for (Eigen::Index i = 0; i < products.sums.rows(); ++i) {
        variances.push_back(std::max(products.sums(i, i) / products.counts(i, i), 1e-3));
    }
    const double size = problem.structure.size;
    const double average = averageCorrelation(products, variances);
    const double floor = -0.8 / std::max(size - 1.0, 1.0);
    Eigen::VectorXd best;
    double lowest = std::numeric_limits<double>::infinity();
    for (const double correlation : std::array{std::clamp(average, floor, 0.95), 0.0, 0.3, 0.6, 0.9, floor, -0.6}) {
        const auto parameters = problem.structure.parametersFor(variances, correlation);
        const Eigen::VectorXd theta =
            Eigen::Map<const Eigen::VectorXd>(parameters.data(), static_cast<Eigen::Index>(parameters.size()));
        const auto point = likelihoodAt(problem, theta);
        if (point && point->deviance < lowest) {
            lowest = point->deviance;
            best = theta;
        }
    }
    return best;
}

SearchFunction deviancesOf(const LikelihoodProblem& problem)
{
    const auto isInside = [&problem](const Eigen::VectorXd& theta) {
        const auto values = problem.structure.matrix({theta.data(), static_cast<std::size_t>(theta.size())});
        const Eigen::Map<const Eigen::MatrixXd> matrix(values.data(), problem.structure.size, problem.structure.size);
        return matrix.allFinite() && smallestScaledEigenvalue(matrix) > 0.1 * singularCorrelation;
    };
    return {[&problem, isInside](const Eigen::VectorXd& theta) -> std::optional<double> {
                const auto point = isInside(theta) ? likelihoodAt(problem, theta) : std::nullopt;
                return point ? std::optional(point->deviance) : std::nullopt;
            },
            [&problem](const Eigen::VectorXd& theta) -> std::optional<SearchPoint> {
                auto point = likelihoodWithDerivatives(problem, theta);
                if (!point) {
                    return std::nullopt;
                }
                return SearchPoint{point->deviance, std::move(point->gradient), std::move(point->observed),
                                   std::move(point->expected)};
            }};
}

base::Result<void> requireRepeatedConverged(const LikelihoodProblem& problem, const SearchResult& found)
{
    if (found.outcome == SearchOutcome::Cancelled) {
        return base::fail(base::ErrorKind::Cancelled);
    }
    const auto values = problem.structure.matrix({found.at.data(), static_cast<std::size_t>(found.at.size())});
    const Eigen::Map<const Eigen::MatrixXd> matrix(values.data(), problem.structure.size, problem.structure.size);
    if (smallestScaledEigenvalue(matrix) < singularCorrelation) {
        return base::fail(base::ErrorKind::NotConverged, "covariance", "becomes singular");
    }
    if (found.outcome != SearchOutcome::Converged) {
        return base::fail(base::ErrorKind::NotConverged, "covariance",
                          std::to_string(found.iterations) + " iterations, gradient " +
                              std::to_string(found.gradientNorm));
    }
    return {};
}

base::Result<FoundTheta> foundRepeated(const LikelihoodProblem& problem, const SearchResult& search)
{
    auto point = likelihoodWithDerivatives(problem, search.at);
    if (!point) {
        return base::fail(base::ErrorKind::NotConverged, "covariance", "not positive definite");
    }
    if (smallestScaledEigenvalue(point->expected) < 1e-12) {
        return base::fail(base::ErrorKind::NotEnoughData, "covariance", "its parameters cannot be told apart");
    }
    FoundTheta found;
    found.theta = search.at;
    found.observedCovariance = twiceInverse(point->observed);
    found.onBoundary.assign(static_cast<std::size_t>(search.at.size()), false);
    found.convergence = {FitStatus::Converged, search.iterations, search.gradientNorm};
    found.point = std::move(*point);
    return found;
}

} // namespace

base::Result<MixedFit> fitMmrm(const RepeatedMeasures& rows, const MmrmOptions& options, base::Progress& progress)
{
    const auto loadings = visitLoadings(rows);
    if (!loadings) {
        return base::fail(loadings.error().kind, loadings.error().subject, loadings.error().detail);
    }
    const CovarianceStructure structure{options.covariance, static_cast<int>(rows.visits.size())};
    auto read = readLikelihoodProblem({rows.y, rows.fixed, rows.subjectOf, *loadings}, structure, false,
                                      options.likelihood == Likelihood::Restricted);
    if (!read) {
        return base::pass(read);
    }
    const auto products = visitProducts(*read);
    if (auto paired = requirePairs(rows, options.covariance, products); !paired) {
        return base::pass(paired);
    }
    const Eigen::VectorXd start = startFor(*read, products);
    if (start.size() == 0) {
        return base::fail(base::ErrorKind::NotConverged, "covariance", "no start");
    }
    const auto search = newtonSearch(deviancesOf(*read), start, options.maxIterations, progress);
    if (auto converged = requireRepeatedConverged(*read, search); !converged) {
        return base::pass(converged);
    }
    auto found = foundRepeated(*read, search);
    if (!found) {
        return base::pass(found);
    }
    return assembleFit(*read, *found, rows.fixed.columns, structure.parameterNames(rows.visits));
}

base::Result<LadderFit> fitMmrmLadder(const RepeatedMeasures& rows, const MmrmOptions& options,
                                      base::Progress& progress)
{
    constexpr std::array rungs{CovarianceKind::Unstructured, CovarianceKind::HeterogeneousAutoregressive,
                               CovarianceKind::HeterogeneousCompoundSymmetry, CovarianceKind::CompoundSymmetry};
    LadderFit ladder;
    for (const auto kind : rungs) {
        MmrmOptions rung = options;
        rung.covariance = kind;
        auto fit = fitMmrm(rows, rung, progress);
        if (fit) {
            ladder.fit = std::move(*fit);
            ladder.steps.push_back({kind, {}});
            return ladder;
        }
        const bool mayHelp =
            (fit.error().kind == base::ErrorKind::NotEnoughData && fit.error().subject == "covariance") ||
            fit.error().kind == base::ErrorKind::NotConverged;
        if (!mayHelp || kind == rungs.back()) {
            return base::pass(fit);
        }
        ladder.steps.push_back({kind, fit.error()});
    }
    return base::fail(base::ErrorKind::NotConverged, "covariance");
}

} // namespace stats
