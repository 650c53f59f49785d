// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/filter_text.h"

#include "core/study/lookup.h"
#include "core/study/visit_words.h"

#include <QCoreApplication>

namespace text {

using namespace Qt::StringLiterals;

namespace {

struct FilterText
{
    Q_DECLARE_TR_FUNCTIONS(filter_text)
};

QString visitName(const study::Study& study, study::VisitId id)
{
    const study::Visit* visit = study::byId(study.visits, id);
    return visit == nullptr ? QString() : visit->label.isEmpty() ? study::visitWords(visit->key) : visit->label;
}

QString scoreName(const study::Study& study, const study::Column& column)
{
    const study::Scale* scale = study::byId(study.scales, column.scale);
    const QString key = scale != nullptr ? scale->key : QString();
    switch (column.kind) {
    case study::ColumnKind::Change:
        return FilterText::tr("Change of %1").arg(key);
    case study::ColumnKind::PercentChange:
        return FilterText::tr("% change of %1").arg(key);
    case study::ColumnKind::Response:
        return FilterText::tr("Responder on %1").arg(key);
    case study::ColumnKind::Difference:
        return FilterText::tr("Difference of the changes of %1").arg(key);
    case study::ColumnKind::ScoreCount:
        return FilterText::tr("Number of scores on %1").arg(key);
    default:
        return key;
    }
}

QString answerText(const QString& value)
{
    return value.compare(u"yes", Qt::CaseInsensitive) == 0   ? FilterText::tr("yes")
           : value.compare(u"no", Qt::CaseInsensitive) == 0 ? FilterText::tr("no")
                                                            : value;
}

// The signs of the grammar as one reads them; patterns and expressions stay as they were typed.
QString valueText(const QString& value)
{
    const auto behind = [&value](int count) { return value.mid(count).trimmed(); };
    if (value.startsWith(u">=")) {
        return u"≥ "_s + behind(2);
    }
    if (value.startsWith(u"<=")) {
        return u"≤ "_s + behind(2);
    }
    if (value.startsWith(u'>') || value.startsWith(u'<')) {
        return value.left(1) + u' ' + behind(1);
    }
    if (value.trimmed().isEmpty() || value.trimmed() == u"=empty" || value.trimmed() == u"=") {
        return FilterText::tr("empty");
    }
    if (value.startsWith(u'!')) {
        return FilterText::tr("not %1").arg(valueText(behind(1)));
    }
    return value.contains(u'~') ? QString(value).replace(u'~', u" – "_s) : answerText(value);
}

} // namespace

QString columnName(const study::Study& study, const study::Column& column)
{
    switch (column.kind) {
    case study::ColumnKind::Participant:
        return FilterText::tr("Participant");
    case study::ColumnKind::Sequence:
        return FilterText::tr("Sequence");
    case study::ColumnKind::Age:
        return FilterText::tr("Age");
    case study::ColumnKind::Sex:
        return FilterText::tr("Sex");
    case study::ColumnKind::Completer:
        return FilterText::tr("Completer");
    case study::ColumnKind::Attribute:
        return column.key;
    case study::ColumnKind::Score:
    case study::ColumnKind::Change:
    case study::ColumnKind::PercentChange:
    case study::ColumnKind::Response:
    case study::ColumnKind::Difference:
        break;
    case study::ColumnKind::ScoreCount:
        return scoreName(study, column);
    }
    const QString score = scoreName(study, column);
    const QString visit = visitName(study, column.visit);
    const study::Arm* arm = study::byId(study.arms, column.arm);
    return arm == nullptr ? FilterText::tr("%1, %2", "score and visit").arg(score, visit)
                          : FilterText::tr("%1, %2, %3", "score, visit and arm").arg(score, visit, arm->name);
}

QString conditionText(const study::Study& study, const study::Condition& condition)
{
    const auto column = study::columnNamed(study, condition.column);
    const QString name = column ? columnName(study, *column) : condition.column;
    QString value = condition.value;
    if (column && column->kind == study::ColumnKind::Sequence) {
        const study::Sequence* sequence = study::byKey(study.sequences, condition.value);
        value = sequence != nullptr ? sequence->name : value;
    }
    return FilterText::tr("%1: %2", "column and value").arg(name, valueText(value));
}

QString filterGrammar()
{
    return FilterText::tr("word or number · >=20 · <5 · 10~15 · P0* · /regex/ · =empty · !not");
}

} // namespace text
