// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines of remission and response, where the measure can show them honestly.
#pragma once

#include "core/figures/scene.h"
#include "core/figures/time_axis.h"

#include <vector>

namespace figures {

/// Scores: remission, and half of the mean baseline (of both sides together, so that a flip does not move it) as a
/// guide to response, which is counted for each person. Percent change: the response rule itself. Change: none.
[[nodiscard]] std::vector<Threshold> thresholdsOf(const Scene& scene, const TimeAxis& time);

/// The response rule in percent change, where the scale has one.
[[nodiscard]] std::vector<Threshold> responseThreshold(const Scene& scene);

} // namespace figures
