// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sensitivity_analysis.h"

#include "core/analysis/analyses.h"
#include "core/analysis/number_text.h"
#include "core/analysis/option_kinds.h"
#include "core/analysis/part_progress.h"
#include "core/analysis/sensitivity_script.h"
#include "core/analysis/sensitivity_tables.h"
#include "core/study/design.h"

#include <QCoreApplication>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

struct SensitivityWords
{
    Q_DECLARE_TR_FUNCTIONS(analysis::Sensitivity)
};

/// The analysis that all others are held against, with its words, its assumptions and its script.
base::Result<AnalysisResult> mainAnalysis(const study::Study& study, const study::Selection& selection,
                                          bool hasTwoSequences, const Options& options, base::Progress& progress)
{
    const AnalysisKind* kind = findAnalysis(hasTwoSequences ? u"crossover" : u"paired-t");
    const auto given = resolveOptions(kind->options, {{u"level"_s, options.at(u"level"_s)}});
    return given ? kind->run(study, selection, *given, progress) : tl::unexpected(given.error());
}

void addSensitivityTexts(AnalysisResult& result, bool hasTwoSequences)
{
    result.method += u' ' + SensitivityWords::tr("Beside it, one thing at a time otherwise: completers and all with a mixed "
                                                 "model; missing values carried forward (LOCF, BOCF); each person left out; "
                                                 "missing values imputed and moved by a delta until the answer tips; a "
                                                 "carry-over.");
    result.assumptions.push_back(
        {.text = SensitivityWords::tr("Whoever is missing is missing by chance, given the values that were seen."),
         .verdict = Verdict::CannotBeChecked,
         .evidence = SensitivityWords::tr("the tables show what becomes of the answer if it is not so")});
    if (hasTwoSequences) {
        result.notes << SensitivityWords::tr("A carry-over biases the treatment effect by minus half of it; a table "
                                             "shows the effect that would be left.");
    }
}

base::Result<void> addSensitivityTables(AnalysisResult& result, const SensitivityQuestion& question,
                                        base::Progress& progress)
{
    PartProgress people(progress, 0, 2);
    if (auto added = addPeopleTable(result, question, people); !added) {
        return added;
    }
    addCarriedTable(result, question);
    addLeaveOneOutTable(result, question);
    if (progress.cancelled()) {
        return base::fail(base::ErrorKind::Cancelled);
    }
    PartProgress tipping(progress, 1, 2);
    if (auto added = addTippingTable(result, question, tipping); !added) {
        return added;
    }
    addCarryoverTable(result, question);
    return {};
}

base::Result<AnalysisResult> runSensitivity(const study::Study& study, const study::Selection& selection,
                                            const Options& options, base::Progress& progress)
{
    const bool hasTwoSequences = study::designOf(study) == study::Design::TwoSequenceCrossover;
    auto result = mainAnalysis(study, selection, hasTwoSequences, options, progress);
    if (!result) {
        return result;
    }
    study::Selection everybody = selection;
    everybody.scale = selection.scale.isValid() ? selection.scale : study.primaryScale;
    everybody.visit = study::chosenVisit(study, everybody);
    everybody.completersOnly = false; // the question is what becomes of the answer with the others
    const auto rows = modelRows(study, everybody, RowVisits::EveryVisit);
    if (!rows) {
        return tl::unexpected(rows.error());
    }
    result->analysis = u"sensitivity"_s;
    result->tables.clear();
    result->residuals.clear();
    const Estimate effect = *findEstimate(*result, result->headline);
    const SensitivityQuestion question{
        .study = study,
        .rows = *rows,
        .people = trialPeople(*rows),
        .effect = effect,
        .tipping = {.hasTwoSequences = hasTwoSequences,
                    .effect = effect.value,
                    .level = levelFrom(options),
                    .seed = seedFrom(options),
                    .imputations = static_cast<int>(numberOption(options, u"imputations"_s))}};
    if (auto added = addSensitivityTables(*result, question, progress); !added) {
        return base::pass(added);
    }
    addSensitivityTexts(*result, hasTwoSequences);
    result->rScript.body += sensitivityScript(question);
    return result;
}

} // namespace

AnalysisKind sensitivityAnalysis()
{
    return {.key = u"sensitivity"_s,
            .name = {"analysis::Sensitivity", QT_TRANSLATE_NOOP("analysis::Sensitivity", "Sensitivity")},
            .description = {"analysis::Sensitivity",
                            QT_TRANSLATE_NOOP("analysis::Sensitivity",
                                              "What becomes of the treatment effect if what cannot be known were otherwise: "
                                              "missing people, single people, a carry-over.")},
            .options = {{.key = u"imputations"_s,
                         .description = SensitivityWords::tr("How often missing values are imputed."),
                         .defaultValue = u"50"_s,
                         .allowed = {},
                         .minimum = 2,
                         .maximum = 1000,
                         .value = OptionValue::WholeNumber},
                        seedOption(), levelOption()},
            .accepts = study::isCrossover,
            .run = runSensitivity,
            .runsMany = true};
}

} // namespace analysis
