// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/score_table.h"

#include <algorithm>
#include <array>
#include <cassert>

namespace simulation {

namespace {

constexpr std::array scaleOrder{hamd17, hamd6, madrs, cadss, hamdItem3, madrsItem10, cssrsIdeation};
constexpr std::array armOrder{placeboArm, naltrexoneArm};

template <typename Range, typename Value>
std::size_t placeIn(const Range& range, const Value& value)
{
    return static_cast<std::size_t>(std::find(std::begin(range), std::end(range), value) - std::begin(range));
}

void addOnce(std::vector<int>& sorted, int number)
{
    const auto place = std::lower_bound(sorted.begin(), sorted.end(), number);
    if (place == sorted.end() || *place != number) {
        sorted.insert(place, number);
    }
}

} // namespace

ScoreTable::ScoreTable(const TrialDraw& draw)
{
    for (std::size_t i = 0; i < draw.participants.size(); ++i) {
        if (draw.participants[i].periodsCompleted == 2) {
            m_completers.push_back(i);
        }
    }
    findVisits(draw);
    const auto visits = 1 + m_days.size() + m_minutes.size();
    m_cells.resize(draw.participants.size() * armOrder.size() * scaleOrder.size() * visits);
    fill(draw);

    for (const auto person : m_completers) {
        const auto before = score(person, placeboArm, hamd17, DrawnVisitKind::Baseline);
        const auto after = score(person, placeboArm, hamd17, DrawnVisitKind::Day, 1);
        if (before && after && *before > 0.0 && *after <= 0.5 * *before) {
            m_responders.push_back(person);
        }
    }
}

void ScoreTable::findVisits(const TrialDraw& draw)
{
    for (const auto& row : draw.scores) {
        if (row.visit == DrawnVisitKind::Day) {
            addOnce(m_days, row.number);
        } else if (row.visit == DrawnVisitKind::Minute) {
            addOnce(m_minutes, row.number);
        }
    }
}

void ScoreTable::fill(const TrialDraw& draw)
{
    for (const auto& row : draw.scores) {
        if (row.period == 0) {
            continue; // screening belongs to no arm
        }
        const auto& person = draw.participants.at(row.participant);
        const auto arm = placeIn(armOrder, person.arms.at(static_cast<std::size_t>(row.period - 1)));
        const auto scale = placeIn(scaleOrder, row.scale);
        std::size_t visit = 0;
        if (row.visit == DrawnVisitKind::Day) {
            visit = 1 + placeIn(m_days, row.number);
        } else if (row.visit == DrawnVisitKind::Minute) {
            visit = 1 + m_days.size() + placeIn(m_minutes, row.number);
        }
        if (arm < armOrder.size() && scale < scaleOrder.size()) {
            m_cells[cellIndex(row.participant, arm, scale, visit)] = {row.value, true};
        }
    }
}

std::size_t ScoreTable::cellIndex(std::size_t participant, std::size_t arm, std::size_t scale, std::size_t visit) const
{
    const auto visits = 1 + m_days.size() + m_minutes.size();
    return ((participant * armOrder.size() + arm) * scaleOrder.size() + scale) * visits + visit;
}

std::optional<double> ScoreTable::score(std::size_t participant, std::string_view arm, std::string_view scale,
                                        DrawnVisitKind visit, int number) const
{
    const auto armPlace = placeIn(armOrder, arm);
    const auto scalePlace = placeIn(scaleOrder, scale);
    assert(armPlace < armOrder.size() && scalePlace < scaleOrder.size());
    std::size_t visitPlace = 0;
    if (visit != DrawnVisitKind::Baseline) {
        const auto& known = visit == DrawnVisitKind::Day ? m_days : m_minutes;
        const auto place = placeIn(known, number);
        if (place == known.size()) {
            return std::nullopt;
        }
        visitPlace = 1 + place + (visit == DrawnVisitKind::Minute ? m_days.size() : 0);
    }
    const Cell& cell = m_cells.at(cellIndex(participant, armPlace, scalePlace, visitPlace));
    return cell.isThere ? std::optional(cell.value) : std::nullopt;
}

std::optional<double> ScoreTable::change(std::size_t participant, std::string_view arm, std::string_view scale,
                                         int day) const
{
    const auto before = score(participant, arm, scale, DrawnVisitKind::Baseline);
    const auto after = score(participant, arm, scale, DrawnVisitKind::Day, day);
    return before && after ? std::optional(*after - *before) : std::nullopt;
}

ArmPairs ScoreTable::changePairs(const std::vector<std::size_t>& people, std::string_view scale, int day) const
{
    ArmPairs pairs;
    for (const auto person : people) {
        const auto placebo = change(person, placeboArm, scale, day);
        const auto naltrexone = change(person, naltrexoneArm, scale, day);
        if (placebo && naltrexone) {
            pairs.placebo.push_back(*placebo);
            pairs.naltrexone.push_back(*naltrexone);
        }
    }
    return pairs;
}

ArmPairs ScoreTable::scorePairs(const std::vector<std::size_t>& people, std::string_view scale, DrawnVisitKind visit,
                                int number) const
{
    ArmPairs pairs;
    for (const auto person : people) {
        const auto placebo = score(person, placeboArm, scale, visit, number);
        const auto naltrexone = score(person, naltrexoneArm, scale, visit, number);
        if (placebo && naltrexone) {
            pairs.placebo.push_back(*placebo);
            pairs.naltrexone.push_back(*naltrexone);
        }
    }
    return pairs;
}

} // namespace simulation
