// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// When relief was seen, from minutes to weeks on one axis. Measures differ from trial to trial, so each has a row of
// its own and its value in words: heights mean nothing here.
#pragma once

#include "core/figures/figure.h"

namespace figures {

[[nodiscard]] Figure onsetTimes();

} // namespace figures
