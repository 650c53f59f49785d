// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Intervals by resampling people: percentile, and BCa, which corrects for bias and skewness. Both are approximate, and
// too narrow for a dozen people; the analysis says so.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace stats {

/// The statistic of the people with these indices (one may come several times); nothing where it has none. Called from
/// several threads at once.
using Statistic = std::function<std::optional<double>(std::span<const std::uint32_t> people)>;

struct BootstrapOptions
{
    std::uint64_t seed = 1; ///< the same seed gives the same interval on any number of threads
    int resamples = 9'999;
    int threads = 1;
    double level = 0.95;
};

struct BootstrapLimits
{
    double lower = 0.0;
    double upper = 0.0;
};

struct Bootstrap
{
    double estimate = 0.0;
    double se = 0.0;   ///< standard deviation of the resampled statistics
    double bias = 0.0; ///< their mean - estimate
    BootstrapLimits percentile;
    std::optional<BootstrapLimits> bca; ///< absent where the estimate lies outside all resampled ones, or never changes
    int resamples = 0;                  ///< that had a statistic
    int failed = 0;                     ///< that had none
};

/// Resamples people within strata (a sequence, say): stratumOf has one label a person; strata keep their sizes. Efron
/// 1987 (J Am Stat Assoc 82:171); Davison & Hinkley 1997, Bootstrap Methods and their Application, sections 5.2, 5.3;
/// acceleration by the jackknife. Errors: InvalidValue (fewer than 100 resamples, level outside (0, 1), statistics that
/// have no finite square), NotEnoughData
/// (fewer than two people, no statistic of all of them, or of fewer than 100 resamples), NotApplicable (all resampled
/// statistics are equal), Cancelled.
[[nodiscard]] base::Result<Bootstrap> bootstrap(std::span<const int> stratumOf, const Statistic& statistic,
                                                const BootstrapOptions& options, base::Progress& progress);

/// The limits of resampled statistics that are there already, between order statistics on the normal scale (Davison &
/// Hinkley 1997, equation 5.8); level in (0, 1), at least two.
[[nodiscard]] BootstrapLimits percentileLimits(std::span<const double> resampled, double level);

/// leftOut: the statistic without each person in turn. Nothing where a correction is infinite.
[[nodiscard]] std::optional<BootstrapLimits> bcaLimits(std::span<const double> resampled, double estimate,
                                                       std::span<const double> leftOut, double level);

} // namespace stats
