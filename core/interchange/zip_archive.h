// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Members of a zip archive in memory, unpacked within limits: a small file must not fill the machine.
#pragma once

#include "core/base/result.h"

#include <memory>
#include <string>
#include <string_view>

struct zip;

namespace interchange {

class ZipArchive
{
public:
    /// `bytes` must outlive the archive; `name` is the subject of errors. DamagedFile where it is not a whole zip.
    static base::Result<ZipArchive> open(std::string_view bytes, const std::string& name);

    [[nodiscard]] bool contains(const std::string& member) const;
    /// DamagedFile (missing, checksum wrong, cut off), MalformedInput (encrypted, over 128 MiB, over 1 GiB in all).
    base::Result<std::string> read(const std::string& member);

private:
    struct Discard
    {
        void operator()(zip* archive) const;
    };

    ZipArchive(zip* archive, std::string name);

    std::unique_ptr<zip, Discard> m_archive;
    std::string m_name;
    std::size_t m_unpacked = 0;
};

} // namespace interchange
