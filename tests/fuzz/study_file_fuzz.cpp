// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The opening of a hostile study file: refused as what it is or read whole, and not a byte of it changed.
#include "core/store/study_file.h"
#include "tests/fuzz/fuzz_target.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

using base::ErrorKind;
namespace files = std::filesystem;

namespace {

/// A folder of its own under the temporary folder, removed at the end.
class OwnFolder
{
public:
    OwnFolder()
    {
        std::string name = (files::temp_directory_path() / "blockade-fuzz-XXXXXX").string();
        fuzz::require(::mkdtemp(name.data()) != nullptr, "the temporary folder can be written");
        m_path = name;
    }

    OwnFolder(const OwnFolder&) = delete;
    OwnFolder& operator=(const OwnFolder&) = delete;

    ~OwnFolder()
    {
        std::error_code ignored;
        files::remove_all(m_path, ignored);
    }

    [[nodiscard]] files::path file(const char* name) const { return m_path / name; }

    [[nodiscard]] std::ptrdiff_t count() const
    {
        return std::distance(files::directory_iterator(m_path), files::directory_iterator());
    }

    void clear() const
    {
        for (const auto& entry : files::directory_iterator(m_path)) {
            files::remove(entry.path());
        }
    }

private:
    files::path m_path;
};

store::StudyFile studyFile(const files::path& path)
{
    return store::StudyFile(QFile::decodeName(path.c_str()));
}

std::string bytesOf(const files::path& path)
{
    std::ifstream stream(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

void write(const files::path& path, std::string_view bytes)
{
    std::ofstream stream(path, std::ios::binary | std::ios::trunc);
    stream.write(bytes.data(), static_cast<std::streamsize>(bytes.size()));
    stream.close();
    fuzz::require(stream.good(), "the temporary folder can be written");
}

void tell(const base::Error& error)
{
    std::fprintf(stderr, "error %d: %s: %s\n", int(error.kind), error.subject.c_str(), error.detail.c_str());
}

void requireHonest(const base::Error& error, const files::path& path)
{
    constexpr std::array aboutTheFile{ErrorKind::DamagedFile, ErrorKind::NotAStudyFile, ErrorKind::ForeignDatabase,
                                      ErrorKind::ForeignContent, ErrorKind::NewerVersion};
    const bool known = std::find(aboutTheFile.begin(), aboutTheFile.end(), error.kind) != aboutTheFile.end();
    if (!known || error.subject != path) {
        tell(error);
    }
    fuzz::require(known, "a file that does not open is called damaged, foreign or newer");
    fuzz::require(error.subject == path, "an error names the file");
}

void requireStorable(const store::Loaded& loaded, const files::path& copy)
{
    base::NoProgress progress;
    const auto created = studyFile(copy).create(*loaded.study, store::Overwrite::Yes, progress);
    fuzz::require(created.has_value(), "a study that was read can be stored");
    const auto again = studyFile(copy).load(progress);
    fuzz::require(again && *again->study == *loaded.study, "a study that was stored reads back as the same study");
    if (loaded.version == store::currentVersion()) {
        fuzz::require(created->digest == loaded.revision.digest, "equal content has equal digests");
    }
}

/// The first edit of an older file migrates it on disk; what is there then is what was shown before.
void requireMigratable(const store::Loaded& loaded, const files::path& path, std::string_view bytes)
{
    base::NoProgress progress;
    const auto outcome = studyFile(path).migrate();
    if (!outcome) {
        tell(outcome.error());
    }
    fuzz::require(outcome && *outcome == store::MigrationOutcome::Migrated, "an older file that opens can be migrated");
    const auto after = studyFile(path).load(progress);
    fuzz::require(after && *after->study == *loaded.study, "a migrated file holds what was read before");
    const files::path backup = path.string() + ".version-" + std::to_string(loaded.version) + ".backup";
    fuzz::require(bytesOf(backup) == bytes, "a migrated file has a backup, byte for byte");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    static const OwnFolder folder;
    const std::string_view bytes = fuzz::textOf(data, size);
    const files::path path = folder.file("study.blockade");
    write(path, bytes);
    base::NoProgress progress;
    const auto loaded = studyFile(path).load(progress);
    fuzz::require(bytesOf(path) == bytes, "opening changes no byte");
    fuzz::require(folder.count() == 1, "opening leaves nothing beside the file");
    if (!loaded) {
        requireHonest(loaded.error(), path);
        return 0;
    }
    requireStorable(*loaded, folder.file("copy.blockade"));
    if (loaded->version < store::currentVersion()) {
        requireMigratable(*loaded, path, bytes);
    }
    folder.clear();
    return 0;
}
