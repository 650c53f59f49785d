// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Trials of the evidence shelf one below the other, each with its difference and interval; under them what they come to
// together, where somebody judged that they may be pooled. Numbers of the literature, not of a study.
#pragma once

#include "core/evidence/comparison.h"
#include "core/evidence/pooled.h"
#include "core/figures/figure.h"

#include <optional>
#include <span>

namespace figures {

struct ForestOf
{
    QString title;
    QString language; ///< of the names of outcomes: "en", "de"
    std::span<const evidence::EffectRow> rows; ///< all of one measure
    std::optional<evidence::PooledEffect> pooled;
};

/// No rows: a figure without axes that says so.
[[nodiscard]] Figure evidenceForest(const ForestOf& forest);

/// "−6.70 (95 % CI −12.64 to −0.76)"
[[nodiscard]] QString effectText(const evidence::EffectRow& row);
/// "What a person added here": stands beside everything that was not checked.
[[nodiscard]] QString ownTrialText();

} // namespace figures
