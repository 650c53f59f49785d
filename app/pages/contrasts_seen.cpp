// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/contrasts_seen.h"

#include "core/study/selection.h"

#include <QStringList>

namespace pages {

void ContrastsSeen::see(const AnalysisAsked& asked)
{
    if (m_of != asked.study->about) {
        m_of = asked.study->about;
        m_seen.clear();
    }
    const study::Selection& selection = asked.selection;
    QStringList words{asked.analysis, QString::number(selection.scale.value()),
                      QString::number(study::chosenVisit(*asked.study, selection).value()),
                      study::measureKey(selection.measure), selection.completersOnly ? QString(u'c') : QString()};
    for (const study::Condition& condition : selection.where) {
        words << study::conditionWord(condition);
    }
    for (const auto& [key, value] : asked.options) {
        words << key + u'=' + value;
    }
    m_seen.insert(words.join(u'\n'));
}

} // namespace pages
