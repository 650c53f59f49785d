// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the visit, day, minute and phase cells of a row say together; each combination is understood once.
#pragma once

#include "core/interchange/label_index.h"
#include "core/interchange/row_columns.h"
#include "core/interchange/row_drafts.h"

#include <optional>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace interchange {

struct VisitMeaning
{
    std::uint16_t visit = 0; ///< index into drafts()
    bool baseline = false;
    int arm = noArm;
    int period = 0;
};

class VisitBook
{
public:
    VisitBook(const RawTable& table, const RowColumns& columns, const ColumnMapping& mapping);

    /// nullopt where the row does not say when it was, or in words that no rule explains.
    std::optional<VisitMeaning> ofRow(std::size_t row);
    /// For a visit named by a recipe, in a wide-wide table.
    std::optional<VisitMeaning> ofLabel(std::string_view label);
    /// The words of the row, for messages: its visit cell, else its day or minute.
    [[nodiscard]] std::string wordsOf(std::size_t row) const;

    [[nodiscard]] std::vector<VisitDraft>& drafts() { return m_drafts; }

private:
    struct Cells
    {
        std::string_view label;
        std::string_view day;
        std::string_view minute;
        std::string_view phase;
    };

    [[nodiscard]] std::string_view cell(std::size_t row, std::optional<std::size_t> column) const;
    std::optional<VisitMeaning> understand(const Cells& cells);
    [[nodiscard]] std::optional<VisitTime> timeOf(const Cells& cells) const;
    std::uint16_t draftFor(const VisitTime& time, std::string key, std::string_view label);

    const RawTable& m_table;
    const RowColumns& m_columns;
    const ColumnMapping& m_mapping;
    LabelIndex m_labels;
    LabelIndex m_days;
    LabelIndex m_minutes;
    LabelIndex m_phases;
    std::unordered_map<std::uint64_t, std::optional<VisitMeaning>> m_understood;
    std::vector<VisitDraft> m_drafts;
};

} // namespace interchange
