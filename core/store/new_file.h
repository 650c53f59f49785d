// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A file that comes into being at once: written under a temporary name in its folder, put on the disk, then renamed.
// Until moveToTarget() the target is what it was before.
#pragma once

#include "core/base/result.h"
#include "core/store/unfinished_file.h"

#include <cstdint>
#include <span>
#include <string>

namespace store {

enum class Overwrite : std::uint8_t { No, Yes };

class NewFile
{
public:
    /// An empty file of mode 0600. Errors: FileExists, FileNotFound (no such folder), FileUnwritable, DiskFull.
    [[nodiscard]] static base::Result<NewFile> beside(const std::string& target, Overwrite overwrite);

    /// The temporary name.
    [[nodiscard]] const std::string& path() const { return m_file.path(); }

    [[nodiscard]] base::Result<void> append(std::span<const unsigned char> bytes) const;
    /// Errors: FileExists (somebody else was faster), FileInUse (another program is writing the target), DiskFull …
    [[nodiscard]] base::Result<void> moveToTarget();

private:
    NewFile() = default;
    [[nodiscard]] base::Result<void> replaceTarget();
    [[nodiscard]] base::Result<void> rename();

    std::string m_subject; ///< the target as the caller named it
    std::string m_target;  ///< behind symbolic links, so that a link stays one
    std::string m_folder;
    UnfinishedFile m_file;
    Overwrite m_overwrite = Overwrite::No;
};

} // namespace store
