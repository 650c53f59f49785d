// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Counts rows, reports now and then, and notices when nobody waits any more.
#pragma once

#include "core/base/progress.h"

#include <cstdint>

namespace store {

class RowProgress
{
public:
    RowProgress(base::Progress& progress, std::int64_t total)
        : m_progress(progress)
        , m_total(total)
    {}

    /// One more row; false once the work was cancelled.
    [[nodiscard]] bool advance()
    {
        ++m_done;
        if (m_done % rowsBetweenReports != 0) {
            return true;
        }
        m_progress.report(static_cast<double>(m_done) / static_cast<double>(m_total));
        return !m_progress.cancelled();
    }

private:
    static constexpr std::int64_t rowsBetweenReports = 1 << 15;

    base::Progress& m_progress;
    std::int64_t m_total;
    std::int64_t m_done = 0;
};

} // namespace store
