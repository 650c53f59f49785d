// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/program.h"

#include "app/cli/commands.h"
#include "app/cli/debug_information.h"
#include "app/cli/help_text.h"
#include "app/cli/interrupt.h"
#include "app/cli/quiet_qt.h"
#include "app/cli/wrong_usage.h"
#include "app/reporting/json_document.h"
#include "app/text/error_text.h"

#include <QApplication>
#include <QFileInfo>
#include <QLocale>

#include <memory>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

int exitWith(const base::Error& error, Console& console)
{
    console.say(u"blockade: "_s + text::errorText(error));
    const bool isUsage = error.kind == base::ErrorKind::WrongUsage;
    return static_cast<int>(isUsage ? ExitCode::WrongUsage : ExitCode::Failed);
}

int exitAfter(const base::Result<void>& printed, Console& console)
{
    return printed ? static_cast<int>(ExitCode::Done) : exitWith(printed.error(), console);
}

std::unique_ptr<QCoreApplication> makeApplication(Surroundings surroundings, int& argc, char** argv)
{
    quietQt();
    if (surroundings == Surroundings::Pictures) {
        paintWithoutDisplay();
        return std::make_unique<QApplication>(argc, argv);
    }
    return std::make_unique<QCoreApplication>(argc, argv);
}

/// What is wrong with the words of a command; empty: nothing.
QString complaintAbout(const Command& command, const QCommandLineParser& line)
{
    if (line.optionNames().contains(u"help"_s)) {
        return {};
    }
    const qsizetype given = line.positionalArguments().size();
    if (given < command.fewestArguments) {
        return u"expected %1"_s.arg(command.arguments);
    }
    if (command.mostArguments >= 0 && given > command.mostArguments) {
        return u"one argument too many: %1"_s.arg(line.positionalArguments()[command.mostArguments]);
    }
    return {};
}

int runCommand(const Command& command, const QStringList& words, int& argc, char** argv)
{
    QCommandLineParser line;
    line.addOptions(command.options + commonOptions());
    const bool parsed = line.parse(words); // the command stands where the program's name is expected
    if (parsed && line.isSet(u"help"_s)) {
        Console console(command.key);
        return exitAfter(console.print(commandHelp(command, line.positionalArguments())), console);
    }
    Console console(u"blockade "_s + command.key, line.isSet(u"progress"_s));
    const QString complaint = parsed ? complaintAbout(command, line) : line.errorText();
    if (!complaint.isEmpty()) {
        return exitWith(wrongUsage(command.key, complaint).value(), console);
    }
    const auto application = makeApplication(command.surroundings, argc, argv);
    QLocale::setDefault(QLocale::c()); // numbers read the same wherever a script runs
    watchForInterrupt();
    auto done = command.run(line, console);
    return done ? static_cast<int>(*done) : exitWith(done.error(), console);
}

int runOption(const QString& option, int& argc, char** argv)
{
    Console console(u"blockade"_s);
    if (option == "--version"_L1 || option == "-v"_L1) {
        return exitAfter(console.print(u"blockade %1\n"_s.arg(reporting::programVersion())), console);
    }
    if (option == "--help"_L1 || option == "-h"_L1) {
        return exitAfter(console.print(programHelp()), console);
    }
    if (option == "--debug-info"_L1) {
        const auto application = makeApplication(Surroundings::Pictures, argc, argv);
        return exitAfter(console.print(debugInformation()), console);
    }
    return exitWith(wrongUsage({}, u"no option %1: --version, --help, --debug-info"_s.arg(option)).value(), console);
}

} // namespace

QStringList wordsOf(int argc, char** argv)
{
    QStringList words;
    for (int i = 1; i < argc; ++i) {
        words << QString::fromUtf8(argv[i]);
    }
    return words;
}

bool wantsWindow(const QStringList& words)
{
    if (words.isEmpty()) {
        return true;
    }
    const QString& first = words.constFirst();
    const bool named = first.contains(u'/') || first.contains(u'.') || QFileInfo::exists(first);
    return words.size() == 1 && !first.startsWith(u'-') && findCommand(first) == nullptr && named;
}

int runProgram(const QStringList& words, int& argc, char** argv)
{
    const QString& first = words.constFirst();
    if (first.startsWith(u'-')) {
        return runOption(first, argc, argv);
    }
    if (const Command* command = findCommand(first)) {
        return runCommand(*command, words, argc, argv);
    }
    Console console(u"blockade"_s);
    return exitWith(wrongUsage({}, nothingCalled(u"command or file"_s, first, keysOf(commands()))).value(), console);
}

} // namespace cli
