// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One step of several as a part of the whole way: a loop inside tells its own 0..1.
#pragma once

#include "core/base/progress.h"

#include <algorithm>
#include <cstddef>

namespace analysis {

class PartProgress final : public base::Progress
{
public:
    /// The step of that number (from 0) of a count of steps; whole must outlive this.
    PartProgress(base::Progress& whole, std::size_t step, std::size_t count)
        : m_whole(whole)
        , m_begin(static_cast<double>(step) / static_cast<double>(count))
        , m_share(1.0 / static_cast<double>(count))
    {}

    void report(double fraction) override { m_whole.report(m_begin + m_share * std::clamp(fraction, 0.0, 1.0)); }

    [[nodiscard]] bool cancelled() const override { return m_whole.cancelled(); }

private:
    base::Progress& m_whole;
    double m_begin;
    double m_share;
};

} // namespace analysis
