// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/multiverse_tables.h"

#include "core/analysis/model_analysis.h"
#include "core/stats/descriptive.h"
#include "core/study/lookup.h"

#include <algorithm>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

std::vector<TableCell> specificationCells(const study::Study& study, const SpecificationOutcome& outcome)
{
    const study::Scale* scale = study::byId(study.scales, outcome.specification.scale);
    const study::Visit* visit = study::byId(study.visits, outcome.specification.visit);
    return {scale != nullptr ? scale->key : QString(), visit != nullptr ? visit->key : QString(),
            outcome.specification.completersOnly ? u"completers"_s : u"all"_s, outcome.method};
}

TableCell cellOf(std::optional<double> value)
{
    return value ? TableCell(*value) : TableCell();
}

bool excludesZero(const Estimate& estimate)
{
    if (estimate.lower && estimate.upper) {
        return *estimate.lower > 0.0 || *estimate.upper < 0.0;
    }
    return estimate.p && *estimate.p < 1.0 - estimate.level;
}

} // namespace

Table specificationTable(const study::Study& study, const std::vector<SpecificationOutcome>& outcomes)
{
    Table table{.name = u"specifications"_s,
                .columns = {u"scale"_s, u"visit"_s, u"people"_s, u"method"_s, u"estimate"_s, u"lower"_s, u"upper"_s,
                            u"p"_s, u"n"_s, u"current"_s},
                .rows = {}};
    for (const SpecificationOutcome& outcome : outcomes) {
        if (!outcome.estimate) {
            continue;
        }
        std::vector<TableCell> row = specificationCells(study, outcome);
        const Estimate& estimate = *outcome.estimate;
        row.insert(row.end(), {estimate.value, cellOf(estimate.lower), cellOf(estimate.upper), cellOf(estimate.p),
                               outcome.n, outcome.isCurrent ? 1 : 0});
        table.rows.push_back(std::move(row));
    }
    return table;
}

Table failedTable(const study::Study& study, const std::vector<SpecificationOutcome>& outcomes)
{
    Table table{.name = u"failed"_s,
                .columns = {u"scale"_s, u"visit"_s, u"people"_s, u"method"_s, u"reason"_s},
                .rows = {}};
    for (const SpecificationOutcome& outcome : outcomes) {
        if (outcome.error) {
            std::vector<TableCell> row = specificationCells(study, outcome);
            row.emplace_back(fitReason(*outcome.error));
            table.rows.push_back(std::move(row));
        }
    }
    return table;
}

RScript multiverseScript(const study::Study& study, const std::vector<SpecificationOutcome>& outcomes)
{
    RScript script;
    QString rows; // those of the methods before: most share them
    for (const SpecificationOutcome& outcome : outcomes) {
        if (!outcome.estimate || outcome.script.empty()) {
            continue;
        }
        if (script.empty()) {
            script.data = outcome.script.data;
            script.body = u"# Each way to ask is said by its own name: scale, visit, people, method. Mixed models and MMRM have scripts of\n"
                          "# their own.\n"
                          "output <- say\n"_s;
            rows = rDataFrame(u"d"_s, script.data);
        }
        QStringList name;
        for (const TableCell& cell : specificationCells(study, outcome)) {
            name << std::get<QString>(cell);
        }
        script.body += u'\n';
        if (const QString own = rDataFrame(u"d"_s, outcome.script.data); own != rows) {
            script.body += own;
            rows = own;
        }
        const QString names = rString(u"specifications: "_s + name.join(u", "_s)) +
                              (outcome.isCurrent ? u", \"current\""_s : QString());
        // Of a method's several estimates the multiverse holds one; R's tests refuse some data, and the next goes on.
        script.body += u"tryCatch(local({\n"
                       "say <- function(name, ...) if (name == %1) for (own in c(%2)) output(own, ...)\n"_s.arg(
                           rString(outcome.asked), names) +
                       outcome.script.body + u"}), error = function(e) message(conditionMessage(e)))\n";
    }
    return script;
}

Table scaleTable(const study::Study& study, const std::vector<SpecificationOutcome>& outcomes)
{
    Table table{.name = u"scales"_s,
                .columns = {u"scale"_s, u"estimates"_s, u"below zero"_s, u"above zero"_s, u"without zero"_s,
                            u"least"_s, u"median"_s, u"greatest"_s},
                .rows = {}};
    for (const study::Scale& scale : study.scales) {
        std::vector<double> values;
        int below = 0;
        int above = 0;
        int clear = 0;
        for (const SpecificationOutcome& outcome : outcomes) {
            if (outcome.estimate && outcome.specification.scale == scale.id) {
                values.push_back(outcome.estimate->value);
                below += outcome.estimate->value < 0.0 ? 1 : 0;
                above += outcome.estimate->value > 0.0 ? 1 : 0;
                clear += excludesZero(*outcome.estimate) ? 1 : 0;
            }
        }
        if (!values.empty()) {
            const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
            table.rows.push_back({scale.key, static_cast<int>(values.size()), below, above, clear, *least,
                                  cellOf(stats::quantile(values, 0.5)), *greatest});
        }
    }
    return table;
}

} // namespace analysis
