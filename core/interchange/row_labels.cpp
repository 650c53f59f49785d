// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/row_labels.h"

#include "core/interchange/arm_guess.h"
#include "core/interchange/cell_values.h"
#include "core/study/scale_catalogue.h"

#include <algorithm>

namespace interchange {

namespace {

/// Beyond 99 is no period but a year or an id.
int understandPeriod(std::string_view cell)
{
    std::string_view digits = trimmed(cell);
    const std::size_t begin = digits.find_last_not_of("0123456789.");
    digits = begin == std::string_view::npos ? digits : digits.substr(begin + 1);
    const auto number = parseNumber(digits);
    const bool whole =
        number && *number >= 0.0 && *number <= 99.0 && *number == static_cast<double>(static_cast<int>(*number));
    return whole ? static_cast<int>(*number) : 0;
}

study::Origin understandOrigin(std::string_view cell)
{
    const std::string_view word = trimmed(cell);
    return study::originFromKey(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())))
        .value_or(study::Origin::Imported);
}

// The catalogue knows an instrument by more spellings than tell two labels apart: "HAM–D–17", with dashes, is HAM-D-17.
bool isSameScale(const std::string& a, const std::string& b)
{
    const study::ScaleDefinition* known = study::catalogueScale(QString::fromStdString(a));
    return sameValue(a, b) || (known != nullptr && known == study::catalogueScale(QString::fromStdString(b)));
}

/// The value for a cell, which `understand` is asked for when the label is new.
template <typename Value, typename Understand>
Value known(std::string_view cell, LabelIndex& labels, std::vector<Value>& values, Understand understand)
{
    const std::uint32_t label = labels.indexOf(cell);
    if (label == values.size()) {
        values.push_back(understand(cell));
    }
    return values[label];
}

} // namespace

RowLabels::RowLabels(const RawTable& table, const RowColumns& columns, const ColumnMapping& mapping)
    : m_table(table)
    , m_columns(columns)
    , m_mapping(mapping)
{
    for (const ScaleRule& rule : mapping.scales) {
        const auto same = std::find_if(m_scales.begin(), m_scales.end(), [&rule](const ScaleDraft& draft) {
            return isSameScale(draft.rule->scale, rule.scale);
        });
        m_scaleOfRule.push_back(static_cast<std::uint16_t>(same - m_scales.begin()));
        if (same != m_scales.end()) {
            same->several = true;
        } else {
            m_scales.push_back({&rule});
        }
    }
}

int RowLabels::understandArm(std::string_view cell) const
{
    if (isMissing(cell, m_mapping.missing) || sameValue(cell, "all")) {
        return noArm;
    }
    const int arm = armFor(m_mapping.arms, trimmed(cell));
    return arm >= 0 ? arm : notAnArm;
}

std::optional<std::uint16_t> RowLabels::understandScale(std::string_view cell) const
{
    const auto rule = std::find_if(m_mapping.scales.begin(), m_mapping.scales.end(),
                                   [cell](const ScaleRule& candidate) { return sameValue(candidate.source, cell); });
    if (rule == m_mapping.scales.end()) {
        return std::nullopt;
    }
    return m_scaleOfRule[static_cast<std::size_t>(rule - m_mapping.scales.begin())];
}

int RowLabels::arm(std::size_t row)
{
    if (!m_columns.arm) {
        return noArm;
    }
    return known(m_table.cell(row, *m_columns.arm), m_armLabels, m_arms,
                 [this](std::string_view cell) { return understandArm(cell); });
}

int RowLabels::period(std::size_t row)
{
    return m_columns.period ? known(m_table.cell(row, *m_columns.period), m_periodLabels, m_periods, understandPeriod)
                            : 0;
}

study::Origin RowLabels::origin(std::size_t row)
{
    return m_columns.origin ? known(m_table.cell(row, *m_columns.origin), m_originLabels, m_origins, understandOrigin)
                            : study::Origin::Imported;
}

std::optional<std::uint16_t> RowLabels::scale(std::size_t row, const ScorePlace& place)
{
    if (place.rule != nullptr) {
        return m_scaleOfRule[static_cast<std::size_t>(place.rule - m_mapping.scales.data())];
    }
    return known(m_table.cell(row, *m_columns.scale), m_scaleLabels, m_scaleOfLabel,
                 [this](std::string_view cell) { return understandScale(cell); });
}

} // namespace interchange
