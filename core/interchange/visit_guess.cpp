// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/visit_guess.h"

#include "core/interchange/arm_guess.h"
#include "core/interchange/cell_values.h"
#include "core/interchange/label_index.h"
#include "core/interchange/number_format.h"
#include "core/interchange/visit_label.h"
#include "core/study/limits.h"

#include <algorithm>
#include <utility>

namespace interchange {

namespace {

constexpr std::size_t mostVisitLabels = 2000;

bool isNameCharacter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0x80U;
}

std::string lowered(std::string_view text)
{
    std::string lower(text);
    std::transform(lower.begin(), lower.end(), lower.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return lower;
}

/// Whether `name` stands in `text` as whole words; both in lower case.
bool standsIn(const std::string& text, const std::string& name)
{
    for (std::size_t at = text.find(name); !name.empty() && at != std::string::npos; at = text.find(name, at + 1)) {
        const std::size_t end = at + name.size();
        if ((at == 0 || !isNameCharacter(text[at - 1])) && (end == text.size() || !isNameCharacter(text[end]))) {
            return true;
        }
    }
    return false;
}

/// The one arm whose name or key stands in a sentence; nullptr where two do. "Placebo" within "ketamine and placebo"
/// does not count when that is an arm of its own.
const ArmRule* armNamedIn(std::string_view sentence, const std::vector<ArmRule>& arms)
{
    const std::string text = lowered(sentence);
    const auto nameOf = [](const ArmRule& arm) { return lowered(arm.name.empty() ? arm.key : arm.name); };
    std::vector<const ArmRule*> named;
    for (const ArmRule& arm : arms) {
        if (standsIn(text, nameOf(arm)) || standsIn(text, lowered(arm.key))) {
            named.push_back(&arm);
        }
    }
    const ArmRule* found = nullptr;
    for (const ArmRule* arm : named) {
        const bool part = std::any_of(named.begin(), named.end(), [&](const ArmRule* other) {
            return other != arm && nameOf(*other) != nameOf(*arm) && standsIn(nameOf(*other), nameOf(*arm));
        });
        if (!part) {
            if (found != nullptr) {
                return nullptr;
            }
            found = arm;
        }
    }
    return found;
}

struct CodedLabel
{
    const ArmRule* arm = nullptr;
    std::optional<double> number; ///< directly behind the arm's label
};

/// "ses-p10": the last run of letters is an arm's label, the number behind it counts something.
CodedLabel decoded(std::string_view label, const std::vector<ArmRule>& arms)
{
    const std::string text = lowered(label);
    std::size_t digits = text.size();
    while (digits > 0 && text[digits - 1] >= '0' && text[digits - 1] <= '9') {
        --digits;
    }
    std::size_t letters = digits;
    while (letters > 0 && text[letters - 1] >= 'a' && text[letters - 1] <= 'z') {
        --letters;
    }
    const std::string_view code = std::string_view(text).substr(letters, digits - letters);
    const int arm = code.empty() ? -1 : armFor(arms, code);
    if (arm < 0) {
        return {};
    }
    return {&arms[static_cast<std::size_t>(arm)], parseNumber(std::string_view(text).substr(digits))};
}

} // namespace

std::optional<VisitRule> visitRuleFor(std::string_view label, std::string_view meaning,
                                      const std::vector<ArmRule>& arms, bool armInLabel)
{
    const CodedLabel code = armInLabel ? decoded(label, arms) : CodedLabel{};
    std::optional<VisitTime> time = visitTimeOf(meaning);
    if (!time) {
        time = visitTimeOf(label);
    }
    if (!time && code.number && study::within(code.number, 0.0, study::greatestDay)) {
        time = VisitTime{study::VisitPhase::PostDose, study::TimeUnit::Day, *code.number};
    }
    if (!time) {
        return std::nullopt;
    }
    VisitRule rule;
    rule.label = label;
    rule.phase = time->phase;
    rule.unit = time->unit;
    rule.time = time->time;
    if (armInLabel) {
        const ArmRule* arm = armNamedIn(meaning, arms);
        arm = arm != nullptr ? arm : armNamedIn(label, arms);
        arm = arm != nullptr ? arm : code.arm;
        rule.arm = arm != nullptr ? arm->key : std::string();
    }
    return rule;
}

base::Result<bool> guessVisits(ColumnMapping& mapping, const Tables& tables, FindingList& findings)
{
    const auto column = tables.scores.column(mapping.columns.visit);
    const bool timeInColumns = !mapping.columns.day.empty() || !mapping.columns.minute.empty();
    if (mapping.columns.visit.empty() || !column || timeInColumns) {
        return true;
    }
    LabelIndex labels;
    for (std::size_t row = 0; row < tables.scores.rowCount() && labels.size() <= mostVisitLabels; ++row) {
        labels.indexOf(trimmed(tables.scores.cell(row, *column)));
    }
    if (labels.size() > mostVisitLabels) {
        return base::fail(base::ErrorKind::InvalidValue, tables.scores.name(),
                          "column " + mapping.columns.visit + " has over 2,000 different values: it is no visit");
    }
    for (const std::string_view label : labels.labels()) {
        const bool known = std::any_of(mapping.visits.begin(), mapping.visits.end(),
                                       [label](const VisitRule& rule) { return sameValue(rule.label, label); });
        if (known || isMissing(label, mapping.missing)) {
            continue;
        }
        const std::string_view meaning = tables.dictionary.label(mapping.columns.visit, label);
        if (auto rule = visitRuleFor(label, meaning, mapping.arms, mapping.columns.arm.empty())) {
            const std::string key = visitKeyOf({rule->phase, rule->unit, rule->time});
            findings.add(study::FindingKind::AssumptionMade, study::Severity::Note,
                         "visit " + rule->label + " is read as " + key + (rule->arm.empty() ? "" : " of " + rule->arm));
            mapping.visits.push_back(std::move(*rule));
        }
    }
    return true;
}

} // namespace interchange
