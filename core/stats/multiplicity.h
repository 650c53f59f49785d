// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What several tests at once do to their p values.
#pragma once

#include "core/base/result.h"

#include <span>
#include <vector>

namespace stats {

enum class Adjustment {
    Holm,              ///< any dependence, family-wise: Holm 1979, Scand J Stat 6:65
    Hochberg,          ///< independent or positively dependent, family-wise: Hochberg 1988, Biometrika 75:800
    BenjaminiHochberg, ///< share of false discoveries: Benjamini & Hochberg 1995, J R Stat Soc B 57:289
};

/// Adjusted p values, in the order of p; each is compared with the level as it stands. Errors: InvalidValue (a p
/// outside [0, 1] or not a number). No p values give none.
[[nodiscard]] base::Result<std::vector<double>> adjustedP(std::span<const double> p, Adjustment adjustment);

} // namespace stats
