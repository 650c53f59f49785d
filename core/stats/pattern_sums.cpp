// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/pattern_sums.h"

#include <utility>

namespace stats {

Eigen::VectorXd packLower(const Eigen::MatrixXd& symmetric)
{
    const auto size = symmetric.cols();
    Eigen::VectorXd packed(size * (size + 1) / 2);
    Eigen::Index at = 0;
    for (Eigen::Index column = 0; column < size; ++column) {
        packed.segment(at, size - column) = symmetric.col(column).tail(size - column);
        at += size - column;
    }
    return packed;
}

Eigen::MatrixXd unpackLower(const Eigen::VectorXd& packed, Eigen::Index size)
{
    Eigen::MatrixXd symmetric(size, size);
    Eigen::Index at = 0;
    for (Eigen::Index column = 0; column < size; ++column) {
        symmetric.col(column).tail(size - column) = packed.segment(at, size - column);
        symmetric.row(column).tail(size - column) = packed.segment(at, size - column).transpose();
        at += size - column;
    }
    return symmetric;
}

PatternSums::PatternSums(Eigen::MatrixXd stacked, Eigen::Index columns)
    : m_rows(stacked.rows())
    , m_columns(columns)
    , m_stacked(std::move(stacked))
{
    const auto subjects = m_stacked.cols() / m_columns;
    m_subjects = static_cast<double>(subjects);
    const auto productCost = (m_rows * (m_rows + 1) / 2) * (m_columns * (m_columns + 1) / 2);
    const auto subjectCost = m_rows * m_columns * (m_rows + m_columns);
    if (productCost < subjects * subjectCost) {
        sumProducts();
    }
}

void PatternSums::sumProducts()
{
    const auto packedColumns = m_columns * (m_columns + 1) / 2;
    m_products = Eigen::MatrixXd::Zero(packedColumns, m_rows * (m_rows + 1) / 2);
    const auto subjects = m_stacked.cols() / m_columns;
    Eigen::MatrixXd one(subjects, m_columns);
    Eigen::MatrixXd other(subjects, m_columns);
    const auto rowsAt = [&](Eigen::Index visit, Eigen::MatrixXd& rows) {
        for (Eigen::Index subject = 0; subject < subjects; ++subject) {
            rows.row(subject) = m_stacked.block(visit, subject * m_columns, 1, m_columns);
        }
    };
    Eigen::Index at = 0;
    for (Eigen::Index s = 0; s < m_rows; ++s) {
        rowsAt(s, one);
        for (Eigen::Index t = s; t < m_rows; ++t) {
            rowsAt(t, other);
            const Eigen::MatrixXd product = one.transpose() * other;
            m_products.col(at++) = s == t ? packLower(product) : packLower(product + product.transpose());
        }
    }
    m_stacked.resize(0, 0);
}

Eigen::MatrixXd PatternSums::weighted(const Eigen::MatrixXd& packed) const
{
    if (m_products.size() > 0) {
        return m_products * packed;
    }
    const auto subjects = m_stacked.cols() / m_columns;
    Eigen::MatrixXd result(m_columns * (m_columns + 1) / 2, packed.cols());
    for (Eigen::Index k = 0; k < packed.cols(); ++k) {
        const Eigen::MatrixXd times = unpackLower(packed.col(k), m_rows) * m_stacked;
        Eigen::MatrixXd sum = Eigen::MatrixXd::Zero(m_columns, m_columns);
        for (Eigen::Index subject = 0; subject < subjects; ++subject) {
            sum += m_stacked.middleCols(subject * m_columns, m_columns).transpose() *
                   times.middleCols(subject * m_columns, m_columns);
        }
        result.col(k) = packLower(sum);
    }
    return result;
}

Eigen::MatrixXd PatternSums::spread(const Eigen::MatrixXd& symmetric) const
{
    if (m_products.size() > 0) {
        Eigen::MatrixXd doubled = 2.0 * symmetric;
        doubled.diagonal() = symmetric.diagonal();
        Eigen::MatrixXd sum = unpackLower(m_products.transpose() * packLower(doubled), m_rows);
        const Eigen::VectorXd diagonal = sum.diagonal();
        sum *= 0.5; // a product off the diagonal holds both orders
        sum.diagonal() = diagonal;
        return sum;
    }
    const auto subjects = m_stacked.cols() / m_columns;
    Eigen::MatrixXd sum = Eigen::MatrixXd::Zero(m_rows, m_rows);
    for (Eigen::Index subject = 0; subject < subjects; ++subject) {
        const auto rows = m_stacked.middleCols(subject * m_columns, m_columns);
        sum += rows * symmetric * rows.transpose();
    }
    return sum;
}

} // namespace stats
