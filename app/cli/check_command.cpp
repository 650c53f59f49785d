// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/check_command.h"

#include "app/cli/finding_output.h"
#include "app/cli/lesson_argument.h"
#include "app/cli/study_argument.h"
#include "core/study/check.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

base::Result<ExitCode> tellFindings(const QCommandLineParser& line, Console& console, const QJsonArray& json,
                                    const QString& text, bool errors)
{
    base::Result<void> printed;
    if (line.isSet(u"json"_s)) {
        printed = console.printJson({{u"findings"_s, json}});
    } else {
        printed = console.print(json.isEmpty() ? u"nothing to say: no finding\n"_s : text);
    }
    if (!printed) {
        return base::pass(printed);
    }
    return errors ? ExitCode::ErrorsFound : ExitCode::Done;
}

base::Result<ExitCode> runCheck(const QCommandLineParser& line, Console& console)
{
    if (!line.positionalArguments().isEmpty()) {
        auto lesson = lessonArgument(line.positionalArguments().first());
        if (!lesson) {
            return base::pass(lesson);
        }
        if (*lesson) {
            auto findings = lessonFindings(**lesson, console);
            if (!findings) {
                return base::pass(findings);
            }
            return tellFindings(line, console, lessonFindingsJson(*findings), lessonFindingsText(*findings),
                                hasErrors(*findings));
        }
    }
    auto opened = studyArgument(line, 0, console);
    if (!opened) {
        return base::pass(opened);
    }
    const std::vector<study::Finding> findings = study::check(*opened->study);
    return tellFindings(line, console, findingsJson(findings), findingsText(findings), hasErrors(findings));
}

} // namespace

Command checkCommand()
{
    return {.key = u"check"_s,
            .arguments = u"[STUDY|LESSON.json] [--json]"_s,
            .summary = u"impossible and remarkable values of a study, or of a lesson, each with place and advice"_s,
            .options = {{u"json"_s, u"as JSON"_s}},
            .mostArguments = 1,
            .run = runCheck};
}

} // namespace cli
