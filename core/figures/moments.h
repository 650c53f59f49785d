// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The visits of a figure over time, each with the sentences that belong to it: stepping through the days then computes
// nothing, and the words are the same as if the visit had been asked for.
#pragma once

#include "core/figures/figure.h"
#include "core/figures/scene.h"
#include "core/figures/time_axis.h"

#include <vector>

namespace figures {

/// A place to step to.
struct Step
{
    study::VisitId visit;
    double x = 0.0;
    QString name; ///< "Day 1"
};

/// One for each visit of the axis.
[[nodiscard]] std::vector<Step> stepsOf(const Scene& scene, const TimeAxis& time);

/// None where the selection is of completers: who is counted at a shared baseline then depends on the visit.
void addMoments(Figure& figure, Scene scene, const std::vector<Step>& steps);

/// The words of a visit; nullptr where the figure has none of its own for it.
[[nodiscard]] const Moment* momentOf(const Figure& figure, study::VisitId visit);

} // namespace figures
