// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Errors in words: what happened, to what, and what to do. The one switch over ErrorKind; window and command line use it.
#pragma once

#include "core/base/result.h"

#include <QString>

namespace text {

/// One line, without a full stop at the end.
[[nodiscard]] QString errorText(const base::Error& error);

} // namespace text
