// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/crossover.h"

#include "core/stats/descriptive.h"
#include "core/stats/distribution.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>
#include <vector>

namespace stats {

namespace {

struct SequenceScores
{
    std::vector<double> differences; // period 1 - period 2
    std::vector<double> totals;
    std::vector<double> firstScores; // with or without a second
    int incomplete = 0;
};

double squaresAroundMean(std::span<const double> values)
{
    return values.size() < 2 ? 0.0 : *sampleVariance(values) * static_cast<double>(values.size() - 1);
}

// Scores with decimals have differences that are equal but for their last bits; that is no spread.
bool spreadIsRounding(std::span<const double> a, std::span<const double> b, double sd)
{
    double largest = 0.0;
    for (const auto& values : {a, b}) {
        for (const double value : values) {
            largest = std::max(largest, std::fabs(value));
        }
    }
    return sd <= 1e-13 * largest;
}

// factor * (mean of a + sign * mean of b), with the pooled variance of both; nothing where neither varies.
std::optional<CrossoverEffect> combinedMeans(std::span<const double> a, std::span<const double> b, double sign,
                                             double factor, double level)
{
    const auto countA = static_cast<double>(a.size());
    const auto countB = static_cast<double>(b.size());
    if (a.empty() || b.empty() || countA + countB < 3.0) {
        return std::nullopt;
    }
    CrossoverEffect effect;
    effect.degreesOfFreedom = countA + countB - 2.0;
    const double sd = std::sqrt((squaresAroundMean(a) + squaresAroundMean(b)) / effect.degreesOfFreedom);
    if (sd == 0.0 || spreadIsRounding(a, b, sd)) {
        return std::nullopt;
    }
    effect.estimate = factor * (*mean(a) + sign * *mean(b));
    effect.se = std::fabs(factor) * sd * std::sqrt(1.0 / countA + 1.0 / countB);
    effect.t = effect.estimate / effect.se;
    effect.p = twoSidedT(effect.t, effect.degreesOfFreedom);
    const double halfWidth = studentTHalfWidth(level, effect.degreesOfFreedom) * effect.se;
    effect.lower = effect.estimate - halfWidth;
    effect.upper = effect.estimate + halfWidth;
    return effect;
}

void addPerson(const CrossoverPerson& person, SequenceScores& scores)
{
    if (person.first) {
        scores.firstScores.push_back(*person.first);
    }
    if (!person.first || !person.second) {
        ++scores.incomplete;
        return;
    }
    scores.differences.push_back(*person.first - *person.second);
    scores.totals.push_back(*person.first + *person.second);
}

void judgeCarryover(Crossover& result)
{
    if (!result.carryover) {
        return;
    }
    result.carryoverSuspected = result.carryover->p < 0.1;
    const double explaining = -2.0 * result.treatment.estimate; // the carry-over that alone makes this treatment effect
    result.carryoverCouldExplain = result.carryover->lower <= explaining && explaining <= result.carryover->upper;
}

} // namespace

base::Result<Crossover> crossover(std::span<const CrossoverPerson> people, double level)
{
    if (!(level > 0.0 && level < 1.0)) {
        return base::fail(base::ErrorKind::InvalidValue, "level", std::to_string(level));
    }
    SequenceScores treatedFirst;
    SequenceScores treatedSecond;
    for (const CrossoverPerson& person : people) {
        // Squares of all of them must be finite too.
        constexpr double largestScore = 1e150;
        if (!(std::fabs(person.first.value_or(0.0)) <= largestScore) ||
            !(std::fabs(person.second.value_or(0.0)) <= largestScore)) {
            return base::fail(base::ErrorKind::InvalidValue, "scores", "not finite");
        }
        addPerson(person, person.treatedFirst ? treatedFirst : treatedSecond);
    }
    const std::size_t countA = treatedFirst.differences.size();
    const std::size_t countB = treatedSecond.differences.size();
    if (countA == 0 || countB == 0 || countA + countB < 3) {
        return base::fail(base::ErrorKind::NotEnoughData, "complete people in the two sequences",
                          std::to_string(countA) + " and " + std::to_string(countB));
    }
    const auto treatment = combinedMeans(treatedFirst.differences, treatedSecond.differences, -1.0, 0.5, level);
    const auto period = combinedMeans(treatedFirst.differences, treatedSecond.differences, 1.0, -0.5, level);
    if (!treatment || !period) {
        return base::fail(base::ErrorKind::NotApplicable, "constant differences");
    }

    Crossover result;
    result.treatedFirst = static_cast<int>(countA);
    result.treatedSecond = static_cast<int>(countB);
    result.incompleteTreatedFirst = treatedFirst.incomplete;
    result.incompleteTreatedSecond = treatedSecond.incomplete;
    result.treatment = *treatment;
    result.period = *period;
    result.carryover = combinedMeans(treatedFirst.totals, treatedSecond.totals, -1.0, 1.0, level);
    result.firstPeriod = combinedMeans(treatedFirst.firstScores, treatedSecond.firstScores, -1.0, 1.0, level);
    judgeCarryover(result);
    return result;
}

} // namespace stats
