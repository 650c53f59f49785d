// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The parts of a figure that show people and their means: thin lines and mean lines of one side.
#pragma once

#include "core/figures/scene.h"
#include "core/figures/time_axis.h"

#include <vector>

namespace figures {

/// Everybody of whom one of the sides holds a value, in the study's order. In a design where people receive both arms
/// the lines of both sides hold exactly these people, so that line i of one side is line i of the other; a line without
/// points is a person without that side.
[[nodiscard]] std::vector<study::ParticipantId> lineOrder(const Scene& scene);

[[nodiscard]] Lines linesOf(const Scene& scene, const SceneSide& side, const TimeAxis& time,
                            const std::vector<study::ParticipantId>& order);

/// shift moves the marks along x, so that two arms' error bars do not hide each other.
[[nodiscard]] MeanLine meanLineOf(const Scene& scene, const SceneSide& side, const TimeAxis& time, double shift = 0.0);

} // namespace figures
