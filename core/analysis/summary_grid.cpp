// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/summary_grid.h"

#include <algorithm>
#include <tuple>

namespace analysis {

SummaryGrid::SummaryGrid(const study::Study& study, const std::optional<study::Contrast>& contrast)
    : m_study(study)
    , m_visits(study)
{
    m_arms.push_back(study::ArmId());
    if (contrast) {
        m_arms.push_back(contrast->reference);
        m_arms.push_back(contrast->comparator);
    }
    for (const study::Arm& arm : study.arms) {
        if (std::find(m_arms.begin(), m_arms.end(), arm.id) == m_arms.end()) {
            m_arms.push_back(arm.id);
        }
    }
}

std::optional<std::size_t> SummaryGrid::armIndex(study::ArmId id) const
{
    const auto found = std::find(m_arms.begin(), m_arms.end(), id);
    return found != m_arms.end() ? std::optional(static_cast<std::size_t>(found - m_arms.begin())) : std::nullopt;
}

bool SummaryGrid::isBaseline(std::size_t visit) const
{
    return m_study.visits[visit].phase == study::VisitPhase::Baseline;
}

std::vector<std::size_t> SummaryGrid::visitsInTime() const
{
    std::vector<std::size_t> order(visits());
    for (std::size_t i = 0; i < order.size(); ++i) {
        order[i] = i;
    }
    std::sort(order.begin(), order.end(), [this](std::size_t a, std::size_t b) {
        const study::Visit& one = m_study.visits[a];
        const study::Visit& other = m_study.visits[b];
        return std::tuple(one.phase, study::visitDay(one), one.id) <
               std::tuple(other.phase, study::visitDay(other), other.id);
    });
    return order;
}

} // namespace analysis
