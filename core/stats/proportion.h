// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Shares of people and how sure they are: one share, the difference of two (of different people, or of the same people
// twice), and how many people one event more or less takes. Where nobody was counted there is no share, and the interval
// is everything that a share can be; nothing is ever NaN.
#pragma once

#include "core/base/result.h"

#include <optional>

namespace stats {

/// value is absent where nobody was counted. A share lies in 0..1, a difference of shares in -1..1.
struct Share
{
    std::optional<double> value;
    double lower = 0.0;
    double upper = 1.0;

    friend bool operator==(const Share&, const Share&) = default;
};

/// The same people counted under two conditions: yes under both, under one alone, under neither.
struct PairedCounts
{
    int both = 0;
    int firstOnly = 0;
    int secondOnly = 0;
    int neither = 0;

    [[nodiscard]] int first() const { return both + firstOnly; }

    [[nodiscard]] int second() const { return both + secondOnly; }

    [[nodiscard]] int pairs() const { return both + firstOnly + secondOnly + neither; }

    friend bool operator==(const PairedCounts&, const PairedCounts&) = default;
};

/// The score interval without continuity correction (Wilson 1927, J Am Stat Assoc 22:209). Errors of all functions here:
/// InvalidValue (a negative count, more events than people, level outside (0, 1)).
[[nodiscard]] base::Result<Share> wilson(int events, int people, double level = 0.95);

/// The exact interval (Clopper & Pearson 1934, Biometrika 26:404): never covers less than its level.
[[nodiscard]] base::Result<Share> clopperPearson(int events, int people, double level = 0.95);

/// Share of the second condition minus that of the first, of the same people, with the interval of method 10 of Newcombe
/// 1998 (Stat Med 17:2635): Wilson limits of both shares, joined by their correlation.
[[nodiscard]] base::Result<Share> pairedDifference(const PairedCounts& counts, double level = 0.95);

/// The same of different people: method 10 of Newcombe 1998 (Stat Med 17:873).
[[nodiscard]] base::Result<Share> independentDifference(int firstEvents, int firstPeople, int secondEvents,
                                                        int secondPeople, double level = 0.95);

/// How many people it takes for one event more (positive) or one event less (negative): the inverse of a difference and
/// of its limits (Altman 1998, BMJ 317:1309). No difference takes infinitely many people. Where the difference may be
/// zero, the interval runs from atLower outwards through infinity to atUpper.
struct NumberNeeded
{
    std::optional<double> value; ///< absent where there is no difference to invert; +infinity for a difference of 0
    double atLower = 0.0;        ///< of the difference's lower limit; -infinity where that is 0
    double atUpper = 0.0;        ///< of its upper limit; +infinity where that is 0
    bool throughInfinity = false;
};

[[nodiscard]] NumberNeeded numberNeeded(const Share& difference);

} // namespace stats
