// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How repeated measurements of one person vary together: a named structure turns a few parameters into a covariance
// matrix and says how it changes with them. Parameters are those of SAS PROC MIXED (variances, covariances, one
// correlation), so that a fit can be read beside a published table.
#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace stats {

enum class CovarianceKind {
    Unstructured,                  ///< UN: every variance and covariance, row by row of the lower triangle
    CompoundSymmetry,              ///< CS: variance, covariance (which may be negative)
    HeterogeneousCompoundSymmetry, ///< CSH: a variance for each, one correlation
    Autoregressive,                ///< AR(1): variance, correlation of neighbours
    HeterogeneousAutoregressive,   ///< ARH(1): a variance for each, correlation of neighbours
    Toeplitz,                      ///< TOEP: variance, then a covariance for each distance
    Diagonal,                      ///< a variance for each, no covariance
};

/// "UN", "CS", "CSH", "AR(1)", "ARH(1)", "TOEP", "VC".
[[nodiscard]] std::string_view shortName(CovarianceKind kind);

/// Matrices are size x size, row by row (symmetric). Parameters are parameterCount() numbers in the order of
/// parameterNames(); variances must be positive. Nothing here checks that the matrix is positive definite.
struct CovarianceStructure
{
    CovarianceKind kind = CovarianceKind::Unstructured;
    int size = 1; ///< at least 1; with 1 every kind has the one variance

    [[nodiscard]] int parameterCount() const;
    /// labels names the size measurements: "variance day 2", "covariance day 10, day 2", "correlation".
    [[nodiscard]] std::vector<std::string> parameterNames(std::span<const std::string> labels) const;
    [[nodiscard]] std::vector<double> matrix(std::span<const double> parameters) const;
    /// Of the matrix in one parameter.
    [[nodiscard]] std::vector<double> firstDerivative(std::span<const double> parameters, int parameter) const;
    /// Of the matrix in two parameters; all zero where isLinear().
    [[nodiscard]] std::vector<double> secondDerivative(std::span<const double> parameters, int one, int other) const;
    /// The matrix is a sum of parameters times constants.
    [[nodiscard]] bool isLinear() const;

    /// Parameters that give these variances (size of them), and the covariances of one correlation where the kind can.
    [[nodiscard]] std::vector<double> parametersFor(std::span<const double> variances, double correlation) const;
};

} // namespace stats
