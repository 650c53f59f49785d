// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the design map and the flow of participants call arms, sequences and counts.
#pragma once

#include "core/analysis/participant_flow.h"
#include "core/figures/figure.h"
#include "core/study/study.h"

#include <QString>

namespace widgets {

/// Of an arm in the study's contrast.
[[nodiscard]] figures::Role armRole(const study::Study& study, study::ArmId arm);
/// The sequence's name, else its arms', else words for people without either.
[[nodiscard]] QString groupName(const study::Study& study, const analysis::FlowGroup& group);
/// "12", or "7 of 12" where a filter leaves some out.
[[nodiscard]] QString filteredCount(std::size_t people, int inStudy);

} // namespace widgets
