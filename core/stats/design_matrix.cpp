// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/design_matrix.h"

#include <Eigen/Core>

namespace stats {

// Gram–Schmidt, each column twice, in the order of the columns: unlike a pivoting factorisation it blames the later of
// two equal columns, as R does.
std::vector<std::size_t> dependentColumns(const DesignMatrix& design)
{
    using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    constexpr double tolerance = 1e-10;
    const auto count = static_cast<Eigen::Index>(design.columns.size());
    const auto rows = static_cast<Eigen::Index>(design.rows());
    Eigen::MatrixXd x = Eigen::Map<const RowMajor>(design.values.data(), rows, count);
    Eigen::MatrixXd basis(rows, count);
    Eigen::Index rank = 0;
    std::vector<std::size_t> dependent;
    for (Eigen::Index column = 0; column < count; ++column) {
        const double length = x.col(column).norm();
        Eigen::VectorXd rest = x.col(column) / (length > 0.0 ? length : 1.0);
        for (int pass = 0; pass < 2; ++pass) {
            rest -= basis.leftCols(rank) * (basis.leftCols(rank).transpose() * rest);
        }
        if (rest.norm() <= tolerance) {
            dependent.push_back(static_cast<std::size_t>(column));
            continue;
        }
        basis.col(rank++) = rest.normalized();
    }
    return dependent;
}

base::Result<void> requireIndependentColumns(const DesignMatrix& design)
{
    std::string names;
    for (const auto column : dependentColumns(design)) {
        names += (names.empty() ? "" : ", ") + design.columns[column];
    }
    if (!names.empty()) {
        return base::fail(base::ErrorKind::SingularDesign, "columns", names);
    }
    return {};
}

} // namespace stats
