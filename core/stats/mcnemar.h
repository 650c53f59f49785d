// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Did the same people answer differently under two conditions? Only those who changed can tell: under no effect each of
// them is a toss of a fair coin (McNemar 1947, Psychometrika 12:153). Tests and intervals belong together: an exact
// interval excludes 1/2 (odds of 1) just where its own test is significant.
#pragma once

#include "core/stats/proportion.h"

#include <optional>

namespace stats {

/// A two-sided p and the interval that goes with it, in two units.
struct DiscordantTest
{
    double p = 1.0;
    Share share;            ///< of those who changed, the share with yes under the first condition alone
    double oddsLower = 0.0; ///< of first alone to second alone
    double oddsUpper = 0.0; ///< +infinity where nobody has yes under the second alone
};

struct McNemar
{
    int discordant = 0;         ///< people who changed
    std::optional<double> odds; ///< first alone : second alone; +infinity for n : 0, absent where nobody changed
    DiscordantTest exact;       ///< binomial, twice the smaller tail, with the Clopper-Pearson interval
    DiscordantTest midP;        ///< half the probability of what was seen (Fagerland 2013, BMC Med Res Methodol 13:91)
};

/// Where nobody changed: p = 1, the share anything in 0..1, the odds anything in 0..infinity. Errors: InvalidValue (a
/// negative count, level outside (0, 1)).
[[nodiscard]] base::Result<McNemar> mcnemar(const PairedCounts& counts, double level = 0.95);

/// The exact p alone: what a count that follows the mouse has time for. Errors: InvalidValue (a negative count).
[[nodiscard]] base::Result<double> exactMcNemarP(const PairedCounts& counts);

} // namespace stats
