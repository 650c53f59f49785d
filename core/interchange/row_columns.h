// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A recipe's column names as positions in the tables, each found once and complained of when it is not there.
#pragma once

#include "core/base/result.h"
#include "core/interchange/mapping_guess.h"
#include "core/interchange/number_format.h"

#include <optional>
#include <vector>

namespace interchange {

/// A column of either table.
struct PlacedColumn
{
    bool inPeople = false;
    std::size_t position = 0;
};

/// A column of the scores table that holds numbers of one scale (wide), or of all (long: rule is not set).
struct ScorePlace
{
    std::size_t position = 0;
    NumberFormat format;
    const ScaleRule* rule = nullptr;
};

struct RowColumns
{
    std::size_t participant = 0;
    std::optional<std::size_t> visit;
    std::optional<std::size_t> day;
    std::optional<std::size_t> minute;
    std::optional<std::size_t> phase;
    std::optional<std::size_t> arm;
    std::optional<std::size_t> period;
    std::optional<std::size_t> scale;
    std::optional<std::size_t> origin;
    std::optional<PlacedColumn> sequence;
    std::optional<PlacedColumn> age;
    std::optional<PlacedColumn> sex;
    std::optional<std::size_t> peopleParticipant;
    std::vector<PlacedColumn> treatments;
    std::vector<PlacedColumn> attributes;
    std::vector<PlacedColumn> where; ///< as ColumnMapping::where
    std::vector<ScorePlace> scores;
};

/// Number formats are decided here, too; what is doubtful about them goes to `findings`. UnknownKey: a column that is
/// in no table.
base::Result<RowColumns> findColumns(const Tables& tables, const ColumnMapping& mapping, FindingList& findings);

} // namespace interchange
