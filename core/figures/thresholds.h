// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lines of remission and response, where the measure can show them honestly.
#pragma once

#include "core/analysis/responders.h"
#include "core/figures/scene.h"
#include "core/figures/time_axis.h"

#include <vector>

namespace figures {

/// Scores: remission, and half of the mean baseline (of both sides together, so that a flip does not move it) as a
/// guide to response, which is counted for each person. Percent change: the response rule itself. Change: none.
[[nodiscard]] std::vector<Threshold> thresholdsOf(const Scene& scene, const TimeAxis& time);

/// The response rule in percent change, where the scale has one.
[[nodiscard]] std::vector<Threshold> responseThreshold(const Scene& scene);

/// The line of remission in scores, where the scale has one.
[[nodiscard]] std::vector<Threshold> remissionThreshold(const Scene& scene);

/// Any rule as a line: "30 % response", "score ≤ 9"; the scale's own remission: "remission ≤ 7".
[[nodiscard]] Threshold ruleThreshold(const study::Scale& scale, const analysis::ResponseRule& rule);

} // namespace figures
