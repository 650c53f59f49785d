// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/view_options.h"

#include "app/cli/wrong_usage.h"
#include "core/study/lookup.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QString columnNames(const study::Study& study)
{
    QStringList columns{u"participant"_s, u"sequence"_s, u"age"_s, u"sex"_s};
    for (const study::Participant& participant : study.participants) {
        for (const study::Attribute& attribute : participant.attributes) {
            if (!columns.contains(attribute.name)) {
                columns << attribute.name;
            }
        }
    }
    return columns.join(u", "_s);
}

/// The id of a row that an option names by its key; an invalid one where the option is not given.
template <typename RowId, typename Row>
base::Result<RowId> rowNamed(const QCommandLineParser& line, const QString& option, const std::vector<Row>& rows,
                             RowId otherwise)
{
    if (!line.isSet(option)) {
        return otherwise;
    }
    const QString key = line.value(option);
    const Row* row = study::byKey(rows, key);
    if (row == nullptr) {
        const QString there =
            rows.empty() ? u"this study has none"_s : u"this study has "_s + keysOf(rows).join(u", "_s);
        return base::fail(base::ErrorKind::UnknownKey, u"--%1 %2"_s.arg(option, key).toStdString(),
                          there.toStdString());
    }
    return row->id;
}

base::Result<study::Selection> withWords(const QCommandLineParser& line, const QString& command,
                                         study::Selection selection)
{
    if (line.isSet(u"side"_s)) {
        const auto side = study::sideFromKey(line.value(u"side"_s));
        if (!side) {
            return wrongUsage(command,
                              nothingCalled(u"side"_s, line.value(u"side"_s),
                                            {u"open"_s, u"blocked"_s, u"both"_s, u"reference"_s, u"comparator"_s}));
        }
        selection.side = *side;
    }
    if (line.isSet(u"measure"_s)) {
        const auto measure = study::measureFromKey(line.value(u"measure"_s));
        if (!measure) {
            return wrongUsage(command, nothingCalled(u"measure"_s, line.value(u"measure"_s),
                                                     {u"score"_s, u"change"_s, u"percent"_s}));
        }
        selection.measure = *measure;
    }
    selection.completersOnly = line.isSet(u"completers"_s) || selection.completersOnly;
    return selection;
}

} // namespace

QList<QCommandLineOption> viewOptions()
{
    return {
        {u"scale"_s, u"a scale of the study"_s, u"KEY"_s},
        {u"visit"_s, u"a visit of the study: baseline, \"day 1\" …"_s, u"KEY"_s},
        {u"side"_s, u"open (reference), blocked (comparator) or both"_s, u"SIDE"_s},
        {u"measure"_s, u"score, change (from baseline) or percent (change)"_s, u"MEASURE"_s},
        whereOption(),
        {u"completers"_s, u"only people with scores after every treatment"_s},
    };
}

QCommandLineOption whereOption()
{
    return {u"where"_s, u"only people whose column has this value; may be repeated"_s, u"COLUMN=VALUE"_s};
}

base::Result<std::vector<study::Condition>> conditionsFrom(const QCommandLineParser& line, const QString& command)
{
    std::vector<study::Condition> conditions;
    for (const QString& given : line.values(u"where"_s)) {
        const qsizetype equals = given.indexOf(u'=');
        if (equals < 1) {
            return wrongUsage(command, u"--where %1: expected COLUMN=VALUE"_s.arg(given));
        }
        conditions.push_back({given.left(equals).trimmed(), given.mid(equals + 1).trimmed()});
    }
    return conditions;
}

base::Result<study::Selection> selectionFrom(const QCommandLineParser& line, const QString& command,
                                             const study::Study& study, study::Selection start)
{
    auto selection = withWords(line, command, std::move(start));
    if (!selection) {
        return selection;
    }
    auto conditions = conditionsFrom(line, command);
    if (!conditions) {
        return base::pass(conditions);
    }
    selection->where = *conditions;
    auto scale = rowNamed(line, u"scale"_s, study.scales, selection->scale);
    if (!scale) {
        return base::pass(scale);
    }
    selection->scale = *scale;
    auto visit = rowNamed(line, u"visit"_s, study.visits, selection->visit);
    if (!visit) {
        return base::pass(visit);
    }
    selection->visit = *visit;
    auto people = study::selectParticipants(study, *selection);
    if (!people && people.error().kind == base::ErrorKind::UnknownKey) {
        return base::fail(base::ErrorKind::UnknownKey, "--where " + people.error().subject,
                          "this study has the columns " + columnNames(study).toStdString());
    }
    return selection;
}

} // namespace cli
