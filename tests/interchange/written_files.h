// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that a test writes for itself, and the study that an import makes of them.
#pragma once

#include "core/interchange/import_formats.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

class WrittenFiles
{
public:
    /// The path of a new file with this content.
    QString write(const QString& name, const QByteArray& content)
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) {
            qFatal("cannot write %s", qPrintable(path));
        }
        return path;
    }

    [[nodiscard]] QString folder() const { return m_folder.path(); }

    base::Result<interchange::Imported> import(const QString& name, const QByteArray& content,
                                               const interchange::ImportOptions& options = {})
    {
        base::NoProgress progress;
        return interchange::importStudy({write(name, content)}, options, progress);
    }

private:
    QTemporaryDir m_folder;
};

/// How many findings of a kind and severity there are.
inline std::size_t countFindings(const std::vector<study::Finding>& findings, study::FindingKind kind,
                                 study::Severity severity)
{
    std::size_t count = 0;
    for (const study::Finding& finding : findings) {
        count += finding.kind == kind && finding.severity == severity ? 1 : 0;
    }
    return count;
}

/// Every score as text: "P01/1/arm/day 1/MADRS=12", in the study's order.
inline QStringList scoresOf(const study::Study& study)
{
    const auto keyOf = [](const auto& rows, auto id) {
        for (const auto& row : rows) {
            if (row.id == id) {
                return row.key;
            }
        }
        return QString();
    };
    QStringList scores;
    for (const study::Assessment& row : study.assessments) {
        QString arm = QStringLiteral("all");
        for (const study::Period& period : study.periods) {
            if (period.participant == row.participant && period.ordinal == row.period && period.arm.isValid()) {
                arm = keyOf(study.arms, period.arm);
            }
        }
        scores.append(QStringLiteral("%1/%2/%3/%4/%5=%6")
                          .arg(keyOf(study.participants, row.participant))
                          .arg(row.period)
                          .arg(arm, keyOf(study.visits, row.visit), keyOf(study.scales, row.scale))
                          .arg(row.value));
    }
    return scores;
}
