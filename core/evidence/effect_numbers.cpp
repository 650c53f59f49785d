// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/effect_numbers.h"

#include "core/stats/distribution.h"

namespace evidence {

using namespace Qt::StringLiterals;

namespace {

double zAt(double level)
{
    return stats::normalQuantile(0.5 + level / 2.0);
}

} // namespace

std::optional<EffectInterval> intervalOf(const Effect& effect)
{
    if (effect.lower && effect.upper) {
        return EffectInterval{
            .lower = *effect.lower, .upper = *effect.upper, .level = effect.level, .code = effect.code};
    }
    if (!effect.se) {
        return std::nullopt;
    }
    const double half = zAt(effect.level) * *effect.se;
    return EffectInterval{
        .lower = effect.value - half, .upper = effect.value + half, .level = effect.level, .code = Code::Derived};
}

std::optional<StandardError> standardErrorOf(const Effect& effect)
{
    if (effect.se) {
        return StandardError{.value = *effect.se, .code = effect.code};
    }
    if (!effect.lower || !effect.upper) {
        return std::nullopt;
    }
    return StandardError{.value = (*effect.upper - *effect.lower) / (2.0 * zAt(effect.level)), .code = Code::Derived};
}

Words intervalRule()
{
    return {.en = u"interval derived here: value ± z · SE, with z from the normal distribution"_s,
            .de = u"Intervall hier abgeleitet: Wert ± z · SE, mit z aus der Normalverteilung"_s};
}

Words standardErrorRule()
{
    return {.en = u"standard error derived here: width of the interval divided by twice z, with z from the normal "
                  u"distribution"_s,
            .de = u"Standardfehler hier abgeleitet: Breite des Intervalls geteilt durch zweimal z, mit z aus der "
                  u"Normalverteilung"_s};
}

} // namespace evidence
