// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/bootstrap.h"

#include "core/stats/descriptive.h"
#include "core/stats/distribution.h"
#include "core/stats/random_pieces.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <numeric>
#include <string>

namespace stats {

namespace {

constexpr int fewestResamples = 100;
constexpr std::size_t resamplesPerPiece = 256;

// The quantile for a share of sorted resamples, between neighbours in proportion to normal quantiles.
double normalOrderStatistic(const std::vector<double>& sorted, double share)
{
    const auto count = static_cast<double>(sorted.size());
    const double position = (count + 1.0) * share;
    const double below = std::floor(position);
    if (below < 1.0) {
        return sorted.front();
    }
    if (below >= count) {
        return sorted.back();
    }
    const auto index = static_cast<std::size_t>(below);
    const double low = normalQuantile(below / (count + 1.0));
    const double high = normalQuantile((below + 1.0) / (count + 1.0));
    const double weight = (normalQuantile(share) - low) / (high - low);
    return sorted[index - 1] + weight * (sorted[index] - sorted[index - 1]);
}

std::vector<double> sortedCopy(std::span<const double> values)
{
    std::vector<double> sorted(values.begin(), values.end());
    std::sort(sorted.begin(), sorted.end());
    return sorted;
}

// Sum of cubes over 6 (sum of squares)^1.5 of the jackknife's influences; absent where nobody has any.
std::optional<double> acceleration(std::span<const double> leftOut)
{
    const double middle = *mean(leftOut);
    double largest = 0.0;
    for (const double value : leftOut) {
        largest = std::max(largest, std::fabs(middle - value));
    }
    if (!(largest > 0.0) || !std::isfinite(largest)) {
        return std::nullopt;
    }
    double squares = 0.0;
    double cubes = 0.0;
    for (const double value : leftOut) {
        const double influence = (middle - value) / largest; // the unit cancels; cubes would leave the range of doubles
        squares += influence * influence;
        cubes += influence * influence * influence;
    }
    return cubes / (6.0 * squares * std::sqrt(squares));
}

std::vector<std::vector<std::uint32_t>> membersOfStrata(std::span<const int> stratumOf)
{
    std::map<int, std::vector<std::uint32_t>> members;
    for (std::size_t person = 0; person < stratumOf.size(); ++person) {
        members[stratumOf[person]].push_back(static_cast<std::uint32_t>(person));
    }
    std::vector<std::vector<std::uint32_t>> strata;
    for (auto& [label, people] : members) {
        strata.push_back(std::move(people));
    }
    return strata;
}

using Drawn = std::vector<std::optional<double>>;

std::optional<Drawn> resampledStatistics(std::span<const int> stratumOf, const Statistic& statistic,
                                         const BootstrapOptions& options, base::Progress& progress)
{
    const auto strata = membersOfStrata(stratumOf);
    const auto resamples = static_cast<std::size_t>(options.resamples);
    Drawn drawn(resamples);
    const std::size_t pieces = (resamples + resamplesPerPiece - 1) / resamplesPerPiece;
    const auto work = [&](std::size_t piece, base::Random& random) {
        std::vector<std::uint32_t> people(stratumOf.size());
        const std::size_t end = std::min(resamples, (piece + 1) * resamplesPerPiece);
        for (std::size_t i = piece * resamplesPerPiece; i < end; ++i) {
            std::size_t place = 0;
            for (const auto& members : strata) {
                for (std::size_t member = 0; member < members.size(); ++member) {
                    people[place++] = members[random.below(members.size())];
                }
            }
            drawn[i] = statistic(people);
        }
    };
    if (!forEachPiece(pieces, options.seed, options.threads, progress, work)) {
        return std::nullopt;
    }
    return drawn;
}

// Empty where one of them has no statistic.
std::vector<double> jackknife(std::size_t count, const Statistic& statistic)
{
    std::vector<std::uint32_t> people(count - 1);
    std::iota(people.begin(), people.end(), 1U);
    std::vector<double> leftOut;
    for (std::size_t person = 0; person < count; ++person) {
        const auto value = statistic(people);
        if (!value || !std::isfinite(*value)) {
            return {};
        }
        leftOut.push_back(*value);
        if (person + 1 < count) {
            people[person] = static_cast<std::uint32_t>(person); // puts it back and leaves the next one out
        }
    }
    return leftOut;
}

} // namespace

BootstrapLimits percentileLimits(std::span<const double> resampled, double level)
{
    const auto sorted = sortedCopy(resampled);
    const double tail = 0.5 * (1.0 - level);
    return {.lower = normalOrderStatistic(sorted, tail), .upper = normalOrderStatistic(sorted, 1.0 - tail)};
}

std::optional<BootstrapLimits> bcaLimits(std::span<const double> resampled, double estimate,
                                         std::span<const double> leftOut, double level)
{
    const auto below = std::count_if(resampled.begin(), resampled.end(), [&](double x) { return x < estimate; });
    const auto slope = leftOut.empty() ? std::nullopt : acceleration(leftOut);
    if (below == 0 || below == static_cast<std::ptrdiff_t>(resampled.size()) || !slope) {
        return std::nullopt;
    }
    const double bias = normalQuantile(static_cast<double>(below) / static_cast<double>(resampled.size()));
    const auto sorted = sortedCopy(resampled);
    const auto limit = [&](double share) {
        const double moved = bias + normalQuantile(share);
        const double adjusted = normalCdf(bias + moved / (1.0 - *slope * moved));
        return adjusted > 0.0 && adjusted < 1.0 ? normalOrderStatistic(sorted, adjusted)
                                                : (adjusted > 0.0 ? sorted.back() : sorted.front());
    };
    const double tail = 0.5 * (1.0 - level);
    return BootstrapLimits{.lower = limit(tail), .upper = limit(1.0 - tail)};
}

base::Result<Bootstrap> bootstrap(std::span<const int> stratumOf, const Statistic& statistic,
                                  const BootstrapOptions& options, base::Progress& progress)
{
    if (!(options.level > 0.0 && options.level < 1.0)) {
        return base::fail(base::ErrorKind::InvalidValue, "level", std::to_string(options.level));
    }
    if (options.resamples < fewestResamples) {
        return base::fail(base::ErrorKind::InvalidValue, "resamples", std::to_string(options.resamples));
    }
    if (stratumOf.size() < 2) {
        return base::fail(base::ErrorKind::NotEnoughData, "people", std::to_string(stratumOf.size()));
    }
    std::vector<std::uint32_t> everybody(stratumOf.size());
    std::iota(everybody.begin(), everybody.end(), 0U);
    const auto estimate = statistic(everybody);
    if (!estimate || !std::isfinite(*estimate)) {
        return base::fail(base::ErrorKind::NotEnoughData, "statistic");
    }
    const auto drawn = resampledStatistics(stratumOf, statistic, options, progress);
    if (!drawn) {
        return base::fail(base::ErrorKind::Cancelled);
    }
    std::vector<double> resampled;
    for (const auto& value : *drawn) {
        if (value && std::isfinite(*value)) {
            resampled.push_back(*value);
        }
    }
    if (resampled.size() < static_cast<std::size_t>(fewestResamples)) {
        return base::fail(base::ErrorKind::NotEnoughData, "resamples", std::to_string(resampled.size()));
    }
    const auto [smallest, largest] = std::minmax_element(resampled.begin(), resampled.end());
    if (*smallest == *largest) {
        return base::fail(base::ErrorKind::NotApplicable, "constant statistic", std::to_string(*smallest));
    }
    Bootstrap result;
    result.estimate = *estimate;
    result.resamples = static_cast<int>(resampled.size());
    result.failed = options.resamples - result.resamples;
    result.se = std::sqrt(*sampleVariance(resampled));
    result.bias = *mean(resampled) - *estimate;
    if (!std::isfinite(result.se) || !std::isfinite(result.bias)) {
        return base::fail(base::ErrorKind::InvalidValue, "statistic", "too large to be squared");
    }
    result.percentile = percentileLimits(resampled, options.level);
    result.bca = bcaLimits(resampled, *estimate, jackknife(stratumOf.size(), statistic), options.level);
    return result;
}

} // namespace stats
