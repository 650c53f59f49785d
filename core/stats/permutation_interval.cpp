// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/permutation_interval.h"

#include "core/base/random.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <functional>
#include <limits>
#include <string>
#include <vector>

namespace stats {

namespace {

constexpr std::size_t mostListedSigns = 20;  // signs: 2^19 splits
constexpr double mostChoices = 500'000; // of sequences
constexpr double mostIntervalValue = 1e150;
constexpr std::int64_t mostIntervalSteps = 200'000'000; // of drawing: a second
constexpr std::int64_t progressEvery = 1024;

std::optional<base::Error> intervalComplaint(std::span<const double> values, double level, std::int64_t samples)
{
    using base::ErrorKind;
    if (!(level > 0.0 && level < 1.0)) {
        return base::Error{ErrorKind::InvalidValue, "level", std::to_string(level)};
    }
    if (samples < 1) {
        return base::Error{ErrorKind::InvalidValue, "samples", std::to_string(samples)};
    }
    const auto isUsable = [](double value) { return std::fabs(value) <= mostIntervalValue; };
    if (!std::all_of(values.begin(), values.end(), isUsable)) {
        return base::Error{ErrorKind::InvalidValue, "differences", "not finite"};
    }
    return std::nullopt;
}

// A rearrangement makes of the effect D an effect M, and of an effect of 1 an effect c. With a shift beyond D on either
// side it is as far out as what was seen up to the limits below: |M - c shift| >= |D - shift|.
class ShiftLimits
{
public:
    explicit ShiftLimits(double effect)
        : m_effect(effect)
    {}

    void add(double rearranged, double share)
    {
        constexpr double allOfIt = 1.0 - 1e-12; // the effect itself: as far out as itself whatever the shift
        if (std::fabs(share) > allOfIt) {
            m_highest.push_back(std::numeric_limits<double>::infinity());
            m_lowest.push_back(-std::numeric_limits<double>::infinity());
            return;
        }
        const double one = (m_effect + rearranged) / (1.0 + share);
        const double other = (m_effect - rearranged) / (1.0 - share);
        m_highest.push_back(std::max(one, other));
        m_lowest.push_back(std::min(one, other));
    }

    // The largest shift with a share of rearrangements above 1 - level that are as far out, and the smallest.
    [[nodiscard]] PermutationInterval interval(double level)
    {
        const double count = static_cast<double>(m_highest.size());
        const auto place = static_cast<std::ptrdiff_t>(std::floor((1.0 - level) * count + 1e-9));
        PermutationInterval found;
        std::nth_element(m_highest.begin(), m_highest.begin() + place, m_highest.end(), std::greater<>());
        std::nth_element(m_lowest.begin(), m_lowest.begin() + place, m_lowest.end());
        const double upper = m_highest[static_cast<std::size_t>(place)];
        const double lower = m_lowest[static_cast<std::size_t>(place)];
        if (std::isfinite(upper) && std::isfinite(lower)) {
            found.upper = upper;
            found.lower = lower;
        }
        return found;
    }

private:
    double m_effect;
    std::vector<double> m_highest;
    std::vector<double> m_lowest;
};

double intervalSum(std::span<const double> values)
{
    double sum = 0.0;
    for (const double value : values) {
        sum += value;
    }
    return sum;
}

std::int64_t drawsFor(std::size_t people, const PermutationOptions& options)
{
    const std::int64_t affordable = mostIntervalSteps / static_cast<std::int64_t>(people);
    return std::min(options.samples, std::max<std::int64_t>(affordable, 1000));
}

// Half of all sign patterns: a pattern and its opposite say the same.
void listFlips(std::span<const double> differences, ShiftLimits& limits)
{
    const auto n = static_cast<double>(differences.size());
    const std::size_t patterns = std::size_t{1} << (differences.size() - 1);
    for (std::size_t pattern = 0; pattern < patterns; ++pattern) {
        double sum = 0.0;
        int signs = 0;
        for (std::size_t i = 0; i < differences.size(); ++i) {
            const bool flipped = ((pattern >> i) & 1U) != 0;
            sum += flipped ? -differences[i] : differences[i];
            signs += flipped ? -1 : 1;
        }
        limits.add(sum / n, signs / n);
    }
}

bool drawFlips(std::span<const double> differences, const PermutationOptions& options, ShiftLimits& limits,
               std::int64_t draws, base::Progress& progress)
{
    const auto n = static_cast<double>(differences.size());
    base::Random random(options.seed);
    for (std::int64_t draw = 0; draw < draws; ++draw) {
        if (draw % progressEvery == 0 && progress.cancelled()) {
            return false;
        }
        double sum = 0.0;
        int signs = 0;
        std::uint64_t bits = 0;
        for (std::size_t i = 0; i < differences.size(); ++i) {
            if (i % 64 == 0) {
                bits = random.next();
            }
            const bool flipped = ((bits >> (i % 64)) & 1U) != 0;
            sum += flipped ? -differences[i] : differences[i];
            signs += flipped ? -1 : 1;
        }
        limits.add(sum / n, signs / n);
    }
    return true;
}

// The people of both sequences: which are in the first one is rearranged.
struct SequencePeople
{
    std::vector<double> values;
    std::vector<double> own; // 1 in the first sequence, -1 in the second
    std::size_t taken = 0;

    // With the people at these places in the first sequence.
    void addTo(ShiftLimits& limits, std::span<const std::size_t> places, double sum, double ownSum) const
    {
        double taking = 0.0;
        double ownTaking = 0.0;
        for (const std::size_t place : places) {
            taking += values[place];
            ownTaking += own[place];
        }
        const auto count = static_cast<double>(taken);
        const auto others = static_cast<double>(values.size() - taken);
        limits.add(0.5 * (taking / count - (sum - taking) / others),
                   0.5 * (ownTaking / count - (ownSum - ownTaking) / others));
    }
};

double choicesOf(std::size_t people, std::size_t taken)
{
    double ways = 1.0;
    for (std::size_t i = 1; i <= taken; ++i) {
        ways *= static_cast<double>(people - taken + i) / static_cast<double>(i);
    }
    return ways;
}

// Next choice in order, as an odometer; false after the last.
bool nextChoice(std::vector<std::size_t>& places, std::size_t people)
{
    const std::size_t taken = places.size();
    for (std::size_t i = taken; i-- > 0;) {
        if (places[i] < people - taken + i) {
            ++places[i];
            for (std::size_t j = i + 1; j < taken; ++j) {
                places[j] = places[j - 1] + 1;
            }
            return true;
        }
    }
    return false;
}

} // namespace

base::Result<PermutationInterval> signFlipInterval(std::span<const double> differences, double level,
                                                   const PermutationOptions& options, base::Progress& progress)
{
    if (const auto wrong = intervalComplaint(differences, level, options.samples)) {
        return tl::unexpected<base::Error>(*wrong);
    }
    if (differences.empty()) {
        return base::fail(base::ErrorKind::NotEnoughData, "differences", "0");
    }
    ShiftLimits limits(intervalSum(differences) / static_cast<double>(differences.size()));
    if (differences.size() <= mostListedSigns) {
        listFlips(differences, limits);
        PermutationInterval interval = limits.interval(level);
        interval.exact = true;
        return interval;
    }
    const std::int64_t draws = drawsFor(differences.size(), options);
    limits.add(0.0, 1.0); // what was seen is one of them
    if (!drawFlips(differences, options, limits, draws, progress)) {
        return base::fail(base::ErrorKind::Cancelled);
    }
    PermutationInterval interval = limits.interval(level);
    interval.draws = draws;
    return interval;
}

base::Result<PermutationInterval> rerandomisedInterval(std::span<const double> treatedFirst,
                                                       std::span<const double> treatedSecond, double level,
                                                       const PermutationOptions& options, base::Progress& progress)
{
    SequencePeople people{.values = {treatedFirst.begin(), treatedFirst.end()}, .own = {}, .taken = treatedFirst.size()};
    people.values.insert(people.values.end(), treatedSecond.begin(), treatedSecond.end());
    if (const auto wrong = intervalComplaint(people.values, level, options.samples)) {
        return tl::unexpected<base::Error>(*wrong);
    }
    if (treatedFirst.empty() || treatedSecond.empty()) {
        return base::fail(base::ErrorKind::NotEnoughData, "people in the two sequences");
    }
    for (std::size_t i = 0; i < people.values.size(); ++i) {
        people.own.push_back(i < people.taken ? 1.0 : -1.0);
    }
    const double sum = intervalSum(people.values);
    const double ownSum = intervalSum(people.own);
    const auto firstCount = static_cast<double>(treatedFirst.size());
    const auto secondCount = static_cast<double>(treatedSecond.size());
    ShiftLimits limits(0.5 * (intervalSum(treatedFirst) / firstCount - intervalSum(treatedSecond) / secondCount));
    std::vector<std::size_t> places(people.values.size());
    for (std::size_t i = 0; i < places.size(); ++i) {
        places[i] = i;
    }
    if (choicesOf(people.values.size(), people.taken) <= mostChoices) {
        places.resize(people.taken);
        do {
            people.addTo(limits, places, sum, ownSum);
        } while (nextChoice(places, people.values.size()));
        PermutationInterval interval = limits.interval(level);
        interval.exact = true;
        return interval;
    }
    const std::int64_t draws = drawsFor(people.values.size(), options);
    limits.add(0.0, 1.0);
    base::Random random(options.seed);
    for (std::int64_t draw = 0; draw < draws; ++draw) {
        if (draw % progressEvery == 0 && progress.cancelled()) {
            return base::fail(base::ErrorKind::Cancelled);
        }
        for (std::size_t i = 0; i < people.taken; ++i) { // Fisher and Yates, as far as it is needed
            std::swap(places[i], places[i + static_cast<std::size_t>(random.below(places.size() - i))]);
        }
        people.addTo(limits, std::span(places).first(people.taken), sum, ownSum);
    }
    PermutationInterval interval = limits.interval(level);
    interval.draws = draws;
    return interval;
}

} // namespace stats
