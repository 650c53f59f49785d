// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The periods of a study one after the other: every score at its days since the person's first treatment. People start
// their second period on different days, so a mean of a period stands at the mean of its people's days.
#pragma once

#include "core/figures/figure.h"
#include "core/figures/moments.h"
#include "core/figures/scene.h"
#include "core/figures/time_axis.h"

#include <QStringList>

#include <vector>

namespace figures {

/// The selection asks for actual days, the study has them, and what is shown is counted in days.
[[nodiscard]] bool usesActualDays(const Scene& scene, const TimeAxis& time);

/// Sets lines, means (one for each side and period) and the x axis of a figure; gives the places where it can be stepped
/// through. Periods without a start day are left out; actualDaysDrawn says how many.
std::vector<Step> addActualDays(Figure& figure, const Scene& scene, const TimeAxis& time);

/// For the caption.
[[nodiscard]] QStringList actualDaysDrawn(const Scene& scene);

} // namespace figures
