// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The visits of a study by their place in time: baselines first, then by day, so that points sort by an integer.
#pragma once

#include "core/study/lookup.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <tuple>
#include <vector>

namespace study {

/// Valid as long as the study it was made from. Ids may be any number: they come from files.
class VisitOrder
{
public:
    explicit VisitOrder(const Study& study)
        : m_visits(study.visits)
        , m_place(study.visits.size())
    {
        for (const Visit& visit : m_visits) {
            m_inTime.push_back(&visit);
        }
        std::sort(m_inTime.begin(), m_inTime.end(), [](const Visit* a, const Visit* b) {
            return std::tuple(a->phase, visitDay(*a), a->id) < std::tuple(b->phase, visitDay(*b), b->id);
        });
        for (std::size_t place = 0; place < m_inTime.size(); ++place) {
            m_place[static_cast<std::size_t>(m_inTime[place] - m_visits.data())] = place;
        }
    }

    /// 0 is the first of all; nullopt for a visit that the study does not have.
    [[nodiscard]] std::optional<std::size_t> placeOf(VisitId id) const
    {
        const Visit* visit = byId(m_visits, id);
        return visit != nullptr ? std::optional(m_place[static_cast<std::size_t>(visit - m_visits.data())])
                                : std::nullopt;
    }

    [[nodiscard]] VisitId at(std::size_t place) const { return m_inTime[place]->id; }

    [[nodiscard]] bool isBaseline(std::size_t place) const { return m_inTime[place]->phase == VisitPhase::Baseline; }

private:
    const std::vector<Visit>& m_visits;
    std::vector<const Visit*> m_inTime;
    std::vector<std::size_t> m_place; // by the visit's position in the study
};

} // namespace study
