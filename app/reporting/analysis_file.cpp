// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporting/analysis_file.h"

#include "app/reporting/json_document.h"
#include "app/reporting/table_text.h"
#include "core/analysis/analysis_json.h"
#include "core/analysis/r_header.h"
#include "core/interchange/atomic_file.h"

#include <QFileInfo>

namespace reporting {

using namespace Qt::StringLiterals;

namespace {

analysis::TableCell optionalCell(const std::optional<double>& number)
{
    return number ? analysis::TableCell(*number) : analysis::TableCell();
}

base::Result<QByteArray> analysisBytes(const analysis::AnalysisResult& result, const QString& path)
{
    const QString ending = QFileInfo(path).suffix().toLower();
    if (ending == u"json") {
        return jsonDocument(analysis::analysisJson(result));
    }
    if (ending == u"csv") {
        return tableText(estimateTable(result), u',').toUtf8();
    }
    if (ending != u"r") {
        return base::fail(base::ErrorKind::UnknownFormat, path.toStdString());
    }
    const QString script = analysis::rScriptText(result);
    return script.isEmpty() ? base::Result<QByteArray>(
                                  base::fail(base::ErrorKind::NotApplicable, result.analysis.toStdString(), "R script"))
                            : script.toUtf8();
}

} // namespace

analysis::Table estimateTable(const analysis::AnalysisResult& result)
{
    analysis::Table table{.name = u"estimates"_s,
                          .columns = {u"name"_s, u"value"_s, u"se"_s, u"df"_s, u"statistic"_s, u"p"_s, u"lower"_s,
                                      u"upper"_s, u"level"_s, u"method"_s, u"origin"_s},
                          .rows = {}};
    for (const analysis::Estimate& estimate : result.estimates) {
        table.rows.push_back({estimate.name, estimate.value, optionalCell(estimate.se), optionalCell(estimate.df),
                              optionalCell(estimate.statistic), optionalCell(estimate.p), optionalCell(estimate.lower),
                              optionalCell(estimate.upper), estimate.level, result.method, result.badge});
    }
    return table;
}

base::Result<void> writeAnalysisFile(const analysis::AnalysisResult& result, const QString& path)
{
    auto bytes = analysisBytes(result, path);
    if (!bytes) {
        return base::pass(bytes);
    }
    return interchange::writeFileAtomically(path.toStdString(),
                                            {bytes->constData(), static_cast<std::size_t>(bytes->size())}, true);
}

} // namespace reporting
