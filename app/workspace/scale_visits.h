// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The visits of each scale of a study. Finding them walks through every score, which a flip or a key must not do: they
// are found when first asked for, and kept while the study stays.
#pragma once

#include "core/study/selection.h"
#include "core/study/study.h"

#include <map>
#include <vector>

namespace workspace {

struct ScaleVisits
{
    std::vector<study::VisitId> all; ///< study::visitsOf()
    study::VisitId usual;            ///< study::defaultVisit()
};

class VisitsByScale
{
public:
    const ScaleVisits& of(const study::SharedStudy& study, study::ScaleId scale);

private:
    study::SharedStudy m_study; ///< held, so that no other study can come to lie where it was
    std::map<study::ScaleId, ScaleVisits> m_visits;
};

} // namespace workspace
