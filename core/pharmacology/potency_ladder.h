// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// THE LIST of the potency ladder: how strongly ketamine and some opioids bind mu receptors, for one logarithmic axis.
// The assays differ from rung to rung, and weaker is not safer.
#pragma once

#include "core/pharmacology/parameter.h"

#include <span>
#include <string>

namespace pharmacology {

struct Rung
{
    std::string compound; ///< its key in the catalogue
    std::string name;
    Parameter affinity; ///< Ki in nM; a band has lower and upper and its middle as value
    bool isBand = false;
};

/// Weakest binder first; rungs that are notConfirmed come last and are shown only behind these words.
[[nodiscard]] std::span<const Rung> potencyLadder();

/// How many times as much ketamine as the other drug holds half of the mu receptors: Ki over Ki, derived.
struct TimesWeaker
{
    double least = 0.0;
    double most = 0.0;
};

/// Against the published band of fentanyl, morphine and oxycodone (1 to 100 nM).
[[nodiscard]] TimesWeaker ketamineAgainstBand();

} // namespace pharmacology
