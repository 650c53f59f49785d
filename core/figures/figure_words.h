// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Words that several figures share: axis labels, visits, counts under the axis, badge and caption.
#pragma once

#include "core/figures/scene.h"

#include <QString>
#include <QStringList>

namespace figures {

/// The study's badge; where it has none though its values are not observed, the word for their origin.
[[nodiscard]] QString badgeText(const study::Study& study);

/// "Day 1", "Minute 40", "Baseline", else the visit's label.
[[nodiscard]] QString visitText(const study::Visit& visit);
/// The same inside a sentence: "On day 1", "At minute 40", "At baseline".
[[nodiscard]] QString atVisitText(const study::Visit& visit);
/// "40 min".
[[nodiscard]] QString minutesText(double minutes);

/// True where something was given into a vein: words then say "infusion", else "treatment".
[[nodiscard]] bool isInfused(const study::Study& study);
/// "Days since the infusion", "Days since treatment".
[[nodiscard]] QString timeLabel(const Scene& scene, bool inMinutes);
/// "HAM-D-17", "Change in HAM-D-17", "Change in HAM-D-17, %".
[[nodiscard]] QString measureLabel(const Scene& scene);
/// For titles: "HAM-D-17", "Change in HAM-D-17", "Percent change in HAM-D-17".
[[nodiscard]] QString measureTitle(const Scene& scene);
/// "HAM-D-17" or "change in HAM-D-17": after "the mean".
[[nodiscard]] QString measureNoun(const Scene& scene);
/// The scale in full: "Hamilton Depression Rating Scale, 17 items".
[[nodiscard]] QString scaleName(const Scene& scene);

/// The n of the sides looked at: "12", "12 / 11".
[[nodiscard]] QString countsText(const Scene& scene, study::VisitId visit);

/// "Filter: sex = F, completers only.", "No filter."
[[nodiscard]] QString filterSentence(const study::Selection& selection);
/// "Data: title (sources)."
[[nodiscard]] QString sourceSentence(const study::Study& study);

/// What is drawn (the caller's sentences), then measure, filter, source and badge.
[[nodiscard]] QString captionText(const Scene& scene, const QStringList& drawn);

} // namespace figures
