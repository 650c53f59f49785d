// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The versions of the study file. Their steps are SQL in resources/sql, compiled in; a new file goes through the same
// steps as an old one, so both end with the same tables.
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"

#include <cstdint>
#include <span>
#include <string_view>

namespace store {

/// Step i brings version i to version i + 1.
[[nodiscard]] std::span<const std::string_view> schemaSteps();

/// The version this program writes.
[[nodiscard]] int currentVersion();

enum class MigrationOutcome : std::uint8_t { UpToDate, Migrated, TooNew };

/// Runs the steps above the database's version inside the caller's transaction, up to `version`. The content digest of
/// a migrated database is for the caller to renew.
[[nodiscard]] base::Result<MigrationOutcome> migrate(const Database& database, int version = currentVersion());

} // namespace store
