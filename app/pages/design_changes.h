// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What typing over a visit's time, a scale's range or its direction does to a study, in words where it cannot be.
#pragma once

#include "core/study/study.h"

#include <QString>

namespace pages {

/// "day 7", "minute 40", "baseline", "day -7 before".
[[nodiscard]] QString timeWords(const study::Visit& visit);
/// "0 to 60".
[[nodiscard]] QString rangeWords(const study::Scale& scale);
[[nodiscard]] QString directionWords(study::Direction direction);

/// What is wrong with the words; nothing: the study has them. "8" alone keeps the visit's unit and phase.
[[nodiscard]] QString putTime(study::Study& study, study::VisitId visit, const QString& words);
[[nodiscard]] QString putRange(study::Study& study, study::ScaleId scale, const QString& words);
[[nodiscard]] QString putDirection(study::Study& study, study::ScaleId scale, const QString& words);

/// What the change means beyond the design: scores that go along with a visit, a direction that turns.
[[nodiscard]] QString toldOfChange(const study::Study& before, const study::Study& after);

} // namespace pages
