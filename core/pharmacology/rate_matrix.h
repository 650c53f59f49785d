// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Eigenvalues and eigenvectors of a symmetric matrix of at most 3 x 3, by Jacobi's rotations: precise for the small
// eigenvalues too, which rule the slow end of a plasma curve.
#pragma once

#include <array>
#include <cstddef>

namespace pharmacology {

struct SymmetricMatrix
{
    std::size_t size = 1;
    std::array<std::array<double, 3>, 3> cell{};
};

struct EigenSystem
{
    std::array<double, 3> values{};                 ///< smallest first; as many as the matrix has rows
    std::array<std::array<double, 3>, 3> vectors{}; ///< [row][which], of length 1
};

/// Golub & Van Loan 2013, Matrix Computations, 8.5 (cyclic Jacobi).
[[nodiscard]] EigenSystem eigenSystem(SymmetricMatrix matrix);

} // namespace pharmacology
