// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analysis_json.h"

#include "core/analysis/r_header.h"
#include "core/study/origin.h"

#include <cmath>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

QJsonValue jsonOf(const TableCell& cell)
{
    if (const auto* count = std::get_if<int>(&cell)) {
        return *count;
    }
    if (const auto* number = std::get_if<double>(&cell)) {
        return numberJson(*number);
    }
    if (const auto* word = std::get_if<QString>(&cell)) {
        return *word;
    }
    if (const auto* isTrue = std::get_if<bool>(&cell)) {
        return *isTrue;
    }
    return QJsonValue::Null;
}

QJsonValue jsonOf(const std::optional<double>& value)
{
    return value ? numberJson(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject jsonOf(const Estimate& estimate)
{
    QJsonObject json{
        {u"name"_s, estimate.name},     {u"value"_s, numberJson(estimate.value)},     {u"se"_s, jsonOf(estimate.se)},
        {u"df"_s, jsonOf(estimate.df)}, {u"statistic"_s, jsonOf(estimate.statistic)}, {u"p"_s, jsonOf(estimate.p)},
        {u"level"_s, estimate.level}};
    json[u"interval"_s] = estimate.lower && estimate.upper
                              ? QJsonValue(QJsonArray{jsonOf(estimate.lower), jsonOf(estimate.upper)})
                              : QJsonValue(QJsonValue::Null);
    return json;
}

QJsonObject jsonOf(const Assumption& assumption)
{
    return {{u"text"_s, assumption.text},
            {u"verdict"_s, verdictKey(assumption.verdict)},
            {u"evidence"_s, assumption.evidence}};
}

QJsonObject jsonOf(const Residual& residual)
{
    return {{u"participant"_s, residual.participant},
            {u"visit"_s, residual.visit},
            {u"fitted"_s, numberJson(residual.fitted)},
            {u"residual"_s, numberJson(residual.residual)},
            {u"standardized"_s, jsonOf(residual.standardized)}};
}

template <typename Row>
QJsonArray rowsJson(const std::vector<Row>& rows)
{
    QJsonArray json;
    for (const Row& row : rows) {
        json.append(jsonOf(row));
    }
    return json;
}

} // namespace

QJsonValue numberJson(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
}

QJsonArray numbersJson(const std::vector<double>& values)
{
    QJsonArray array;
    for (const double value : values) {
        array.append(numberJson(value));
    }
    return array;
}

QJsonObject tableJson(const Table& table)
{
    QJsonArray rows;
    for (const std::vector<TableCell>& row : table.rows) {
        QJsonArray cells;
        for (const TableCell& cell : row) {
            cells.append(jsonOf(cell));
        }
        rows.append(cells);
    }
    return {{u"name"_s, table.name}, {u"columns"_s, QJsonArray::fromStringList(table.columns)}, {u"rows"_s, rows}};
}

QJsonObject analysisJson(const AnalysisResult& result)
{
    QJsonArray tables;
    for (const Table& table : result.tables) {
        tables.append(tableJson(table));
    }
    QJsonArray excluded;
    for (const ExcludedRow& row : result.excluded) {
        excluded.append(QJsonObject{{u"participant"_s, row.participant}, {u"reason"_s, row.reason}});
    }
    return {{u"analysis"_s, result.analysis},
            {u"study"_s, result.study},
            {u"origin"_s, study::originKey(result.origin)},
            {u"badge"_s, result.badge},
            {u"scale"_s, result.scale},
            {u"visit"_s, result.visit},
            {u"measure"_s, study::measureKey(result.measure)},
            {u"method"_s, result.method},
            {u"estimand"_s, result.estimand},
            {u"n"_s, result.n},
            {u"rowsUsed"_s, result.rowsUsed},
            {u"headline"_s, result.headline},
            {u"estimates"_s, rowsJson(result.estimates)},
            {u"tables"_s, tables},
            {u"excluded"_s, excluded},
            {u"assumptions"_s, rowsJson(result.assumptions)},
            {u"notes"_s, QJsonArray::fromStringList(result.notes)},
            {u"residuals"_s, rowsJson(result.residuals)},
            {u"rScript"_s, rScriptText(result)}};
}

} // namespace analysis
