// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/permutation.h"

#include "core/stats/descriptive.h"
#include "core/stats/distribution.h"
#include "core/stats/permutation_sampling.h"
#include "core/stats/sum_distribution.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numeric>
#include <optional>
#include <string>
#include <vector>

namespace stats {

namespace {

constexpr double mostSteps = 2e8; // of a convolution: about a tenth of a second
constexpr double largestScore = 1e150;
// Sums that differ by less than this share of the largest sum are ties that rounding has parted.
constexpr double tieTolerance = 1e-10;

std::optional<base::Error> complaint(std::span<const double> values, const PermutationOptions& options)
{
    using base::ErrorKind;
    // Sums of all of them must be finite too.
    if (!std::all_of(values.begin(), values.end(), [](double value) { return std::fabs(value) <= largestScore; })) {
        return base::Error{ErrorKind::InvalidValue, "differences", "not finite"};
    }
    if (options.samples < 1) {
        return base::Error{ErrorKind::InvalidValue, "samples", std::to_string(options.samples)};
    }
    if (!(options.level > 0.0 && options.level < 1.0)) {
        return base::Error{ErrorKind::InvalidValue, "level", std::to_string(options.level)};
    }
    return std::nullopt;
}

void setExact(PermutationTest& test, double p, PermutationMethod method)
{
    test.p = test.lower = test.upper = std::min(1.0, p);
    test.method = method;
}

base::Result<PermutationTest> sampled(PermutationTest test, std::optional<std::int64_t> hits,
                                      const PermutationOptions& options)
{
    if (!hits) {
        return base::fail(base::ErrorKind::Cancelled);
    }
    const auto count = static_cast<double>(*hits);
    const auto samples = static_cast<double>(options.samples);
    const double tail = 0.5 * (1.0 - options.level);
    test.method = PermutationMethod::Sampled;
    test.samples = options.samples;
    test.hits = *hits;
    test.p = (count + 1.0) / (samples + 1.0);
    test.lower = *hits == 0 ? 0.0 : betaQuantile(tail, count, samples - count + 1.0);
    test.upper = *hits == options.samples ? 1.0 : betaQuantileUpper(tail, count + 1.0, samples - count);
    return test;
}

// Convolving costs scores x limit for the signs.
std::optional<double> convolvedFlips(std::span<const double> sizes, std::span<const double> differences)
{
    const auto signedUnits = inWholeUnits(differences);
    if (!signedUnits) {
        return std::nullopt;
    }
    std::vector<std::int64_t> units;
    std::int64_t all = 0;
    std::int64_t sum = 0;
    for (const std::int64_t unit : *signedUnits) {
        sum += unit;
        all += std::abs(unit);
        if (unit != 0) {
            units.push_back(std::abs(unit));
        }
    }
    if (sum == 0) {
        return 1.0;
    }
    const std::int64_t limit = (all - std::abs(sum)) / 2; // taken = those that count as positive
    if (static_cast<double>(limit) * static_cast<double>(sizes.size()) > mostSteps) {
        return std::nullopt;
    }
    return 2.0 * halfChanceLower(units, limit);
}

struct Choice
{
    std::vector<double> scores; // first the smaller sequence, then the other; around their mean
    std::size_t taken = 0;      // size of the smaller sequence
    double deviation = 0.0;     // how far the sum of the smaller sequence is from its expectation, which is zero
};

Choice choiceOf(std::span<const double> treatedFirst, std::span<const double> treatedSecond)
{
    const auto& smaller = treatedFirst.size() <= treatedSecond.size() ? treatedFirst : treatedSecond;
    const auto& other = treatedFirst.size() <= treatedSecond.size() ? treatedSecond : treatedFirst;
    Choice choice;
    choice.scores.assign(smaller.begin(), smaller.end());
    choice.scores.insert(choice.scores.end(), other.begin(), other.end());
    choice.taken = smaller.size();
    const double middle = *mean(choice.scores);
    for (double& score : choice.scores) {
        score -= middle;
    }
    const auto end = choice.scores.begin() + static_cast<std::ptrdiff_t>(choice.taken);
    choice.deviation = std::fabs(std::accumulate(choice.scores.begin(), end, 0.0));
    return choice;
}

// |count * sum - taken * total| at least as large as seen, in whole numbers throughout.
std::optional<double> convolvedChoices(std::span<const double> values, std::size_t taken)
{
    auto units = inWholeUnits(values);
    if (!units) {
        return std::nullopt;
    }
    const std::int64_t smallest = *std::min_element(units->begin(), units->end());
    for (std::int64_t& unit : *units) {
        unit -= smallest;
    }
    const auto count = static_cast<std::int64_t>(units->size());
    const auto chosen = static_cast<std::int64_t>(taken);
    const std::int64_t total = std::accumulate(units->begin(), units->end(), std::int64_t{0});
    const auto end = units->begin() + chosen;
    const std::int64_t seen = std::abs(count * std::accumulate(units->begin(), end, std::int64_t{0}) - chosen * total);
    if (seen == 0) {
        return 1.0;
    }
    const auto largest = static_cast<double>(*std::max_element(units->begin(), units->end()));
    const auto people = static_cast<double>(count);
    const auto rows = static_cast<double>(chosen);
    if (people * rows * rows * largest > mostSteps) {
        return std::nullopt;
    }
    const std::int64_t low = chosen * total - seen;
    const std::int64_t high = chosen * total + seen;
    const std::int64_t lowest = low >= 0 ? low / count : -1; // rounded down
    return choiceOutside(*units, taken, lowest, (high + count - 1) / count);
}

double largestSum(std::span<const double> scores)
{
    return std::accumulate(scores.begin(), scores.end(), 0.0,
                           [](double sum, double score) { return sum + std::fabs(score); });
}

} // namespace

base::Result<PermutationTest> signFlip(std::span<const double> differences, const PermutationOptions& options,
                                       base::Progress& progress)
{
    if (const auto error = complaint(differences, options)) {
        return tl::unexpected<base::Error>(*error);
    }
    if (differences.empty()) {
        return base::fail(base::ErrorKind::NotEnoughData, "differences", "0");
    }
    std::vector<double> sizes; // flipping a zero changes nothing
    for (const double difference : differences) {
        if (difference != 0.0) {
            sizes.push_back(std::fabs(difference));
        }
    }
    if (sizes.empty()) {
        return base::fail(base::ErrorKind::NotApplicable, "constant differences", "0");
    }
    PermutationTest test;
    test.n = static_cast<int>(differences.size());
    test.effect = *mean(differences);
    test.rearrangements = std::exp2(static_cast<double>(differences.size()));

    const double all = largestSum(sizes);
    const double sum = std::fabs(std::accumulate(differences.begin(), differences.end(), 0.0));
    const double tolerance = tieTolerance * all;
    const double low = 0.5 * (all - sum) + tolerance;
    if (!options.alwaysSample) {
        if (const auto p = convolvedFlips(sizes, differences)) {
            setExact(test, *p, PermutationMethod::Convolved);
            return test;
        }
        if (sizes.size() <= mostListedScores) {
            setExact(test, 2.0 * halfChanceLowerListed(sizes, low), PermutationMethod::Listed);
            return test;
        }
    }
    // Where there is no effect, every flip is as far away.
    const double high = std::max(0.5 * (all + sum) - tolerance, std::nextafter(low, all));
    return sampled(test, sampledFlipsOutside(sizes, low, high, options, progress), options);
}

base::Result<PermutationTest> rerandomiseSequences(std::span<const double> treatedFirst,
                                                   std::span<const double> treatedSecond,
                                                   const PermutationOptions& options, base::Progress& progress)
{
    for (const auto& values : {treatedFirst, treatedSecond}) {
        if (const auto error = complaint(values, options)) {
            return tl::unexpected<base::Error>(*error);
        }
    }
    if (treatedFirst.empty() || treatedSecond.empty()) {
        return base::fail(base::ErrorKind::NotEnoughData, "people in the two sequences",
                          std::to_string(treatedFirst.size()) + " and " + std::to_string(treatedSecond.size()));
    }
    const Choice choice = choiceOf(treatedFirst, treatedSecond);
    std::vector<double> values; // as they came: whole scores stay whole
    const bool firstIsSmaller = treatedFirst.size() <= treatedSecond.size();
    for (const auto& part :
         {firstIsSmaller ? treatedFirst : treatedSecond, firstIsSmaller ? treatedSecond : treatedFirst}) {
        values.insert(values.end(), part.begin(), part.end());
    }
    if (std::all_of(values.begin(), values.end(), [&](double value) { return value == values.front(); })) {
        return base::fail(base::ErrorKind::NotApplicable, "constant differences", std::to_string(values.front()));
    }
    PermutationTest test;
    test.n = static_cast<int>(values.size());
    test.effect = 0.5 * (*mean(treatedFirst) - *mean(treatedSecond));
    test.rearrangements = choices(values.size(), choice.taken);

    const double tolerance = tieTolerance * largestSum(choice.scores);
    const double far = choice.deviation - tolerance;
    if (!options.alwaysSample) {
        if (const auto p = convolvedChoices(values, choice.taken)) {
            setExact(test, *p, PermutationMethod::Convolved);
            return test;
        }
        if (values.size() <= mostListedScores) {
            const double p = far <= 0.0 ? 1.0 : choiceOutsideListed(choice.scores, choice.taken, -far, far);
            setExact(test, p, PermutationMethod::Listed);
            return test;
        }
    }
    const double high = std::max(far, std::numeric_limits<double>::min());
    const double low = far <= 0.0 ? 0.0 : -far; // no effect: everything is as far away
    return sampled(test, sampledChoicesOutside(choice.scores, choice.taken, low, high, options, progress), options);
}

} // namespace stats
