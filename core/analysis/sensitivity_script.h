// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a sensitivity analysis adds to the R script of the analysis it starts from.
#pragma once

#include "core/analysis/sensitivity_tables.h"

namespace analysis {

/// The effect of the completers, of everybody with missing values carried forward, and without each person in turn. Each is
/// said as "table: row", as the tables of the result are: "carried forward: LOCF". Empty where the courses cannot be read.
[[nodiscard]] QString sensitivityScript(const SensitivityQuestion& question);

} // namespace analysis
