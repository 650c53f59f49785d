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
    QString asked;  ///< the name of its estimate in its own result
    bool isCurrent = false;
    std::optional<Estimate> estimate;
    int n = 0;
    std::optional<base::Error> error;
    RScript script; ///< of those that need no package of R; empty beyond mostPeopleInScript
};

/// A script has the rows of each scale and visit: with more people than this it would be too long for R to read.
constexpr int mostPeopleInScript = 500;

/// "specifications": those with an estimate, in the order of the list.
[[nodiscard]] Table specificationTable(const study::Study& study, const std::vector<SpecificationOutcome>& outcomes);

/// "failed": those without.
[[nodiscard]] Table failedTable(const study::Study& study, const std::vector<SpecificationOutcome>& outcomes);

/// Those that R's own functions can repeat; each is said as "specifications: scale, visit, people, method".
[[nodiscard]] RScript multiverseScript(const study::Study& study, const std::vector<SpecificationOutcome>& outcomes);

/// "scales": for each scale how many estimates, how many below and above zero, how many with an interval without zero
/// or p < 1 - level where there is no interval, least, median and greatest.
[[nodiscard]] Table scaleTable(const study::Study& study, const std::vector<SpecificationOutcome>& outcomes);

} // namespace analysis
