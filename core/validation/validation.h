// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Does this program, on this machine, still give the numbers that others published? Every golden value is computed anew
// and held against its source.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QString>

#include <optional>
#include <vector>

namespace validation {

struct CheckedValue
{
    QString name; ///< "AB/BA of Senn asthma: treatment se"
    QString source;
    double expected = 0.0;
    std::optional<double> got; ///< absent where nothing could be computed
    double tolerance = 0.0;

    [[nodiscard]] std::optional<double> difference() const;
    [[nodiscard]] bool passed() const;
};

/// Every golden value, in the order of goldenCases(). Errors: DamagedFile, Cancelled.
[[nodiscard]] base::Result<std::vector<CheckedValue>> validate(base::Progress& progress);

[[nodiscard]] bool allPassed(const std::vector<CheckedValue>& checks);

} // namespace validation
