// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The analysis "multiverse": everything that someone could have defended, side by side, so that nobody has to believe
// that the one on screen was not chosen for its answer (Steegen et al. 2016, Perspect Psychol Sci 11:702).
#pragma once

#include "core/analysis/analysis.h"

namespace analysis {

/// Table "specifications": scale, visit, people (completers, all), method, estimate, lower, upper, p, n, current (1 for
/// the one in view). Table "failed": scale, visit, people, method, reason. Table "scales": what the estimates of each
/// scale have in common. The estimate "current" is the one in view, where it could be made.
[[nodiscard]] AnalysisKind multiverseAnalysis();

} // namespace analysis
