// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help_text.h"

#include "app/cli/commands.h"
#include "app/cli/text_table.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QString optionSpelling(const QCommandLineOption& option)
{
    QStringList names;
    for (const QString& name : option.names()) {
        names << (name.size() == 1 ? u"-"_s : u"--"_s) + name;
    }
    const QString value = option.valueName();
    return u"  "_s + names.join(u", "_s) + (value.isEmpty() ? QString() : u" "_s + value);
}

QString optionTable(const QList<QCommandLineOption>& options)
{
    QList<QStringList> rows;
    for (const QCommandLineOption& option : options) {
        rows << QStringList{optionSpelling(option), option.description()};
    }
    return textTable(rows, false);
}

} // namespace

QList<QCommandLineOption> commonOptions()
{
    return {
        {u"progress"_s, u"show progress on stderr, also where that is no terminal"_s},
        {{u"h"_s, u"help"_s}, u"this text"_s},
    };
}

QString programHelp()
{
    QList<QStringList> rows;
    for (const Command& command : commands()) {
        rows << QStringList{u"  "_s + command.key, command.summary};
    }
    return u"blockade [FILE.blockade]        the window, on FILE or on the embedded study\n"
           "blockade COMMAND …              a command; it needs no display\n\n"
           "Commands\n"_s +
           textTable(rows, false) +
           u"\nOptions\n"
           "  --version         the program's version\n"
           "  --debug-info      versions of what the program stands on, for a report of a problem\n"
           "  COMMAND --help    what a command takes\n\n"
           "STUDY is a .blockade file or the key of an embedded study; without one it is williams-2018.\n"
           "Exit code: 0 done, 1 failed, 2 wrong usage, 3 done but the data hold impossible values.\n"_s;
}

QString commandHelp(const Command& command, const QStringList& arguments)
{
    QString text = u"blockade %1 %2\n\n%3\n\nOptions\n"_s.arg(command.key, command.arguments, command.summary);
    text += optionTable(command.options + commonOptions());
    const QString further = command.furtherHelp != nullptr ? command.furtherHelp(arguments) : QString();
    return further.isEmpty() ? text : text + u'\n' + further;
}

} // namespace cli
