// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/visit_words.h"

#include <QCoreApplication>

namespace study {

using namespace Qt::StringLiterals;

namespace {

struct VisitWords
{
    Q_DECLARE_TR_FUNCTIONS(study::VisitWords)
};

} // namespace

QString visitWords(const QString& key)
{
    const QString number = key.section(u' ', 1);
    bool counted = false;
    number.toDouble(&counted);
    if (counted && key.startsWith(u"day "_s)) {
        return VisitWords::tr("day %1").arg(number);
    }
    if (counted && key.startsWith(u"minute "_s)) {
        return VisitWords::tr("minute %1").arg(number);
    }
    return key == u"baseline"_s ? VisitWords::tr("baseline") : key;
}

} // namespace study
