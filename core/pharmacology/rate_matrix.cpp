// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pharmacology/rate_matrix.h"

#include <algorithm>
#include <cmath>

namespace pharmacology {

namespace {

void rotateColumns(std::array<std::array<double, 3>, 3>& matrix, std::size_t size, std::size_t p, std::size_t q,
                   double cosine, double sine)
{
    for (std::size_t row = 0; row < size; ++row) {
        const double before = matrix[row][p];
        matrix[row][p] = cosine * before - sine * matrix[row][q];
        matrix[row][q] = sine * before + cosine * matrix[row][q];
    }
}

void transpose(std::array<std::array<double, 3>, 3>& matrix)
{
    for (std::size_t row = 0; row < 3; ++row) {
        for (std::size_t column = row + 1; column < 3; ++column) {
            std::swap(matrix[row][column], matrix[column][row]);
        }
    }
}

/// Makes the cell (p, q) zero.
void rotate(SymmetricMatrix& matrix, EigenSystem& system, std::size_t p, std::size_t q)
{
    const double theta = (matrix.cell[q][q] - matrix.cell[p][p]) / (2.0 * matrix.cell[p][q]);
    const double tangent = std::copysign(1.0, theta) / (std::fabs(theta) + std::hypot(theta, 1.0));
    const double cosine = 1.0 / std::hypot(tangent, 1.0);
    const double sine = tangent * cosine;
    rotateColumns(matrix.cell, matrix.size, p, q, cosine, sine);
    transpose(matrix.cell);
    rotateColumns(matrix.cell, matrix.size, p, q, cosine, sine);
    transpose(matrix.cell);
    matrix.cell[p][q] = matrix.cell[q][p] = 0.0;
    rotateColumns(system.vectors, matrix.size, p, q, cosine, sine);
}

void sortByValue(EigenSystem& system, std::size_t size)
{
    for (std::size_t i = 0; i + 1 < size; ++i) {
        for (std::size_t j = i + 1; j < size; ++j) {
            if (system.values[j] < system.values[i]) {
                std::swap(system.values[i], system.values[j]);
                for (std::size_t row = 0; row < size; ++row) {
                    std::swap(system.vectors[row][i], system.vectors[row][j]);
                }
            }
        }
    }
}

} // namespace

EigenSystem eigenSystem(SymmetricMatrix matrix)
{
    EigenSystem system;
    for (std::size_t i = 0; i < matrix.size; ++i) {
        system.vectors[i][i] = 1.0;
    }
    constexpr int mostSweeps = 50; // three or four are enough; each one squares the error
    for (int sweep = 0; sweep < mostSweeps; ++sweep) {
        bool rotated = false;
        for (std::size_t p = 0; p < matrix.size; ++p) {
            for (std::size_t q = p + 1; q < matrix.size; ++q) {
                const double limit =
                    1e-17 * std::sqrt(std::fabs(matrix.cell[p][p])) * std::sqrt(std::fabs(matrix.cell[q][q]));
                if (std::fabs(matrix.cell[p][q]) > limit) {
                    rotate(matrix, system, p, q);
                    rotated = true;
                }
            }
        }
        if (!rotated) {
            break;
        }
    }
    for (std::size_t i = 0; i < matrix.size; ++i) {
        system.values[i] = matrix.cell[i][i];
    }
    sortByValue(system, matrix.size);
    return system;
}

} // namespace pharmacology
