// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The answer of an analysis in one plain sentence, with its interval and never a verdict, and its numbers as words. The
// window, reports and figures say it the same way.
#pragma once

#include "core/analysis/analysis.h"
#include "core/analysis/number_text.h"

#include <QLocale>
#include <QString>

#include <cstdint>

namespace analysis {

/// What an estimate is measured in: the selection's measure, or a share of people (0..1).
enum class EstimateUnit : std::uint8_t { Measure, Share };

[[nodiscard]] EstimateUnit unitOf(const AnalysisResult& result, const Estimate& estimate);

/// What the headline is: the comparator against the reference in the same variable; only such an estimate can be drawn
/// beside the values it compares. False for sums, shares, and where there is no headline.
[[nodiscard]] bool isDifferenceOfValues(const AnalysisResult& result);

/// "−6.8", "−52.1 %" by the display rule.
[[nodiscard]] QString estimateValueText(const study::Study& study, const AnalysisResult& result,
                                        const Estimate& estimate, const QLocale& locale = QLocale());
/// "−10.9 to −2.6"; "n/a" where there is no interval.
[[nodiscard]] QString estimateIntervalText(const study::Study& study, const AnalysisResult& result,
                                           const Estimate& estimate, const QLocale& locale = QLocale());

/// "With Ketamine, MADRS at day 2 was 6.8 points lower (95 % CI 2.6 to 10.9) than with Placebo; 24 people." Where the
/// interval reaches both sides each end says which: "(95 % CI 3.1 lower to 5.5 higher)". A plan says how many people it
/// takes. Empty without a headline.
[[nodiscard]] QString answerSentence(const study::Study& study, const AnalysisResult& result);

/// "On HAM-D-17, higher is worse."
[[nodiscard]] QString directionSentence(const study::Scale& scale);

} // namespace analysis
