// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/plausibility.h"

#include "core/simulation/fact_checks.h"
#include "core/simulation/number_words.h"
#include "core/stats/descriptive.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace simulation {

namespace {

constexpr std::array bothArms{placeboArm, naltrexoneArm};

bool isWithin(double value, double low, double high)
{
    return value >= low && value <= high;
}

std::vector<double> scoresOf(const ScoreTable& table, std::string_view arm, std::string_view scale,
                             DrawnVisitKind visit, int number = 0)
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

double dayMean(const ScoreTable& table, std::string_view arm, int day)
{
    return meanOr0(scoresOf(table, arm, hamd17, DrawnVisitKind::Day, day));
}

/// Baseline, then each day that was kept.
std::vector<double> courseOf(const ScoreTable& table, std::size_t person, std::string_view arm)
{
    std::vector<double> course;
    if (const auto before = table.score(person, arm, hamd17, DrawnVisitKind::Baseline)) {
        course.push_back(*before);
    }
    for (const int day : table.days()) {
        if (const auto score = table.score(person, arm, hamd17, DrawnVisitKind::Day, day)) {
            course.push_back(*score);
        }
    }
    return course;
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

Measured fallsAndReturns(const TrialDraw&, const ScoreTable& table)
{
    const double before = meanOr0(scoresOf(table, placeboArm, hamd17, DrawnVisitKind::Baseline));
    const double day1 = dayMean(table, placeboArm, 1);
    const double day3 = dayMean(table, placeboArm, 3);
    const double day7 = dayMean(table, placeboArm, 7);
    const double day14 = dayMean(table, placeboArm, 14);
    const bool passed = isWithin(day1, 9.0, 13.0) && day3 > day1 && day7 > day3 &&
                        isWithin(day14 / before, 0.85, 1.02) && day7 / before <= 0.97;
    return {passed, fixed(before, 1) + ", day 1 " + fixed(day1, 1) + ", day 3 " + fixed(day3, 1) + ", day 7 " +
                        fixed(day7, 1) + ", day 14 " + fixed(day14, 1)};
}

// From day 1 on, a course that turns round at least once by two points or more.
Measured coursesWander(const TrialDraw&, const ScoreTable& table)
{
    int wandering = 0;
    int courses = 0;
    for (const auto person : table.completers()) {
        for (const auto arm : bothArms) {
            const auto course = courseOf(table, person, arm);
            bool fellAgain = false;
            for (std::size_t i = 2; i < course.size(); ++i) {
                fellAgain = fellAgain || course[i] <= course[i - 1] - 2.0;
            }
            wandering += fellAgain ? 1 : 0;
            ++courses;
        }
    }
    return {2 * wandering >= courses, std::to_string(wandering) + " of " + std::to_string(courses)};
}

// A score of 0 the day after, or a leap back within two days, is what a formula does.
Measured coursesAreGradual(const TrialDraw&, const ScoreTable& table)
{
    double lowest = 52.0;
    double steepest = 0.0;
    for (const auto person : table.completers()) {
        for (const auto arm : bothArms) {
            const auto course = courseOf(table, person, arm);
            for (std::size_t i = 2; i < course.size(); ++i) {
                steepest = std::max(steepest, course[i] - course[i - 1]);
            }
            lowest = course.empty() ? lowest : std::min(lowest, *std::min_element(course.begin(), course.end()));
        }
    }
    return {lowest >= 1.0 && steepest <= 16.0,
            "lowest score " + fixed(lowest, 0) + ", largest rise between visits " + fixed(steepest, 0)};
}

Measured someoneIsBetterWithNaltrexone(const TrialDraw&, const ScoreTable& table)
{
    int people = 0;
    for (const auto person : table.completers()) {
        const auto open = table.change(person, placeboArm, hamd17, 1);
        const auto blocked = table.change(person, naltrexoneArm, hamd17, 1);
        people += open && blocked && *blocked <= *open - 2.0 ? 1 : 0;
    }
    return {people == 1 || people == 2, std::to_string(people)};
}

// No response on day 1, and then a fall by a third or more that was not there on day 1.
Measured someoneRespondsLate(const TrialDraw&, const ScoreTable& table)
{
    int people = 0;
    for (const auto person : table.completers()) {
        const auto course = courseOf(table, person, placeboArm);
        if (course.size() < 4 || course[1] < 0.75 * course[0]) {
            continue;
        }
        const double lowest = *std::min_element(course.begin() + 2, course.end());
        people += lowest <= 0.667 * course[0] ? 1 : 0;
    }
    return {people == 1 || people == 2, std::to_string(people)};
}

Measured someoneGetsWorse(const TrialDraw&, const ScoreTable& table)
{
    int people = 0;
    for (const auto person : table.completers()) {
        const auto open = table.change(person, placeboArm, hamd17, 1);
        const auto blocked = table.change(person, naltrexoneArm, hamd17, 1);
        people += (open && *open >= 1.0) || (blocked && *blocked >= 1.0) ? 1 : 0;
    }
    return {people >= 1 && people <= 4, std::to_string(people)};
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

std::vector<PlausibilityCriterion> makeCriteria()
{
    return {
        {"missed-visit", "One or two visits from day 7 on were missed, none before.", lateVisitMissed},
        {"demographics", "Women and men, of mixed ages.", peopleAreMixed},
        {"order-counts", "Both orders are about equally frequent among the completers.", ordersBalanced},
        {"baseline-severity", "Baseline HAM-D-17: mean 21 to 26.5, SD 2.8 to 6, nobody below 15.", baselinesDiffer},
        {"baseline-both-periods", "Mean baselines of the two conditions lie within 1.5 points.",
         baselinesOfBothPeriodsClose},
        {"scale-proportions", "At baseline HAM-D-6 is 45 to 55 % of HAM-D-17, and MADRS 29 to 35 on average.",
         scalesInProportion},
        {"fall-and-return", "With placebo the mean falls to 9 to 13 on day 1 and returns over two weeks.",
         fallsAndReturns},
        {"dissociation-differs", "CADSS at 40 minutes is very different between people.", dissociationDiffers},
        {"better-with-naltrexone", "One or two people improve more with naltrexone than with placebo on day 1.",
         someoneIsBetterWithNaltrexone},
        {"late-responder", "One or two people do not improve on day 1 but later, with placebo.", someoneRespondsLate},
        {"someone-worse", "One to four people are worse on day 1 than before, in either period.", someoneGetsWorse},
        {"courses-wander", "At least half of the courses do not simply rise after day 1.", coursesWander},
        {"courses-gradual", "HAM-D-17 never reaches 0, nor rises by more than 16 points from one visit to the next.",
         coursesAreGradual},
        {"suicidal-thoughts-differ", "HAM-D item 3 differs between people at baseline.", suicidalThoughtsDiffer},
        {"suicidality-any-days", "The suicidality result holds for day 1, days 1 and 3, and days 1 to 7 too.",
         suicidalityHoldsOnAnyDays},
    };
}

} // namespace

std::span<const PlausibilityCriterion> plausibilityCriteria()
{
    static const std::vector<PlausibilityCriterion> criteria = makeCriteria();
    return criteria;
}

std::vector<PlausibilityResult> checkPlausibility(const TrialDraw& draw)
{
    const ScoreTable table(draw);
    std::vector<PlausibilityResult> results;
    for (const auto& criterion : plausibilityCriteria()) {
        Measured measured = criterion.check(draw, table);
        results.push_back({criterion.key, criterion.sentence, measured.passed, std::move(measured.text)});
    }
    return results;
}

} // namespace simulation
