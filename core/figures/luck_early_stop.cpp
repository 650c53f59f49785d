// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/luck_early_stop.h"

#include "core/analysis/number_text.h"
#include "core/figures/luck_words.h"

#include <QCoreApplication>

namespace figures {

using namespace Qt::StringLiterals;
using simulation::EarlyStop;
using simulation::EarlyStopOptions;

namespace {

struct EarlyStopWords
{
    Q_DECLARE_TR_FUNCTIONS(figures::EarlyStop)
};

QString stoppedSentence(const EarlyStopOptions& options, const EarlyStop& result)
{
    const QString all = QString::number(result.trials.size());
    if (result.stoppedEarly == 0) {
        return EarlyStopWords::tr("Of %1 simulated trials none stops early.").arg(all);
    }
    const QString share =
        smallShareText(static_cast<double>(result.stoppedEarly) / static_cast<double>(result.trials.size()));
    const QString people =
        options.looks.size() == 1
            ? EarlyStopWords::tr("at %1 people").arg(QString::number(options.looks.front()))
            : EarlyStopWords::tr("early");
    return EarlyStopWords::tr("Of %1 simulated trials whose true difference is %2 points, %3 stop %4 and report %5 "
                              "points on average.",
                              "trials, difference, share, at 14 people, mean")
        .arg(all, pointsText(options.effect), share, people, pointsText(result.meanEarly));
}

QString earlyStopSentence(const EarlyStopOptions& options, const EarlyStop& result)
{
    QStringList sentences = {stoppedSentence(options, result)};
    if (result.exaggeration) {
        sentences << EarlyStopWords::tr("That is %1 times the truth of this simulation.")
                         .arg(analysis::fixedText(*result.exaggeration, 1));
    }
    if (result.stoppedEarly < static_cast<int>(result.trials.size())) {
        sentences << EarlyStopWords::tr("Those that go on to %1 people report %2.")
                         .arg(QString::number(options.planned), pointsText(result.meanFull));
    }
    sentences << EarlyStopWords::tr("Nobody knows the true difference: it is set with the slider, not estimated.");
    return sentences.join(u' ');
}

QString earlyStopCaption(const EarlyStopOptions& options, const EarlyStop& result)
{
    QStringList sentences = {
        EarlyStopWords::tr("The trial planned %1 people and was halted at a planned look after %2; its boundary was not "
                           "published (Williams 2018, Am J Psychiatry 175:1205, abstract).")
            .arg(QString::number(simulation::EarlyStopOptions().planned),
                 QString::number(simulation::EarlyStopOptions().looks.front()))};
    const auto& look = result.looks.front();
    sentences << EarlyStopWords::tr("Here a trial stops where its p at %1 people is at most %2.")
                     .arg(QString::number(look.people), analysis::fixedText(look.nominalP, look.nominalP < 0.01 ? 4 : 3));
    sentences << EarlyStopWords::tr(
                     "Integrated with a known standard deviation, %1 would stop; these trials use their own standard "
                     "deviation and Student's t, so their share is a little different.")
                     .arg(smallShareText(result.expectedEarlyShare));
    sentences << seedNote(options.seed, result.trials.size());
    return luckCaption(sentences, drawnBadge());
}

} // namespace

Figure earlyStopFigure(const EarlyStopOptions& options, const EarlyStop& result)
{
    constexpr int bins = 60;
    std::vector<double> all;
    std::vector<double> early;
    for (const simulation::DrawnTrial& trial : result.trials) {
        all.push_back(trial.estimate);
        if (trial.people < options.planned) {
            early.push_back(trial.estimate);
        }
    }
    Figure figure;
    figure.key = u"early-stop"_s;
    figure.badge = drawnBadge();
    figure.title = EarlyStopWords::tr("What trials report that stop early");
    figure.subtitle = EarlyStopWords::tr("Estimates of simulated trials with the same true difference");
    const Bins shared = binsOf(all, {options.effect}, bins);
    const QString allName = EarlyStopWords::tr("All trials");
    const QString earlyName = EarlyStopWords::tr("Stopped early");
    figure.bars = {histogramOf(all, shared, allName, Role::Neutral),
                   histogramOf(early, shared, earlyName, Role::Blocked)};
    figure.legend = {{.text = allName, .role = Role::Neutral, .observed = false},
                     {.text = earlyName, .role = Role::Blocked, .observed = false},
                     {.text = EarlyStopWords::tr("True in this simulation"), .role = Role::Open, .observed = false}};
    const double top = highestBar(figure);
    figure.x.minimum = shared.lower;
    figure.x.maximum = shared.upper;
    figure.x.label = EarlyStopWords::tr("Difference that the trial reports, points");
    figure.y.minimum = 0.0;
    figure.y.maximum = 1.08 * top;
    addRoundTicks(figure.y, 0.0, top);
    figure.y.label = EarlyStopWords::tr("Trials of %1").arg(QString::number(result.trials.size()));
    addUpright(figure, {.x = options.effect,
                        .top = 1.05 * top,
                        .wordsAt = 0.97,
                        .role = Role::Open,
                        .origin = study::Origin::Modelled,
                        .name = EarlyStopWords::tr("True in this simulation (illustrative)"),
                        .words = EarlyStopWords::tr("true: %1").arg(pointsText(options.effect))});
    if (result.stoppedEarly > 0) {
        addUpright(figure, {.x = result.meanEarly,
                            .top = 1.05 * top,
                            .wordsAt = 0.84,
                            .role = Role::Blocked,
                            .origin = study::Origin::Simulated,
                            .name = EarlyStopWords::tr("Mean of those that stopped early"),
                            .words = EarlyStopWords::tr("stopped early, mean: %1").arg(pointsText(result.meanEarly))});
    }
    figure.summary = earlyStopSentence(options, result);
    figure.caption = earlyStopCaption(options, result);
    return figure;
}

} // namespace figures
