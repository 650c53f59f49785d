// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/simulate_command.h"

#include "app/cli/key_values.h"
#include "app/cli/output_file.h"
#include "app/cli/simulations.h"
#include "app/cli/wrong_usage.h"
#include "core/store/study_file.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

base::Result<std::uint64_t> seedFrom(const QCommandLineParser& line, std::uint64_t otherwise)
{
    if (!line.isSet(u"seed"_s)) {
        return otherwise;
    }
    bool isNumber = false;
    const qulonglong seed = line.value(u"seed"_s).toULongLong(&isNumber);
    if (!isNumber) {
        return wrongUsage(u"simulate"_s, u"--seed %1: expected a whole number"_s.arg(line.value(u"seed"_s)));
    }
    return seed;
}

base::Result<Simulated> simulated(const QCommandLineParser& line, const Simulation& simulation, Console& console)
{
    auto seed = seedFrom(line, simulation.defaultSeed);
    if (!seed) {
        return base::pass(seed);
    }
    auto options = keyValuesFrom(line, u"simulate"_s, simulation.options);
    if (!options) {
        return base::pass(options);
    }
    return simulation.run(*seed, *options, console);
}

base::Result<ExitCode> runSimulate(const QCommandLineParser& line, Console& console)
{
    const QString name = line.positionalArguments().constFirst();
    const Simulation* simulation = findSimulation(name);
    if (simulation == nullptr) {
        return wrongUsage(u"simulate"_s, nothingCalled(u"simulation"_s, name, keysOf(simulations())));
    }
    OutputFile file;
    if (hasOutput(line)) {
        if (!simulation->makesStudy) {
            return wrongUsage(u"simulate"_s, u"-o: %1 makes no study; use --json"_s.arg(simulation->key));
        }
        auto asked = outputFile(line, u"simulate"_s, {u".blockade"_s});
        if (!asked) {
            return base::pass(asked);
        }
        file = *asked;
    }
    auto result = simulated(line, *simulation, console);
    if (!result) {
        return base::pass(result);
    }
    if (!file.path.isEmpty() && result->study) {
        const auto overwrite = file.overwrite ? store::Overwrite::Yes : store::Overwrite::No;
        auto created = store::StudyFile(file.path).create(*result->study, overwrite, console);
        if (!created) {
            return base::pass(created);
        }
    }
    auto printed = line.isSet(u"json"_s) ? console.printJson(result->json) : console.print(result->text);
    if (!printed) {
        return base::pass(printed);
    }
    return ExitCode::Done;
}

QString simulateHelp(const QStringList& arguments)
{
    QString help;
    for (const Simulation& simulation : simulations()) {
        if (arguments.isEmpty() || findSimulation(arguments.constFirst()) == &simulation) {
            help += u"%1: %2\n"_s.arg(simulation.key, simulation.description);
            help += keyValueHelp(simulation.key, simulation.options);
        }
    }
    return help;
}

} // namespace

Command simulateCommand()
{
    return {.key = u"simulate"_s,
            .arguments = u"NAME [--seed N] [--option KEY=VALUE]… [--json] [-o FILE.blockade]"_s,
            .summary = u"a simulated trial, as a study file that says so, or drugs in plasma and at receptors"_s,
            .options =
                QList<QCommandLineOption>{{u"seed"_s, u"the same seed gives the same trial everywhere"_s, u"N"_s},
                                          keyValueOption(),
                                          {u"json"_s, u"what was drawn or computed, as JSON"_s}} +
                outputOptions(u"FILE.blockade"_s),
            .fewestArguments = 1,
            .mostArguments = 1,
            .run = runSimulate,
            .furtherHelp = simulateHelp};
}

} // namespace cli
