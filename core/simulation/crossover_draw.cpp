// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/crossover_draw.h"

#include "core/simulation/drawn_crowd.h"

#include <cmath>

namespace simulation {

namespace {

// Difference of two means with pooled variance.
DrawnContrast pooledContrast(const RunningMean& first, const RunningMean& second)
{
    const double squares =
        first.sd() * first.sd() * (first.count() - 1) + second.sd() * second.sd() * (second.count() - 1);
    const double variance = squares / (first.count() + second.count() - 2.0);
    return {.estimate = first.mean() - second.mean(),
            .se = std::sqrt(variance * (1.0 / first.count() + 1.0 / second.count()))};
}

} // namespace

DrawnCrossover drawnCrossover(const CrossoverModel& model, base::Random& random)
{
    RunningMean differences[2]; // period 1 - period 2, by sequence: A first, B first
    RunningMean totals[2];
    for (int person = 0; person < model.people; ++person) {
        const bool treatedFirst = person < model.people / 2;
        const double level = model.betweenSd * random.normal();
        double first = level + model.withinSd * random.normal();
        double second = level + model.withinSd * random.normal();
        if (treatedFirst) {
            first += model.effect;
            second += model.carryover;
        } else {
            second += model.effect;
        }
        differences[treatedFirst ? 0 : 1].add(first - second);
        totals[treatedFirst ? 0 : 1].add(first + second);
    }
    DrawnContrast treatment = pooledContrast(differences[0], differences[1]);
    treatment.estimate *= 0.5;
    treatment.se *= 0.5;
    return {.treatment = treatment, .totals = pooledContrast(totals[0], totals[1])};
}

} // namespace simulation
