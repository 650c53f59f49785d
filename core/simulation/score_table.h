// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A draw turned round for comparing arms: a score by arm, scale, visit and completer, found at once. The search looks
// at thousands of draws, so the rows are read a single time.
#pragma once

#include "core/simulation/trial_draw.h"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace simulation {

/// Paired values of the same people; entry i of both sides is one person.
struct ArmPairs
{
    std::vector<double> placebo;
    std::vector<double> naltrexone;
};

class ScoreTable
{
public:
    explicit ScoreTable(const TrialDraw& draw);

    /// Indices into participants of those with both periods, in order.
    [[nodiscard]] const std::vector<std::size_t>& completers() const { return m_completers; }

    /// Of the completers, those whose HAM-D-17 fell by half or more from that period's baseline to day 1 after
    /// ketamine with placebo (the response rule of Williams 2018, abstract).
    [[nodiscard]] const std::vector<std::size_t>& responders() const { return m_responders; }

    /// Days with mood scores and minutes with CADSS, ascending, of any period.
    [[nodiscard]] const std::vector<int>& days() const { return m_days; }

    [[nodiscard]] const std::vector<int>& minutes() const { return m_minutes; }

    [[nodiscard]] std::optional<double> score(std::size_t participant, std::string_view arm, std::string_view scale,
                                              DrawnVisitKind visit, int number = 0) const;

    /// Score on a day less the same period's baseline: negative is better.
    [[nodiscard]] std::optional<double> change(std::size_t participant, std::string_view arm, std::string_view scale,
                                               int day) const;

    /// Of the people given, the changes of those who have both.
    [[nodiscard]] ArmPairs changePairs(const std::vector<std::size_t>& people, std::string_view scale, int day) const;
    [[nodiscard]] ArmPairs scorePairs(const std::vector<std::size_t>& people, std::string_view scale,
                                      DrawnVisitKind visit, int number) const;

private:
    struct Cell
    {
        double value = 0.0;
        bool isThere = false;
    };

    [[nodiscard]] std::size_t cellIndex(std::size_t participant, std::size_t arm, std::size_t scale,
                                        std::size_t visit) const;
    void findVisits(const TrialDraw& draw);
    void fill(const TrialDraw& draw);

    std::vector<int> m_days;
    std::vector<int> m_minutes;
    std::vector<Cell> m_cells;
    std::vector<std::size_t> m_completers;
    std::vector<std::size_t> m_responders;
};

} // namespace simulation
