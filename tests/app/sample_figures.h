// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Made-up figures for the tests of plots: invented people, no trial's numbers.
#pragma once

#include "core/base/random.h"
#include "core/figures/figure.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>
#include <vector>

namespace sample {

using namespace Qt::StringLiterals;

/// Mean, n and a 95 % interval (normal, good enough to look at) of lines that share their x.
inline figures::MeanLine meanOf(const figures::Lines& lines)
{
    figures::MeanLine mean{.name = lines.name, .role = lines.role, .emphasis = lines.emphasis, .origin = lines.origin};
    std::vector<double> xs = lines.x;
    std::sort(xs.begin(), xs.end());
    xs.erase(std::unique(xs.begin(), xs.end()), xs.end());
    for (const double x : xs) {
        double sum = 0.0;
        double squares = 0.0;
        int n = 0;
        for (std::size_t i = 0; i < lines.x.size(); ++i) {
            if (lines.x[i] == x) {
                sum += lines.y[i];
                squares += lines.y[i] * lines.y[i];
                ++n;
            }
        }
        const double centre = sum / n;
        const double sd = n > 1 ? std::sqrt(std::max(0.0, (squares - n * centre * centre) / (n - 1))) : 0.0;
        const double half = n > 1 ? 2.0 * sd / std::sqrt(n) : std::numeric_limits<double>::quiet_NaN();
        mean.x.push_back(x);
        mean.y.push_back(centre);
        mean.lower.push_back(centre - half);
        mean.upper.push_back(centre + half);
        mean.n.push_back(n);
    }
    return mean;
}

/// Courses of `people` at the given days; drop is how far the score falls on the second day.
inline figures::Lines courses(int people, const std::vector<double>& days, double drop, figures::Role role,
                              study::Origin origin, std::uint64_t seed)
{
    base::Random random(seed);
    figures::Lines lines{.name =
                             role == figures::Role::Open ? u"Ketamine after placebo"_s : u"Ketamine after naltrexone"_s,
                         .role = role,
                         .origin = origin};
    lines.first.push_back(0);
    for (int person = 1; person <= people; ++person) {
        base::Random self(static_cast<std::uint64_t>(person));
        const double baseline = 24.0 + 3.0 * self.normal();
        const double depth = drop * (0.5 + random.uniform());
        for (std::size_t d = 0; d < days.size(); ++d) {
            if (people < 100 && person == 4 && d + 2 == days.size()) {
                continue; // somebody misses a visit
            }
            const double back = d == 0 ? 0.0 : depth * std::exp(-days[d] / 9.0);
            lines.x.push_back(days[d]);
            lines.y.push_back(std::clamp(std::round(baseline - back + 1.2 * random.normal()), 0.0, 52.0));
        }
        lines.participant.emplace_back(person);
        lines.first.push_back(static_cast<std::uint32_t>(lines.x.size()));
    }
    return lines;
}

struct Trajectories
{
    int people = 12;
    std::vector<double> days = {0.0, 1.0, 3.0, 5.0, 7.0, 14.0};
    bool blocked = false; ///< which side is in front
    bool both = false;
    study::Origin origin = study::Origin::Simulated;
};

inline figures::Figure trajectories(const Trajectories& wanted)
{
    figures::Figure figure;
    figure.key = u"trajectories"_s;
    figure.title = u"Depression after one infusion"_s;
    figure.subtitle = u"Total score; mean with 95 % interval, one line a person"_s;
    figure.badge = study::isObserved(wanted.origin) ? QString() : u"Simulated to match published facts"_s;
    figure.caption =
        u"Thin lines: one for each person. Strong line: mean with its 95 % interval (Student's t); n under "
        "the axis. Grey: the same people under the other arm. These numbers are invented for a test."_s;
    figure.summary = u"On day 1 the mean falls."_s;
    for (const figures::Role role : {figures::Role::Open, figures::Role::Blocked}) {
        const bool blocked = role == figures::Role::Blocked;
        figures::Lines lines =
            courses(wanted.people, wanted.days, blocked ? 5.0 : 15.0, role, wanted.origin, blocked ? 7 : 3);
        lines.emphasis = wanted.both || blocked == wanted.blocked ? figures::Emphasis::Full : figures::Emphasis::Ghost;
        figure.means.push_back(meanOf(lines));
        figure.legend.push_back({lines.name, role, lines.emphasis, study::isObserved(wanted.origin)});
        figure.lines.push_back(std::move(lines));
    }
    figure.x = {.label = u"Days since infusion"_s,
                .minimum = wanted.days.front() - 0.015 * wanted.days.back(),
                .maximum = wanted.days.back() * 1.015,
                .belowLabel = u"n"_s};
    for (std::size_t i = 0; i < wanted.days.size(); ++i) {
        const QString n = QString::number(figure.means[0].n[i]);
        figure.x.ticks.push_back({wanted.days[i], i == 0 ? u"baseline"_s : QString::number(wanted.days[i]), n});
    }
    figure.y = {.label = u"HAM-D-17 score"_s, .minimum = 0.0, .maximum = 35.0, .grid = true};
    figure.thresholds = {{u"remission ≤ 7"_s, 7.0}, {u"half of mean baseline"_s, 12.0}};
    return figure;
}

inline std::vector<double> manyDays(int count)
{
    std::vector<double> days(static_cast<std::size_t>(count));
    std::iota(days.begin(), days.end(), 0.0);
    return days;
}

/// Each person's change, sorted, from zero.
inline figures::Figure waterfall(int people, bool blocked, study::Origin origin)
{
    const figures::Role role = blocked ? figures::Role::Blocked : figures::Role::Open;
    const figures::Lines lines = courses(people, {0.0, 1.0}, blocked ? 5.0 : 15.0, role, origin, blocked ? 7 : 3);
    figures::Figure figure;
    figure.key = u"waterfall"_s;
    figure.title = u"Each person's change on day 1"_s;
    figure.subtitle = u"Percent change from the period's own baseline, sorted"_s;
    figure.badge = study::isObserved(origin) ? QString() : u"Simulated to match published facts"_s;
    figure.summary = u"Most people fall."_s;
    figures::Bars bars{.name = lines.name, .role = role, .origin = origin};
    std::vector<std::pair<double, study::ParticipantId>> changes;
    for (std::size_t i = 0; i < lines.participant.size(); ++i) {
        const double before = lines.y[lines.first[i]];
        changes.emplace_back(100.0 * (lines.y[lines.first[i] + 1] - before) / before, lines.participant[i]);
    }
    std::sort(changes.rbegin(), changes.rend());
    for (std::size_t i = 0; i < changes.size(); ++i) {
        bars.participant.push_back(changes[i].second);
        bars.x.push_back(static_cast<double>(i + 1));
        bars.y.push_back(changes[i].first);
        if (people < 60) {
            figure.x.ticks.push_back(
                {static_cast<double>(i + 1), QString(u'P' + QString::number(changes[i].second.value())), {}});
        }
    }
    figure.bars.push_back(std::move(bars));
    figure.x.minimum = 0.4;
    figure.x.maximum = people + 0.6;
    figure.y = {.label = u"Change, %"_s, .minimum = -100.0, .maximum = 20.0, .grid = true};
    figure.thresholds = {{u"50 % response"_s, -50.0}};
    figure.legend = {{lines.name, role, figures::Emphasis::Full, study::isObserved(origin)}};
    return figure;
}

/// One line a person between the two arms, and the difference on a second axis.
inline figures::Figure paired(study::Origin origin)
{
    const figures::Lines open = courses(12, {0.0, 1.0}, 15.0, figures::Role::Open, origin, 3);
    const figures::Lines blocked = courses(12, {0.0, 1.0}, 5.0, figures::Role::Blocked, origin, 7);
    figures::Figure figure;
    figure.key = u"paired"_s;
    figure.title = u"The same people after either infusion, day 1"_s;
    figure.subtitle = u"One line a person; difference with 95 % interval at the right"_s;
    figure.badge = study::isObserved(origin) ? QString() : u"Simulated to match published facts"_s;
    figure.summary = u"Scores are lower after placebo."_s;
    figures::Lines lines{.name = u"Same person"_s, .role = figures::Role::Neutral, .origin = origin};
    figures::Points left{.name = open.name, .role = figures::Role::Open, .origin = origin};
    figures::Points right{.name = blocked.name, .role = figures::Role::Blocked, .origin = origin};
    lines.first.push_back(0);
    for (std::size_t i = 0; i < open.participant.size(); ++i) {
        const double a = open.y[open.first[i] + 1];
        const double b = blocked.y[blocked.first[i] + 1];
        lines.participant.push_back(open.participant[i]);
        lines.x.insert(lines.x.end(), {0.0, 1.0});
        lines.y.insert(lines.y.end(), {a, b});
        lines.first.push_back(static_cast<std::uint32_t>(lines.x.size()));
        left.participant.push_back(open.participant[i]);
        left.x.push_back(0.0);
        left.y.push_back(a);
        right.participant.push_back(open.participant[i]);
        right.x.push_back(1.0);
        right.y.push_back(b);
    }
    figure.lines.push_back(std::move(lines));
    figure.points = {std::move(left), std::move(right)};
    figure.intervals.push_back({.name = u"Difference"_s,
                                .origin = study::Origin::Derived,
                                .secondAxis = true,
                                .x = {1.6},
                                .y = {7.9},
                                .lower = {5.1},
                                .upper = {10.7},
                                .label = {u"7.9 (5.1 to 10.7)"_s}});
    figure.x = {.minimum = -0.4, .maximum = 2.2};
    figure.x.ticks = {{0.0, open.name, u"12"_s}, {1.0, blocked.name, u"12"_s}, {1.6, u"difference"_s, u"12"_s}};
    figure.x.belowLabel = u"n"_s;
    figure.y = {.label = u"HAM-D-17 score"_s, .minimum = 0.0, .maximum = 35.0, .grid = true};
    figure.y2 = {.label = u"Difference"_s, .minimum = -10.0, .maximum = 25.0};
    figure.legend = {{open.name, figures::Role::Open, figures::Emphasis::Full, study::isObserved(origin)},
                     {blocked.name, figures::Role::Blocked, figures::Emphasis::Full, study::isObserved(origin)}};
    return figure;
}

} // namespace sample
