// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/criteria.h"
#include "core/simulation/number_words.h"

#include <algorithm>

namespace simulation {

namespace {

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

} // namespace

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

} // namespace simulation
