// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Responders picked after the fact: the mean contrast of the picked and of everybody, in trials where nothing is blocked.
#pragma once

#include "core/figures/figure.h"
#include "core/simulation/regress.h"

namespace figures {

[[nodiscard]] Figure regressFigure(const simulation::RegressOptions& options, const simulation::Regress& result);

} // namespace figures
