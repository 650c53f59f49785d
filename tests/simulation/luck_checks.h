// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tests of the simulations of chance have in common.
#pragma once

#include "core/base/progress.h"

#include <atomic>
#include <cmath>

/// Somebody who loses patience after so many questions.
class ImpatientProgress final : public base::Progress
{
public:
    explicit ImpatientProgress(int patience)
        : m_patience(patience)
    {}

    void report(double) override {}

    [[nodiscard]] bool cancelled() const override { return m_asked++ >= m_patience; }

private:
    int m_patience;
    mutable std::atomic<int> m_asked = 0;
};

/// Within 4.5 standard errors of a share of so many trials: wrong once in 150,000 times, and the seeds are fixed.
inline bool isShareOf(double share, double expected, int trials)
{
    return std::fabs(share - expected) <= 4.5 * std::sqrt(expected * (1.0 - expected) / trials) + 1e-12;
}

inline bool isWithin(double value, double expected, double error)
{
    return std::fabs(value - expected) <= 4.5 * error;
}
