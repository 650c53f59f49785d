// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/analysis_text.h"

#include "app/cli/text_table.h"
#include "core/analysis/number_text.h"

#include <algorithm>
#include <cmath>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

// Scores, means and SDs of any scale fit two decimals; --json has them all.
constexpr int decimalsShown = 2;

// Below that the two decimals would be zeros: two digits that say something, up to twelve places.
constexpr double smallestShown = 0.005;
constexpr int mostDecimals = 12;

QString shownNumber(std::optional<double> value)
{
    if (!value) {
        return {};
    }
    const double size = std::abs(*value);
    const bool isTiny = size > 0.0 && size < smallestShown;
    const int decimals = isTiny ? std::min(mostDecimals, 1 - static_cast<int>(std::floor(std::log10(size))))
                                : decimalsShown;
    return analysis::fixedText(*value, decimals);
}

QString shownCell(const analysis::TableCell& cell)
{
    if (const auto* count = std::get_if<int>(&cell)) {
        return QString::number(*count);
    }
    if (const auto* number = std::get_if<double>(&cell)) {
        return shownNumber(*number);
    }
    if (const auto* isTrue = std::get_if<bool>(&cell)) {
        return *isTrue ? u"yes"_s : u"no"_s;
    }
    const auto* word = std::get_if<QString>(&cell);
    return word != nullptr ? *word : QString();
}

QString tableText(const analysis::Table& table)
{
    QList<QStringList> rows{table.columns};
    for (const std::vector<analysis::TableCell>& cells : table.rows) {
        QStringList row;
        for (const analysis::TableCell& cell : cells) {
            row << shownCell(cell);
        }
        rows << row;
    }
    return u'\n' + table.name + u'\n' + textTable(rows);
}

QString estimateTable(const std::vector<analysis::Estimate>& estimates)
{
    QList<QStringList> rows{
        {u"estimate"_s, u"value"_s, u"lower"_s, u"upper"_s, u"level"_s, u"se"_s, u"df"_s, u"statistic"_s, u"p"_s}};
    for (const analysis::Estimate& estimate : estimates) {
        rows << QStringList{estimate.name,
                            shownNumber(estimate.value),
                            shownNumber(estimate.lower),
                            shownNumber(estimate.upper),
                            analysis::levelText(estimate.level),
                            shownNumber(estimate.se),
                            shownNumber(estimate.df),
                            shownNumber(estimate.statistic),
                            estimate.p ? analysis::probabilityText(*estimate.p) : QString()};
    }
    return u"\nestimates\n"_s + textTable(rows);
}

QString assumptionTable(const std::vector<analysis::Assumption>& assumptions)
{
    QList<QStringList> rows{{u"verdict"_s, u"assumption"_s, u"evidence"_s}};
    for (const analysis::Assumption& assumption : assumptions) {
        rows << QStringList{analysis::verdictKey(assumption.verdict), assumption.text, assumption.evidence};
    }
    return u"\nassumptions\n"_s + textTable(rows);
}

} // namespace

QString analysisText(const analysis::AnalysisResult& result)
{
    QString text = u"%1 of %2"_s.arg(result.analysis, result.study);
    text += result.badge.isEmpty() ? u"\n"_s : u" — %1\n"_s.arg(result.badge);
    text += u"scale %1, visit %2, measure %3; n %4, %5 scores used\n"_s.arg(
        result.scale, result.visit, study::measureKey(result.measure), QString::number(result.n),
        QString::number(result.rowsUsed));
    for (const QString& sentence : {result.method, result.estimand}) {
        if (!sentence.isEmpty()) {
            text += sentence + u'\n';
        }
    }
    for (const QString& note : result.notes) {
        text += u"note: "_s + note + u'\n';
    }
    if (!result.estimates.empty()) {
        text += estimateTable(result.estimates);
    }
    for (const analysis::Table& table : result.tables) {
        text += tableText(table);
    }
    if (!result.assumptions.empty()) {
        text += assumptionTable(result.assumptions);
    }
    if (!result.excluded.empty()) {
        QList<QStringList> rows{{u"participant"_s, u"reason"_s}};
        for (const analysis::ExcludedRow& row : result.excluded) {
            rows << QStringList{row.participant, row.reason};
        }
        text += u"\nin none of these numbers\n"_s + textTable(rows);
    }
    return text;
}

} // namespace cli
