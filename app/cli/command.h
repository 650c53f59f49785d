// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A command of the command line: its name, what --help says of it, and the function that does it.
#pragma once

#include "app/cli/console.h"
#include "core/base/result.h"

#include <QCommandLineParser>
#include <QList>
#include <QString>

#include <cstdint>

namespace cli {

enum class ExitCode : std::uint8_t {
    Done = 0,
    Failed = 1,
    WrongUsage = 2,
    ErrorsFound = 3, ///< done, but the data hold impossible or contradictory values
};

/// What a command needs of Qt. No command needs a display.
enum class Surroundings : std::uint8_t { Console, Pictures };

struct Command
{
    QString key;
    QString arguments; ///< as --help shows them, without the options: "NAME [STUDY] -o OUT.csv"
    QString summary;
    QList<QCommandLineOption> options; ///< beside those all commands have
    int fewestArguments = 0;
    int mostArguments = 0; ///< -1: any number
    Surroundings surroundings = Surroundings::Console;
    /// Errors of kind WrongUsage end with 2, all others with 1.
    base::Result<ExitCode> (*run)(const QCommandLineParser& line, Console& console) = nullptr;
    /// What --help adds, for the arguments given so far; may be empty.
    QString (*furtherHelp)(const QStringList& arguments) = nullptr;
};

} // namespace cli
