// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The fixed effects of a linear model as plain numbers, so that no caller needs to see Eigen.
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <span>
#include <string>
#include <vector>

namespace stats {

/// rows() x columns.size() numbers, row by row.
struct DesignMatrix
{
    std::vector<std::string> columns; ///< a name for each coefficient
    std::vector<double> values;

    [[nodiscard]] std::size_t rows() const { return columns.empty() ? 0 : values.size() / columns.size(); }

    /// row has columns.size() numbers.
    void addRow(std::span<const double> row) { values.insert(values.end(), row.begin(), row.end()); }
};

/// Which columns depend on those before them (relative tolerance 1e-10 after scaling each column to length 1): empty
/// for a design of full rank. Needs finite values.
[[nodiscard]] std::vector<std::size_t> dependentColumns(const DesignMatrix& design);

/// Error: SingularDesign, its detail names the columns that depend on others.
[[nodiscard]] base::Result<void> requireIndependentColumns(const DesignMatrix& design);

} // namespace stats
