// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/design_words.h"

#include "core/study/scale_catalogue.h"

#include <QLocale>
#include <QRegularExpression>

namespace text {

using namespace Qt::StringLiterals;

std::optional<double> numberFromWords(QStringView words)
{
    QString plain = words.trimmed().toString();
    plain.replace(QChar(0x2212), u'-').replace(u',', u'.');
    static const QRegularExpression number(u"^-?(\\d+\\.?\\d*|\\.\\d+)$"_s);
    bool ok = number.match(plain).hasMatch() && plain.size() <= 64;
    const double value = ok ? plain.toDouble(&ok) : 0.0;
    return ok ? std::optional(value) : std::nullopt;
}

QString numberToType(double value)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'g', QLocale::FloatingPointShortest);
}

std::optional<study::PlannedVisit> visitFromWords(const QString& words)
{
    const QString plain = words.simplified().toLower();
    if (plain == u"baseline"_s) {
        return study::PlannedVisit{.phase = study::VisitPhase::Baseline};
    }
    static const QRegularExpression form(u"^(day|minute) (\\S+)( before)?$"_s);
    const QRegularExpressionMatch match = form.match(plain);
    const auto time = match.hasMatch() ? numberFromWords(match.captured(2)) : std::nullopt;
    if (!time) {
        return std::nullopt;
    }
    return study::PlannedVisit{.phase = match.captured(3).isEmpty() ? study::VisitPhase::PostDose
                                                                    : study::VisitPhase::Baseline,
                               .unit = match.captured(1) == u"day"_s ? study::TimeUnit::Day : study::TimeUnit::Minute,
                               .time = *time};
}

std::optional<NumberRange> rangeFromWords(const QString& words)
{
    static const QRegularExpression form(u"^(\\S+?)(?: to | ?– ?|\\.\\.)(\\S+)$"_s);
    const QRegularExpressionMatch match = form.match(words.simplified());
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    const std::optional<double> least = numberFromWords(match.captured(1));
    const std::optional<double> greatest = numberFromWords(match.captured(2));
    if (!least || !greatest || !(*least < *greatest)) {
        return std::nullopt;
    }
    return NumberRange{*least, *greatest};
}

std::optional<study::Scale> scaleFromWords(const QString& words)
{
    const QString plain = words.simplified();
    if (const study::ScaleDefinition* known = study::catalogueScale(plain)) {
        return study::scaleFrom(*known, {});
    }
    static const QRegularExpression form(u"^(.*\\S) (\\S+(?: to |–|\\.\\.)\\S+)$"_s);
    const QRegularExpressionMatch match = form.match(plain);
    const auto range = match.hasMatch() ? rangeFromWords(match.captured(2)) : std::nullopt;
    if (!range) {
        return std::nullopt;
    }
    study::Scale scale;
    scale.key = match.captured(1);
    scale.name = scale.key;
    scale.minimum = range->least;
    scale.maximum = range->greatest;
    return scale;
}

QStringList knownScaleKeys()
{
    QStringList keys;
    for (const study::ScaleDefinition& scale : study::scaleCatalogue()) {
        keys << scale.key;
    }
    return keys;
}

QStringList linesOf(const QString& words)
{
    QStringList lines;
    for (const QString& line : words.split(u'\n')) {
        if (!line.trimmed().isEmpty()) {
            lines << line.simplified();
        }
    }
    return lines;
}

} // namespace text
