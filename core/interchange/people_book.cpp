// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/people_book.h"

#include "core/interchange/arm_guess.h"
#include "core/interchange/cell_values.h"

#include <algorithm>
#include <string>
#include <utility>

namespace interchange {

namespace {

bool isWordCharacter(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') ||
           static_cast<unsigned char>(c) >= 0x80U;
}

/// "AB" or "placebo-ketamine" as arms; empty where a part is no arm.
std::vector<int> armsOfSequence(std::string_view label, const std::vector<ArmRule>& arms)
{
    std::vector<std::string> parts;
    bool open = false;
    for (const char c : label) {
        if (!isWordCharacter(c)) {
            open = false;
        } else if (open) {
            parts.back().push_back(c);
        } else {
            parts.emplace_back(1, c);
            open = true;
        }
    }
    if (parts.size() == 1 && armFor(arms, parts.front()) < 0) {
        const std::string letters = parts.front();
        parts.clear();
        for (const char c : letters) {
            parts.emplace_back(1, c);
        }
    }
    std::vector<int> found;
    for (const std::string& part : parts) {
        const int arm = armFor(arms, part);
        if (arm < 0) {
            return {};
        }
        found.push_back(arm);
    }
    return found;
}

} // namespace

std::string_view personCell(const Tables& tables, const PersonDraft& person, PlacedColumn column)
{
    if (!column.inPeople) {
        return trimmed(tables.scores.cell(person.firstRow, column.position));
    }
    return person.peopleRow ? trimmed(tables.people->cell(*person.peopleRow, column.position)) : std::string_view();
}

PeopleBook::PeopleBook(const Tables& tables, const RowColumns& columns, const ColumnMapping& mapping,
                       FindingList& findings)
    : m_tables(tables)
    , m_columns(columns)
    , m_mapping(mapping)
    , m_findings(findings)
{
    if (tables.people) {
        join();
    }
}

void PeopleBook::join()
{
    const RawTable& people = *m_tables.people;
    for (std::size_t row = 0; row < people.rowCount(); ++row) {
        const std::string_view key = trimmed(people.cell(row, *m_columns.peopleParticipant));
        if (!isMissing(key) && !m_joined.emplace(key, row).second) {
            m_findings.add(study::FindingKind::AssumptionMade, study::Severity::Warning,
                           std::string(key) + " stands twice in " + people.name() + ": line " +
                               std::to_string(people.line(row)) + " is not used");
        }
    }
}

std::uint32_t PeopleBook::ofRow(std::string_view key, std::size_t row)
{
    const std::uint32_t index = m_keys.indexOf(key);
    if (index < m_people.size()) {
        return index;
    }
    PersonDraft person;
    person.key = key;
    person.firstRow = row;
    if (m_tables.people) {
        const auto joined = m_joined.find(key);
        if (joined != m_joined.end()) {
            person.peopleRow = joined->second;
        } else {
            m_findings.add(study::FindingKind::AssumptionMade, study::Severity::Warning,
                           std::string(key) + " is not in " + m_tables.people->name());
        }
    }
    readArms(person);
    readSequence(person);
    person.leftOutBy = leftOutBy(person, row, true);
    m_people.push_back(std::move(person));
    return index;
}

void PeopleBook::readArms(PersonDraft& person)
{
    person.armsGiven = !m_columns.treatments.empty();
    for (const PlacedColumn column : m_columns.treatments) {
        const std::string_view label = personCell(m_tables, person, column);
        const int arm = isMissing(label, m_mapping.missing) ? noArm : armFor(m_mapping.arms, label);
        if (arm == noArm && !isMissing(label, m_mapping.missing)) {
            m_findings.add(study::FindingKind::CellUnreadable, study::Severity::Warning,
                           std::string(person.key) + ": " + std::string(label) + " is no arm of the recipe");
        }
        person.arms.push_back(arm);
    }
    while (!person.arms.empty() && person.arms.back() == noArm) {
        person.arms.pop_back();
    }
}

void PeopleBook::readSequence(PersonDraft& person)
{
    if (!m_columns.sequence) {
        return;
    }
    const std::string_view label = personCell(m_tables, person, *m_columns.sequence);
    if (isMissing(label, m_mapping.missing)) {
        return;
    }
    person.sequence = m_sequences.indexOf(label);
    const bool rowsTellArms = m_columns.arm || !m_columns.treatments.empty();
    if (!rowsTellArms && !m_mapping.arms.empty()) {
        person.arms = armsOfSequence(label, m_mapping.arms);
        person.armsGiven = !person.arms.empty();
    }
}

std::optional<std::string> PeopleBook::leftOutBy(const PersonDraft& person, std::size_t row, bool inPeople) const
{
    for (std::size_t i = 0; i < m_mapping.where.size(); ++i) {
        const WhereRule& rule = m_mapping.where[i];
        const PlacedColumn column = m_columns.where[i];
        if (column.inPeople != inPeople) {
            continue;
        }
        const std::string_view value =
            inPeople ? personCell(m_tables, person, column) : trimmed(m_tables.scores.cell(row, column.position));
        const RawTable& table = inPeople ? *m_tables.people : m_tables.scores;
        const std::string& name = table.columns()[column.position];
        const std::string_view label = m_tables.dictionary.label(name, value);
        if (!sameValue(value, rule.value) && (label.empty() || !sameValue(label, rule.value))) {
            return "left out by " + rule.column + "=" + rule.value + " (" + name +
                   (value.empty() ? " is not given)" : " is " + std::string(value) + ")");
        }
    }
    return std::nullopt;
}

std::optional<std::string> PeopleBook::leftOut(std::uint32_t index, std::size_t row) const
{
    const PersonDraft& person = m_people[index];
    return person.leftOutBy ? person.leftOutBy : leftOutBy(person, row, false);
}

} // namespace interchange
