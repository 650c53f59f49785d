// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The latent side of the trial model: a person, and what an infusion does to that person from day to day. Severities
// are shares (0..1) of what the ratings can show; trial_model.h says what each part means.
#pragma once

#include "core/base/random.h"
#include "core/simulation/trial_model.h"

namespace simulation {

struct Latent
{
    double core = 0.0;
    double rest = 0.0;
    double suicidal = 0.0;
};

/// What one person brings to every period.
struct Person
{
    Latent severity;
    double gain = 0.0;
    Latent surviving; ///< share of the gain left under naltrexone
    double fadeDay = 1.0;
    double completeDay = 0.0; ///< 0: the gain is complete at once
    double rootOfPeakCadss = 0.0;
};

/// One person in one period.
struct Episode
{
    Latent baseline;
    Latent gain; ///< share of the baseline removed once the gain is complete
};

[[nodiscard]] double sample(base::Random& random, const Spread& spread);
[[nodiscard]] Person drawPerson(base::Random& random, const TrialModelOptions& options);

/// period is 0 (screening), 1 or 2.
[[nodiscard]] Episode drawEpisode(base::Random& random, const TrialModelOptions& options, const Person& person,
                                  int period, bool blocked);

/// Share of the complete gain that is there on a day; 0 before the infusion.
[[nodiscard]] double gainPresent(const TrialModelOptions& options, const Person& person, int day);

/// Severity on a day (0 = baseline, without noise: it has the period's own spread already).
[[nodiscard]] Latent severityOn(base::Random& random, const TrialModelOptions& options, const Person& person,
                                const Episode& episode, int day);

} // namespace simulation
