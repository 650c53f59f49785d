// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/study_summary.h"
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

} // namespace

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

} // namespace cli
