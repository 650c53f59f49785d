// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/model_residuals.h"

#include "core/analysis/assumption_checks.h"

#include <QCoreApplication>

#include <cmath>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

struct ModelResidualWords
{
    Q_DECLARE_TR_FUNCTIONS(analysis::ModelResiduals)
};

void addResidual(AnalysisResult& result, const RowModel& model, std::size_t row, double fitted, double variance)
{
    const ModelRow& at = model.rows.rows[row];
    const double residual = model.y[row] - fitted;
    result.residuals.push_back(
        {.participant = model.rows.people[at.person].key,
         .visit = model.rows.visits[at.visit].key,
         .fitted = fitted,
         .residual = residual,
         .standardized = variance > 0.0 ? std::optional(residual / std::sqrt(variance)) : std::nullopt});
}

} // namespace

std::vector<double> fixedPart(const FittedModel& fitted)
{
    const auto& matrix = fitted.model.design.matrix;
    const std::size_t columns = matrix.columns.size();
    std::vector<double> values(matrix.rows(), 0.0);
    for (std::size_t row = 0; row < values.size(); ++row) {
        for (std::size_t column = 0; column < columns; ++column) {
            values[row] += matrix.values[row * columns + column] * fitted.fit.coefficients[column];
        }
    }
    return values;
}

void addConditionalResiduals(AnalysisResult& result, const FittedModel& fitted)
{
    const RowModel& model = fitted.model;
    const std::vector<double> fixed = fixedPart(fitted);
    const double between = fitted.fit.residualCovariance.front();
    const double within = fitted.fit.parameters.back().estimate;
    std::vector<double> sum(model.rows.people.size(), 0.0);
    std::vector<double> count(model.rows.people.size(), 0.0);
    for (std::size_t row = 0; row < fixed.size(); ++row) {
        sum[model.rows.rows[row].person] += model.y[row] - fixed[row];
        count[model.rows.rows[row].person] += 1.0;
    }
    for (std::size_t row = 0; row < fixed.size(); ++row) {
        const std::size_t person = model.rows.rows[row].person;
        const double level = between * sum[person] / (between * count[person] + within);
        addResidual(result, model, row, fixed[row] + level, within);
    }
}

void addMarginalResiduals(AnalysisResult& result, const FittedModel& fitted, const std::vector<int>& positionOf)
{
    const std::vector<double> fixed = fixedPart(fitted);
    const auto size =
        static_cast<std::size_t>(std::lround(std::sqrt(static_cast<double>(fitted.fit.residualCovariance.size()))));
    for (std::size_t row = 0; row < fixed.size(); ++row) {
        const auto position = static_cast<std::size_t>(positionOf[row]);
        addResidual(result, fitted.model, row, fixed[row], fitted.fit.residualCovariance[position * size + position]);
    }
}

void addModelAssumptions(AnalysisResult& result, const FittedModel& fitted, const study::Study& study,
                         const study::Selection& selection)
{
    std::vector<double> residuals;
    QStringList names;
    for (const Residual& residual : result.residuals) {
        residuals.push_back(residual.standardized.value_or(residual.residual));
        names << residual.participant + u" "_s + residual.visit;
    }
    const QString what = ModelResidualWords::tr("residuals");
    result.assumptions.push_back(normalAssumption(residuals, what));
    result.assumptions.push_back(outlierAssumption(residuals, names, what));
    result.assumptions.push_back(missingAssumption(result, study, selection));
    result.assumptions.push_back(independenceAssumption());
    if (fitted.model.rows.paired) {
        for (std::size_t visit = 0; visit < fitted.model.rows.visits.size(); ++visit) {
            if (fitted.model.rows.visits[visit].id == selection.visit) {
                result.assumptions.push_back(orderAssumption(pairsOf(fitted.model.rows, visit)));
            }
        }
    }
}

} // namespace analysis
