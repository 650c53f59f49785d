// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The hidden file in which something new is written before it gets its name: ".blockade-XXXXXX.unfinished". Its writer
// holds a lock on it, which ends with the writer however that dies: what is not locked was left behind and is taken
// away by the next writer in the same folder.
#pragma once

#include "core/base/result.h"

#include <string>

namespace store {

class UnfinishedFile
{
public:
    /// An empty file of mode 0600; takes away what dead writers left in the folder. subject: named in errors.
    /// Errors: FileNotFound (no such folder), FileUnwritable, DiskFull.
    [[nodiscard]] static base::Result<UnfinishedFile> in(const std::string& folder, const std::string& subject);

    /// Takes away what dead writers left in the folder, other names of files that got theirs among it.
    static void removeLeftovers(const std::string& folder);

    UnfinishedFile() = default;
    UnfinishedFile(const UnfinishedFile&) = delete;
    UnfinishedFile& operator=(const UnfinishedFile&) = delete;
    UnfinishedFile(UnfinishedFile&& other) noexcept;
    UnfinishedFile& operator=(UnfinishedFile&& other) noexcept;

    ~UnfinishedFile() { discard(); }

    /// Empty once it was discarded or renamed.
    [[nodiscard]] const std::string& path() const { return m_path; }

    [[nodiscard]] int descriptor() const { return m_descriptor; }

    /// It has another name now, and needs no lock.
    void wasRenamed();
    void discard();

private:
    std::string m_path;
    int m_descriptor = -1;
};

} // namespace store
