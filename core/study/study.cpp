// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study.h"

#include <algorithm>

namespace study {

namespace {

template <typename Row>
void sortById(std::vector<Row>& rows)
{
    std::sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.id < b.id; });
}

} // namespace

void sortStudy(Study& study)
{
    sortById(study.sources);
    sortById(study.arms);
    sortById(study.sequences);
    sortById(study.participants);
    sortById(study.visits);
    sortById(study.scales);
    sortById(study.doses);
    sortById(study.events);
    sortById(study.exclusions);
    sortById(study.notes);
    std::sort(study.periods.begin(), study.periods.end(), [](const Period& a, const Period& b) {
        return std::tie(a.participant, a.ordinal) < std::tie(b.participant, b.ordinal);
    });
    std::sort(study.assessments.begin(), study.assessments.end(),
              [](const Assessment& a, const Assessment& b) { return a.key() < b.key(); });
}

} // namespace study
