// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Arms, people, periods, visits, scales, scores and doses of a simulated draw, put into a study.
#pragma once

#include "core/simulation/trial_draw.h"
#include "core/study/study.h"

#include <cstddef>

namespace analysis {

/// Appends to a study that holds no rows but sources; every value becomes Origin::Simulated with the given source.
/// Sorts the study at the end.
void addDraw(study::Study& study, const simulation::TrialDraw& draw, study::SourceId source);

/// The id of the draw's participant with this index.
[[nodiscard]] study::ParticipantId drawnParticipantId(std::size_t index);

} // namespace analysis
