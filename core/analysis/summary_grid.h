// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The rows and columns of a summary: arms ("all" first, then the contrast's, then the others) by visits, as small
// integers, so that a million points can be counted into cells without a look-up by key.
#pragma once

#include "core/analysis/visit_index.h"
#include "core/study/study.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace analysis {

class SummaryGrid
{
public:
    /// The study must outlive the grid.
    SummaryGrid(const study::Study& study, const std::optional<study::Contrast>& contrast);

    [[nodiscard]] std::size_t visits() const { return m_study.visits.size(); }

    [[nodiscard]] std::size_t cells() const { return m_arms.size() * visits(); }

    [[nodiscard]] std::size_t cell(std::size_t arm, std::size_t visit) const { return arm * visits() + visit; }

    [[nodiscard]] const std::vector<study::ArmId>& arms() const { return m_arms; }

    /// visits() where the study has no such visit.
    [[nodiscard]] std::size_t visitIndex(study::VisitId id) const { return m_visits.of(id); }

    [[nodiscard]] std::optional<std::size_t> armIndex(study::ArmId id) const;
    [[nodiscard]] bool isBaseline(std::size_t visit) const;
    /// Indices of visits: baselines first, then by time.
    [[nodiscard]] std::vector<std::size_t> visitsInTime() const;

private:
    const study::Study& m_study;
    VisitIndex m_visits;
    std::vector<study::ArmId> m_arms;
};

} // namespace analysis
