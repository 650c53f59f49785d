// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether a file's tables are exactly those its version has. Nobody else's view, trigger or column comes any further.
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <string>
#include <string_view>

namespace store {

/// Compares with what our own steps make of an empty database. Error: ForeignContent, naming the object.
[[nodiscard]] base::Result<void> checkSchema(const Database& database, int version);

/// SQL without comments and with single spaces, so that a reworded comment does not make a file foreign.
[[nodiscard]] std::string normalisedSql(std::string_view sql);

} // namespace store
