// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What holds of every import, whatever the tables and the recipe say.
#pragma once

#include "core/interchange/table_import.h"

#include <optional>

namespace fuzz {

/// Names and cells are UTF-8, as all that works on them takes for granted.
void requireReadableTable(const interchange::RawTable& table);

/// Imports the tables twice, the second time with the recipe the first import says it followed.
void importAndRequire(const interchange::Tables& tables, const std::optional<interchange::ColumnMapping>& given);

} // namespace fuzz
