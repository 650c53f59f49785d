// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/zip_archive.h"

#include <zip.h>

#include <utility>

namespace interchange {

namespace {

constexpr zip_uint64_t largestMember = zip_uint64_t{128} << 20U;
constexpr std::size_t largestTotal = std::size_t{1} << 30U;
constexpr zip_int64_t mostMembers = 10000;

std::string textOf(zip_error_t* error)
{
    return zip_error_strerror(error);
}

} // namespace

void ZipArchive::Discard::operator()(zip* archive) const
{
    zip_discard(archive);
}

ZipArchive::ZipArchive(zip* archive, std::string name)
    : m_archive(archive)
    , m_name(std::move(name))
{}

base::Result<ZipArchive> ZipArchive::open(std::string_view bytes, const std::string& name)
{
    if (bytes.empty()) {
        return base::fail(base::ErrorKind::DamagedFile, name, "the file is empty"); // libzip takes it for a new archive
    }
    zip_error_t error;
    zip_error_init(&error);
    zip_source_t* const source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, &error);
    zip_t* const archive = source == nullptr ? nullptr : zip_open_from_source(source, ZIP_RDONLY, &error);
    if (archive == nullptr) {
        const std::string detail = "not a whole zip archive: " + textOf(&error);
        if (source != nullptr) {
            zip_source_free(source);
        }
        zip_error_fini(&error);
        return base::fail(base::ErrorKind::DamagedFile, name, detail);
    }
    zip_error_fini(&error);
    ZipArchive opened(archive, name);
    if (zip_get_num_entries(archive, 0) > mostMembers) {
        return base::fail(base::ErrorKind::MalformedInput, name, "a zip archive with over 10,000 members");
    }
    return opened;
}

bool ZipArchive::contains(const std::string& member) const
{
    return zip_name_locate(m_archive.get(), member.c_str(), ZIP_FL_NOCASE) >= 0;
}

base::Result<std::string> ZipArchive::read(const std::string& member)
{
    const auto damaged = [&](const std::string& why) {
        return base::fail(base::ErrorKind::DamagedFile, m_name, member + ": " + why);
    };
    // Part names are compared without regard to case (ECMA-376 part 2, 6.2.2.3).
    const zip_int64_t index = zip_name_locate(m_archive.get(), member.c_str(), ZIP_FL_NOCASE);
    if (index < 0) {
        return damaged("missing in the archive");
    }
    zip_stat_t stat;
    zip_stat_init(&stat);
    const auto position = static_cast<zip_uint64_t>(index);
    if (zip_stat_index(m_archive.get(), position, 0, &stat) != 0 || (stat.valid & ZIP_STAT_SIZE) == 0) {
        return damaged("its size is unknown");
    }
    if (stat.size > largestMember || m_unpacked + stat.size > largestTotal) {
        return base::fail(base::ErrorKind::MalformedInput, m_name,
                          member + " unpacks to " + std::to_string(stat.size) + " bytes, more than is read");
    }
    zip_file_t* const file = zip_fopen_index(m_archive.get(), position, 0);
    if (file == nullptr) {
        return damaged(zip_strerror(m_archive.get()));
    }
    // The declared size is only believed as an upper limit; the checksum is tested by reading to the very end.
    std::string content(static_cast<std::size_t>(stat.size), '\0');
    const zip_int64_t got = zip_fread(file, content.data(), content.size());
    char more = 0;
    const zip_int64_t beyond = got < 0 ? -1 : zip_fread(file, &more, 1);
    const std::string why = got < 0 || beyond < 0 ? textOf(zip_file_get_error(file)) : std::string();
    zip_fclose(file);
    if (got != static_cast<zip_int64_t>(content.size()) || beyond != 0) {
        return damaged(why.empty() ? "its size is not the declared one" : why);
    }
    m_unpacked += content.size();
    return content;
}

} // namespace interchange
