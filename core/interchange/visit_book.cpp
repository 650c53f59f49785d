// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/visit_book.h"

#include "core/interchange/arm_guess.h"
#include "core/interchange/cell_values.h"
#include "core/study/limits.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace interchange {

namespace {

std::optional<double> numberIn(std::string_view cell)
{
    const auto value = parseNumber(cell);
    return value ? value : parseNumber(cell, {',', '\0'});
}

} // namespace

VisitBook::VisitBook(const RawTable& table, const RowColumns& columns, const ColumnMapping& mapping)
    : m_table(table)
    , m_columns(columns)
    , m_mapping(mapping)
{}

std::string_view VisitBook::cell(std::size_t row, std::optional<std::size_t> column) const
{
    return column ? m_table.cell(row, *column) : std::string_view();
}

std::string VisitBook::wordsOf(std::size_t row) const
{
    for (const auto& column : {m_columns.visit, m_columns.minute, m_columns.day}) {
        const std::string_view words = trimmed(cell(row, column));
        if (!words.empty()) {
            return std::string(words);
        }
    }
    return {};
}

std::optional<VisitMeaning> VisitBook::ofRow(std::size_t row)
{
    const Cells cells{cell(row, m_columns.visit), cell(row, m_columns.day), cell(row, m_columns.minute),
                      cell(row, m_columns.phase)};
    // 20 bits a cell, 4 for the phase: a table with more different days than that has no visits.
    const std::uint64_t label = m_labels.indexOf(cells.label);
    const std::uint64_t day = m_days.indexOf(cells.day);
    const std::uint64_t minute = m_minutes.indexOf(cells.minute);
    const std::uint64_t phase = m_phases.indexOf(cells.phase);
    if ((label | day | minute) >> 20U != 0 || phase >> 4U != 0) {
        return std::nullopt;
    }
    const std::uint64_t combination = label << 44U | day << 24U | minute << 4U | phase;
    const auto known = m_understood.find(combination);
    return known != m_understood.end() ? known->second
                                       : m_understood.emplace(combination, understand(cells)).first->second;
}

std::optional<VisitMeaning> VisitBook::ofLabel(std::string_view label)
{
    return understand({label, {}, {}, {}});
}

std::optional<VisitMeaning> VisitBook::understand(const Cells& cells)
{
    const std::string_view label = trimmed(cells.label);
    const auto rule = std::find_if(m_mapping.visits.begin(), m_mapping.visits.end(),
                                   [label](const VisitRule& known) { return sameValue(known.label, label); });
    VisitMeaning meaning;
    if (rule != m_mapping.visits.end()) {
        const VisitTime time{rule->phase, rule->unit, rule->time};
        meaning.arm = rule->arm.empty() ? noArm : armFor(m_mapping.arms, rule->arm);
        meaning.period = rule->period;
        meaning.baseline = rule->phase == study::VisitPhase::Baseline;
        meaning.visit = draftFor(time, rule->key.empty() ? visitKeyOf(time) : rule->key, label);
        return meaning;
    }
    const std::optional<VisitTime> time = timeOf(cells);
    if (!time || m_drafts.size() >= std::numeric_limits<std::uint16_t>::max()) {
        return std::nullopt;
    }
    // A name that tells no time ("follow-up") is the visit's key; the day column told its time.
    const bool named = !isMissing(label, m_mapping.missing) && !visitTimeOf(label) && !parseNumber(label);
    meaning.baseline = time->phase == study::VisitPhase::Baseline;
    meaning.visit = draftFor(*time, named ? std::string(label) : visitKeyOf(*time), label);
    return meaning;
}

std::optional<VisitTime> VisitBook::timeOf(const Cells& cells) const
{
    const std::optional<VisitTime> named = visitTimeOf(cells.label);
    std::optional<VisitTime> time = named;
    if (const auto minute = numberIn(cells.minute)) {
        time = VisitTime{study::VisitPhase::PostDose, study::TimeUnit::Minute, *minute};
    } else if (const auto day = numberIn(cells.day)) {
        time = VisitTime{study::VisitPhase::PostDose, study::TimeUnit::Day, *day};
    }
    const bool saysBaseline = sameValue(cells.phase, "baseline");
    if (!time) {
        return saysBaseline ? std::optional(VisitTime{study::VisitPhase::Baseline}) : std::nullopt;
    }
    if (!study::within(time->time, -study::greatestDay, study::greatestDay)) {
        return std::nullopt;
    }
    const bool namedBaseline = named && named->phase == study::VisitPhase::Baseline;
    const bool untold = trimmed(cells.phase).empty();
    if (saysBaseline || (untold && (namedBaseline || time->time <= 0.0))) {
        time->phase = study::VisitPhase::Baseline;
    }
    return time;
}

std::uint16_t VisitBook::draftFor(const VisitTime& time, std::string key, std::string_view label)
{
    for (std::size_t i = 0; i < m_drafts.size(); ++i) {
        VisitDraft& draft = m_drafts[i];
        if (draft.time == time && sameValue(draft.key, key)) {
            if (draft.label != label) {
                draft.label.clear();
            }
            return static_cast<std::uint16_t>(i);
        }
    }
    // Two baselines at different days cannot both be "baseline": the later found one keeps its own name.
    const auto taken = [this](const std::string& name) {
        return std::any_of(m_drafts.begin(), m_drafts.end(),
                           [&name](const VisitDraft& draft) { return sameValue(draft.key, name); });
    };
    if (taken(key)) {
        const std::string name(label.empty() ? std::string_view(key) : label);
        for (std::size_t i = m_drafts.size(); taken(key); ++i) {
            key = name + " (" + std::to_string(i) + ")";
        }
    }
    m_drafts.push_back({time, std::move(key), std::string(label)});
    return static_cast<std::uint16_t>(m_drafts.size() - 1);
}

} // namespace interchange
