// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the page of responders says: the counts of one threshold as sentences and small tables. Numbers come from
// core/analysis/responders; here they only get their words.
#pragma once

#include "app/pages/word_table.h"
#include "core/analysis/responders.h"
#include "core/study/study.h"

#include <QString>

namespace pages {

/// Everything a sentence of this page can be about.
struct ResponderView
{
    const study::Study& study;
    const study::Scale& scale;
    study::VisitId visit;
    study::Measure measure = study::Measure::Score;
    analysis::ResponseRule rule;
    const analysis::ResponderOutcomes& outcomes;
    analysis::ResponderCounts counts;
};

/// "7 of 12 responded with …, 1 of 12 with …", the difference with its interval, and the mean difference.
[[nodiscard]] QString respondersSentence(const ResponderView& view);
/// What a yes or no hides, and how much one person weighs.
[[nodiscard]] QString dichotomyWarning(const analysis::ResponderOutcomes& outcomes);

/// Responded or not under one arm by responded or not under the other; empty unless paired.
[[nodiscard]] WordTable pairedWords(const ResponderView& view);
/// Both shares, their difference, and the mean difference, each with its interval.
[[nodiscard]] WordTable resultWords(const ResponderView& view);

/// "50 %", "≤ 7": as it stands on a button.
[[nodiscard]] QString ruleWords(const study::Scale& scale, const analysis::ResponseRule& rule);
/// Where the scale's own rule comes from: the catalogue's citation, or that it is the study's own.
[[nodiscard]] QString ruleSource(const study::Scale& scale, analysis::ResponseKind kind);
/// At the axis: "−50 %", "7".
[[nodiscard]] QString heightWords(const study::Scale& scale, const analysis::ResponseRule& rule);

} // namespace pages
