// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/info_command.h"

#include "app/cli/study_argument.h"
#include "app/cli/study_summary.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

base::Result<ExitCode> runInfo(const QCommandLineParser& line, Console& console)
{
    auto opened = studyArgument(line, 0, console);
    if (!opened) {
        return base::pass(opened);
    }
    auto printed =
        line.isSet(u"json"_s) ? console.printJson(studyJson(*opened->study)) : console.print(studyText(*opened->study));
    if (!printed) {
        return base::pass(printed);
    }
    return ExitCode::Done;
}

} // namespace

Command infoCommand()
{
    return {.key = u"info"_s,
            .arguments = u"[STUDY] [--json]"_s,
            .summary = u"what a study is and holds: design, arms, scales, visits, counts, sources"_s,
            .options = {{u"json"_s, u"as JSON"_s}},
            .mostArguments = 1,
            .run = runInfo};
}

} // namespace cli
