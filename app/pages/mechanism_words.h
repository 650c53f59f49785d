// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page of the mechanism in words: where each number comes from, and what a reading predicts.
#pragma once

#include "core/pharmacology/effect.h"
#include "core/pharmacology/parameter.h"

#include <QString>
#include <QStringList>

namespace pages {

/// "read in the source itself", "illustrative: ours, measured by nobody".
[[nodiscard]] QString confidenceWords(const pharmacology::Parameter& parameter);

/// One paragraph: name, value or range with its unit, citation, how it was read, remark.
[[nodiscard]] QString parameterText(const pharmacology::Parameter& parameter);

/// The paragraphs of a compound's numbers by their keys, or all of them.
[[nodiscard]] QStringList parameterTexts(const char* compound, const QStringList& keys = {});

/// "Predicts: of the effect of ketamine alone, mood keeps 6 % and dissociation 100 %."
[[nodiscard]] QString predictionText(const pharmacology::Reading& reading, double blockade);

/// "Naltrexone", "mu receptors": a node of the picture of receptors.
[[nodiscard]] QString nodeText(pharmacology::Node node);

/// "naltrexone blocks mu receptors".
[[nodiscard]] QString linkText(const pharmacology::Link& link);

[[nodiscard]] QString readingName(const pharmacology::Reading& reading);

/// What the two illustrative numbers of a reading are.
[[nodiscard]] QString assumptionText(const pharmacology::Reading& reading);

} // namespace pages
