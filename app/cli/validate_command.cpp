// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/validate_command.h"

#include "app/cli/text_table.h"
#include "core/validation/validation.h"

#include <QJsonArray>

#include <algorithm>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

using Checks = std::vector<validation::CheckedValue>;

QJsonObject checksJson(const Checks& checks)
{
    QJsonArray array;
    for (const validation::CheckedValue& check : checks) {
        array.append(QJsonObject{{u"name"_s, check.name},
                                 {u"source"_s, check.source},
                                 {u"expected"_s, check.expected},
                                 {u"got"_s, check.got ? QJsonValue(*check.got) : QJsonValue()},
                                 {u"tolerance"_s, check.tolerance},
                                 {u"passed"_s, check.passed()}});
    }
    return {{u"checks"_s, array}};
}

QString digits(double value)
{
    return QString::number(value, 'g', 12);
}

QString checksText(const Checks& checks)
{
    QList<QStringList> rows{{u"value"_s, u"expected"_s, u"got"_s, u"difference"_s, u""_s, u"source"_s}};
    for (const validation::CheckedValue& check : checks) {
        const auto difference = check.difference();
        rows << QStringList{check.name,
                            digits(check.expected),
                            check.got ? digits(*check.got) : u"none"_s,
                            difference ? QString::number(*difference, 'e', 1) : u""_s,
                            check.passed() ? u"ok"_s : u"FAILED"_s,
                            check.source};
    }
    const auto passed = std::count_if(checks.begin(), checks.end(), [](const auto& check) { return check.passed(); });
    return textTable(rows) + u"%1 of %2 golden values passed\n"_s.arg(passed).arg(checks.size());
}

base::Result<ExitCode> runValidate(const QCommandLineParser& line, Console& console)
{
    const auto checks = validation::validate(console);
    if (!checks) {
        return tl::unexpected(checks.error());
    }
    auto printed =
        line.isSet(u"json"_s) ? console.printJson(checksJson(*checks)) : console.print(checksText(*checks));
    if (!printed) {
        return base::pass(printed);
    }
    if (validation::allPassed(*checks)) {
        return ExitCode::Done;
    }
    console.say(u"golden values failed on this machine: please report the output of 'blockade validate'"_s);
    return ExitCode::Failed;
}

} // namespace

Command validateCommand()
{
    return {.key = u"validate"_s,
            .arguments = u"[--json]"_s,
            .summary = u"golden values, each with its source, computed anew on this machine"_s,
            .options = {{u"json"_s, u"as JSON"_s}},
            .mostArguments = 0,
            .run = runValidate};
}

} // namespace cli
