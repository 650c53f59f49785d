// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading a result in tests: numbers by name, cells by table, row and column.
#pragma once

#include "core/analysis/analyses.h"
#include "tests/support/result_check.h"

#include <algorithm>
#include <cmath>
#include <limits>

inline base::Result<analysis::AnalysisResult> analyse(const char* key, const study::Study& study,
                                                      const study::Selection& selection,
                                                      const analysis::Options& options = {})
{
    base::NoProgress progress;
    return analysis::runAnalysis(QString::fromLatin1(key), study, selection, options, progress);
}

/// The cell of the first row whose first cell is that word; of the first row for an empty word.
inline analysis::TableCell cellOf(const analysis::AnalysisResult& result, const QString& table, const QString& row,
                                  const QString& column)
{
    for (const analysis::Table& one : result.tables) {
        const qsizetype at = one.columns.indexOf(column);
        if (one.name != table || at < 0) {
            continue;
        }
        for (const auto& cells : one.rows) {
            const auto* name = std::get_if<QString>(&cells.front());
            if (row.isEmpty() || (name != nullptr && *name == row)) {
                return cells[static_cast<std::size_t>(at)];
            }
        }
    }
    return {};
}

inline double numberIn(const analysis::AnalysisResult& result, const QString& table, const QString& row,
                       const QString& column)
{
    const auto cell = cellOf(result, table, row, column);
    const auto* number = std::get_if<double>(&cell);
    return number != nullptr ? *number : std::numeric_limits<double>::quiet_NaN();
}

inline bool isAbout(double actual, double expected, double tolerance)
{
    return std::abs(actual - expected) <= tolerance * std::max(1e-6, std::abs(expected));
}

#define VERIFY_ABOUT(actual, expected, tolerance)                                                                      \
    QVERIFY2(isAbout((actual), (expected), (tolerance)),                                                               \
             qPrintable(                                                                                               \
                 QStringLiteral(#actual " is %1, expected %2").arg((actual), 0, 'g', 17).arg((expected), 0, 'g', 17)))

/// Nothing in it is not a number.
inline bool allFinite(const analysis::AnalysisResult& result)
{
    const bool estimates =
        std::all_of(result.estimates.begin(), result.estimates.end(), [](const analysis::Estimate& estimate) {
            return std::isfinite(estimate.value) && std::isfinite(estimate.se.value_or(0.0)) &&
                   std::isfinite(estimate.p.value_or(0.0)) && std::isfinite(estimate.lower.value_or(0.0)) &&
                   std::isfinite(estimate.df.value_or(0.0));
        });
    bool tables = true;
    for (const analysis::Table& table : result.tables) {
        for (const auto& row : table.rows) {
            for (const analysis::TableCell& cell : row) {
                const auto* number = std::get_if<double>(&cell);
                tables = tables && (number == nullptr || std::isfinite(*number));
            }
        }
    }
    return estimates && tables &&
           std::all_of(result.residuals.begin(), result.residuals.end(), [](const analysis::Residual& residual) {
               return std::isfinite(residual.fitted) && std::isfinite(residual.residual) &&
                      std::isfinite(residual.standardized.value_or(0.0));
           });
}

class NobodyWaits final : public base::Progress
{
public:
    void report(double) override {}

    [[nodiscard]] bool cancelled() const override { return true; }
};
