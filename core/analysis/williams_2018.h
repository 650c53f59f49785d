// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the embedded study says of itself: title, question, citation, and what its design cannot tell. Every published
// statement has its source on its line; the numbers themselves live in resources/studies/williams-2018.
#pragma once

#include "core/study/study.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace analysis {

[[nodiscard]] study::About williams2018About();

/// The paper, its follow-up, and last the reconstruction that every value comes from.
[[nodiscard]] std::vector<study::Source> williams2018Sources(std::uint64_t seed);

/// Why two of fourteen have a screening baseline only: says that it is an assumption.
[[nodiscard]] QString williams2018NonCompleterReason();

} // namespace analysis
