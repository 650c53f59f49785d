// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/scale_guess.h"

#include "core/interchange/arm_guess.h"
#include "core/interchange/cell_values.h"
#include "core/interchange/label_index.h"
#include "core/interchange/scale_names.h"
#include "core/interchange/visit_guess.h"

#include <algorithm>
#include <string>
#include <tuple>
#include <utility>

namespace interchange {

namespace {

constexpr std::size_t mostScales = 200;

void noteScale(FindingList& findings, const ScaleRule& rule)
{
    findings.add(study::FindingKind::AssumptionMade, study::Severity::Note,
                 rule.source + " is read as the scale " + rule.scale +
                     (rule.visit.empty() ? "" : " at the visit " + rule.visit) +
                     (rule.arm.empty() ? "" : " of " + rule.arm) +
                     (rule.period == 0 ? "" : " in period " + std::to_string(rule.period)));
}

base::Result<bool> guessLabels(ColumnMapping& mapping, const RawTable& table, FindingList& findings)
{
    const auto column = table.column(mapping.columns.scale);
    if (!column) {
        return false;
    }
    LabelIndex labels;
    for (std::size_t row = 0; row < table.rowCount() && labels.size() <= mostScales; ++row) {
        labels.indexOf(trimmed(table.cell(row, *column)));
    }
    if (labels.size() > mostScales) {
        return base::fail(base::ErrorKind::InvalidValue, table.name(),
                          "column " + mapping.columns.scale + " has over 200 different values: it is no scale");
    }
    for (const std::string_view label : labels.labels()) {
        const bool known = std::any_of(mapping.scales.begin(), mapping.scales.end(),
                                       [label](const ScaleRule& rule) { return sameValue(rule.source, label); });
        if (known || isMissing(label, mapping.missing)) {
            continue;
        }
        ScaleRule rule;
        rule.source = label;
        const auto key = catalogueKeyFor(label);
        rule.scale = key ? key->toStdString() : rule.source;
        if (!sameValue(rule.scale, rule.source)) {
            noteScale(findings, rule);
        }
        mapping.scales.push_back(std::move(rule));
    }
    return true;
}

/// "MADRS_ketamine_d2" or "HAMD17 p1 day 3": the name of a scale, then what tells visit, arm and period.
std::optional<ScaleRule> ruleFromName(const std::string& column, ColumnMapping& mapping)
{
    for (std::size_t end = column.size(); end > 1; --end) {
        const bool boundary =
            end == column.size() || std::string_view("_- .").find(column[end]) != std::string_view::npos;
        const auto key = boundary ? catalogueKeyFor(std::string_view(column).substr(0, end)) : std::nullopt;
        if (!key) {
            continue;
        }
        ScaleRule rule;
        rule.source = column;
        rule.scale = key->toStdString();
        if (end == column.size()) {
            return rule;
        }
        const std::string rest = column.substr(end + 1);
        const auto visit = visitRuleFor(rest, {}, mapping.arms, true);
        if (!visit) {
            return std::nullopt;
        }
        mapping.visits.push_back(*visit);
        rule.visit = rest;
        return rule;
    }
    return std::nullopt;
}

/// Two columns that seem to say the same differ in something that was not understood, for example the arm.
base::Result<bool> refuseTwins(const ColumnMapping& mapping, const RawTable& table)
{
    const auto visitOf = [&mapping](const ScaleRule& rule) {
        const auto visit = std::find_if(mapping.visits.begin(), mapping.visits.end(),
                                        [&rule](const VisitRule& known) { return known.label == rule.visit; });
        return visit == mapping.visits.end()
                   ? std::tuple(0, 0, 0.0, std::string())
                   : std::tuple(static_cast<int>(visit->phase), static_cast<int>(visit->unit), visit->time, visit->arm);
    };
    for (std::size_t i = 0; i < mapping.scales.size(); ++i) {
        for (std::size_t j = 0; j < i; ++j) {
            const ScaleRule& one = mapping.scales[j];
            const ScaleRule& other = mapping.scales[i];
            if (one.scale == other.scale && visitOf(one) == visitOf(other)) {
                return base::fail(base::ErrorKind::UnknownFormat, table.name(),
                                  "columns " + one.source + " and " + other.source + " both look like " + one.scale +
                                      "; name them in a recipe");
            }
        }
    }
    return true;
}

} // namespace

base::Result<bool> guessScales(ColumnMapping& mapping, const Tables& tables, FindingList& findings)
{
    if (!mapping.columns.scale.empty()) {
        return guessLabels(mapping, tables.scores, findings);
    }
    if (!mapping.scales.empty()) {
        return true;
    }
    for (const std::string& column : tables.scores.columns()) {
        auto rule = ruleFromName(column, mapping);
        const bool visitsInRows = !mapping.columns.visit.empty() || !mapping.columns.day.empty();
        if (rule && (rule->visit.empty() || !visitsInRows)) {
            noteScale(findings, *rule);
            mapping.scales.push_back(std::move(*rule));
        }
    }
    return refuseTwins(mapping, tables.scores);
}

} // namespace interchange
