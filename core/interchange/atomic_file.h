// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one way a file is written: beside its place, flushed to the disk, then renamed. It appears whole or not at all,
// and what stood there before stays until then.
#pragma once

#include "core/base/result.h"

#include <string>
#include <string_view>

namespace interchange {

/// `path` is UTF-8. A link is followed; a device or pipe that exists (such as /dev/stdout) is written to and never
/// replaced. Errors: FileExists (and not `overwrite`), FileUnwritable (a folder, no permission, no such folder),
/// DiskFull.
base::Result<void> writeFileAtomically(const std::string& path, std::string_view bytes, bool overwrite);

} // namespace interchange
