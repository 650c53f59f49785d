// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/course.h"

#include <algorithm>

namespace simulation {

double sample(base::Random& random, const Spread& spread)
{
    return std::clamp(spread.mean + spread.sd * random.normal(), spread.lowest, spread.highest);
}

Person drawPerson(base::Random& random, const TrialModelOptions& options)
{
    Person person;
    person.severity.core = sample(random, options.core);
    person.severity.rest = sample(random, options.rest);
    person.severity.suicidal = sample(random, options.suicidal);
    person.gain = sample(random, options.gain);
    person.surviving.core = sample(random, options.survivingCore);
    person.surviving.rest = sample(random, options.survivingRest);
    person.surviving.suicidal = sample(random, options.survivingSuicidal);
    person.fadeDay = sample(random, options.fadeDay);
    person.rootOfPeakCadss = sample(random, options.rootOfPeakCadss);
    const double completeDay = sample(random, options.completeDay);
    if (random.chance(options.reversed)) {
        person.surviving = {options.reversedGain, options.reversedGain, options.reversedGain};
    }
    if (random.chance(options.late)) {
        person.completeDay = completeDay;
        person.fadeDay += completeDay;
    }
    return person;
}

Episode drawEpisode(base::Random& random, const TrialModelOptions& options, const Person& person, int period,
                    bool blocked)
{
    const double drift = period == 2 ? options.periodTwoDrift : 0.0;
    const double common = drift + options.periodShift * random.normal();
    const auto shifted = [&](double severity, double highest) {
        return std::clamp(severity + common + 0.5 * options.periodShift * random.normal(), 0.0, highest);
    };
    Episode episode;
    episode.baseline.core = shifted(person.severity.core, options.core.highest);
    episode.baseline.rest = shifted(person.severity.rest, options.rest.highest);
    episode.baseline.suicidal = shifted(person.severity.suicidal, options.suicidal.highest);

    const double gain = person.gain + options.periodGain * random.normal();
    const Latent surviving = blocked ? person.surviving : Latent{1.0, 1.0, 1.0};
    episode.gain.core = std::min(gain * surviving.core, 1.0);
    episode.gain.rest = std::min(options.restGain * gain * surviving.rest, 1.0);
    episode.gain.suicidal = std::min(options.suicidalGain * gain * surviving.suicidal, 1.0);
    return episode;
}

double gainPresent(const TrialModelOptions& options, const Person& person, int day)
{
    if (day <= 0) {
        return 0.0;
    }
    double faded = 1.0;
    for (int power = 0; power < options.fadeSteepness; ++power) {
        faded *= day / person.fadeDay;
    }
    const double built = person.completeDay > 0.0 ? std::min(1.0, day / person.completeDay) : 1.0;
    return built / (1.0 + faded);
}

Latent severityOn(base::Random& random, const TrialModelOptions& options, const Person& person, const Episode& episode,
                  int day)
{
    const double present = gainPresent(options, person, day);
    const double goodOrBadDay = 0.6 * random.normal(); // shared: who sleeps badly also feels worse
    const auto on = [&](double baseline, double gain, double noise) {
        const double deviation = goodOrBadDay + 0.8 * random.normal();
        return baseline * (1.0 - gain * present) + (day == 0 ? 0.0 : noise * deviation);
    };
    Latent severity;
    severity.core = on(episode.baseline.core, episode.gain.core, options.coreNoise);
    severity.rest = on(episode.baseline.rest, episode.gain.rest, options.restNoise);
    severity.suicidal = on(episode.baseline.suicidal, episode.gain.suicidal, options.suicidalNoise);
    return severity;
}

} // namespace simulation
