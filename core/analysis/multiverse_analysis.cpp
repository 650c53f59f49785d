// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/multiverse_analysis.h"

#include "core/analysis/analyses.h"
#include "core/analysis/estimand.h"
#include "core/analysis/model_rows.h"
#include "core/analysis/multiverse_tables.h"
#include "core/analysis/number_text.h"
#include "core/analysis/option_kinds.h"
#include "core/analysis/part_progress.h"
#include "core/study/lookup.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>
#include <utility>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

struct MultiverseWords
{
    Q_DECLARE_TR_FUNCTIONS(analysis::Multiverse)
};

/// Runs a model of the same people once for all visits, and everything else for itself.
class SpecificationRunner
{
public:
    SpecificationRunner(const study::Study& study, study::Selection selection, QString level)
        : m_study(study)
        , m_selection(std::move(selection))
        , m_level(std::move(level))
    {}

    [[nodiscard]] SpecificationOutcome outcomeOf(const Specification& specification, const SpecificationMethod& method,
                                                 base::Progress& progress)
    {
        SpecificationOutcome outcome{.specification = specification, .method = method.key, .asked = {}};
        const study::Visit* visit = study::byId(m_study.visits, specification.visit);
        const QString key = visit != nullptr ? visit->key : QString();
        const QString name = method.everyVisit ? QString(method.estimate + u" @ " + key) : method.estimate;
        outcome.asked = name;
        const SharedRun own{specification.scale, specification.method, method.everyVisit ? completersOf(specification) : People()};
        if (method.everyVisit) {
            const auto shared = m_shared.find(own);
            if (shared != m_shared.end() && take(outcome, shared->second, name, key)) {
                return outcome;
            }
        }
        auto result = run(specification, method, progress);
        if (!result) {
            outcome.error = result.error();
        } else if (!take(outcome, *result, name, key)) {
            outcome.error = base::Error{base::ErrorKind::NotEnoughData, method.key.toStdString(), key.toStdString()};
        } else if (method.everyVisit) {
            m_shared.insert_or_assign(own, std::move(*result));
        }
        return outcome;
    }

private:
    using People = std::vector<study::ParticipantId>;
    using SharedRun = std::tuple<study::ScaleId, std::size_t, People>; // scale, method, the people it is limited to

    /// Empty: everybody. Where the same people are complete at every visit, one model of them answers all visits.
    [[nodiscard]] People completersOf(const Specification& specification) const
    {
        People people;
        if (!specification.completersOnly) {
            return people;
        }
        study::Selection asked = m_selection;
        asked.scale = specification.scale;
        asked.visit = specification.visit;
        asked.completersOnly = true;
        if (const auto rows = modelRows(m_study, asked)) {
            for (const ModelPerson& person : rows->people) {
                people.push_back(person.participant);
            }
        }
        return people;
    }

    [[nodiscard]] base::Result<AnalysisResult> run(const Specification& specification,
                                                   const SpecificationMethod& method, base::Progress& progress) const
    {
        const AnalysisKind* kind = findAnalysis(method.analysis);
        study::Selection asked = m_selection;
        asked.scale = specification.scale;
        asked.visit = specification.visit;
        asked.completersOnly = specification.completersOnly && method.usesHalves;
        Options given = method.options;
        given[u"level"_s] = m_level;
        const auto options = resolveOptions(kind->options, given);
        // Not by runAnalysis: the script's fingerprint of the study would be made hundreds of times.
        return options ? kind->run(m_study, asked, *options, progress) : tl::unexpected(options.error());
    }

    static bool take(SpecificationOutcome& outcome, const AnalysisResult& result, const QString& name,
                     const QString& visit)
    {
        const Estimate* estimate = findEstimate(result, name);
        if (estimate == nullptr) {
            return false;
        }
        outcome.estimate = *estimate;
        outcome.n = result.n;
        if (result.rScript.packages.isEmpty() && result.n <= mostPeopleInScript) {
            outcome.script = result.rScript;
        }
        for (const Table& table : result.tables) { // a model of each visit by itself counts people by visit
            if (table.name == "visits"_L1) {
                for (const auto& row : table.rows) {
                    if (std::get<QString>(row[0]) == visit) {
                        outcome.n = std::get<int>(row[1]);
                    }
                }
            }
        }
        return true;
    }

    const study::Study& m_study;
    study::Selection m_selection;
    QString m_level;
    std::map<SharedRun, AnalysisResult> m_shared;
};

bool isInView(const Specification& specification, const SpecificationMethod& method, const study::Selection& selection,
              const QString& current)
{
    return specification.scale == selection.scale && specification.visit == selection.visit && method.key == current &&
           (!method.usesHalves || specification.completersOnly == selection.completersOnly);
}

base::Result<std::vector<SpecificationOutcome>> runAll(const study::Study& study, const study::Selection& selection,
                                                       const std::vector<SpecificationMethod>& methods,
                                                       const Options& options, base::Progress& progress)
{
    const SpecificationRange range{options.at(u"scales"_s) == "all"_L1, options.at(u"visits"_s) == "all"_L1};
    const auto list = specifications(study, selection, methods, range);
    if (!list) {
        return tl::unexpected(list.error());
    }
    SpecificationRunner runner(study, selection, options.at(u"level"_s));
    std::vector<SpecificationOutcome> outcomes;
    for (std::size_t i = 0; i < list->size(); ++i) {
        PartProgress part(progress, i, list->size());
        const Specification& specification = (*list)[i];
        const SpecificationMethod& method = methods[specification.method];
        outcomes.push_back(runner.outcomeOf(specification, method, part));
        if (progress.cancelled()) {
            return base::fail(base::ErrorKind::Cancelled);
        }
        outcomes.back().isCurrent = isInView(specification, method, selection, options.at(u"current"_s));
        progress.report(static_cast<double>(i + 1) / static_cast<double>(list->size()));
    }
    return outcomes;
}

void addMultiverseTexts(AnalysisResult& result, const study::Study& study, const study::Selection& selection,
                        const std::vector<SpecificationOutcome>& outcomes, const Options& options)
{
    const auto failed = std::count_if(outcomes.begin(), outcomes.end(), [](const auto& one) { return one.error; });
    const auto contrast = study::suggestContrast(study);
    result.estimand = estimandText(
        {.population = MultiverseWords::tr("everybody, and those complete at the visit"),
         .variable = MultiverseWords::tr("each scale at each visit after the treatment"),
         .intercurrentEvents = treatmentPolicyText(),
         .summary = contrast ? contrastText(study, *contrast) : MultiverseWords::tr("the difference of the two arms")});
    result.method = MultiverseWords::tr("%1 specifications, each an analysis of its own with its defaults; %2 intervals; "
                                        "permutations beyond the exact ones sampled with 10,000 draws, seed 1; MMRM with "
                                        "covariance CS; no "
                                        "adjustment for their number: they share their data and are not to be counted as "
                                        "evidence each; display rule %3.")
                        .arg(QString::number(outcomes.size()),
                             levelText(levelFrom(options)), displayRuleText());
    if (failed > 0) {
        result.notes << MultiverseWords::tr("%1 of %2 specifications gave no estimate; a table says why.")
                            .arg(QString::number(failed), QString::number(outcomes.size()));
    }
    if (std::none_of(outcomes.begin(), outcomes.end(), [](const auto& one) { return one.isCurrent; })) {
        result.notes << MultiverseWords::tr("The analysis in view is not among the specifications.");
    }
    if (selection.measure != study::Measure::Score) {
        result.notes << MultiverseWords::tr("All of them are of the measure in view.");
    }
    result.assumptions = {
        {.text = MultiverseWords::tr("Each specification could have been defended before the data were seen."),
         .verdict = Verdict::CannotBeChecked,
         .evidence = MultiverseWords::tr("the list is the program's, the same for every study")}};
}

base::Result<AnalysisResult> runMultiverse(const study::Study& study, const study::Selection& selection,
                                           const Options& options, base::Progress& progress)
{
    const std::vector<SpecificationMethod> methods = specificationMethods(study::designOf(study));
    study::Selection asked = selection;
    asked.scale = selection.scale.isValid() ? selection.scale : study.primaryScale;
    asked.visit = study::chosenVisit(study, asked);
    auto outcomes = runAll(study, asked, methods, options, progress);
    if (!outcomes) {
        return base::pass(outcomes);
    }
    const auto isMade = [](const SpecificationOutcome& one) { return one.estimate.has_value(); };
    if (std::none_of(outcomes->begin(), outcomes->end(), isMade)) {
        return tl::unexpected(*outcomes->front().error);
    }
    AnalysisResult result = resultFor(study, asked, u"multiverse"_s);
    study::Selection everybody = asked;
    everybody.completersOnly = false;
    if (const auto rows = modelRows(study, everybody, RowVisits::EveryVisit)) { // of the scale in view
        setRowsUsed(result, study, *rows);
    }
    for (const SpecificationOutcome& outcome : *outcomes) {
        if (outcome.isCurrent && outcome.estimate) {
            result.estimates = {*outcome.estimate};
            result.estimates.front().name = u"current"_s;
            result.headline = u"current"_s;
        }
    }
    result.rScript = multiverseScript(study, *outcomes);
    result.tables = {specificationTable(study, *outcomes), failedTable(study, *outcomes), scaleTable(study, *outcomes)};
    addMultiverseTexts(result, study, asked, *outcomes, options);
    return result;
}

QStringList methodKeys()
{
    return {u"paired-t"_s, u"crossover"_s, u"wilcoxon"_s, u"permutation"_s, u"permutation, within-sequence"_s,
            u"mixed-model"_s, u"mmrm, CS"_s};
}

} // namespace

AnalysisKind multiverseAnalysis()
{
    const auto range = [](const QString& key, const QString& description) {
        return OptionKind{.key = key,
                          .description = description,
                          .defaultValue = u"all"_s,
                          .allowed = {u"all"_s, u"chosen"_s}};
    };
    return {.key = u"multiverse"_s,
            .name = {"analysis::Multiverse", QT_TRANSLATE_NOOP("analysis::Multiverse", "Multiverse")},
            .description = {"analysis::Multiverse",
                            QT_TRANSLATE_NOOP("analysis::Multiverse",
                                              "Every analysis that could be defended, by scale, visit, people and method, "
                                              "side by side.")},
            .options = {range(u"scales"_s, MultiverseWords::tr("Every scale, or the chosen one.")),
                        range(u"visits"_s, MultiverseWords::tr("Every visit after the treatment, or the chosen one.")),
                        {.key = u"current"_s,
                         .description = MultiverseWords::tr("The method in view, to be marked."),
                         .defaultValue = u"crossover"_s,
                         .allowed = methodKeys()},
                        levelOption()},
            .accepts = [](study::Design design) { return design != study::Design::SingleArm; },
            .run = runMultiverse,
            .runsMany = true};
}

} // namespace analysis
