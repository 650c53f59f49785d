// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From a visit's id to its place in Study::visits, for loops over a million points.
#pragma once

#include "core/study/lookup.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace analysis {

class VisitIndex
{
public:
    /// The study must outlive the index.
    explicit VisitIndex(const study::Study& study)
        : m_study(&study)
    {
        for (const study::Visit& visit : study.visits) {
            const auto place = static_cast<std::uint32_t>(&visit - study.visits.data());
            if (visit.id.isValid() && visit.id.value() <= largestInTable) {
                const auto id = static_cast<std::size_t>(visit.id.value());
                m_table.resize(std::max(m_table.size(), id + 1), none());
                m_table[id] = place;
            }
        }
    }

    /// Study::visits.size() where there is none.
    [[nodiscard]] std::size_t of(study::VisitId id) const
    {
        if (id.value() > largestInTable) {
            const study::Visit* visit = study::byId(m_study->visits, id);
            return visit != nullptr ? static_cast<std::size_t>(visit - m_study->visits.data()) : none();
        }
        const auto at = static_cast<std::size_t>(std::max(id.value(), 0));
        return at < m_table.size() ? m_table[at] : none();
    }

private:
    static constexpr std::int32_t largestInTable = 65535; // ids of a stranger's file may be any number

    [[nodiscard]] std::uint32_t none() const { return static_cast<std::uint32_t>(m_study->visits.size()); }

    const study::Study* m_study;
    std::vector<std::uint32_t> m_table;
};

} // namespace analysis
