// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/run_program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>

namespace end_to_end {

using namespace Qt::StringLiterals;

std::optional<QJsonObject> ProgramRun::json() const
{
    const QJsonDocument document = QJsonDocument::fromJson(out);
    return document.isObject() ? std::optional(document.object()) : std::nullopt;
}

QByteArray ProgramRun::account() const
{
    return (crashed ? "crashed; exit code " : "exit code ") + QByteArray::number(exitCode) + "\nstderr: " + err +
           "\nstdout: " + out.left(2000);
}

QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s, u"QT_LOGGING_RULES"_s}) {
        environment.remove(name);
    }
    environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    return environment;
}

ProgramRun runProgram(const QStringList& words, const QProcessEnvironment& environment)
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(programPath(), words);
    const bool ended = process.waitForStarted() && process.waitForFinished(120000);
    ProgramRun run;
    run.crashed = !ended || process.exitStatus() != QProcess::NormalExit;
    run.exitCode = process.exitCode();
    run.out = process.readAllStandardOutput();
    run.err = process.readAllStandardError();
    return run;
}

QString programPath()
{
    return QStringLiteral(BLOCKADE_PROGRAM);
}

QList<QJsonObject> tableRows(const QJsonObject& analysis, const QString& table)
{
    QList<QJsonObject> rows;
    for (const QJsonValue& value : analysis[u"tables"_s].toArray()) {
        const QJsonObject candidate = value.toObject();
        if (candidate[u"name"_s].toString() != table) {
            continue;
        }
        const QJsonArray columns = candidate[u"columns"_s].toArray();
        for (const QJsonValue& cells : candidate[u"rows"_s].toArray()) {
            QJsonObject row;
            for (qsizetype c = 0; c < columns.size(); ++c) {
                row[columns[c].toString()] = cells.toArray()[c];
            }
            rows << row;
        }
    }
    return rows;
}

} // namespace end_to_end
