// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/luck_regress.h"

#include "core/analysis/number_text.h"
#include "core/figures/luck_words.h"

#include <QCoreApplication>

#include <cmath>

namespace figures {

using namespace Qt::StringLiterals;
using simulation::Regress;
using simulation::RegressOptions;

namespace {

struct RegressWords
{
    Q_DECLARE_TR_FUNCTIONS(figures::Regress)
};

QString regressSentence(const RegressOptions& options, const Regress& result)
{
    const QString truth =
        options.effect == 0.0
            ? RegressWords::tr("Here naltrexone does nothing: the true difference is 0.")
            : RegressWords::tr("Here the true difference is %1 percentage points.").arg(pointsText(options.effect));
    return QStringList{
        truth,
        RegressWords::tr("Yet those who responded after placebo improve by %1 percentage points less after naltrexone, on "
                         "average over %2 simulated trials of %3 people, because the lucky days of the first are not "
                         "those of the second.")
            .arg(pointsText(-result.meanShift), QString::number(result.trials.size()), QString::number(options.people)),
        RegressWords::tr("Tested alone they give p ≤ 0.05 in %1 of the trials; everybody together in %2.")
            .arg(smallShareText(result.chosenSignificant), smallShareText(result.allSignificant))}
        .join(u' ');
}

} // namespace

Figure regressFigure(const RegressOptions& options, const Regress& result)
{
    constexpr int bins = 60;
    std::vector<double> chosen;
    std::vector<double> everybody;
    for (const simulation::RegressTrial& trial : result.trials) {
        everybody.push_back(trial.everybody);
        if (trial.chosen > 0) {
            chosen.push_back(trial.shift);
        }
    }
    Figure figure;
    figure.key = u"regress"_s;
    figure.badge = drawnBadge();
    figure.title = RegressWords::tr("Picking the responders moves their contrast by itself");
    figure.subtitle = RegressWords::tr("Mean of naltrexone − placebo in each simulated trial; less is worse after naltrexone");
    const Bins shared = binsOf(chosen, everybody, bins);
    const QString chosenName = RegressWords::tr("Responders alone");
    const QString allName = RegressWords::tr("Everybody");
    figure.bars = {histogramOf(everybody, shared, allName, Role::Neutral),
                   histogramOf(chosen, shared, chosenName, Role::Blocked)};
    figure.legend = {{.text = allName, .role = Role::Neutral, .observed = false},
                     {.text = chosenName, .role = Role::Blocked, .observed = false},
                     {.text = RegressWords::tr("True in this simulation"), .role = Role::Open, .observed = false}};
    const double top = highestBar(figure);
    figure.x.minimum = shared.lower;
    figure.x.maximum = shared.upper;
    figure.x.label = RegressWords::tr("Difference in improvement, percentage points");
    figure.y.minimum = 0.0;
    figure.y.maximum = 1.08 * top;
    addRoundTicks(figure.y, 0.0, top);
    figure.y.label = RegressWords::tr("Trials of %1").arg(QString::number(result.trials.size()));
    addUpright(figure, {.x = options.effect,
                        .top = 1.05 * top,
                        .wordsAt = 0.97,
                        .role = Role::Open,
                        .origin = study::Origin::Modelled,
                        .name = RegressWords::tr("True in this simulation (illustrative)"),
                        .words = RegressWords::tr("true: %1").arg(pointsText(options.effect))});
    addUpright(figure, {.x = result.expectedShift,
                        .top = 1.05 * top,
                        .wordsAt = 0.84,
                        .role = Role::Blocked,
                        .origin = study::Origin::Modelled,
                        .name = RegressWords::tr("Responders, expected by the closed form"),
                        .words = RegressWords::tr("responders, expected: %1").arg(pointsText(result.expectedShift))});
    figure.summary = regressSentence(options, result);
    figure.caption = luckCaption(
        {RegressWords::tr("The main analysis of the trial was of its 7 responders of 12, chosen by the same scores "
                          "(Williams 2018, Am J Psychiatry 175:1205, abstract). Improvements are normal here, with a "
                          "standard deviation and a correlation that are illustrative; the mean is such that 7 of 12 "
                          "respond. Closed form: the mean of a normal cut at the threshold (Johnson, Kotz & "
                          "Balakrishnan 1994, ch. 13)."),
         seedNote(options.seed, result.trials.size())},
        drawnBadge());
    return figure;
}

} // namespace figures
