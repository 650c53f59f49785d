// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/r_header.h"

#include <limits>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

const QStringList& orderKeys()
{
    static const QStringList keys{u"RC"_s, u"CR"_s, u"none"_s};
    return keys;
}

// Those there are: a level without rows would be a coefficient that cannot be estimated.
QStringList levelsAmong(const QStringList& levels, const QStringList& values)
{
    QStringList found;
    for (const QString& level : levels) {
        if (values.contains(level)) {
            found << level;
        }
    }
    return found;
}

} // namespace

QString rOrder(ArmOrder order)
{
    switch (order) {
    case ArmOrder::ReferenceFirst:
        return u"RC"_s;
    case ArmOrder::ComparatorFirst:
        return u"CR"_s;
    case ArmOrder::Unknown:
        break;
    }
    return u"none"_s;
}

QString rScriptText(const AnalysisResult& result)
{
    if (result.rScript.empty()) {
        return {};
    }
    QString text = rComment(u"%1 of %2"_s.arg(result.analysis, result.study));
    if (!result.badge.isEmpty()) {
        text += rComment(result.badge);
    }
    if (!result.rScript.dataSha256.isEmpty()) {
        text += rComment(u"SHA-256 of the study's data: "_s + result.rScript.dataSha256);
    }
    text += rComment(u"scale %1, visit %2, measure %3"_s.arg(result.scale, result.visit,
                                                             study::measureKey(result.measure)));
    text += rComment(u"Method: "_s + result.method);
    text += rComment(u"Estimand: "_s + result.estimand);
    for (const QString& note : result.notes) {
        text += rComment(u"Note: "_s + note);
    }
    for (const ExcludedRow& row : result.excluded) {
        text += rComment(u"left out: %1, %2"_s.arg(row.participant, row.reason));
    }
    return text + u'\n' + rProgram(result.rScript);
}

std::vector<RColumn> rColumns(const ModelRows& rows)
{
    QStringList participant;
    QStringList sequence;
    QStringList arm;
    QStringList visit;
    std::vector<double> period;
    std::vector<double> day;
    std::vector<double> baseline;
    std::vector<double> y;
    for (const ModelRow& row : rows.rows) {
        participant << rows.people[row.person].key;
        sequence << rOrder(rows.people[row.person].order);
        arm << (row.side == ArmSide::Reference ? u"reference"_s : u"comparator"_s);
        visit << rows.visits[row.visit].key;
        period.push_back(row.period);
        day.push_back(row.day);
        baseline.push_back(row.baseline.value_or(std::numeric_limits<double>::quiet_NaN()));
        y.push_back(row.y);
    }
    QStringList people;
    for (const ModelPerson& person : rows.people) {
        people << person.key;
    }
    QStringList visits;
    for (const study::Visit& one : rows.visits) {
        visits << one.key;
    }
    return {{u"participant"_s, participant, people},
            {u"sequence"_s, sequence, levelsAmong(orderKeys(), sequence)},
            {u"period"_s, std::move(period), {}},
            {u"arm"_s, arm, {u"reference"_s, u"comparator"_s}},
            {u"visit"_s, visit, levelsAmong(visits, visit)},
            {u"day"_s, std::move(day), {}},
            {u"baseline"_s, std::move(baseline), {}},
            {u"y"_s, std::move(y), {}}};
}

std::vector<RColumn> rPairColumns(const ModelRows& rows, const std::vector<ScorePair>& pairs)
{
    QStringList participant;
    QStringList sequence;
    std::vector<double> reference;
    std::vector<double> comparator;
    for (const ScorePair& pair : pairs) {
        participant << rows.people[pair.person].key;
        sequence << rOrder(pair.order);
        reference.push_back(pair.reference);
        comparator.push_back(pair.comparator);
    }
    return {{u"participant"_s, participant, {}},
            {u"sequence"_s, sequence, {}},
            {u"reference"_s, std::move(reference), {}},
            {u"comparator"_s, std::move(comparator), {}}};
}

} // namespace analysis
