// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Does the answer hang on one person? The statistic without each in turn.
#pragma once

#include "core/stats/bootstrap.h"

namespace stats {

struct LeaveOneOut
{
    double all = 0.0;                           ///< the statistic of everybody
    std::vector<std::optional<double>> without; ///< a person each; absent where the others have no statistic
    double lowest = 0.0, highest = 0.0;         ///< of those that are there
    std::size_t mostInfluential = 0;            ///< the person whose absence moves the statistic farthest
};

/// Errors: NotEnoughData (fewer than two people, no statistic of all or of any rest), InvalidValue (a statistic that is
/// not finite), Cancelled.
[[nodiscard]] base::Result<LeaveOneOut> leaveOneOut(std::size_t people, const Statistic& statistic,
                                                    base::Progress& progress);

} // namespace stats
