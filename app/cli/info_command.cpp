// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/info_command.h"

#include "app/cli/study_argument.h"
#include "app/cli/text_table.h"
#include "app/text/study_text.h"
#include "core/study/digest.h"
#include "core/study/lookup.h"

#include <QJsonArray>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QString armKey(const study::Study& study, study::ArmId id)
{
    const study::Arm* arm = study::byId(study.arms, id);
    return arm != nullptr ? arm->key : QString();
}

QJsonValue contrastJson(const study::Study& study)
{
    const auto contrast = study::suggestContrast(study);
    if (!contrast) {
        return QJsonValue::Null;
    }
    return QJsonObject{{u"reference"_s, armKey(study, contrast->reference)},
                       {u"comparator"_s, armKey(study, contrast->comparator)},
                       {u"name"_s, contrast->name}};
}

QJsonArray armsJson(const study::Study& study)
{
    QJsonArray arms;
    for (const study::Arm& arm : study.arms) {
        arms.append(QJsonObject{{u"key"_s, arm.key}, {u"name"_s, arm.name}});
    }
    return arms;
}

QJsonArray scalesJson(const study::Study& study)
{
    QJsonArray scales;
    for (const study::Scale& scale : study.scales) {
        scales.append(QJsonObject{{u"key"_s, scale.key}, {u"name"_s, scale.name}, {u"label"_s, scale.label}});
    }
    return scales;
}

QJsonArray visitsJson(const study::Study& study)
{
    QJsonArray visits;
    for (const study::Visit& visit : study.visits) {
        visits.append(QJsonObject{{u"key"_s, visit.key}, {u"day"_s, study::visitDay(visit)}});
    }
    return visits;
}

QJsonArray sourcesJson(const study::Study& study)
{
    QJsonArray sources;
    for (const study::Source& source : study.sources) {
        sources.append(
            QJsonObject{{u"name"_s, source.name}, {u"citation"_s, source.citation}, {u"sha256"_s, source.sha256}});
    }
    return sources;
}

QString primaryScaleKey(const study::Study& study)
{
    const study::Scale* scale = study::byId(study.scales, study.primaryScale);
    return scale != nullptr ? scale->key : QString();
}

QJsonObject studyJson(const study::Study& study)
{
    return {{u"title"_s, study.about.title},
            {u"citation"_s, study.about.citation},
            {u"badge"_s, text::badgeText(study)},
            {u"origin"_s, study::originKey(study::studyOrigin(study))},
            {u"design"_s, study::designKey(study::designOf(study))},
            {u"arms"_s, armsJson(study)},
            {u"contrast"_s, contrastJson(study)},
            {u"participants"_s, static_cast<qint64>(study.participants.size())},
            {u"completers"_s, static_cast<qint64>(study::completersOf(study).size())},
            {u"scales"_s, scalesJson(study)},
            {u"primaryScale"_s, primaryScaleKey(study)},
            {u"visits"_s, visitsJson(study)},
            {u"assessments"_s, static_cast<qint64>(study.assessments.size())},
            {u"events"_s, static_cast<qint64>(study.events.size())},
            {u"sources"_s, sourcesJson(study)},
            {u"sha256"_s, study::sha256Of(study)}};
}

QString contrastText(const study::Study& study)
{
    const auto contrast = study::suggestContrast(study);
    if (!contrast) {
        return u"none"_s;
    }
    const QString arms =
        u"%1 | %2"_s.arg(study::armName(study, contrast->reference), study::armName(study, contrast->comparator));
    return contrast->name.isEmpty() ? arms : u"%1 (%2)"_s.arg(arms, contrast->name);
}

template <typename Rows, typename Word>
QString joined(const Rows& rows, Word word)
{
    QStringList words;
    for (const auto& row : rows) {
        words << word(row);
    }
    return words.isEmpty() ? u"none"_s : words.join(u", "_s);
}

QString studyText(const study::Study& study)
{
    const QString badge = text::badgeText(study);
    const QString origin = study::originKey(study::studyOrigin(study));
    QList<QStringList> rows{
        {u"title"_s, study.about.title},
        {u"origin"_s, badge.isEmpty() ? origin : badge},
        {u"design"_s, text::designName(study::designOf(study))},
        {u"arms"_s, joined(study.arms, [](const study::Arm& arm) { return arm.name; })},
        {u"contrast"_s, contrastText(study)},
        {u"participants"_s, text::completionText(study)},
        {u"scales"_s, joined(study.scales,
                             [](const study::Scale& scale) {
                                 return scale.label.isEmpty() || scale.label == scale.key
                                            ? scale.key
                                            : u"%1 (%2)"_s.arg(scale.key, scale.label);
                             })},
        {u"visits"_s, joined(study.visits, [](const study::Visit& visit) { return visit.key; })},
        {u"assessments"_s, QString::number(study.assessments.size())},
        {u"events"_s, QString::number(study.events.size())},
        {u"exclusions"_s, joined(study.exclusions,
                                 [&study](const study::Exclusion& exclusion) {
                                     const study::Participant* person =
                                         study::byId(study.participants, exclusion.participant);
                                     return u"%1: %2"_s.arg(person != nullptr ? person->key : u"?"_s, exclusion.reason);
                                 })},
    };
    for (const study::Source& source : study.sources) {
        rows << QStringList{u"source"_s,
                            source.citation.isEmpty() ? source.name : u"%1: %2"_s.arg(source.name, source.citation)};
    }
    rows << QStringList{u"sha256"_s, study::sha256Of(study)};
    return textTable(rows, false);
}

base::Result<ExitCode> runInfo(const QCommandLineParser& line, Console& console)
{
    auto opened = studyArgument(line, 0, console);
    if (!opened) {
        return base::pass(opened);
    }
    auto printed =
        line.isSet(u"json"_s) ? console.printJson(studyJson(*opened->study)) : console.print(studyText(*opened->study));
    if (!printed) {
        return base::pass(printed);
    }
    return ExitCode::Done;
}

} // namespace

Command infoCommand()
{
    return {.key = u"info"_s,
            .arguments = u"[STUDY] [--json]"_s,
            .summary = u"what a study is and holds: design, arms, scales, visits, counts, sources"_s,
            .options = {{u"json"_s, u"as JSON"_s}},
            .mostArguments = 1,
            .run = runInfo};
}

} // namespace cli
