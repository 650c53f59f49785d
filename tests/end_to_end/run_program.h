// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The built program, run as a person or a script runs it: in a process of its own, without a display.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <optional>

namespace end_to_end {

struct ProgramRun
{
    int exitCode = -1;
    bool crashed = false;
    QByteArray out;
    QByteArray err;

    /// stdout as a JSON object; nothing where it is none.
    [[nodiscard]] std::optional<QJsonObject> json() const;
    /// How it ended, for messages of failing tests.
    [[nodiscard]] QByteArray account() const;
};

/// No display, no desktop settings, an UTF-8 locale.
[[nodiscard]] QProcessEnvironment bareEnvironment();

[[nodiscard]] ProgramRun runProgram(const QStringList& words,
                                    const QProcessEnvironment& environment = bareEnvironment());

/// The path of the program, for tests that start it themselves.
[[nodiscard]] QString programPath();

/// The rows of a table of analyse --json, each as an object by column.
[[nodiscard]] QList<QJsonObject> tableRows(const QJsonObject& analysis, const QString& table);

} // namespace end_to_end

/// The program ended with this exit code and did not crash; a failing test shows what it said.
#define QVERIFY_EXIT(run, code)                                                                                        \
    do {                                                                                                               \
        const end_to_end::ProgramRun& endedRun = (run);                                                                \
        QVERIFY2(!endedRun.crashed && endedRun.exitCode == (code), endedRun.account().constData());                    \
    } while (false)
