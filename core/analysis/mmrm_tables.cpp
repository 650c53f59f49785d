// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/mmrm_tables.h"

#include "core/analysis/model_analysis.h"
#include "core/analysis/number_text.h"
#include "core/analysis/option_kinds.h"

#include <QCoreApplication>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

struct MmrmTableWords
{
    Q_DECLARE_TR_FUNCTIONS(analysis::MmrmTables)
};

} // namespace

Table ladderTable(const stats::LadderFit& ladder)
{
    Table table{.name = u"ladder"_s, .columns = {u"covariance"_s, u"fitted"_s, u"reason"_s}, .rows = {}};
    for (const stats::LadderStep& step : ladder.steps) {
        table.rows.push_back({covarianceKey(step.covariance), !step.error,
                              step.error ? TableCell(fitReason(*step.error)) : TableCell()});
    }
    return table;
}

void noteLadder(AnalysisResult& result, const stats::LadderFit& ladder)
{
    for (const stats::LadderStep& step : ladder.steps) {
        if (step.error) {
            result.notes << MmrmTableWords::tr("Covariance %1 could not be fitted: %2.")
                                .arg(covarianceKey(step.covariance), fitReason(*step.error));
        }
    }
    if (ladder.steps.size() > 1) {
        result.notes << MmrmTableWords::tr("Fitted with covariance %1, the first of UN, ARH1, CSH, CS that could be.")
                            .arg(covarianceKey(ladder.steps.back().covariance));
    }
}

Table covarianceTable(const MmrmPositions& positions, const stats::MixedFit& fit)
{
    Table table{.name = u"covariance"_s, .columns = {u"position"_s}, .rows = {}};
    const std::size_t size = positions.names.size();
    for (std::size_t i = 0; i < size; ++i) {
        const QString name = QString::fromStdString(positions.names[i]);
        table.columns << name;
        std::vector<TableCell> row{name};
        for (std::size_t j = 0; j < size; ++j) {
            row.emplace_back(fit.residualCovariance[i * size + j]);
        }
        table.rows.push_back(std::move(row));
    }
    return table;
}

// Of the structures that say it: one variance for all, and what a person's scores share.
Table mmrmVariances(const stats::MixedFit& fit, stats::CovarianceKind kind)
{
    const double variance = fit.residualCovariance.front();
    if (kind == stats::CovarianceKind::CompoundSymmetry && fit.parameters.size() > 1) {
        const double shared = fit.parameters[1].estimate;
        return varianceTable(shared, variance - shared);
    }
    const bool isOne = kind == stats::CovarianceKind::Autoregressive || kind == stats::CovarianceKind::Toeplitz ||
                       fit.residualCovariance.size() == 1;
    return varianceTable(std::nullopt, isOne ? std::optional(variance) : std::nullopt);
}

Assumption covarianceAssumption(stats::CovarianceKind kind, bool isChosen)
{
    const QString key = covarianceKey(kind);
    const bool isFree = kind == stats::CovarianceKind::Unstructured;
    return {.text = MmrmTableWords::tr("A person's scores vary together as the covariance %1 says.").arg(key),
            .verdict = isFree     ? Verdict::Met
                       : isChosen ? Verdict::CannotBeChecked
                                  : Verdict::Doubtful,
            .evidence = isFree     ? MmrmTableWords::tr("UN takes no form for granted")
                        : isChosen ? MmrmTableWords::tr("it was asked for; compare the BIC of another")
                                   : MmrmTableWords::tr(
                                         "it was taken because a freer one could not be fitted to these scores")};
}

Assumption scoresAssumption(const ModelRows& rows, std::size_t positions)
{
    const std::size_t possible = rows.people.size() * positions;
    const std::size_t missing = possible - rows.rows.size();
    return {.text = MmrmTableWords::tr("Scores are missing at random, given the scores that are there."),
            .verdict = missing == 0 ? Verdict::Met : Verdict::CannotBeChecked,
            .evidence = MmrmTableWords::tr("missing: %1 scores of people in the model")
                            .arg(countText(static_cast<int>(missing), static_cast<int>(possible)))};
}

} // namespace analysis
