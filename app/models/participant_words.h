// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the columns of a table of participants are called, and how their cells read.
#pragma once

#include "core/analysis/participant_columns.h"

#include <QString>

namespace models {

/// The mark of a side in front of its words, the same as in figures: colour never stands alone.
[[nodiscard]] QString sideMark(study::Side side);

/// Over the column: "Age", "● Change".
[[nodiscard]] QString columnTitle(const study::Study& study, const analysis::ParticipantColumn& column);

/// In full: "Change in HAM-D-17 from baseline to day 1, Ketamine after placebo".
[[nodiscard]] QString columnDescription(const study::Study& study, const analysis::ParticipantEffects& effects,
                                        const analysis::ParticipantColumn& column);

/// How the numbers of the column are made, in a sentence.
[[nodiscard]] QString columnFormula(const study::Study& study, const analysis::ParticipantEffects& effects,
                                    const analysis::ParticipantColumn& column);

/// "−12", "yes", "P07"; a dash where there is nothing.
[[nodiscard]] QString cellText(const study::Study& study, const analysis::ParticipantEffects& effects,
                               const analysis::ParticipantColumn& column, const analysis::ColumnCell& cell);

/// Under a person's picture: "■ − ●: 8", "● change −6", "no scores".
[[nodiscard]] QString effectText(const study::Study& study, const analysis::ParticipantEffects& effects,
                                 const analysis::PersonEffect& person);

/// The same for those who cannot see the picture: "P07. Change on day 1: Ketamine after placebo −12, …".
[[nodiscard]] QString effectSentence(const study::Study& study, const analysis::ParticipantEffects& effects,
                                     const analysis::PersonEffect& person);

/// What the pictures of everyone show, on which axes, and in which order.
[[nodiscard]] QString effectOrderText(const study::Study& study, const analysis::ParticipantEffects& effects);

/// "Day 1", "Baseline", "Minute 40", else the visit's label.
[[nodiscard]] QString visitName(const study::Study& study, study::VisitId visit);

} // namespace models
