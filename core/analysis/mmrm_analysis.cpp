// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/mmrm_analysis.h"

#include "core/analysis/estimand.h"
#include "core/analysis/mmrm_tables.h"
#include "core/analysis/model_formula.h"
#include "core/analysis/model_residuals.h"
#include "core/analysis/model_script.h"
#include "core/analysis/number_text.h"
#include "core/analysis/option_kinds.h"

#include <QCoreApplication>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

struct MmrmWords
{
    Q_DECLARE_TR_FUNCTIONS(analysis::Mmrm)
};

MmrmPositions mmrmPositions(const RowModel& model)
{
    const ModelRows& rows = model.rows;
    MmrmPositions positions;
    for (const ArmSide side : {ArmSide::Reference, ArmSide::Comparator}) {
        for (std::size_t visit = 0; visit < rows.visits.size(); ++visit) {
            positions.names.push_back(
                (rows.paired ? cellName(model, side, visit) : rows.visits[visit].key).toStdString());
        }
        if (!rows.paired) {
            break;
        }
    }
    for (const ModelRow& row : rows.rows) {
        const bool isSecondHalf = rows.paired && row.side == ArmSide::Comparator;
        positions.of.push_back(static_cast<int>(row.visit + (isSecondHalf ? rows.visits.size() : 0)));
    }
    return positions;
}

base::Result<stats::LadderFit> fitPositions(const RowModel& model, const MmrmPositions& positions,
                                            const Options& options, base::Progress& progress)
{
    const stats::RepeatedMeasures measures{model.y, model.design.matrix, model.subjectOf, positions.of,
                                           positions.names};
    const auto asked = covarianceFrom(options);
    if (!asked) {
        return stats::fitMmrmLadder(measures, {}, progress);
    }
    auto fit = stats::fitMmrm(measures, {.covariance = *asked}, progress);
    if (!fit) {
        return base::pass(fit);
    }
    return stats::LadderFit{std::move(*fit), {{*asked, {}}}};
}

QString mmrmMethod(const FittedModel& fitted, const AnalysisResult& result)
{
    const QString places = fitted.model.rows.paired ? MmrmWords::tr("a person's visits under each arm, reference first")
                                                    : MmrmWords::tr("a person's visits");
    return MmrmWords::tr(
               "Mixed model for repeated measures by restricted maximum likelihood: %1 ~ %2, covariance %3 over "
               "%4; treatment is the mean over the visits; %5; %6 intervals.")
        .arg(outcomeText(result), formulaText(fitted.model.terms), fitted.covariance, places,
             degreesText(fitted.options), levelText(fitted.options.level));
}

QString mmrmEstimand(const study::Study& study, const RowModel& model)
{
    const ModelRows& rows = model.rows;
    const study::Visit* visit = nullptr;
    for (const study::Visit& one : rows.visits) {
        visit = one.id == rows.selection.visit ? &one : visit;
    }
    return estimandText({.population = rows.selection.completersOnly
                                           ? MmrmWords::tr("people who are complete at the visit")
                                           : MmrmWords::tr("people with at least one value after a treatment"),
                         .variable = variableText(rows.scale, rows.selection.measure, visit),
                         .intercurrentEvents = treatmentPolicyText(),
                         .summary = MmrmWords::tr("mean difference, %1, as if nobody had missed a visit")
                                        .arg(contrastText(study, rows.contrast))});
}

base::Result<RowModel> mmrmModel(const study::Study& study, const study::Selection& selection, const Options& options)
{
    auto terms = readFormula(options.at(u"fixed"_s));
    if (!terms) {
        return base::pass(terms);
    }
    study::Selection asked = selection;
    asked.scale = selection.scale.isValid() ? selection.scale : study.primaryScale;
    asked.visit = study::chosenVisit(study, asked);
    auto rows = modelRows(study, asked, RowVisits::EveryVisit);
    return rows ? rowModel(study, std::move(*rows), std::move(*terms)) : base::Result<RowModel>(base::pass(rows));
}

// Everybody with a score counts, so the reasons are those of no score at all, or of no baseline.
void setMmrmPeople(AnalysisResult& result, const study::Study& study, const RowModel& model)
{
    study::Selection asked = model.rows.selection;
    if (!asked.completersOnly) {
        asked.visit = {};
    }
    if (mentions(model.terms, "baseline") && asked.measure == study::Measure::Score) {
        asked.measure = study::Measure::Change;
    }
    std::vector<study::ParticipantId> people;
    for (const ModelPerson& person : model.rows.people) {
        people.push_back(person.participant);
    }
    setPeopleUsed(result, study, asked, people, {});
    result.rowsUsed = static_cast<int>(model.rows.rows.size());
}

// The chosen visit, where the model has it; else the mean over the visits.
QString mmrmHeadline(const ModelRows& rows)
{
    for (const study::Visit& visit : rows.visits) {
        if (visit.id == rows.selection.visit) {
            return treatmentAt(visit.key);
        }
    }
    return u"treatment"_s;
}

base::Result<AnalysisResult> runMmrm(const study::Study& study, const study::Selection& selection,
                                     const Options& options, base::Progress& progress)
{
    auto model = mmrmModel(study, selection, options);
    if (!model) {
        return base::pass(model);
    }
    const MmrmPositions positions = mmrmPositions(*model);
    auto ladder = fitPositions(*model, positions, options, progress);
    if (!ladder) {
        return base::pass(ladder);
    }
    const stats::CovarianceKind kind = ladder->steps.back().covariance;
    const FittedModel fitted{std::move(*model), std::move(ladder->fit), testOptionsFrom(options), covarianceKey(kind)};
    const ModelRows& rows = fitted.model.rows;
    AnalysisResult result = resultFor(study, rows.selection, u"mmrm"_s);
    result.headline = mmrmHeadline(rows);
    if (auto added = addModelEstimates(result, fitted); !added) {
        return base::pass(added);
    }
    setMmrmPeople(result, study, fitted.model);
    result.method = withDisplayRule(mmrmMethod(fitted, result));
    result.estimand = mmrmEstimand(study, fitted.model);
    result.notes << fitted.model.notes;
    noteLadder(result, *ladder);
    addModelTables(result, fitted);
    result.tables.push_back(mmrmVariances(fitted.fit, kind));
    result.tables.push_back(ladderTable(*ladder));
    result.tables.push_back(covarianceTable(positions, fitted.fit));
    addMarginalResiduals(result, fitted, positions.of);
    addModelAssumptions(result, fitted, study, rows.selection);
    result.assumptions.push_back(scoresAssumption(rows, positions.names.size()));
    result.assumptions.push_back(covarianceAssumption(kind, covarianceFrom(options).has_value()));
    result.rScript = mmrmScript(fitted, kind, positions.of);
    return result;
}

} // namespace

AnalysisKind mmrmAnalysis()
{
    return {
        .key = u"mmrm"_s,
        .name = {"analysis::Mmrm", QT_TRANSLATE_NOOP("analysis::Mmrm", "MMRM")},
        .description = {"analysis::Mmrm",
                            QT_TRANSLATE_NOOP("analysis::Mmrm",
                                              "Mixed model for repeated measures: all visits at once, with the covariance of a "
                                              "person's scores estimated; whoever missed visits counts with those that are "
                                              "there.")},
        .options = {degreesOfFreedomOption(),
                    informationOption(stats::Information::Observed),
                    covarianceOption(),
                    {.key = u"fixed"_s,
                     .description = MmrmWords::tr("Terms of the model: treatment, visit, cell (each treatment at each "
                                                  "visit), period, sequence, baseline, joined by + (a*b with their "
                                                  "interaction)."),
                     .defaultValue = u"treatment*visit + period + sequence + baseline"_s,
                     .allowed = {},
                     .value = OptionValue::Text},
                    levelOption()},
        .accepts = [](study::Design design) { return design != study::Design::SingleArm; },
        .run = runMmrm,
        .inScript = false}; // R takes minutes for it, and stops where a covariance nears singular
}

} // namespace analysis
