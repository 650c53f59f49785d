// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ketamine and placebo of the trial ds005917 on day 2, and what R made of them. Both lie beside the checkout, or not.
#pragma once

#include "core/stats/crossover.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

inline QString sharedFile(const QString& path)
{
    return QStringLiteral(BLOCKADE_SOURCE_DIR "/../shared/%1").arg(path);
}

inline std::vector<QStringList> tableRows(const QString& path)
{
    QFile file(path);
    std::vector<QStringList> rows;
    if (file.open(QIODevice::ReadOnly)) {
        for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
            rows.push_back(line.trimmed().split(u'\t'));
        }
    }
    return rows;
}

// ds005917: d is ketamine, p placebo; day 2 after each; the depressed group alone.
inline std::vector<stats::CrossoverPerson> ketaminePeople(const QString& scale)
{
    using namespace Qt::StringLiterals;
    QHash<QString, QHash<QString, double>> scores;
    const auto phenotype = tableRows(sharedFile(u"data/ds005917/phenotype.tsv"_s));
    const auto column = phenotype.front().indexOf(scale);
    for (const QStringList& row : phenotype) {
        bool isNumber = false;
        const double score = row.value(column).toDouble(&isNumber);
        if (isNumber) {
            scores[row[0]][row[1]] = score;
        }
    }
    const auto scoreOf = [&](const QString& person, const QString& session) -> std::optional<double> {
        const auto& sessions = scores[person];
        return sessions.contains(session) ? std::optional(sessions[session]) : std::nullopt;
    };
    std::vector<stats::CrossoverPerson> people;
    for (const QStringList& row : tableRows(sharedFile(u"data/ds005917/participants.tsv"_s))) {
        if (row.value(4) != u"MDD"_s || !QStringList{u"d"_s, u"p"_s}.contains(row.value(5)) ||
            row.value(6) == u"n/a"_s) {
            continue;
        }
        const bool ketamineFirst = row[5] == u"d"_s;
        const auto ketamine = scoreOf(row[0], u"ses-d2"_s);
        const auto placebo = scoreOf(row[0], u"ses-p2"_s);
        people.push_back({ketamineFirst, ketamineFirst ? ketamine : placebo, ketamineFirst ? placebo : ketamine});
    }
    return people;
}

inline bool haveKetamineTrial()
{
    return QFile::exists(QStringLiteral(BLOCKADE_SOURCE_DIR "/../shared/reference/ds005917.json")) &&
           QFile::exists(QStringLiteral(BLOCKADE_SOURCE_DIR "/../shared/data/ds005917/phenotype.tsv"));
}

inline QJsonObject ketamineReference(const QString& scale)
{
    QFile file(QStringLiteral(BLOCKADE_SOURCE_DIR "/../shared/reference/ds005917.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()[scale].toObject()
                                          : QJsonObject();
}

/// Ketamine - placebo of everybody with both.
inline std::vector<double> ketamineDifferences(const QString& scale)
{
    std::vector<double> differences;
    for (const auto& person : ketaminePeople(scale)) {
        if (person.first && person.second) {
            differences.push_back(person.treatedFirst ? *person.first - *person.second
                                                      : *person.second - *person.first);
        }
    }
    return differences;
}
