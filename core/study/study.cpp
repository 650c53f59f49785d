// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study.h"

#include <algorithm>

namespace study {

namespace {

// Rows read from a file stand in order already. Equal ones, which check() reports, stay as they came.
template <typename Row, typename Before>
void sortRows(std::vector<Row>& rows, Before before)
{
    if (!std::is_sorted(rows.begin(), rows.end(), before)) {
        std::stable_sort(rows.begin(), rows.end(), before);
    }
}

template <typename Row>
void sortById(std::vector<Row>& rows)
{
    sortRows(rows, [](const Row& a, const Row& b) { return a.id < b.id; });
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
    sortById(study.snapshots);
    sortRows(study.periods, [](const Period& a, const Period& b) {
        return std::tie(a.participant, a.ordinal) < std::tie(b.participant, b.ordinal);
    });
    sortRows(study.assessments, [](const Assessment& a, const Assessment& b) { return a.key() < b.key(); });
}

} // namespace study
