// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analyse_command.h"

#include "app/cli/analysis_text.h"
#include "app/cli/key_values.h"
#include "app/cli/study_argument.h"
#include "app/cli/view_options.h"
#include "app/cli/wrong_usage.h"
#include "core/analysis/analyses.h"
#include "core/analysis/analysis_json.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

base::Result<ExitCode> runAnalyse(const QCommandLineParser& line, Console& console)
{
    const QString name = line.positionalArguments().constFirst();
    const analysis::AnalysisKind* kind = analysis::findAnalysis(name);
    if (kind == nullptr) {
        return wrongUsage(u"analyse"_s, nothingCalled(u"analysis"_s, name, keysOf(analysis::analysisKinds())));
    }
    auto options = keyValuesFrom(line, u"analyse"_s, kind->options);
    if (!options) {
        return base::pass(options);
    }
    auto opened = studyArgument(line, 1, console);
    if (!opened) {
        return base::pass(opened);
    }
    // no scale and no visit unless asked for: an analysis then takes all of them, or the primary one
    auto selection = selectionFrom(line, u"analyse"_s, *opened->study, study::Selection());
    if (!selection) {
        return base::pass(selection);
    }
    auto result = analysis::runAnalysis(kind->key, *opened->study, *selection, *options, console);
    if (!result) {
        return base::pass(result);
    }
    auto printed = line.isSet(u"json"_s) ? console.printJson(analysis::analysisJson(*result))
                                         : console.print(analysisText(*result));
    if (!printed) {
        return base::pass(printed);
    }
    return ExitCode::Done;
}

QString analyseHelp(const QStringList& arguments)
{
    QString help;
    for (const analysis::AnalysisKind& kind : analysis::analysisKinds()) {
        if (arguments.isEmpty() || analysis::findAnalysis(arguments.constFirst()) == &kind) {
            help += u"%1: %2\n"_s.arg(kind.key, kind.description) + keyValueHelp(kind.key, kind.options);
        }
    }
    return help;
}

} // namespace

Command analyseCommand()
{
    return {.key = u"analyse"_s,
            .arguments = u"NAME [STUDY] [view options] [--option KEY=VALUE]… [--json]"_s,
            .summary = u"an analysis, as tables to read or as JSON"_s,
            .options = viewOptions() + QList<QCommandLineOption>{keyValueOption(), {u"json"_s, u"as JSON"_s}},
            .fewestArguments = 1,
            .mostArguments = 2,
            .run = runAnalyse,
            .furtherHelp = analyseHelp};
}

} // namespace cli
