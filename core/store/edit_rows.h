// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One edit as rows: what it takes out of the tables and what it puts in, and how that moves the content digest.
#pragma once

#include "core/base/result.h"
#include "core/store/database.h"
#include "core/study/digest.h"
#include "core/study/edit.h"

namespace store {

/// Writes everything but the study row inside the caller's transaction and returns the digest after it. The cost does
/// not grow with the study. Errors: Conflict (the rows to be replaced are not there), InvalidValue (the file's rules
/// refuse it). Not for ReplaceStudy.
[[nodiscard]] base::Result<study::Digest> writeEdit(const Database& database, const study::Applied& applied,
                                                    const study::Digest& before);

} // namespace store
