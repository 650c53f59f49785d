// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check_command.h"

#include "app/cli/finding_output.h"
#include "app/cli/study_argument.h"
#include "core/study/check.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

base::Result<ExitCode> runCheck(const QCommandLineParser& line, Console& console)
{
    auto opened = studyArgument(line, 0, console);
    if (!opened) {
        return base::pass(opened);
    }
    const std::vector<study::Finding> findings = study::check(*opened->study);
    base::Result<void> printed;
    if (line.isSet(u"json"_s)) {
        printed = console.printJson({{u"findings"_s, findingsJson(findings)}});
    } else {
        printed = console.print(findings.empty() ? u"nothing to say: no finding\n"_s : findingsText(findings));
    }
    if (!printed) {
        return base::pass(printed);
    }
    return hasErrors(findings) ? ExitCode::ErrorsFound : ExitCode::Done;
}

} // namespace

Command checkCommand()
{
    return {.key = u"check"_s,
            .arguments = u"[STUDY] [--json]"_s,
            .summary = u"impossible and remarkable values of a study, each with place and advice"_s,
            .options = {{u"json"_s, u"as JSON"_s}},
            .mostArguments = 1,
            .run = runCheck};
}

} // namespace cli
