// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the drugs do in plasma and at the receptors, with and without the blockade: figures of a scenario, not of a
// study. Nothing in them was measured in a person of a trial, and all of them say so.
#pragma once

#include "core/base/result.h"
#include "core/figures/figure.h"
#include "core/pharmacology/scenario.h"
#include "core/study/selection.h"

#include <QString>

namespace figures {

/// One scenario with placebo and with naltrexone in its place.
struct ScenarioSides
{
    pharmacology::Scenario scenario;
    pharmacology::ScenarioCurves open;
    pharmacology::ScenarioCurves blocked;
};

/// Whatever the scenario says about the blockade. Errors: those of computeScenario.
[[nodiscard]] base::Result<ScenarioSides> computeSides(const pharmacology::Scenario& scenario);

struct CourseLook
{
    study::Side side = study::Side::Reference;
    bool logarithmic = false;
};

/// Ketamine, naltrexone and 6β-naltrexol in ng/mL over time; the axes are the same on both sides.
[[nodiscard]] Figure plasmaCourse(const ScenarioSides& sides, const CourseLook& look);

/// Shares of mu, kappa and NMDA receptors held by ketamine, and of mu held by naltrexone with the band of its decline
/// and, for the doses that were scanned, the published range.
[[nodiscard]] Figure receptorOccupancy(const ScenarioSides& sides, const CourseLook& look);

/// What the blockade changes, in numbers of this scenario, when ketamine is at its peak.
[[nodiscard]] QString mechanismSentence(const ScenarioSides& sides, study::Side side);

/// Where things stand in that minute after ketamine was started; before it below 0.
[[nodiscard]] QString minuteSentence(const ScenarioSides& sides, study::Side side, double minute);

/// The minute at which the curves of these sides begin: naltrexone's, or as far before ketamine as fits.
[[nodiscard]] double firstMinuteShown(const ScenarioSides& sides);

/// The value in that minute; 0 behind the end of the curve.
[[nodiscard]] double valueAtMinute(const pharmacology::Curve& curve, double minute);

/// Percent of a receptor at the peak of ketamine in plasma.
[[nodiscard]] double percentAtPeak(const pharmacology::ScenarioCurves& curves, pharmacology::CurveKind kind);

} // namespace figures
