// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// SQLite's own check of a file's pages, beside the reading of its rows: on a connection and a thread of its own, so that
// a large file is open in little more than the time its rows take. Both connections hold the file's read lock, so both
// see the same content.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/database.h"

#include <atomic>
#include <optional>
#include <string>
#include <thread>

namespace store {

class SoundnessCheck
{
public:
    /// Starts on a large file; a small one is checked at once by `database`, which must be known to be ours.
    SoundnessCheck(const Database& database, std::string path, base::Progress& progress);
    SoundnessCheck(const SoundnessCheck&) = delete;
    SoundnessCheck& operator=(const SoundnessCheck&) = delete;

    /// Waits for the verdict. Errors: DamagedFile, Cancelled.
    [[nodiscard]] base::Result<void> result();

    /// For the reading beside it: cancelled once the pages are known to be damaged, for rows of such a file may go round
    /// in circles.
    [[nodiscard]] base::Progress& progress() { return m_progress; }

private:
    class Beside final : public base::Progress
    {
    public:
        Beside(base::Progress& whole, const std::atomic<bool>& damaged)
            : m_whole(whole)
            , m_damaged(damaged)
        {}

        void report(double fraction) override { m_whole.report(fraction); }
        [[nodiscard]] bool cancelled() const override { return m_damaged || m_whole.cancelled(); }

    private:
        base::Progress& m_whole;
        const std::atomic<bool>& m_damaged;
    };

    [[nodiscard]] bool hasVerdict() const;

    const Database& m_database;
    std::string m_path;
    base::Progress& m_whole;
    std::atomic<bool> m_damaged = false;
    Beside m_progress;
    std::optional<base::Result<void>> m_result;
    std::jthread m_thread; // last: it uses the others
};

} // namespace store
