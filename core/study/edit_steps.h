// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The kinds of edits, each as one step on a study that is being changed: checks it, does it, and tells the step back.
// edit.cpp puts them together; nothing else needs this file.
#pragma once

#include "core/base/result.h"
#include "core/study/edit.h"
#include "core/study/lookup.h"

#include <algorithm>
#include <limits>
#include <string>
#include <utility>

namespace study::steps {

struct Change
{
    Edit inverse;
    Edit done;
};

// edit_scores.cpp
[[nodiscard]] base::Result<Change> perform(Study& study, const ChangeScore& edit);
[[nodiscard]] base::Result<Change> perform(Study& study, const ChangeScores& edit);
// edit_people.cpp
[[nodiscard]] base::Result<Change> perform(Study& study, const AddParticipant& edit);
[[nodiscard]] base::Result<Change> perform(Study& study, const RemoveParticipant& edit);
[[nodiscard]] base::Result<Change> perform(Study& study, const ChangeParticipant& edit);
// edit_periods.cpp
[[nodiscard]] base::Result<void> checkPeriod(const Study& study, const Participant& participant, const Period& period);
[[nodiscard]] base::Result<Change> perform(Study& study, const AddPeriod& edit);
[[nodiscard]] base::Result<Change> perform(Study& study, const RemovePeriod& edit);
[[nodiscard]] base::Result<Change> perform(Study& study, const ChangePeriod& edit);
// edit_occurrences.cpp
[[nodiscard]] base::Result<Change> perform(Study& study, const AddDose& edit);
[[nodiscard]] base::Result<Change> perform(Study& study, const RemoveDose& edit);
[[nodiscard]] base::Result<Change> perform(Study& study, const ChangeDose& edit);
[[nodiscard]] base::Result<Change> perform(Study& study, const AddEvent& edit);
[[nodiscard]] base::Result<Change> perform(Study& study, const RemoveEvent& edit);
[[nodiscard]] base::Result<Change> perform(Study& study, const ChangeEvent& edit);
// edit_remarks.cpp
[[nodiscard]] base::Result<Change> perform(Study& study, const AddNote& edit);
[[nodiscard]] base::Result<Change> perform(Study& study, const RemoveNote& edit);
[[nodiscard]] base::Result<Change> perform(Study& study, const ChangeNote& edit);
[[nodiscard]] base::Result<Change> perform(Study& study, const AddExclusion& edit);
[[nodiscard]] base::Result<Change> perform(Study& study, const RemoveExclusion& edit);
[[nodiscard]] base::Result<Change> perform(Study& study, const ChangeExclusion& edit);
[[nodiscard]] base::Result<Change> perform(Study& study, const AddSnapshot& edit);
[[nodiscard]] base::Result<Change> perform(Study& study, const RemoveSnapshot& edit);

template <typename Row>
auto placeById(std::vector<Row>& rows, decltype(Row::id) id)
{
    return std::lower_bound(rows.begin(), rows.end(), id,
                            [](const Row& row, decltype(Row::id) wanted) { return row.id < wanted; });
}

/// The id asked for, or the next free one.
template <typename Row>
[[nodiscard]] base::Result<decltype(Row::id)> freeId(const std::vector<Row>& rows, decltype(Row::id) wanted)
{
    if (wanted.isValid()) {
        return byId(rows, wanted) == nullptr
                   ? base::Result<decltype(Row::id)>(wanted)
                   : base::fail(base::ErrorKind::InvalidEdit, std::to_string(wanted.value()), "id");
    }
    const std::int32_t last = rows.empty() ? 0 : rows.back().id.value();
    if (last == std::numeric_limits<std::int32_t>::max()) {
        return base::fail(base::ErrorKind::InvalidEdit, std::to_string(last), "id");
    }
    return decltype(Row::id)(last + 1);
}

/// Adds a row with an id. The caller has looked at what it says.
template <typename Remove, typename Add, typename Row>
[[nodiscard]] base::Result<Change> addRow(std::vector<Row>& rows, Add done, Row Add::* added)
{
    Row& row = done.*added;
    const auto id = freeId(rows, row.id);
    if (!id) {
        return tl::unexpected(id.error());
    }
    row.id = *id;
    rows.insert(placeById(rows, *id), row);
    return Change{.inverse = Remove{*id}, .done = std::move(done)};
}

template <typename Add, typename Row>
[[nodiscard]] base::Result<Change> removeRow(std::vector<Row>& rows, decltype(Row::id) id, const Edit& edit)
{
    const auto place = placeById(rows, id);
    if (place == rows.end() || place->id != id) {
        return base::fail(base::ErrorKind::InvalidEdit, std::to_string(id.value()), "unknown row");
    }
    Add inverse{std::move(*place), true};
    rows.erase(place);
    return Change{.inverse = std::move(inverse), .done = edit};
}

/// Puts a row in the place of the one with its id.
template <typename Swap, typename Row>
[[nodiscard]] base::Result<Change> changeRow(std::vector<Row>& rows, const Row& row, const Swap& edit)
{
    const auto place = placeById(rows, row.id);
    if (place == rows.end() || place->id != row.id) {
        return base::fail(base::ErrorKind::InvalidEdit, std::to_string(row.id.value()), "unknown row");
    }
    Swap inverse{std::exchange(*place, row), true};
    return Change{.inverse = std::move(inverse), .done = edit};
}

/// An id that names nothing on purpose, or a row of the study.
template <typename Row, typename RowId>
[[nodiscard]] bool isKnownOrNone(const std::vector<Row>& rows, RowId id)
{
    return !id.isValid() || byId(rows, id) != nullptr;
}

} // namespace study::steps
