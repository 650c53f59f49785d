// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The entries of the catalogue, for compound_catalogue.cpp alone.
#pragma once

#include "core/pharmacology/compound_catalogue.h"

namespace pharmacology {

[[nodiscard]] Compound ketamine();
[[nodiscard]] Compound esketamine();
[[nodiscard]] Compound norketamine();
[[nodiscard]] Compound naltrexone();
[[nodiscard]] Compound betaNaltrexol();
[[nodiscard]] Compound sufentanil();
[[nodiscard]] Compound fentanyl();
[[nodiscard]] Compound morphine();
[[nodiscard]] Compound oxycodone();
[[nodiscard]] Compound tramadol();

} // namespace pharmacology
