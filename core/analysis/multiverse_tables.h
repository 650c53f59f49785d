// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a multiverse found, as tables.
#pragma once

#include "core/analysis/analysis.h"
#include "core/analysis/specifications.h"

#include <optional>
#include <vector>

namespace analysis {

/// What became of one specification: an estimate, or the reason why there is none.
struct SpecificationOutcome
{
    Specification specification;
    QString method; ///< its key
    bool isCurrent = false;
    std::optional<Estimate> estimate;
    int n = 0;
    std::optional<base::Error> error;
};

/// "specifications": those with an estimate, in the order of the list.
[[nodiscard]] Table specificationTable(const study::Study& study, const std::vector<SpecificationOutcome>& outcomes);

/// "failed": those without.
[[nodiscard]] Table failedTable(const study::Study& study, const std::vector<SpecificationOutcome>& outcomes);

/// "scales": for each scale how many estimates, how many below and above zero, how many with an interval without zero
/// or p < 1 - level where there is no interval, least, median and greatest.
[[nodiscard]] Table scaleTable(const study::Study& study, const std::vector<SpecificationOutcome>& outcomes);

} // namespace analysis
