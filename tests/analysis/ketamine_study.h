// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The people with major depression of the ketamine-placebo crossover OpenNeuro ds005917
// (doi:10.18112/openneuro.ds005917.v1.0.1, CC0) as a study, read from its tables beside the checkout: MADRS at baseline
// and on days 2 and 10 of each infusion.
#pragma once

#include "core/study/lookup.h"
#include "core/study/scale_catalogue.h"
#include "core/study/study.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <vector>

namespace ketamine {

using namespace Qt::StringLiterals;

inline constexpr study::ArmId placebo(1);
inline constexpr study::ArmId ketamine(2);
inline constexpr study::VisitId baseline(1);
inline constexpr study::VisitId day2(2);
inline constexpr study::VisitId day10(3);
inline constexpr study::ScaleId madrs(1);

inline QString sharedFile(const QString& path)
{
    return QStringLiteral(BLOCKADE_SOURCE_DIR "/../shared/%1").arg(path);
}

inline bool isThere()
{
    return QFile::exists(sharedFile(u"reference/ds005917.json"_s)) &&
           QFile::exists(sharedFile(u"data/ds005917/phenotype.tsv"_s));
}

/// What R made of MADRS_Total.
inline QJsonObject reference()
{
    QFile file(sharedFile(u"reference/ds005917.json"_s));
    return file.open(QIODevice::ReadOnly)
               ? QJsonDocument::fromJson(file.readAll()).object()[u"MADRS_Total"_s].toObject()
               : QJsonObject();
}

inline std::vector<QStringList> tableRows(const QString& name)
{
    QFile file(sharedFile(u"data/ds005917/"_s + name));
    std::vector<QStringList> rows;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            rows.push_back(line.trimmed().split(u'\t'));
        }
    }
    return rows;
}

inline study::Study emptyStudy()
{
    study::Study study;
    study.about.title = u"ds005917"_s;
    study.arms = {{.id = placebo, .key = u"p"_s, .name = u"Placebo"_s},
                  {.id = ketamine, .key = u"d"_s, .name = u"Ketamine"_s}};
    study.contrast = study::Contrast{.reference = placebo, .comparator = ketamine, .name = u"Ketamine"_s};
    study.sequences = {
        {.id = study::SequenceId(1), .key = u"p-d"_s, .name = u"Placebo first"_s, .arms = {placebo, ketamine}},
        {.id = study::SequenceId(2), .key = u"d-p"_s, .name = u"Ketamine first"_s, .arms = {ketamine, placebo}}};
    study.visits = {{.id = baseline, .key = u"baseline"_s, .phase = study::VisitPhase::Baseline},
                    {.id = day2, .key = u"day 2"_s, .time = 2.0},
                    {.id = day10, .key = u"day 10"_s, .time = 10.0}};
    study.scales = {study::scaleFrom(*study::catalogueScale(u"MADRS"), madrs)};
    study.primaryScale = madrs;
    return study;
}

inline void addPerson(study::Study& study, const QStringList& row)
{
    const auto id = study::ParticipantId(static_cast<std::int32_t>(study.participants.size()) + 1);
    const bool isAssigned = row[5] != u"n/a" && row[6] != u"n/a";
    study.participants.push_back(
        {.id = id,
         .key = row[0],
         .sequence = isAssigned ? study::SequenceId(row[5] == u"p" ? 1 : 2) : study::SequenceId(),
         .origin = study::Origin::Imported});
    for (std::int16_t period = 1; period <= 2; ++period) {
        if (const QString& letter = row[4 + period]; letter != u"n/a") {
            study.periods.push_back({.participant = id, .ordinal = period, .arm = letter == u"p" ? placebo : ketamine});
        }
    }
}

/// sessions: ses-b0, ses-d2, ses-p10 …
inline void addScore(study::Study& study, const QStringList& row)
{
    const study::Participant* person = study::byKey(study.participants, row[0]);
    bool isNumber = false;
    const double score = row[2].toDouble(&isNumber);
    if (person == nullptr || !isNumber) {
        return;
    }
    const QString session = row[1].sliced(4);
    const study::ArmId arm = session.startsWith(u'p') ? placebo : ketamine;
    std::int16_t period = 0;
    for (const study::Period& one : study.periods) {
        period = one.participant == person->id && one.arm == arm ? one.ordinal : period;
    }
    study.assessments.push_back({.participant = person->id,
                                 .visit = session.startsWith(u'b')    ? baseline
                                          : session.sliced(1) == u"2" ? day2
                                                                      : day10,
                                 .scale = madrs,
                                 .period = session.startsWith(u'b') ? std::int16_t{0} : period,
                                 .origin = study::Origin::Imported,
                                 .value = score});
}

inline study::Study study()
{
    study::Study study = emptyStudy();
    for (const QStringList& row : tableRows(u"participants.tsv"_s)) {
        if (row.size() == 7 && row[4] == u"MDD") {
            addPerson(study, row);
        }
    }
    study::sortStudy(study);
    for (const QStringList& row : tableRows(u"phenotype.tsv"_s)) {
        addScore(study, row);
    }
    study::sortStudy(study);
    return study;
}

} // namespace ketamine
