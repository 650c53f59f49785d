// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/arm_guess.h"

#include "core/interchange/cell_values.h"
#include "core/interchange/label_index.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace interchange {

namespace {

constexpr std::size_t mostArms = 20;

/// "infusion_1" and "Treatment period 2" end in the number of their period; 0 where a name is none of that kind.
int treatmentNumber(const std::string& column)
{
    constexpr std::array<std::string_view, 9> stems = {
        "infusion", "treatment", "trt", "arm", "drug", "condition", "period", "tx", "treatmentperiod"};
    const std::string folded = foldedName(column);
    if (folded.size() < 2 || folded.back() < '1' || folded.back() > '9') {
        return 0;
    }
    const std::string_view stem = std::string_view(folded).substr(0, folded.size() - 1);
    return std::find(stems.begin(), stems.end(), stem) != stems.end() ? folded.back() - '0' : 0;
}

void guessTreatments(ColumnMapping& mapping, const RawTable& table, FindingList& findings)
{
    std::map<int, std::string> numbered;
    for (const std::string& column : table.columns()) {
        if (const int number = treatmentNumber(column); number > 0) {
            numbered.emplace(number, column);
        }
    }
    for (const auto& [number, column] : numbered) {
        if (number != static_cast<int>(mapping.treatments.size()) + 1) {
            mapping.treatments.clear(); // 1, 2, 3 … or nothing
            return;
        }
        mapping.treatments.push_back(column);
    }
    for (std::size_t i = 0; i < mapping.treatments.size(); ++i) {
        findings.add(study::FindingKind::AssumptionMade, study::Severity::Note,
                     "column " + mapping.treatments[i] + " is read as the arm of period " + std::to_string(i + 1));
    }
}

/// A key that stands neither for another arm nor for another label: "Placebo" and "Placebo*" are told apart.
std::string freeKey(const std::string& name, std::string_view own, const std::vector<ArmRule>& arms,
                    const LabelIndex& labels)
{
    const auto taken = [&](const std::string& key) {
        return armFor(arms, key) >= 0 ||
               std::any_of(labels.labels().begin(), labels.labels().end(),
                           [&](std::string_view label) { return sameValue(label, key) && !sameValue(label, own); });
    };
    const std::string wanted = keyFrom(name);
    std::string key = wanted;
    for (int i = 2; taken(key); ++i) {
        key = wanted + "-" + std::to_string(i);
    }
    return key;
}

base::Result<bool> collectArms(ColumnMapping& mapping, const Tables& tables, const std::string& column,
                               FindingList& findings)
{
    const RawTable* const table = tableWith(tables, column);
    if (table == nullptr) {
        return false; // the builder complains of it, with the names there are
    }
    const std::size_t position = *table->column(column);
    LabelIndex labels;
    for (std::size_t row = 0; row < table->rowCount() && labels.size() <= 2 * mostArms; ++row) {
        labels.indexOf(trimmed(table->cell(row, position)));
    }
    for (const std::string_view label : labels.labels()) {
        if (isMissing(label, mapping.missing) || sameValue(label, "all") || armFor(mapping.arms, label) >= 0) {
            continue;
        }
        const std::string_view meaning = tables.dictionary.label(column, label);
        const std::string name(meaning.empty() ? label : meaning);
        if (const int known = armFor(mapping.arms, name); known >= 0) {
            mapping.arms[static_cast<std::size_t>(known)].labels.emplace_back(label);
            continue;
        }
        mapping.arms.push_back({freeKey(name, label, mapping.arms, labels), name, {}, {std::string(label)}, false});
        findings.add(study::FindingKind::AssumptionMade, study::Severity::Note,
                     std::string(label) + " in " + column + " is read as the arm " + name);
        if (mapping.arms.size() > mostArms) {
            return base::fail(base::ErrorKind::InvalidValue, table->name(),
                              "column " + column + " has over 20 different values: it is no arm");
        }
    }
    return true;
}

} // namespace

int armFor(const std::vector<ArmRule>& arms, std::string_view label)
{
    for (std::size_t i = 0; i < arms.size(); ++i) {
        const ArmRule& arm = arms[i];
        if (sameValue(label, arm.key) || sameValue(label, arm.name) ||
            std::any_of(arm.labels.begin(), arm.labels.end(),
                        [label](const std::string& known) { return sameValue(label, known); })) {
            return static_cast<int>(i);
        }
    }
    return -1;
}

const RawTable* tableWith(const Tables& tables, const std::string& column, bool peopleFirst)
{
    const RawTable* const people = tables.people ? &*tables.people : nullptr;
    const RawTable* const first = peopleFirst && people != nullptr ? people : &tables.scores;
    const RawTable* const second = first == people ? &tables.scores : people;
    if (first->column(column)) {
        return first;
    }
    return second != nullptr && second->column(column) ? second : nullptr;
}

base::Result<bool> guessArms(ColumnMapping& mapping, const Tables& tables, FindingList& findings)
{
    if (mapping.treatments.empty() && mapping.columns.arm.empty()) {
        guessTreatments(mapping, tables.people ? *tables.people : tables.scores, findings);
    }
    if (!mapping.arms.empty()) {
        return true;
    }
    if (!mapping.columns.arm.empty()) {
        if (auto collected = collectArms(mapping, tables, mapping.columns.arm, findings); !collected) {
            return collected;
        }
    }
    for (const std::string& column : mapping.treatments) {
        if (auto collected = collectArms(mapping, tables, column, findings); !collected) {
            return collected;
        }
    }
    return true;
}

} // namespace interchange
