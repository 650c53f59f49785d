// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/scale_visits.h"

#include "core/study/lookup.h"

#include <utility>

namespace workspace {

const ScaleVisits& VisitsByScale::of(const study::SharedStudy& study, study::ScaleId scale)
{
    if (m_study != study) {
        m_study = study;
        m_visits.clear();
    }
    const auto kept = m_visits.find(scale);
    if (kept != m_visits.end()) {
        return kept->second;
    }
    std::vector<study::VisitId> all = study::visitsOf(*study, scale);
    const study::VisitId usual = study::defaultVisit(*study, all);
    return m_visits.emplace(scale, ScaleVisits{std::move(all), usual}).first->second;
}

} // namespace workspace
