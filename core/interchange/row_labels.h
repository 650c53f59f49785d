// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the arm, period, origin and scale cells of a row mean; each different text is understood once.
#pragma once

#include "core/interchange/label_index.h"
#include "core/interchange/row_columns.h"
#include "core/interchange/row_drafts.h"

#include <optional>
#include <string_view>
#include <vector>

namespace interchange {

constexpr int notAnArm = -2; ///< a label that names no arm, other than none at all (noArm)

class RowLabels
{
public:
    RowLabels(const RawTable& table, const RowColumns& columns, const ColumnMapping& mapping);

    /// An index into the recipe's arms, noArm (no column, nothing in it, or "all") or notAnArm.
    int arm(std::size_t row);
    /// "2", "Period 2"; 0 where there is none.
    int period(std::size_t row);
    /// Imported where there is no column for it.
    study::Origin origin(std::size_t row);
    /// An index into scales(): of the rule, or in a long table of the row's label; nullopt for a label without rule.
    std::optional<std::uint16_t> scale(std::size_t row, const ScorePlace& place);

    /// One for each different scale of the rules.
    [[nodiscard]] const std::vector<ScaleDraft>& scales() const { return m_scales; }

private:
    [[nodiscard]] int understandArm(std::string_view cell) const;
    [[nodiscard]] std::optional<std::uint16_t> understandScale(std::string_view cell) const;

    const RawTable& m_table;
    const RowColumns& m_columns;
    const ColumnMapping& m_mapping;
    std::vector<ScaleDraft> m_scales;
    std::vector<std::uint16_t> m_scaleOfRule;
    LabelIndex m_armLabels;
    std::vector<int> m_arms;
    LabelIndex m_periodLabels;
    std::vector<int> m_periods;
    LabelIndex m_scaleLabels;
    std::vector<std::optional<std::uint16_t>> m_scaleOfLabel;
    LabelIndex m_originLabels;
    std::vector<study::Origin> m_origins;
};

} // namespace interchange
