// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From rows of any order to the patterns of gaussian_likelihood.h.
#include "core/stats/gaussian_likelihood.h"

#include <Eigen/QR>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <utility>

namespace stats {

namespace {

using RowMajorMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

base::Result<void> checkRows(const SubjectRows& rows, std::size_t size)
{
    const auto count = rows.y.size();
    if (rows.design.rows() != count || rows.design.values.size() != count * rows.design.columns.size() ||
        rows.subjectOf.size() != count || rows.loadings.size() != count * size) {
        return base::fail(base::ErrorKind::InvalidValue, "rows", "outcome, design and subjects differ in length");
    }
    const auto isFinite = [](double value) { return std::isfinite(value); };
    if (!std::all_of(rows.y.begin(), rows.y.end(), isFinite) ||
        !std::all_of(rows.design.values.begin(), rows.design.values.end(), isFinite) ||
        !std::all_of(rows.loadings.begin(), rows.loadings.end(), isFinite)) {
        return base::fail(base::ErrorKind::InvalidValue, "rows", "not finite");
    }
    if (rows.design.columns.empty() || count <= rows.design.columns.size()) {
        return base::fail(base::ErrorKind::NotEnoughData, "rows", std::to_string(count));
    }
    return {};
}

/// Fills what concerns X and y as a whole; returns [basis | scaled residual], rows x (p + 1).
base::Result<Eigen::MatrixXd> orthonormalRows(const SubjectRows& rows, LikelihoodProblem& problem)
{
    const auto count = static_cast<Eigen::Index>(rows.y.size());
    const auto columns = static_cast<Eigen::Index>(rows.design.columns.size());
    const Eigen::MatrixXd x = Eigen::Map<const RowMajorMatrix>(rows.design.values.data(), count, columns);
    const Eigen::VectorXd outcome = Eigen::Map<const Eigen::VectorXd>(rows.y.data(), count);
    if (auto independent = requireIndependentColumns(rows.design); !independent) {
        return base::pass(independent);
    }
    const Eigen::HouseholderQR<Eigen::MatrixXd> qr(x);
    const Eigen::MatrixXd triangle = qr.matrixQR().topRows(columns).triangularView<Eigen::Upper>();
    Eigen::MatrixXd basis = qr.householderQ() * Eigen::MatrixXd::Identity(count, columns);
    problem.leastSquares = triangle.triangularView<Eigen::Upper>().solve(basis.transpose() * outcome);
    Eigen::VectorXd residual = outcome - x * problem.leastSquares;
    residual -= basis * (basis.transpose() * residual); // once more: what is left of a large mean goes
    if (residual.norm() <= 1e-12 * outcome.norm() || residual.norm() == 0.0) {
        return base::fail(base::ErrorKind::NotApplicable, "residual", "the fixed effects explain every value");
    }
    problem.rows = static_cast<double>(count);
    problem.columns = static_cast<double>(columns);
    problem.scale = residual.norm() / std::sqrt(problem.rows);
    problem.logDeterminantX = 2.0 * triangle.diagonal().array().abs().log().sum();
    problem.toCoefficients = triangle.triangularView<Eigen::Upper>().solve(Eigen::MatrixXd::Identity(columns, columns));
    Eigen::MatrixXd both(count, columns + 1);
    both << basis, residual / problem.scale;
    return both;
}

using SubjectOrder = std::map<int, std::vector<std::size_t>>; ///< rows of each label, sorted by their loadings

SubjectOrder orderRows(const SubjectRows& rows, std::size_t size)
{
    SubjectOrder order;
    for (std::size_t i = 0; i < rows.subjectOf.size(); ++i) {
        order[rows.subjectOf[i]].push_back(i);
    }
    const auto loadingsOf = [&](std::size_t row) { return rows.loadings.subspan(row * size, size); };
    for (auto& [label, indices] : order) {
        std::stable_sort(indices.begin(), indices.end(), [&](std::size_t one, std::size_t other) {
            const auto left = loadingsOf(one);
            const auto right = loadingsOf(other);
            return std::lexicographical_compare(left.begin(), left.end(), right.begin(), right.end());
        });
    }
    return order;
}

void addPatterns(const SubjectRows& rows, const SubjectOrder& order, const Eigen::MatrixXd& values,
                 LikelihoodProblem& problem)
{
    const auto size = static_cast<std::size_t>(problem.structure.size);
    std::map<std::vector<double>, std::vector<const std::vector<std::size_t>*>> subjectsOf;
    for (const auto& [label, indices] : order) {
        std::vector<double> key;
        for (const auto row : indices) {
            const auto loadings = rows.loadings.subspan(row * size, size);
            key.insert(key.end(), loadings.begin(), loadings.end());
        }
        subjectsOf[std::move(key)].push_back(&indices);
    }
    for (const auto& [key, subjects] : subjectsOf) {
        const auto length = static_cast<Eigen::Index>(key.size() / size);
        const auto width = values.cols();
        Eigen::MatrixXd stacked(length, width * static_cast<Eigen::Index>(subjects.size()));
        Eigen::Index at = 0;
        for (const auto* indices : subjects) {
            for (Eigen::Index row = 0; row < length; ++row) {
                const auto source = static_cast<Eigen::Index>((*indices)[static_cast<std::size_t>(row)]);
                stacked.block(row, at, 1, width) = values.row(source);
            }
            at += width;
        }
        problem.patterns.push_back({Eigen::Map<const RowMajorMatrix>(key.data(), length, problem.structure.size),
                                    {std::move(stacked), width}});
    }
}

/// Inner and outer degrees of freedom as R's nlme::lme counts them (Pinheiro & Bates 2000, Mixed-Effects Models in S
/// and S-PLUS, p. 91); an intercept is counted between and tested with the larger of the two.
std::vector<double> betweenWithinOf(const SubjectRows& rows, const SubjectOrder& order)
{
    const auto columns = rows.design.columns.size();
    const auto at = [&](std::size_t row, std::size_t column) { return rows.design.values[row * columns + column]; };
    std::vector<bool> isBetween(columns, true);
    std::vector<bool> isIntercept(columns, true);
    for (std::size_t column = 0; column < columns; ++column) {
        for (const auto& [label, indices] : order) {
            for (const auto row : indices) {
                isBetween[column] = isBetween[column] && at(row, column) == at(indices.front(), column);
                isIntercept[column] = isIntercept[column] && at(row, column) == at(0, column);
            }
        }
    }
    const auto between = static_cast<double>(std::count(isBetween.begin(), isBetween.end(), true));
    const auto subjects = static_cast<double>(order.size());
    const double within = static_cast<double>(rows.y.size()) - subjects - (static_cast<double>(columns) - between);
    std::vector<double> degreesOfFreedom;
    for (std::size_t column = 0; column < columns; ++column) {
        degreesOfFreedom.push_back(isIntercept[column] ? std::max(subjects - between, within)
                                   : isBetween[column] ? subjects - between
                                                       : within);
    }
    return degreesOfFreedom;
}

} // namespace

base::Result<LikelihoodProblem> readLikelihoodProblem(const SubjectRows& rows, CovarianceStructure structure,
                                                      bool hasResidual, bool isRestricted)
{
    const auto size = static_cast<std::size_t>(structure.size);
    if (auto checked = checkRows(rows, size); !checked) {
        return base::pass(checked);
    }
    LikelihoodProblem problem;
    problem.structure = structure;
    problem.hasResidual = hasResidual;
    problem.isRestricted = isRestricted;
    auto values = orthonormalRows(rows, problem);
    if (!values) {
        return base::pass(values);
    }
    const auto order = orderRows(rows, size);
    if (order.size() < 2) {
        return base::fail(base::ErrorKind::NotEnoughData, "subjects", std::to_string(order.size()));
    }
    problem.subjects = static_cast<double>(order.size());
    problem.betweenWithin = betweenWithinOf(rows, order);
    addPatterns(rows, order, *values, problem);
    return problem;
}

} // namespace stats
