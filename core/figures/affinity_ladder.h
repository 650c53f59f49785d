// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How strongly drugs bind mu receptors, on a logarithmic axis: ketamine's point, the published band of fentanyl,
// morphine and oxycodone, and single points of these only where the reader asks for what is not confirmed.
#pragma once

#include "core/figures/figure.h"

namespace figures {

/// Ki in nM by drug, the weakest binder first.
[[nodiscard]] Figure affinityLadder(bool showNotConfirmed);

} // namespace figures
