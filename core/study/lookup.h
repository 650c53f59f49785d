// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Finding rows of a study: by id (binary search), by key, and the few questions every layer asks.
#pragma once

#include "core/study/study.h"

#include <QStringList>
#include <QStringView>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace study {

/// The row with this id, or nullptr; rows are sorted by id. At once where ids follow each other without gaps.
template <typename Row, typename RowId>
[[nodiscard]] const Row* byId(const std::vector<Row>& rows, RowId id)
{
    if (rows.empty()) {
        return nullptr;
    }
    const std::int64_t offset = std::int64_t{id.value()} - rows.front().id.value();
    if (offset >= 0 && static_cast<std::size_t>(offset) < rows.size()) {
        const Row& guess = rows[static_cast<std::size_t>(offset)];
        if (guess.id == id) {
            return &guess;
        }
    }
    const auto found = std::lower_bound(rows.begin(), rows.end(), id,
                                        [](const Row& row, RowId wanted) { return row.id < wanted; });
    return found != rows.end() && found->id == id ? &*found : nullptr;
}

/// The first row whose key is the same (see sameKey), or nullptr; nothing has the empty key.
template <typename Row>
[[nodiscard]] const Row* byKey(const std::vector<Row>& rows, QStringView key)
{
    const auto found = std::find_if(rows.begin(), rows.end(), [key](const Row& row) { return sameKey(row.key, key); });
    return found != rows.end() && !foldedKey(key).isEmpty() ? &*found : nullptr;
}

[[nodiscard]] std::span<const Period> periodsOf(const Study& study, ParticipantId participant);
[[nodiscard]] const Period* periodOf(const Study& study, ParticipantId participant, std::int16_t ordinal);
[[nodiscard]] std::span<const Assessment> assessmentsOf(const Study& study, ParticipantId participant);
[[nodiscard]] const Assessment* findAssessment(const Study& study, ParticipantId participant, std::int16_t period,
                                               VisitId visit, ScaleId scale);

/// The arm of that id's name; "all" for an invalid id.
[[nodiscard]] QString armName(const Study& study, ArmId arm);

/// The visit that summaries, sentences and response rules are about unless told otherwise: the first post-dose visit
/// counted in days at which the scale was scored, else its first post-dose visit, else invalid.
[[nodiscard]] VisitId defaultVisit(const Study& study, ScaleId scale);

/// The same of visits that are known already, as visitsOf() returns them.
[[nodiscard]] VisitId defaultVisit(const Study& study, std::span<const VisitId> visits);

/// Visits at which the scale was scored, in order of time, baseline first. Scores at visits the study does not have are
/// left out: check() reports them.
[[nodiscard]] std::vector<VisitId> visitsOf(const Study& study, ScaleId scale);

/// The origin of the first score that is not observed; else imported where any score is, else entered. In a study without
/// scores its participants decide, and an empty one is imported.
[[nodiscard]] Origin studyOrigin(const Study& study);

/// The names of the sources that scores come from, in the study's order. A paper that a study merely cites did not give
/// its values.
[[nodiscard]] QStringList scoreSourceNames(const Study& study);

/// At least one post-dose score of the primary scale in every period of the design (two or more arms in a sequence).
[[nodiscard]] std::vector<ParticipantId> completersOf(const Study& study);

} // namespace study
