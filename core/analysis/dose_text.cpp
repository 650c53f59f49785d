// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/dose_text.h"

#include "core/analysis/number_text.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

struct DoseWords
{
    Q_DECLARE_TR_FUNCTIONS(analysis::DoseText)
};

constexpr std::array storedDoseWords = {
    QT_TRANSLATE_NOOP("analysis::DoseText", "ketamine"),    QT_TRANSLATE_NOOP("analysis::DoseText", "esketamine"),
    QT_TRANSLATE_NOOP("analysis::DoseText", "naltrexone"),  QT_TRANSLATE_NOOP("analysis::DoseText", "placebo"),
    QT_TRANSLATE_NOOP("analysis::DoseText", "intravenous"), QT_TRANSLATE_NOOP("analysis::DoseText", "nasal"),
    QT_TRANSLATE_NOOP("analysis::DoseText", "oral"),
};

QString inProgramLanguage(const QString& stored)
{
    const auto known = std::find_if(storedDoseWords.begin(), storedDoseWords.end(), [&stored](const char* word) {
        return stored.compare(QLatin1StringView(word), Qt::CaseInsensitive) == 0;
    });
    return known == storedDoseWords.end() || DoseWords::tr(*known) == QLatin1StringView(*known) ? stored
                                                                                               : DoseWords::tr(*known);
}

} // namespace

QString doseText(const study::Dose& dose)
{
    QString words = inProgramLanguage(dose.substance);
    if (dose.amount > 0.0) {
        words += u' ' + fullText(dose.amount) + u' ' + dose.unit;
    }
    if (!dose.route.isEmpty()) {
        words += u", " + inProgramLanguage(dose.route);
    }
    if (dose.minute < 0.0) {
        words += u", " + DoseWords::tr("%1 min before").arg(fullText(-dose.minute));
    } else if (dose.durationMinutes) {
        words += u", " + DoseWords::tr("over %1 min").arg(fullText(*dose.durationMinutes));
    }
    return words;
}

} // namespace analysis
