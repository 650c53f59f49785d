// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which period of a participant a row belongs to. Three kinds of table: treatment columns tell the arm of each period;
// a period column tells the period of each row; or rows tell arms alone, whose order of appearance is then the order.
#pragma once

#include "core/interchange/row_drafts.h"

#include <tl/expected.hpp>

namespace interchange {

/// The ordinal of the period, 0 for a baseline before all treatments; or why the row must be dropped. Arms that become
/// known are written into the person. `arm` is noArm and `period` 0 where the row does not tell.
tl::expected<std::int16_t, DropReason> periodOfRow(PersonDraft& person, bool baseline, int arm, int period);

} // namespace interchange
