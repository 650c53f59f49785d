// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The participants of a table as its rows name them, each joined with their row of the other table.
#pragma once

#include "core/interchange/label_index.h"
#include "core/interchange/row_columns.h"
#include "core/interchange/row_drafts.h"

#include <string_view>
#include <unordered_map>
#include <vector>

namespace interchange {

class PeopleBook
{
public:
    PeopleBook(const Tables& tables, const RowColumns& columns, const ColumnMapping& mapping, FindingList& findings);

    /// The participant a row names; made when this is their first row.
    std::uint32_t ofRow(std::string_view key, std::size_t row);

    [[nodiscard]] PersonDraft& person(std::uint32_t index) { return m_people[index]; }

    /// The rule that leaves a row of the person out, in words; nullopt: the row is selected.
    [[nodiscard]] std::optional<std::string> leftOut(std::uint32_t index, std::size_t row) const;

    [[nodiscard]] std::vector<PersonDraft>& people() { return m_people; }

    [[nodiscard]] const LabelIndex& sequences() const { return m_sequences; }

private:
    void join();
    [[nodiscard]] std::string_view cell(const PersonDraft& person, std::size_t row, PlacedColumn column) const;
    void readArms(PersonDraft& person);
    void readSequence(PersonDraft& person);
    [[nodiscard]] std::optional<std::string> leftOutBy(const PersonDraft& person, std::size_t row, bool inPeople) const;

    const Tables& m_tables;
    const RowColumns& m_columns;
    const ColumnMapping& m_mapping;
    FindingList& m_findings;
    LabelIndex m_keys;
    LabelIndex m_sequences;
    std::unordered_map<std::string_view, std::size_t> m_joined;
    std::vector<PersonDraft> m_people;
};

/// The cell of a person in either table; empty where the person is not in the joined one.
std::string_view personCell(const Tables& tables, const PersonDraft& person, PlacedColumn column);

} // namespace interchange
