// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/criteria.h"
#include "core/simulation/fact_checks.h"
#include "core/simulation/number_words.h"
#include "core/stats/descriptive.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace simulation {

std::vector<double> scoresOf(const ScoreTable& table, std::string_view arm, std::string_view scale,
                             DrawnVisitKind visit, int number)
{
    std::vector<double> scores;
    for (const auto person : table.completers()) {
        if (const auto score = table.score(person, arm, scale, visit, number)) {
            scores.push_back(*score);
        }
    }
    return scores;
}

double meanOr0(const std::vector<double>& values)
{
    return stats::mean(values).value_or(0.0);
}

Measured baselinesDiffer(const TrialDraw&, const ScoreTable& table)
{
    Measured measured{true, {}};
    for (const auto arm : bothArms) {
        const auto scores = scoresOf(table, arm, hamd17, DrawnVisitKind::Baseline);
        const double spread = std::sqrt(stats::sampleVariance(scores).value_or(0.0));
        const double mean = meanOr0(scores);
        const double lowest = scores.empty() ? 0.0 : *std::min_element(scores.begin(), scores.end());
        measured.passed = measured.passed && isWithin(mean, 21.0, 26.5) && isWithin(spread, 2.8, 6.0) && lowest >= 15.0;
        measured.text += std::string(arm) + ": mean " + fixed(mean, 1) + ", SD " + fixed(spread, 1) + ", lowest " +
                         fixed(lowest, 0) + "; ";
    }
    return measured;
}

Measured baselinesOfBothPeriodsClose(const TrialDraw&, const ScoreTable& table)
{
    const double placebo = meanOr0(scoresOf(table, placeboArm, hamd17, DrawnVisitKind::Baseline));
    const double naltrexone = meanOr0(scoresOf(table, naltrexoneArm, hamd17, DrawnVisitKind::Baseline));
    return {std::fabs(placebo - naltrexone) <= 1.5, "means differ by " + fixed(std::fabs(placebo - naltrexone), 1)};
}

Measured scalesInProportion(const TrialDraw&, const ScoreTable& table)
{
    const double all = meanOr0(scoresOf(table, placeboArm, hamd17, DrawnVisitKind::Baseline));
    const double core = meanOr0(scoresOf(table, placeboArm, hamd6, DrawnVisitKind::Baseline));
    const double mood = meanOr0(scoresOf(table, placeboArm, madrs, DrawnVisitKind::Baseline));
    const double share = all > 0.0 ? core / all : 0.0;
    return {isWithin(share, 0.45, 0.55) && isWithin(mood, 29.0, 35.0),
            "HAM-D-6 " + fixed(100.0 * share, 0) + " % of HAM-D-17, MADRS " + fixed(mood, 1)};
}

Measured lateVisitMissed(const TrialDraw&, const ScoreTable& table)
{
    int early = 0;
    int late = 0;
    for (const auto person : table.completers()) {
        for (const auto arm : bothArms) {
            for (const int day : table.days()) {
                const bool missed = !table.score(person, arm, hamd17, DrawnVisitKind::Day, day);
                (day < 7 ? early : late) += missed ? 1 : 0;
            }
        }
    }
    return {early == 0 && (late == 1 || late == 2),
            std::to_string(late) + " from day 7, " + std::to_string(early) + " before"};
}

Measured dissociationDiffers(const TrialDraw&, const ScoreTable& table)
{
    auto peaks = scoresOf(table, placeboArm, cadss, DrawnVisitKind::Minute, 40);
    if (peaks.size() < 2) {
        return {false, "not enough scores"};
    }
    std::sort(peaks.begin(), peaks.end());
    const double mean = meanOr0(peaks);
    return {peaks.front() <= 7.0 && peaks.back() >= 36.0 && isWithin(mean, 14.0, 30.0),
            fixed(peaks.front(), 0) + " to " + fixed(peaks.back(), 0) + ", mean " + fixed(mean, 1)};
}

Measured peopleAreMixed(const TrialDraw& draw, const ScoreTable&)
{
    const auto women = std::count_if(draw.participants.begin(), draw.participants.end(),
                                     [](const DrawnParticipant& person) { return person.sex == "female"; });
    const auto [youngest, oldest] =
        std::minmax_element(draw.participants.begin(), draw.participants.end(),
                            [](const auto& a, const auto& b) { return a.ageYears < b.ageYears; });
    const int span = oldest->ageYears - youngest->ageYears;
    return {women >= 5 && women <= 9 && span >= 28, std::to_string(women) + " women, ages " +
                                                        std::to_string(youngest->ageYears) + " to " +
                                                        std::to_string(oldest->ageYears)};
}

Measured ordersBalanced(const TrialDraw& draw, const ScoreTable& table)
{
    const auto placeboFirst =
        std::count_if(table.completers().begin(), table.completers().end(),
                      [&](std::size_t person) { return draw.participants[person].arms.front() == placeboArm; });
    return {placeboFirst >= 5 && placeboFirst <= 7, std::to_string(placeboFirst) + " of the completers placebo first"};
}

Measured suicidalThoughtsDiffer(const TrialDraw&, const ScoreTable& table)
{
    const auto scores = scoresOf(table, placeboArm, hamdItem3, DrawnVisitKind::Baseline);
    const std::set<double> values(scores.begin(), scores.end());
    return {values.size() >= 3 && isWithin(meanOr0(scores), 1.2, 2.4),
            "mean " + fixed(meanOr0(scores), 1) + ", " + std::to_string(values.size()) + " different scores"};
}

// The paper names the model but not its days, so that every way to choose them must agree.
Measured suicidalityHoldsOnAnyDays(const TrialDraw&, const ScoreTable& table)
{
    double largest = 0.0;
    for (const auto scale : {hamdItem3, madrsItem10, cssrsIdeation}) {
        for (const auto& days : {std::vector<int>{1}, std::vector<int>{1, 3}, std::vector<int>{1, 3, 5, 7}}) {
            const auto effect = pretreatmentEffect(table, scale, days);
            largest = std::max(largest, effect && effect->estimate > 0.0 ? effect->p : 1.0);
        }
    }
    return {largest < 0.01, "largest " + pText(largest)};
}

} // namespace simulation
