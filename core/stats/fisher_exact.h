// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Do two groups of different people differ in a share? Exact, given how many events there were in all.
#pragma once

#include "core/base/result.h"

namespace stats {

/// Two-sided p of Fisher's exact test: all tables with these margins that are at most as probable as the one seen
/// (Agresti 1992, Stat Sci 7:131). 1 where a margin is 0. Errors: InvalidValue (a negative count, more events than people).
[[nodiscard]] base::Result<double> fisherExact(int firstEvents, int firstPeople, int secondEvents, int secondPeople);

} // namespace stats
