// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/soundness_check.h"

#include "core/store/study_reader.h"

#include <utility>

namespace store {

namespace {

constexpr std::int64_t leastBytesForAThread = 1 << 20;

base::Result<void> checkOnItsOwn(const std::string& path, const base::Progress& progress)
{
    auto database = Database::open(path, Access::Read);
    if (!database) {
        return base::pass(database);
    }
    database->watch(progress);
    if (const auto version = checkForm(*database); !version) {
        return tl::unexpected(version.error());
    }
    return quickCheck(*database);
}

} // namespace

SoundnessCheck::SoundnessCheck(const Database& database, std::string path, base::Progress& progress)
    : m_database(database)
    , m_path(std::move(path))
    , m_whole(progress)
    , m_progress(progress, m_damaged)
{
    const auto size = database.size();
    if (size && *size >= leastBytesForAThread) {
        m_thread = std::jthread([this] {
            m_result = checkOnItsOwn(m_path, m_whole);
            m_damaged = !*m_result && m_result->error().kind == base::ErrorKind::DamagedFile;
        });
        return;
    }
    m_result = quickCheck(database);
    m_damaged = !*m_result;
}

// A writer who waits for the first connection lets no second one in, and the name may lead to another file by now: then
// the first one looks for itself.
bool SoundnessCheck::hasVerdict() const
{
    return *m_result || m_result->error().kind == base::ErrorKind::DamagedFile ||
           m_result->error().kind == base::ErrorKind::Cancelled;
}

base::Result<void> SoundnessCheck::result()
{
    if (m_thread.joinable()) {
        m_thread.join();
    }
    if (!hasVerdict()) {
        m_result = quickCheck(m_database);
    }
    return *m_result;
}

} // namespace store
