// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/mixed_model_analysis.h"

#include "core/analysis/estimand.h"
#include "core/analysis/model_formula.h"
#include "core/analysis/model_residuals.h"
#include "core/analysis/model_script.h"
#include "core/analysis/number_text.h"
#include "core/analysis/option_kinds.h"
#include "core/analysis/part_progress.h"
#include "core/stats/mixed_model.h"

#include <QCoreApplication>

#include <algorithm>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

struct MixedModelWords
{
    Q_DECLARE_TR_FUNCTIONS(analysis::MixedModel)
};

struct MixedModelQuestion
{
    const study::Study& study;
    const ModelRows& rows; ///< of every visit
    const std::vector<stats::Term>& terms;
    stats::TestOptions options;
};

base::Result<FittedModel> fitAtVisit(const MixedModelQuestion& question, std::size_t visit, base::Progress& progress)
{
    auto model = rowModel(question.study,
                          filteredRows(question.rows, [visit](const ModelRow& row) { return row.visit == visit; }),
                          question.terms);
    if (!model) {
        return base::pass(model);
    }
    stats::DesignMatrix level;
    level.columns = {"participant"};
    level.values.assign(model->y.size(), 1.0);
    auto fit = stats::fitMixedModel({model->y, model->design.matrix, level, model->subjectOf}, {}, progress);
    if (!fit) {
        return base::pass(fit);
    }
    return FittedModel{std::move(*model), std::move(*fit), question.options, u"random intercept"_s};
}

// The rows of everybody who was given both treatments, at every visit: a single infusion says nothing of a difference
// within a person.
base::Result<ModelRows> mixedModelRows(const study::Study& study, const study::Selection& selection)
{
    study::Selection asked = selection;
    asked.scale = selection.scale.isValid() ? selection.scale : study.primaryScale;
    asked.visit = study::chosenVisit(study, asked);
    auto rows = modelRows(study, asked, RowVisits::EveryVisit);
    if (!rows) {
        return rows;
    }
    if (!rows->paired) {
        return base::fail(base::ErrorKind::NotApplicable, rows->scale.key.toStdString(),
                          "nobody was given both treatments");
    }
    const ModelRows& all = *rows;
    return filteredRows(all, [&all](const ModelRow& row) { return all.people[row.person].receivedBoth; });
}

Table visitsTable()
{
    return {
        .name = u"visits"_s,
        .columns = {u"visit"_s, u"n"_s, u"rows"_s, u"participant"_s, u"residual"_s, u"logLikelihood"_s, u"boundary"_s},
        .rows = {}};
}

void addVisitRow(Table& table, const QString& visit, const FittedModel& fitted)
{
    table.rows.push_back({visit, fitted.fit.subjects, fitted.fit.rows, fitted.fit.residualCovariance.front(),
                          fitted.fit.parameters.back().estimate, fitted.fit.logLikelihood,
                          fitted.fit.convergence.status == stats::FitStatus::Boundary});
}

/// The chosen visit's result, and one estimate of each other visit in order of time.
class VisitCollector
{
public:
    VisitCollector(const MixedModelQuestion& question, AnalysisResult& result)
        : m_question(question)
        , m_result(result)
        , m_table(visitsTable())
    {}

    void add(const QString& visit, const FittedModel& fitted)
    {
        const auto contrasts = rowContrasts(fitted.model);
        if (!contrasts) {
            return;
        }
        addVisitRow(m_table, visit, fitted);
        const auto at = std::find_if(contrasts->begin(), contrasts->end(), [&visit](const stats::LinearContrast& one) {
            return one.name == treatmentAt(visit).toStdString();
        });
        const auto test = stats::testContrast(fitted.fit, *at, fitted.options);
        if (test) {
            m_estimates.push_back(estimateOf(*test, fitted.options.level));
            m_questions.push_back({visit, fitted.model.terms, {*at}});
        } else {
            addFailed(visit, test.error());
        }
    }

    void addChosen(const QString& visit, const FittedModel& fitted)
    {
        add(visit, fitted);
        if (const auto contrasts = rowContrasts(fitted.model)) {
            m_questions.back().contrasts = *contrasts;
        }
    }

    void addFailed(const QString& visit, const base::Error& error)
    {
        m_result.notes << MixedModelWords::tr("%1 cannot be given: %2.").arg(treatmentAt(visit), fitReason(error));
    }

    /// Puts the visits' estimates where the chosen visit's own stands.
    void finish()
    {
        auto& estimates = m_result.estimates;
        const auto own = std::find_if(estimates.begin(), estimates.end(), [](const Estimate& estimate) {
            return estimate.name.startsWith(treatmentAt({}));
        });
        if (own != estimates.end()) {
            estimates.insert(estimates.erase(own), m_estimates.begin(), m_estimates.end());
        }
        m_result.tables.push_back(m_table);
        m_result.rScript = mixedModelScript(m_question.rows, m_questions, m_question.options);
    }

private:
    const MixedModelQuestion& m_question;
    AnalysisResult& m_result;
    Table m_table;
    std::vector<Estimate> m_estimates;
    std::vector<VisitQuestions> m_questions;
};

QString mixedMethod(const FittedModel& fitted, const AnalysisResult& result)
{
    return MixedModelWords::tr(
               "Linear mixed model by restricted maximum likelihood, each visit by itself: %1 ~ %2 with a "
               "random level for each person; %3; %4 intervals.")
        .arg(outcomeText(result), formulaText(fitted.model.terms), degreesText(fitted.options),
             levelText(fitted.options.level));
}

QString mixedEstimand(const study::Study& study, const ModelRows& rows, const FittedModel& fitted)
{
    const study::Visit& visit = fitted.model.rows.visits.front();
    return estimandText(
        {.population = rows.selection.completersOnly
                           ? MixedModelWords::tr("people with a value under both treatments")
                           : MixedModelWords::tr("people who were given both treatments, with at least one value"),
         .variable = variableText(rows.scale, rows.selection.measure, &visit),
         .intercurrentEvents = treatmentPolicyText(),
         .summary = MixedModelWords::tr("mean difference, %1, adjusted for the other terms of the model")
                        .arg(contrastText(study, rows.contrast))});
}

void fillMixedResult(AnalysisResult& result, const study::Study& study, const ModelRows& rows,
                     const FittedModel& fitted)
{
    setRowsUsed(result, study, fitted.model.rows);
    result.method = withDisplayRule(mixedMethod(fitted, result));
    result.estimand = mixedEstimand(study, rows, fitted);
    result.notes << fitted.model.notes;
    addModelTables(result, fitted);
    result.tables.push_back(
        varianceTable(fitted.fit.residualCovariance.front(), fitted.fit.parameters.back().estimate));
    addConditionalResiduals(result, fitted);
    addModelAssumptions(result, fitted, study, rows.selection);
}

base::Result<AnalysisResult> runMixedModel(const study::Study& study, const study::Selection& selection,
                                           const Options& options, base::Progress& progress)
{
    const auto terms = readFormula(options.at(u"fixed"_s));
    if (!terms) {
        return tl::unexpected(terms.error());
    }
    auto rows = mixedModelRows(study, selection);
    if (!rows) {
        return base::pass(rows);
    }
    const MixedModelQuestion question{study, *rows, *terms, testOptionsFrom(options)};
    const std::size_t visits = rows->visits.size();
    std::size_t chosen = 0;
    while (chosen < visits && rows->visits[chosen].id != rows->selection.visit) {
        ++chosen;
    }
    PartProgress first(progress, 0, visits + 1);
    auto fitted = fitAtVisit(question, chosen, first); // the answer itself: its errors are the analysis's
    if (!fitted) {
        return base::pass(fitted);
    }
    AnalysisResult result = resultFor(study, rows->selection, u"mixed-model"_s);
    result.headline = u"treatment"_s;
    if (auto added = addModelEstimates(result, *fitted); !added) {
        return base::pass(added);
    }
    fillMixedResult(result, study, *rows, *fitted);
    VisitCollector collector(question, result);
    for (std::size_t visit = 0; visit < visits; ++visit) {
        PartProgress part(progress, visit + 1, visits + 1);
        if (visit == chosen) {
            collector.addChosen(rows->visits[visit].key, *fitted);
            continue;
        }
        const auto other = fitAtVisit(question, visit, part);
        if (!other && other.error().kind == base::ErrorKind::Cancelled) {
            return tl::unexpected(other.error());
        }
        if (other) {
            collector.add(rows->visits[visit].key, *other);
        } else {
            collector.addFailed(rows->visits[visit].key, other.error());
        }
    }
    collector.finish();
    return result;
}

} // namespace

AnalysisKind mixedModelAnalysis()
{
    return {
        .key = u"mixed-model"_s,
        .name = {"analysis::MixedModel", QT_TRANSLATE_NOOP("analysis::MixedModel", "Mixed model")},
        .description = {"analysis::MixedModel",
                            QT_TRANSLATE_NOOP("analysis::MixedModel",
                                              "The treatment's effect at a visit, with period and sequence taken into "
                                              "account and a random level for each person; people with one score of "
                                              "two count too.")},
        .options = {degreesOfFreedomOption(),
                    informationOption(stats::Information::Expected),
                    {.key = u"fixed"_s,
                     .description = MixedModelWords::tr("Terms of the model: treatment, period, sequence, baseline, "
                                                        "joined by + (a*b with their interaction)."),
                     .defaultValue = u"treatment + period + sequence"_s,
                     .allowed = {},
                     .value = OptionValue::Text},
                    levelOption()},
        .accepts = study::isCrossover,
        .run = runMixedModel};
}

} // namespace analysis
