// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Completes a recipe from what the tables themselves say: names of columns, labels of visits and arms, dictionaries.
// Whatever is read in rather than given is a finding, so that nobody trusts a guess without seeing it.
#pragma once

#include "core/base/result.h"
#include "core/interchange/column_mapping.h"
#include "core/interchange/data_dictionary.h"
#include "core/interchange/findings.h"
#include "core/interchange/raw_table.h"

namespace interchange {

/// The tables of one import. `people` has one row a participant and may be absent.
struct Tables
{
    RawTable scores;
    std::optional<RawTable> people;
    DataDictionary dictionary;
};

/// `given` with its gaps filled. The roles of columns are guessed only where it names none at all: who names one, names
/// all. Assumptions go to `findings`. UnknownFormat, with the columns there are, where no column can be the
/// participant, the visit or a score; InvalidValue where a column has too many different visits, arms or scales to be
/// one.
base::Result<ColumnMapping> completeMapping(ColumnMapping given, const Tables& tables, FindingList& findings);

} // namespace interchange
