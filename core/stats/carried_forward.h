// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One number in the place of each missing one. It invents certainty: such an analysis is a sensitivity analysis, and
// its name stands beside it (Molenberghs et al. 2004, Biostatistics 5:445).
#pragma once

#include "core/base/result.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

namespace stats {

enum class CarriedForward {
    LastObservation, ///< LOCF: what the person had last, at the baseline if nothing came after it
    Baseline,        ///< BOCF: what the person began with, as if whoever is not seen went back to it
};

/// "LOCF", "BOCF".
[[nodiscard]] std::string_view shortName(CarriedForward method);

struct FilledVisits
{
    std::vector<std::optional<double>> values; ///< people x visits; absent where there was nothing to carry
    std::vector<std::size_t> filled;           ///< indices of the values that were not observed
    std::size_t stillMissing = 0;
};

/// values: people x visits, row by row in the order of time, the first visit is the baseline. Errors: InvalidValue (no
/// visits, not a whole number of people, a value that is not finite).
[[nodiscard]] base::Result<FilledVisits> carryForward(std::span<const std::optional<double>> values, std::size_t visits,
                                                      CarriedForward method);

} // namespace stats
