// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands in fixed=…: "treatment*visit + period + sequence + baseline", as R writes it, to terms and back.
#pragma once

#include "core/base/result.h"
#include "core/stats/model_terms.h"

#include <QString>

#include <string_view>
#include <vector>

namespace analysis {

/// Variables: treatment, visit (also: day), cell (each treatment at each visit), period, sequence, baseline; a:b is an
/// interaction, a*b stands for a + b + a:b. Error: InvalidValue (an unknown variable, no treatment and no cell, both,
/// an interaction without what it is made of).
[[nodiscard]] base::Result<std::vector<stats::Term>> readFormula(const QString& text);

/// "treatment + visit + treatment:visit"; "1" without terms.
[[nodiscard]] QString formulaText(const std::vector<stats::Term>& terms);

[[nodiscard]] bool mentions(const std::vector<stats::Term>& terms, std::string_view variable);

/// The same without that variable; what it interacted with stays.
[[nodiscard]] std::vector<stats::Term> withoutVariable(const std::vector<stats::Term>& terms,
                                                       std::string_view variable);

} // namespace analysis
