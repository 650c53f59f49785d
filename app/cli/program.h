// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From the words on the command line to a window or a command, and from a command's result to the exit code.
#pragma once

#include <QString>
#include <QStringList>

namespace cli {

/// The words of main(), without the program's name; as UTF-8, whatever the locale.
[[nodiscard]] QStringList wordsOf(int argc, char** argv);

/// No command and no option: the window opens, on the file named or on the embedded study.
[[nodiscard]] bool wantsWindow(const QStringList& words);

/// Runs a command, or says what is wrong with the words; the exit code. Makes the application object that it needs.
[[nodiscard]] int runProgram(const QStringList& words, int& argc, char** argv);

} // namespace cli
