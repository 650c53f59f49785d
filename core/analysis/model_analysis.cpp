// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/model_analysis.h"

#include "core/analysis/model_formula.h"
#include "core/analysis/number_text.h"
#include "core/analysis/option_kinds.h"

#include <QCoreApplication>

#include <algorithm>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

struct ModelAnalysisWords
{
    Q_DECLARE_TR_FUNCTIONS(analysis::ModelAnalysis)
};

TableCell modelCell(std::optional<double> value)
{
    return value ? TableCell(*value) : TableCell();
}

void addUntested(AnalysisResult& result, const QString& what, const base::Error& error)
{
    result.notes << ModelAnalysisWords::tr("%1 cannot be given: %2.").arg(what, fitReason(error));
}

Table meansTable(AnalysisResult& result, const FittedModel& fitted)
{
    Table table{.name = u"means"_s,
                .columns = {u"arm"_s, u"visit"_s, u"mean"_s, u"se"_s, u"df"_s, u"lower"_s, u"upper"_s},
                .rows = {}};
    const auto means = cellMeans(fitted.model);
    if (!means) {
        addUntested(result, ModelAnalysisWords::tr("The expected means"), means.error());
        return table;
    }
    const auto& visits = fitted.model.rows.visits;
    for (std::size_t i = 0; i < means->size(); ++i) {
        const auto test = stats::testContrast(fitted.fit, (*means)[i], fitted.options);
        const bool isReference = i < visits.size();
        const QString& arm = isReference ? fitted.model.reference : fitted.model.comparator;
        const QString& visit = visits[isReference ? i : i - visits.size()].key;
        if (test) {
            table.rows.push_back(
                {arm, visit, test->estimate, test->se, modelCell(test->degreesOfFreedom), test->lower, test->upper});
        } else {
            addUntested(result, ModelAnalysisWords::tr("The expected mean of %1").arg(arm + u", "_s + visit),
                        test.error());
        }
    }
    return table;
}

Table typeThreeTable(AnalysisResult& result, const FittedModel& fitted)
{
    Table table{
        .name = u"tests"_s, .columns = {u"term"_s, u"numeratorDf"_s, u"denominatorDf"_s, u"f"_s, u"p"_s}, .rows = {}};
    for (const stats::TermColumns& term : fitted.model.design.terms) {
        const auto contrasts = stats::typeThreeContrasts(fitted.model.frame, term.name);
        const auto test = contrasts ? stats::testHypothesis(fitted.fit, term.name, *contrasts, fitted.options)
                                    : base::Result<stats::FTest>(tl::unexpected(contrasts.error()));
        if (test) {
            table.rows.push_back({QString::fromStdString(term.name), test->numeratorDegreesOfFreedom,
                                  modelCell(test->denominatorDegreesOfFreedom), test->f, test->p});
        } else {
            addUntested(result, ModelAnalysisWords::tr("The test of %1").arg(QString::fromStdString(term.name)),
                        test.error());
        }
    }
    return table;
}

Table coefficientsTable(const FittedModel& fitted)
{
    Table table{.name = u"coefficients"_s,
                .columns = {u"name"_s, u"value"_s, u"se"_s, u"df"_s, u"statistic"_s, u"p"_s, u"lower"_s, u"upper"_s},
                .rows = {}};
    for (std::size_t i = 0; i < fitted.fit.columns.size(); ++i) {
        stats::LinearContrast one{fitted.fit.columns[i], std::vector<double>(fitted.fit.columns.size(), 0.0)};
        one.weights[i] = 1.0;
        const QString name = QString::fromStdString(one.name);
        const auto test = stats::testContrast(fitted.fit, one, fitted.options);
        if (test) {
            table.rows.push_back({name, test->estimate, test->se, modelCell(test->degreesOfFreedom), test->t, test->p,
                                  test->lower, test->upper});
        } else {
            const TableCell none;
            table.rows.push_back({name, fitted.fit.coefficients[i], none, none, none, none, none, none});
        }
    }
    return table;
}

Table fitTable(const FittedModel& fitted)
{
    const stats::MixedFit& fit = fitted.fit;
    return {.name = u"fit"_s,
            .columns = {u"logLikelihood"_s, u"aic"_s, u"bic"_s, u"converged"_s, u"covariance"_s, u"likelihood"_s,
                        u"boundary"_s, u"iterations"_s, u"rows"_s, u"participants"_s},
            .rows = {{fit.logLikelihood, fit.aic, fit.bic, true, fitted.covariance, u"REML"_s,
                      fit.convergence.status == stats::FitStatus::Boundary, fit.convergence.iterations, fit.rows,
                      fit.subjects}}};
}

Table parametersTable(AnalysisResult& result, const FittedModel& fitted)
{
    Table table{.name = u"parameters"_s, .columns = {u"name"_s, u"value"_s, u"se"_s, u"boundary"_s}, .rows = {}};
    for (const stats::CovarianceParameter& parameter : fitted.fit.parameters) {
        const QString name = QString::fromStdString(parameter.name);
        table.rows.push_back({name, parameter.estimate, modelCell(parameter.se), parameter.onBoundary});
        if (parameter.onBoundary) {
            result.notes << ModelAnalysisWords::tr(
                                "At its boundary: %1. The likelihood would be higher beyond what this "
                                "model allows, so the standard errors rest on the boundary's value.")
                                .arg(name);
        }
    }
    return table;
}

} // namespace

stats::TestOptions testOptionsFrom(const Options& resolved)
{
    return {.degreesOfFreedom = degreesOfFreedomFrom(resolved),
            .information = informationFrom(resolved),
            .level = levelFrom(resolved)};
}

Estimate estimateOf(const stats::ContrastResult& test, double level)
{
    return {.name = QString::fromStdString(test.name),
            .value = test.estimate,
            .se = test.se,
            .df = test.degreesOfFreedom,
            .statistic = test.t,
            .p = test.p,
            .lower = test.lower,
            .upper = test.upper,
            .level = level};
}

base::Result<void> addModelEstimates(AnalysisResult& result, const FittedModel& fitted)
{
    const auto contrasts = rowContrasts(fitted.model);
    if (!contrasts) {
        return tl::unexpected(contrasts.error());
    }
    for (const stats::LinearContrast& contrast : *contrasts) {
        const auto test = stats::testContrast(fitted.fit, contrast, fitted.options);
        const QString name = QString::fromStdString(contrast.name);
        if (test) {
            result.estimates.push_back(estimateOf(*test, fitted.options.level));
        } else if (name == result.headline) {
            return tl::unexpected(test.error());
        } else {
            addUntested(result, name, test.error());
        }
    }
    return {};
}

void addModelTables(AnalysisResult& result, const FittedModel& fitted)
{
    result.tables.push_back(meansTable(result, fitted));
    result.tables.push_back(typeThreeTable(result, fitted));
    result.tables.push_back(coefficientsTable(fitted));
    result.tables.push_back(fitTable(fitted));
    result.tables.push_back(parametersTable(result, fitted));
}

Table varianceTable(std::optional<double> participant, std::optional<double> residual)
{
    return {.name = u"variance"_s,
            .columns = {u"participant"_s, u"residual"_s},
            .rows = {{modelCell(participant), modelCell(residual)}}};
}

QString degreesText(const stats::TestOptions& options)
{
    switch (options.degreesOfFreedom) {
    case stats::DegreesOfFreedom::Satterthwaite:
        return ModelAnalysisWords::tr("Satterthwaite's degrees of freedom");
    case stats::DegreesOfFreedom::BetweenWithin:
        return ModelAnalysisWords::tr("degrees of freedom between and within people");
    case stats::DegreesOfFreedom::Asymptotic:
        return ModelAnalysisWords::tr("normal approximation, no degrees of freedom");
    case stats::DegreesOfFreedom::KenwardRogerLinear:
        break;
    }
    return options.information == stats::Information::Expected
               ? ModelAnalysisWords::tr("Kenward-Roger standard errors and degrees of freedom (1997, without second "
                                        "derivatives of the covariance, expected information)")
               : ModelAnalysisWords::tr("Kenward-Roger standard errors and degrees of freedom (1997, without second "
                                        "derivatives of the covariance, observed information)");
}

QString outcomeText(const AnalysisResult& result)
{
    return result.measure == study::Measure::Score
               ? result.scale
               : QString(result.scale + u" (" + study::measureKey(result.measure) + u')');
}

QString fitReason(const base::Error& error)
{
    // the search's last gradient is for its makers, and may not even be a number
    const QString detail = QString::fromStdString(error.detail).section(u", gradient"_s, 0, 0);
    switch (error.kind) {
    case base::ErrorKind::NotEnoughData:
        return ModelAnalysisWords::tr("not enough data (%1)").arg(detail);
    case base::ErrorKind::SingularDesign:
        return ModelAnalysisWords::tr("terms of the model cannot be told apart (%1)").arg(detail);
    case base::ErrorKind::NotConverged:
        return ModelAnalysisWords::tr("its likelihood has no highest point that could be found (%1)").arg(detail);
    case base::ErrorKind::Cancelled:
        return ModelAnalysisWords::tr("it was cancelled");
    default:
        return detail.isEmpty() ? QString::fromStdString(error.subject) : detail;
    }
}

QString withDisplayRule(QString method)
{
    if (method.endsWith(u'.')) {
        method.chop(1);
    }
    return ModelAnalysisWords::tr("%1; display rule %2.").arg(method, displayRuleText());
}

} // namespace analysis
