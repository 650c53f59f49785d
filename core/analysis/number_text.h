// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// THE one place where numbers become words to read. The model keeps full doubles; what is shown follows one display
// rule with a version, so that a printed figure can say how it was rounded. Exports never come here.
//
// Rule 1: a mean or a bound has one decimal more than the scale; percent changes have one decimal; shares are whole
// percents; p has three decimals, two from 0.1 on, and "< 0.001" below that. Minus is U+2212, never "−0".
// A reader may ask for more than the rule shows (Digits), for the whole program at once; never for less.
#pragma once

#include "core/study/scale.h"
#include "core/study/selection.h"

#include <QLocale>
#include <QString>

#include <cstdint>
#include <optional>

namespace analysis {

inline constexpr int displayRule = 1;

/// How many digits are shown: the rule's, or so many decimals more.
enum class Digits : std::uint8_t { Rule = 0, OneMore = 1, TwoMore = 2 };

/// What the reader asked for; the rule, until somebody asks. Shares and p follow it by themselves, values and means by
/// their format. May be called from any thread; texts that exist stay as they are.
[[nodiscard]] Digits shownDigits();
void setShownDigits(Digits digits);

/// For the method: "1", "1 and one decimal more", "1 and two decimals more".
[[nodiscard]] QString displayRuleText();

/// How the values of a scale are written in a measure: a scale of at most one point has two decimals, others none.
struct ValueFormat
{
    int decimals = 0;             ///< of a single score
    bool percent = false;         ///< values are percents and say so
    Digits digits = Digits::Rule; ///< of results; places on an axis keep to the rule
};

/// With the digits that the reader asked for.

[[nodiscard]] ValueFormat valueFormat(const study::Scale& scale, study::Measure measure);

/// Exactly that many decimals, no group separators. "n/a" for what is not finite.
[[nodiscard]] QString fixedText(double value, int decimals, const QLocale& locale = QLocale());

/// One person's value: at least the format's decimals, at most two more (of a percent one) and those of its digits,
/// where the value has them: "26", "26.5".
[[nodiscard]] QString valueText(double value, ValueFormat format, const QLocale& locale = QLocale());

/// A mean, a difference of means, a bound: "11.3", "−52.1 %".
[[nodiscard]] QString meanText(double mean, ValueFormat format, const QLocale& locale = QLocale());
[[nodiscard]] QString meanText(std::optional<double> mean, ValueFormat format, const QLocale& locale = QLocale());

/// "6.9 to 15.8"; "n/a" where there is none.
[[nodiscard]] QString intervalText(std::optional<double> lower, std::optional<double> upper, ValueFormat format,
                                   const QLocale& locale = QLocale());

/// "95 %" for 0.95, "97.5 %" for 0.975.
[[nodiscard]] QString levelText(double level, const QLocale& locale = QLocale());

/// "7 of 12".
[[nodiscard]] QString countText(int count, int total, const QLocale& locale = QLocale());

/// "58 %" for 0.583; with one more "58.3 %", while 0.5 stays "50 %".
[[nodiscard]] QString percentText(double fraction, const QLocale& locale = QLocale());
/// The same without its sign: "58".
[[nodiscard]] QString percentNumberText(double fraction, const QLocale& locale = QLocale());

/// "p = 0.003", "p = 0.12", "p < 0.001".
[[nodiscard]] QString probabilityText(double p, const QLocale& locale = QLocale());

/// Every digit a double has (the shortest text that reads back as the same number), for hovering and pinning.
[[nodiscard]] QString fullText(double value, const QLocale& locale = QLocale());

/// What stands where there is no number.
[[nodiscard]] QString notAvailableText();

} // namespace analysis
