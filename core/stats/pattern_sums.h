// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows of all subjects that were measured alike (same visits, same random-effect rows), reduced to what a Gaussian
// likelihood asks of them. Internal to core/stats (Eigen); include mixed_model.h or mmrm.h instead.
//
// With X_i the m x q rows of subject i, the likelihood and all its derivatives need two sums only: sum X_i' M X_i for a
// symmetric m x m matrix M, and sum X_i A X_i' for a symmetric q x q matrix A. Where many subjects share the pattern,
// their products x_s x_t' are summed once, and no step of the search looks at a subject again.
#pragma once

#include <Eigen/Core>

namespace stats {

/// Lower triangle, column by column, of a symmetric matrix; what is off the diagonal counts once.
[[nodiscard]] Eigen::VectorXd packLower(const Eigen::MatrixXd& symmetric);
[[nodiscard]] Eigen::MatrixXd unpackLower(const Eigen::VectorXd& packed, Eigen::Index size);

class PatternSums
{
public:
    /// stacked: m x (q n), the rows of n subjects side by side.
    PatternSums(Eigen::MatrixXd stacked, Eigen::Index columns);

    [[nodiscard]] double subjects() const { return m_subjects; }

    /// Each column of packed (m (m+1) / 2 x k) is a lower triangle M; each column of the answer is the packed lower
    /// triangle of sum X' M X.
    [[nodiscard]] Eigen::MatrixXd weighted(const Eigen::MatrixXd& packed) const;

    /// sum X A X' for a symmetric q x q matrix A.
    [[nodiscard]] Eigen::MatrixXd spread(const Eigen::MatrixXd& symmetric) const;

private:
    void sumProducts();

    Eigen::Index m_rows = 0;
    Eigen::Index m_columns = 0;
    double m_subjects = 0.0;
    Eigen::MatrixXd m_stacked;  ///< empty once the products are summed
    Eigen::MatrixXd m_products; ///< packed q x q down, packed (s, t) across; x_s x_t' + x_t x_s' where s and t differ
};

} // namespace stats
