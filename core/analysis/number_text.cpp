// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

struct NumberWords
{
    Q_DECLARE_TR_FUNCTIONS(analysis::NumberText)
};

constexpr QChar minusSign(0x2212);

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

} // namespace

ValueFormat valueFormat(const study::Scale& scale, study::Measure measure)
{
    if (measure == study::Measure::PercentChange) {
        return {.decimals = 0, .percent = true};
    }
    return {.decimals = scale.maximum - scale.minimum <= 1.0 ? 2 : 0, .percent = false};
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
    int decimals = format.decimals;
    const int most = format.percent ? 1 : format.decimals + 2;
    while (decimals < most && std::abs(std::remainder(value, std::pow(10.0, -decimals))) > 1e-9) {
        ++decimals;
    }
    return withUnit(fixedText(value, decimals, locale), format);
}

QString meanText(double mean, ValueFormat format, const QLocale& locale)
{
    return std::isfinite(mean) ? withUnit(fixedText(mean, format.decimals + 1, locale), format) : notAvailableText();
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
    const int decimals = format.decimals + 1;
    return NumberWords::tr("%1 to %2", "interval")
        .arg(fixedText(*lower, decimals, locale), withUnit(fixedText(*upper, decimals, locale), format));
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

QString percentText(double fraction, const QLocale& locale)
{
    return std::isfinite(fraction) ? NumberWords::tr("%1 %").arg(fixedText(100.0 * fraction, 0, locale))
                                   : notAvailableText();
}

QString probabilityText(double p, const QLocale& locale)
{
    if (!std::isfinite(p)) {
        return notAvailableText();
    }
    if (p < 0.001) {
        return NumberWords::tr("p < %1").arg(fixedText(0.001, 3, locale));
    }
    return NumberWords::tr("p = %1").arg(fixedText(p, p < 0.1 ? 3 : 2, locale));
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
