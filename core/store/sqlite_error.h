// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What SQLite's result codes mean for a study file: the one place that knows.
#pragma once

#include "core/base/result.h"

#include <string>

namespace store {

/// code: an extended SQLite result code; systemError: the errno behind it, or 0; message: SQLite's own words.
[[nodiscard]] base::Error sqliteError(int code, int systemError, std::string subject, std::string message);

/// The error of a failed system call; whileWriting decides what a refusal is called.
[[nodiscard]] base::Error systemError(int number, std::string subject, bool whileWriting);

} // namespace store
