// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/imputation.h"

#include "core/base/random.h"
#include "core/stats/distribution.h"

#include <Eigen/Cholesky>
#include <Eigen/QR>

#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <utility>

namespace stats {

namespace {

using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// People who miss the same visits: what predicts these from the others is the same for all of them.
struct MissingPattern
{
    std::vector<Eigen::Index> seen, unseen; ///< visits
    std::vector<Eigen::Index> people;
};

/// In units of the residual spread, with columns that are orthonormal over the cells seen.
struct AugmentedTrial
{
    Eigen::Index people = 0, visits = 0, columns = 0;
    RowMajor x;        ///< cells x columns
    Eigen::VectorXd y; ///< cells; unseen ones are filled in
    double scale = 1.0;
    std::vector<MissingPattern> patterns;
    Eigen::VectorXd beta;
    Eigen::MatrixXd covariance;
};

base::Result<void> requireCells(const VisitCells& cells, const ImputationOptions& options)
{
    const bool fits = cells.visits > 0 && !cells.fixed.columns.empty() && cells.y.size() == cells.fixed.rows() &&
                      cells.fixed.values.size() == cells.y.size() * cells.fixed.columns.size() &&
                      cells.y.size() % cells.visits == 0;
    if (!fits || options.imputations < 2 || options.burnIn < 0 || options.between < 1) {
        return base::fail(base::ErrorKind::InvalidValue, fits ? "imputations" : "cells");
    }
    bool isFinite = true;
    for (const auto& value : cells.y) {
        isFinite = isFinite && std::isfinite(value.value_or(0.0));
    }
    for (const double value : cells.fixed.values) {
        isFinite = isFinite && std::isfinite(value);
    }
    if (!isFinite) {
        return base::fail(base::ErrorKind::InvalidValue, "value", "not finite");
    }
    const std::size_t perVisit = (cells.fixed.columns.size() + cells.visits - 1) / cells.visits;
    for (std::size_t visit = 0; visit < cells.visits; ++visit) {
        std::size_t seen = 0;
        for (std::size_t cell = visit; cell < cells.y.size(); cell += cells.visits) {
            seen += cells.y[cell] ? 1 : 0;
        }
        if (seen <= cells.visits + perVisit) {
            return base::fail(base::ErrorKind::NotEnoughData, "visit " + std::to_string(visit + 1),
                              std::to_string(seen) + " people");
        }
    }
    return {};
}

DesignMatrix seenRows(const VisitCells& cells)
{
    DesignMatrix seen{cells.fixed.columns, {}};
    const auto width = cells.fixed.columns.size();
    for (std::size_t cell = 0; cell < cells.y.size(); ++cell) {
        if (cells.y[cell]) {
            seen.addRow(std::span(cells.fixed.values).subspan(cell * width, width));
        }
    }
    return seen;
}

std::vector<MissingPattern> patternsOf(const VisitCells& cells)
{
    std::map<std::vector<bool>, MissingPattern> byAbsence;
    for (std::size_t first = 0; first < cells.y.size(); first += cells.visits) {
        std::vector<bool> absent;
        for (std::size_t visit = 0; visit < cells.visits; ++visit) {
            absent.push_back(!cells.y[first + visit]);
        }
        auto& pattern = byAbsence[absent];
        if (pattern.people.empty()) {
            for (std::size_t visit = 0; visit < cells.visits; ++visit) {
                (absent[visit] ? pattern.unseen : pattern.seen).push_back(static_cast<Eigen::Index>(visit));
            }
        }
        pattern.people.push_back(static_cast<Eigen::Index>(first / cells.visits));
    }
    std::vector<MissingPattern> patterns;
    for (auto& [absent, pattern] : byAbsence) {
        patterns.push_back(std::move(pattern));
    }
    return patterns;
}

/// Least squares over what was seen gives the units, the start and the basis.
base::Result<AugmentedTrial> readTrial(const VisitCells& cells)
{
    const DesignMatrix rows = seenRows(cells);
    if (auto full = requireIndependentColumns(rows); !full) {
        return base::pass(full);
    }
    AugmentedTrial trial;
    trial.visits = static_cast<Eigen::Index>(cells.visits);
    trial.people = static_cast<Eigen::Index>(cells.y.size() / cells.visits);
    trial.columns = static_cast<Eigen::Index>(cells.fixed.columns.size());
    const Eigen::Map<const RowMajor> seen(rows.values.data(), static_cast<Eigen::Index>(rows.rows()), trial.columns);
    Eigen::VectorXd y(seen.rows());
    Eigen::Index next = 0;
    for (const auto& value : cells.y) {
        if (value) {
            y(next++) = *value;
        }
    }
    const Eigen::VectorXd lengths = seen.colwise().norm();
    const Eigen::HouseholderQR<Eigen::MatrixXd> qr(seen * lengths.cwiseInverse().asDiagonal());
    const Eigen::MatrixXd r = qr.matrixQR().topRows(trial.columns).triangularView<Eigen::Upper>();
    const Eigen::Map<const RowMajor> all(cells.fixed.values.data(), static_cast<Eigen::Index>(cells.y.size()),
                                         trial.columns);
    const Eigen::MatrixXd scaled = all * lengths.cwiseInverse().asDiagonal();
    trial.x = r.transpose().triangularView<Eigen::Lower>().solve(scaled.transpose()).transpose();
    const Eigen::VectorXd coefficients =
        r.triangularView<Eigen::Upper>().solve((qr.householderQ().transpose() * y).head(trial.columns));
    const Eigen::VectorXd residuals = y - seen * lengths.cwiseInverse().asDiagonal() * coefficients;
    trial.scale = std::sqrt(residuals.squaredNorm() / static_cast<double>(seen.rows()));
    if (!(trial.scale > 1e-12 * y.cwiseAbs().maxCoeff()) || !std::isfinite(trial.scale)) {
        return base::fail(base::ErrorKind::NotApplicable, "outcome", "the fixed effects explain every value");
    }
    trial.beta = r * coefficients / trial.scale;
    trial.covariance = Eigen::MatrixXd::Identity(trial.visits, trial.visits);
    trial.y = Eigen::VectorXd::Zero(static_cast<Eigen::Index>(cells.y.size()));
    for (std::size_t cell = 0; cell < cells.y.size(); ++cell) {
        trial.y(static_cast<Eigen::Index>(cell)) = cells.y[cell].value_or(0.0) / trial.scale;
    }
    trial.patterns = patternsOf(cells);
    return trial;
}

Eigen::VectorXd normalVector(base::Random& random, Eigen::Index size)
{
    Eigen::VectorXd draw(size);
    for (Eigen::Index i = 0; i < size; ++i) {
        draw(i) = random.normal();
    }
    return draw;
}

/// The imputation step. False where a covariance is not positive definite.
bool drawMissing(AugmentedTrial& trial, base::Random& random)
{
    const Eigen::VectorXd expected = trial.x * trial.beta;
    for (const auto& pattern : trial.patterns) {
        if (pattern.unseen.empty()) {
            continue;
        }
        const Eigen::LLT<Eigen::MatrixXd> seen(trial.covariance(pattern.seen, pattern.seen));
        const Eigen::MatrixXd slopes =
            pattern.seen.empty() ? Eigen::MatrixXd(0, static_cast<Eigen::Index>(pattern.unseen.size()))
                                 : Eigen::MatrixXd(seen.solve(trial.covariance(pattern.seen, pattern.unseen)));
        const Eigen::LLT<Eigen::MatrixXd> rest(trial.covariance(pattern.unseen, pattern.unseen) -
                                               trial.covariance(pattern.unseen, pattern.seen) * slopes);
        if (seen.info() != Eigen::Success || rest.info() != Eigen::Success) {
            return false;
        }
        for (const Eigen::Index person : pattern.people) {
            auto own = trial.y.segment(person * trial.visits, trial.visits);
            const auto mean = expected.segment(person * trial.visits, trial.visits);
            const Eigen::VectorXd away = own(pattern.seen) - mean(pattern.seen);
            const Eigen::VectorXd noise = rest.matrixL() * normalVector(random, rest.rows());
            own(pattern.unseen) = mean(pattern.unseen) + slopes.transpose() * away + noise;
        }
    }
    return true;
}

/// S given the completed values: inverse Wishart, by the decomposition of Bartlett 1933 (Proc R Soc Edinb 53:260).
bool drawCovariance(AugmentedTrial& trial, base::Random& random)
{
    const Eigen::VectorXd residuals = trial.y - trial.x * trial.beta;
    const Eigen::Map<const RowMajor> byPerson(residuals.data(), trial.people, trial.visits);
    const Eigen::LLT<Eigen::MatrixXd> sums(byPerson.transpose() * byPerson);
    if (sums.info() != Eigen::Success || !(sums.rcond() > 1e-14)) {
        return false;
    }
    Eigen::MatrixXd bartlett = Eigen::MatrixXd::Zero(trial.visits, trial.visits);
    for (Eigen::Index i = 0; i < trial.visits; ++i) {
        bartlett(i, i) =
            std::sqrt(chiSquaredQuantile(std::max(random.uniform(), 0x1p-53), static_cast<double>(trial.people - i)));
        for (Eigen::Index j = 0; j < i; ++j) {
            bartlett(i, j) = random.normal();
        }
    }
    // (U A^-T)(U A^-T)' has the distribution of the inverse of a Wishart with the inverse of U U' for its scale.
    const Eigen::MatrixXd upper = sums.matrixL();
    const Eigen::MatrixXd root = bartlett.triangularView<Eigen::Lower>().solve(upper.transpose()).transpose();
    trial.covariance = root * root.transpose();
    return trial.covariance.allFinite();
}

/// Beta given the covariance and the completed values: generalised least squares with its own uncertainty.
bool drawCoefficients(AugmentedTrial& trial, base::Random& random)
{
    const Eigen::LLT<Eigen::MatrixXd> factor(trial.covariance);
    if (factor.info() != Eigen::Success) {
        return false;
    }
    Eigen::MatrixXd information = Eigen::MatrixXd::Zero(trial.columns, trial.columns);
    Eigen::VectorXd moment = Eigen::VectorXd::Zero(trial.columns);
    for (Eigen::Index person = 0; person < trial.people; ++person) {
        const Eigen::MatrixXd x = factor.matrixL().solve(trial.x.middleRows(person * trial.visits, trial.visits));
        const Eigen::VectorXd y = factor.matrixL().solve(trial.y.segment(person * trial.visits, trial.visits));
        information.noalias() += x.transpose() * x;
        moment.noalias() += x.transpose() * y;
    }
    const Eigen::LLT<Eigen::MatrixXd> solver(information);
    if (solver.info() != Eigen::Success) {
        return false;
    }
    trial.beta = solver.solve(moment) + solver.matrixU().solve(normalVector(random, trial.columns));
    return trial.beta.allFinite();
}

std::vector<double> completedValues(const AugmentedTrial& trial, const VisitCells& cells)
{
    std::vector<double> values;
    values.reserve(cells.y.size());
    for (std::size_t cell = 0; cell < cells.y.size(); ++cell) {
        values.push_back(cells.y[cell] ? *cells.y[cell] : trial.scale * trial.y(static_cast<Eigen::Index>(cell)));
    }
    return values;
}

} // namespace

base::Result<Imputations> imputeNormal(const VisitCells& cells, const ImputationOptions& options,
                                       base::Progress& progress)
{
    if (auto usable = requireCells(cells, options); !usable) {
        return base::pass(usable);
    }
    auto trial = readTrial(cells);
    if (!trial) {
        return base::pass(trial);
    }
    Imputations result;
    for (std::size_t cell = 0; cell < cells.y.size(); ++cell) {
        if (!cells.y[cell]) {
            result.missing.push_back(cell);
        }
    }
    base::Random random(options.seed);
    const int steps = options.burnIn + options.imputations * options.between;
    for (int step = 1; step <= steps; ++step) {
        if (progress.cancelled()) {
            return base::fail(base::ErrorKind::Cancelled);
        }
        if (!drawMissing(*trial, random)) {
            return base::fail(base::ErrorKind::NotConverged, "covariance", "becomes singular");
        }
        if (step > options.burnIn && (step - options.burnIn) % options.between == 0) {
            result.completed.push_back(completedValues(*trial, cells));
        }
        if (!drawCovariance(*trial, random) || !drawCoefficients(*trial, random)) {
            return base::fail(base::ErrorKind::NotConverged, "covariance", "becomes singular");
        }
        progress.report(static_cast<double>(step) / steps);
    }
    return result;
}

} // namespace stats
