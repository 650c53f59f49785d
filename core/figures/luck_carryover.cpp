// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/luck_carryover.h"

#include "core/analysis/number_text.h"
#include "core/figures/axis_range.h"
#include "core/figures/luck_words.h"
#include "core/figures/mechanism_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace figures {

using namespace Qt::StringLiterals;
using simulation::Carryover;
using simulation::CarryoverOptions;

namespace {

struct CarryoverWords
{
    Q_DECLARE_TR_FUNCTIONS(figures::Carryover)
};

constexpr double lastDay = 60.0;
constexpr double shortestHalfTime = 72.0; // hours, Lee 1988, abstract
constexpr double longestHalfTime = 108.0; // hours, Lee 1988, abstract

QString carryoverSentence(const CarryoverOptions& options, const Carryover& now)
{
    return QStringList{
        CarryoverWords::tr("After %1 days %2 of the blockade is left.",
                           "days, share")
            .arg(analysis::fixedText(options.daysBetween, 0), smallShareText(now.shareLeft)),
        CarryoverWords::tr("With a true difference of %1 points the estimate is then off by %2 points.")
            .arg(pointsText(options.effect), pointsText(now.bias)),
        CarryoverWords::tr("A test for carry-over in %1 people would notice it in %2 of trials; without any it cries "
                           "wolf in %3.")
            .arg(QString::number(options.people), smallShareText(now.pretestPower),
                 smallShareText(options.pretestAlpha))}
        .join(u' ');
}

double biasAt(const CarryoverOptions& options, double day, double halfTime)
{
    return -0.5 * options.effect * simulation::shareOfBlockadeLeft(day, halfTime);
}

void addBias(Figure& figure, const CarryoverOptions& options, const Carryover& now)
{
    std::vector<double> x;
    std::vector<double> y;
    std::vector<double> lower;
    std::vector<double> upper;
    AxisRange range;
    range.add(0.0);
    for (double day = 0.0; day <= lastDay; day += 0.5) {
        const double fast = biasAt(options, day, shortestHalfTime);
        const double slow = biasAt(options, day, longestHalfTime);
        x.push_back(day);
        y.push_back(biasAt(options, day, options.halfTimeHours));
        lower.push_back(std::min(fast, slow));
        upper.push_back(std::max(fast, slow));
        range.add(y.back());
    }
    const QString name = CarryoverWords::tr("Bias, with the band of 72 to 108 hours");
    figure.means.push_back(courseOf(name, Role::Blocked, x, y, lower, upper));
    figure.legend = {{.text = name, .role = Role::Blocked, .observed = false},
                     {.text = CarryoverWords::tr("As planned"), .role = Role::Neutral, .observed = false}};
    figure.title = CarryoverWords::tr("What is left of naltrexone bends the estimate");
    figure.y.label = CarryoverWords::tr("Bias of the difference, points");
    range.roundOut(figure.y);
    const double planned = CarryoverOptions().daysBetween;
    addNamedMark(figure, CarryoverWords::tr("About 30 days, as planned"),
                 CarryoverWords::tr("planned, about %1 days: %2")
                     .arg(analysis::fixedText(planned, 0),
                          digitsText(biasAt(options, planned, options.halfTimeHours), 2)),
                 Role::Neutral, study::Origin::Modelled, planned, biasAt(options, planned, options.halfTimeHours));
    if (options.daysBetween != planned) {
        addNamedMark(figure, CarryoverWords::tr("The days that are set"),
                     CarryoverWords::tr("%1 days: %2")
                         .arg(analysis::fixedText(options.daysBetween, 0), digitsText(now.bias, 2)),
                     Role::Blocked, study::Origin::Modelled, options.daysBetween, now.bias);
    }
}

base::Result<bool> addPretest(Figure& figure, const CarryoverOptions& options, const Carryover& now,
                              base::Progress& progress)
{
    std::vector<double> x;
    std::vector<double> pretest;
    std::vector<double> treatment;
    for (double day = 0.0; day <= lastDay; day += 2.0) {
        if (progress.cancelled()) {
            return base::fail(base::ErrorKind::Cancelled);
        }
        CarryoverOptions at = options;
        at.daysBetween = day;
        auto made = simulation::expectedCarryover(at);
        if (!made) {
            return base::pass(made);
        }
        x.push_back(day);
        pretest.push_back(100.0 * made->pretestPower);
        treatment.push_back(100.0 * made->expectedPower);
    }
    const QString pretestName = CarryoverWords::tr("Test of the carry-over");
    const QString treatmentName = CarryoverWords::tr("Test of the treatment");
    figure.means.push_back(courseOf(treatmentName, Role::Open, x, treatment));
    figure.means.push_back(courseOf(pretestName, Role::Blocked, x, pretest));
    figure.legend = {{.text = treatmentName, .role = Role::Open, .observed = false},
                     {.text = pretestName, .role = Role::Blocked, .observed = false}};
    figure.title = CarryoverWords::tr("A test for carry-over hardly notices it");
    figure.y.label = CarryoverWords::tr("Trials in which the test is significant, %");
    figure.y.minimum = 0.0;
    figure.y.maximum = 100.0;
    figure.thresholds.push_back({.name = CarryoverWords::tr("false alarms of the carry-over test: %1")
                                             .arg(smallShareText(options.pretestAlpha)),
                                 .y = 100.0 * options.pretestAlpha});
    addNamedMark(figure, CarryoverWords::tr("Test of the carry-over, on the days that are set"),
                 CarryoverWords::tr("%1 days: %2")
                     .arg(analysis::fixedText(options.daysBetween, 0), smallShareText(now.pretestPower)),
                 Role::Blocked, study::Origin::Modelled, options.daysBetween, 100.0 * now.pretestPower);
    return true;
}

} // namespace

base::Result<Figure> carryoverFigure(const CarryoverOptions& options, CarryoverView view, base::Progress& progress)
{
    auto now = simulation::expectedCarryover(options);
    if (!now) {
        return base::pass(now);
    }
    Figure figure;
    figure.key = u"carryover"_s;
    figure.badge = modelBadge();
    figure.subtitle = CarryoverWords::tr("Naltrexone first, then placebo: the blockade fades exponentially (illustrative)");
    figure.x.label = CarryoverWords::tr("Days between the infusions");
    figure.x.minimum = 0.0;
    figure.x.maximum = lastDay;
    figure.y.grid = true;
    if (view == CarryoverView::Bias) {
        addBias(figure, options, *now);
    } else {
        auto added = addPretest(figure, options, *now, progress);
        if (!added) {
            return base::pass(added);
        }
    }
    figure.summary = carryoverSentence(options, *now);
    figure.caption = luckCaption(
        {CarryoverWords::tr(
             "Half-time of the blockade in the brain: 72 to 108 hours in 5 people (Lee 1988, abstract). About 30 days "
             "between the infusions were planned (Williams 2018, a copy of its registry entry; read in a secondary "
             "source). That the effect on mood fades with the blockade is illustrative."),
         CarryoverWords::tr("The estimate of an AB/BA trial is off by half the carry-over (Senn 2002, Cross-over Trials "
                            "in Clinical Research, ch. 3).")},
        modelBadge());
    return figure;
}

} // namespace figures
