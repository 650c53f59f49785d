// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A dose as people read it: "naltrexone 50 mg, oral, 45 min before".
#pragma once

#include "core/study/study.h"

#include <QString>

namespace analysis {

/// Substances and routes are stored as keys are, in English; those this trial has are said in the language of the program,
/// others as they are stored.
[[nodiscard]] QString doseText(const study::Dose& dose);

} // namespace analysis
