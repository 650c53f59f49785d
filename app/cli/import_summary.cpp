// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/import_summary.h"

#include "app/cli/finding_output.h"
#include "core/study/design.h"

#include <QJsonArray>

#include <map>
#include <set>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

struct DropCount
{
    qint64 rows = 0;
    std::set<std::string> participants;
};

std::map<interchange::DropReason, DropCount> countDropped(const interchange::Imported& imported)
{
    std::map<interchange::DropReason, DropCount> counts;
    for (const interchange::DroppedRow& row : imported.dropped) {
        DropCount& count = counts[row.reason];
        ++count.rows;
        count.participants.insert(row.participant);
    }
    return counts;
}

QString reasonWords(interchange::DropReason reason)
{
    return QString::fromStdString(interchange::dropReasonKey(reason));
}

} // namespace

QJsonObject importJson(const interchange::Imported& imported)
{
    QJsonArray droppedBy;
    for (const auto& [reason, count] : countDropped(imported)) {
        droppedBy.append(QJsonObject{{u"reason"_s, reasonWords(reason)},
                                     {u"rows"_s, count.rows},
                                     {u"participants"_s, static_cast<qint64>(count.participants.size())}});
    }
    return {{u"rows"_s, static_cast<qint64>(imported.rows)},
            {u"kept"_s, static_cast<qint64>(imported.kept)},
            {u"dropped"_s, static_cast<qint64>(imported.dropped.size())},
            {u"droppedBy"_s, droppedBy},
            {u"format"_s, imported.format},
            {u"title"_s, imported.study.about.title},
            {u"design"_s, study::designKey(study::designOf(imported.study))},
            {u"participants"_s, static_cast<qint64>(imported.study.participants.size())},
            {u"assessments"_s, static_cast<qint64>(imported.study.assessments.size())},
            {u"findings"_s, findingsJson(imported.findings)}};
}

QString importText(const interchange::Imported& imported)
{
    QString text = u"%1 rows in: %2 kept (%3 people, %4 scores), %5 dropped\n"_s.arg(imported.rows)
                       .arg(imported.kept)
                       .arg(imported.study.participants.size())
                       .arg(imported.study.assessments.size())
                       .arg(imported.dropped.size());
    for (const auto& [reason, count] : countDropped(imported)) {
        text += u"  %1 %2 (%3 people)\n"_s.arg(count.rows).arg(reasonWords(reason)).arg(count.participants.size());
    }
    return text + findingsText(imported.findings);
}

} // namespace cli
