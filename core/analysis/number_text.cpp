// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/number_text.h"

#include <QCoreApplication>

#include <atomic>
#include <cmath>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

struct NumberWords
{
    Q_DECLARE_TR_FUNCTIONS(analysis::NumberText)
};

constexpr QChar minusSign(0x2212);

// Figures are made in the background too.
std::atomic<Digits>& digitsAskedFor()
{
    static std::atomic<Digits> asked = Digits::Rule;
    return asked;
}

int moreDecimals(Digits digits)
{
    return static_cast<int>(digits);
}

QLocale withoutGroups(const QLocale& locale)
{
    QLocale plain = locale;
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    return plain;
}

bool hasNonZeroDigit(const QString& text)
{
    for (const QChar c : text) {
        if (c.digitValue() > 0) {
            return true;
        }
    }
    return false;
}

// A rounded zero has no sign, and the sign is the typographic one whatever the locale's hyphen looks like.
QString signedText(double value, const QString& magnitude)
{
    return std::signbit(value) && hasNonZeroDigit(magnitude) ? minusSign + magnitude : magnitude;
}

QString withUnit(const QString& number, ValueFormat format)
{
    return format.percent ? NumberWords::tr("%1 %").arg(number) : number;
}

// From least decimals to most, as many as the value needs: what is cut off shows its last zero, "58.0" for 58.04.
QString neededText(double value, int least, int most, const QLocale& locale)
{
    int decimals = least;
    while (decimals < most && std::abs(std::remainder(value, std::pow(10.0, -decimals))) > 1e-9) {
        ++decimals;
    }
    return fixedText(value, decimals, locale);
}

// Means, differences and bounds have one decimal more than the scale.
QString resultNumber(double value, ValueFormat format, const QLocale& locale)
{
    return fixedText(value, format.decimals + 1 + moreDecimals(format.digits), locale);
}

} // namespace

Digits shownDigits()
{
    return digitsAskedFor();
}

void setShownDigits(Digits digits)
{
    digitsAskedFor() = digits;
}

QString displayRuleText()
{
    const QString rule = QString::number(displayRule);
    switch (shownDigits()) {
    case Digits::Rule:
        break;
    case Digits::OneMore:
        return NumberWords::tr("%1 and one decimal more", "display rule").arg(rule);
    case Digits::TwoMore:
        return NumberWords::tr("%1 and two decimals more", "display rule").arg(rule);
    }
    return rule;
}

ValueFormat valueFormat(const study::Scale& scale, study::Measure measure)
{
    if (measure == study::Measure::PercentChange) {
        return {.decimals = 0, .percent = true, .digits = shownDigits()};
    }
    return {.decimals = scale.maximum - scale.minimum <= 1.0 ? 2 : 0, .percent = false, .digits = shownDigits()};
}

QString fixedText(double value, int decimals, const QLocale& locale)
{
    if (!std::isfinite(value)) {
        return notAvailableText();
    }
    return signedText(value, withoutGroups(locale).toString(std::abs(value), 'f', decimals));
}

QString valueText(double value, ValueFormat format, const QLocale& locale)
{
    if (!std::isfinite(value)) {
        return notAvailableText();
    }
    const int most = (format.percent ? 1 : format.decimals + 2) + moreDecimals(format.digits);
    return withUnit(neededText(value, format.decimals, most, locale), format);
}

QString meanText(double mean, ValueFormat format, const QLocale& locale)
{
    return std::isfinite(mean) ? withUnit(resultNumber(mean, format, locale), format) : notAvailableText();
}

QString meanText(std::optional<double> mean, ValueFormat format, const QLocale& locale)
{
    return mean ? meanText(*mean, format, locale) : notAvailableText();
}

QString intervalText(std::optional<double> lower, std::optional<double> upper, ValueFormat format,
                     const QLocale& locale)
{
    if (!lower || !upper || !std::isfinite(*lower) || !std::isfinite(*upper)) {
        return notAvailableText();
    }
    return NumberWords::tr("%1 to %2", "interval")
        .arg(resultNumber(*lower, format, locale), withUnit(resultNumber(*upper, format, locale), format));
}

QString levelText(double level, const QLocale& locale)
{
    return valueText(100.0 * level, {.decimals = 0, .percent = false}, locale) + u" %"_s;
}

QString countText(int count, int total, const QLocale& locale)
{
    const QLocale plain = withoutGroups(locale);
    return NumberWords::tr("%1 of %2", "count").arg(plain.toString(count), plain.toString(total));
}

QString percentNumberText(double fraction, const QLocale& locale)
{
    const double percent = 100.0 * fraction;
    return std::isfinite(percent) && shownDigits() != Digits::Rule
               ? neededText(percent, 0, moreDecimals(shownDigits()), locale)
               : fixedText(percent, 0, locale);
}

QString percentText(double fraction, const QLocale& locale)
{
    return std::isfinite(fraction) ? NumberWords::tr("%1 %").arg(percentNumberText(fraction, locale))
                                   : notAvailableText();
}

QString probabilityText(double p, const QLocale& locale)
{
    if (!std::isfinite(p)) {
        return notAvailableText();
    }
    const int more = moreDecimals(shownDigits());
    const double least = std::pow(10.0, -(3 + more));
    if (p < least) {
        return NumberWords::tr("p < %1").arg(fixedText(least, 3 + more, locale));
    }
    return NumberWords::tr("p = %1").arg(fixedText(p, (p < 0.1 ? 3 : 2) + more, locale));
}

QString fullText(double value, const QLocale& locale)
{
    if (!std::isfinite(value)) {
        return notAvailableText();
    }
    return signedText(value, withoutGroups(locale).toString(std::abs(value), 'g', QLocale::FloatingPointShortest));
}

QString notAvailableText()
{
    return NumberWords::tr("n/a");
}

} // namespace analysis
