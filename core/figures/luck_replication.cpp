// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/luck_replication.h"

#include "core/analysis/number_text.h"
#include "core/figures/axis_range.h"
#include "core/figures/luck_words.h"
#include "core/figures/mechanism_words.h"
#include "core/figures/result_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <vector>

namespace figures {

using namespace Qt::StringLiterals;
using simulation::PowerCurve;
using simulation::Replication;
using simulation::ReplicationOptions;
using simulation::ReplicationTrial;

namespace {

struct ReplicationWords
{
    Q_DECLARE_TR_FUNCTIONS(figures::Replication)
};

struct PowerAsked
{
    int people = 12;
    double power = 0.8;
};

Figure powerFigure(const PowerCurve& curve, const PowerAsked& asked)
{
    Figure figure;
    figure.key = u"replication"_s;
    figure.badge = modelBadge();
    figure.title = ReplicationWords::tr("How many people a replication needs");
    std::vector<double> x;
    std::vector<double> y;
    for (std::size_t i = 0; i < curve.people.size(); ++i) {
        x.push_back(curve.people[i]);
        y.push_back(100.0 * curve.power[i]);
    }
    const QString name = ReplicationWords::tr("Power");
    figure.x.label = ReplicationWords::tr("People with both conditions");
    figure.x.minimum = 0.0;
    figure.x.maximum = x.empty() ? 1.0 : x.back();
    figure.means.push_back(courseOf(name, Role::Open, std::move(x), std::move(y)));
    figure.y.label = ReplicationWords::tr("Replications that find it, %");
    figure.y.minimum = 0.0;
    figure.y.maximum = 100.0;
    figure.y.grid = true;
    figure.thresholds.push_back({.name = {}, .y = 100.0 * asked.power}); // said at the mark where the curve meets it
    figure.legend = {{.text = name, .role = Role::Open, .observed = false}};
    addNamedMark(figure, ReplicationWords::tr("As many people as are set"),
                 ReplicationWords::tr("%1 people: %2", "number, share")
                     .arg(QString::number(asked.people), smallShareText(curve.powerOfPlanned)),
                 Role::Neutral, study::Origin::Modelled, asked.people, 100.0 * curve.powerOfPlanned);
    if (curve.steady) {
        const auto at = std::find(curve.people.begin(), curve.people.end(), *curve.steady);
        const double power = at == curve.people.end() ? asked.power : curve.power[static_cast<std::size_t>(at - curve.people.begin())];
        addNamedMark(figure, ReplicationWords::tr("Enough people"),
                     ReplicationWords::tr("%1 people for %2", "number, share that is asked for")
                         .arg(QString::number(*curve.steady), smallShareText(asked.power)),
                     Role::Blocked, study::Origin::Modelled, *curve.steady, 100.0 * power);
    }
    return figure;
}

QString neededSentence(const PowerCurve& curve, const PowerAsked& asked)
{
    if (!curve.steady) {
        return ReplicationWords::tr("No number of people up to %1 gives a power of %2.")
            .arg(QString::number(simulation::mostCurvePeople), smallShareText(asked.power));
    }
    return ReplicationWords::tr("For a power of %1 it takes %2 people with both conditions.")
        .arg(smallShareText(asked.power), QString::number(*curve.steady));
}

QString truthNote()
{
    return ReplicationWords::tr("The true difference is illustrative: nobody knows it.");
}

Intervals intervalsWhere(const std::vector<ReplicationTrial>& sorted, bool significant, const QString& name, Role role)
{
    Intervals intervals{.name = name, .role = role, .origin = study::Origin::Simulated, .manyBeside = true};
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        if (sorted[i].significant == significant) {
            intervals.x.push_back(static_cast<double>(i) + 1.0);
            intervals.y.push_back(sorted[i].estimate);
            intervals.lower.push_back(sorted[i].lower);
            intervals.upper.push_back(sorted[i].upper);
            intervals.label.emplace_back();
        }
    }
    return intervals;
}

QString replicationSentence(const ReplicationOptions& options, const Replication& result)
{
    QStringList sentences = {
        ReplicationWords::tr("Of %1 simulated replications with %2 people and a true difference of %3 points, %4 leave zero "
                             "out of their interval (expected %5).",
                             "replications, people, difference, number, share")
            .arg(QString::number(result.trials.size()), QString::number(options.people), pointsText(options.effect),
                 QString::number(result.significant), smallShareText(result.expectedSignificant)),
        ReplicationWords::tr("%1 intervals hold the true difference.").arg(QString::number(result.covering))};
    if (result.exaggeration) {
        sentences << ReplicationWords::tr("Those that leave zero out report %1 times the true difference on average.")
                         .arg(analysis::fixedText(*result.exaggeration, 1));
    }
    if (result.wrongSign > 0) {
        sentences << ReplicationWords::tr("With the wrong sign: %1.").arg(QString::number(result.wrongSign));
    }
    return sentences.join(u' ');
}

} // namespace

Figure scorePowerFigure(const ReplicationOptions& options, const PowerCurve& curve)
{
    const PowerAsked asked{.people = options.people, .power = options.power};
    Figure figure = powerFigure(curve, asked);
    const bool crossover = options.test == stats::PlannedTest::Crossover;
    figure.subtitle = crossover ? ReplicationWords::tr("Two-period crossover with the period taken out, noncentral t")
                                : ReplicationWords::tr("Paired t test, noncentral t");
    figure.summary =
        QStringList{ReplicationWords::tr("If the true difference were %1 points, %2 people would find it in %3 of "
                                         "replications.",
                                         "points, people, share")
                        .arg(pointsText(options.effect), QString::number(options.people),
                             smallShareText(curve.powerOfPlanned)),
                    neededSentence(curve, asked), truthNote()}
            .join(u' ');
    figure.caption = luckCaption(
        {truthNote(), ReplicationWords::tr("Standard deviation of the differences: that of 24 people with HAM-D-17 on day "
                                           "2 in OpenNeuro ds005917 (derived), unless it is moved."),
         ReplicationWords::tr("Two-sided, 5 %; exact, by the noncentral t (Senn 2002, Cross-over Trials in Clinical "
                              "Research, ch. 9).")},
        modelBadge());
    return figure;
}

Figure responderPowerFigure(const simulation::ResponderReplication& options, const PowerCurve& curve)
{
    const PowerAsked asked{.people = options.people, .power = options.power};
    Figure figure = powerFigure(curve, asked);
    figure.subtitle = ReplicationWords::tr("Responders, McNemar's exact test: every outcome is counted");
    figure.summary =
        QStringList{ReplicationWords::tr("If %1 responded after placebo alone and %2 after naltrexone alone, %3 people "
                                         "would show it in %4 of replications.",
                                         "share, share, people, share")
                        .arg(smallShareText(options.firstAlone), smallShareText(options.secondAlone),
                             QString::number(options.people), smallShareText(curve.powerOfPlanned)),
                    neededSentence(curve, asked),
                    ReplicationWords::tr("The two shares are illustrative: the pairs of answers were not published.")}
            .join(u' ');
    figure.caption = luckCaption(
        {ReplicationWords::tr("Power moves in a saw's teeth, for outcomes are whole numbers; enough is where it stays above "
                              "what is asked for (Miettinen 1968, Biometrics 24:339, in exact form).")},
        modelBadge());
    return figure;
}

Figure replicationFigure(const ReplicationOptions& options, const Replication& result)
{
    std::vector<ReplicationTrial> sorted = result.trials;
    std::stable_sort(sorted.begin(), sorted.end(), [](const ReplicationTrial& a, const ReplicationTrial& b) {
        return a.estimate < b.estimate;
    });
    Figure figure;
    figure.key = u"replications"_s;
    figure.badge = drawnBadge();
    figure.title = ReplicationWords::tr("The same trial a hundred times");
    figure.subtitle = ReplicationWords::tr("Each line is one simulated replication with its 95 % interval, from the lowest "
                                           "to the highest estimate");
    const QString without = ReplicationWords::tr("Leaves zero out");
    const QString with = ReplicationWords::tr("Includes zero");
    figure.intervals = {intervalsWhere(sorted, true, without, Role::Open),
                        intervalsWhere(sorted, false, with, Role::Blocked)};
    std::erase_if(figure.intervals, [](const Intervals& intervals) { return intervals.x.empty(); });
    figure.legend = {{.text = without, .role = Role::Open, .observed = false},
                     {.text = with, .role = Role::Blocked, .observed = false}};
    AxisRange range;
    range.add(0.0);
    for (const ReplicationTrial& trial : sorted) {
        range.add(trial.lower);
        range.add(trial.upper);
    }
    range.roundOut(figure.y);
    figure.y.label = ReplicationWords::tr("Difference, points");
    figure.x.label = ReplicationWords::tr("Replications");
    figure.x.minimum = 0.0;
    figure.x.maximum = static_cast<double>(sorted.size()) + 1.0;
    figure.thresholds = {noDifference(), {.name = ReplicationWords::tr("true in this simulation"), .y = options.effect}};
    if (options.effect == 0.0) {
        figure.thresholds.pop_back();
    }
    figure.summary = replicationSentence(options, result);
    figure.caption = luckCaption({truthNote(),
                                  ReplicationWords::tr("12 people had both conditions in the trial (Williams "
                                                       "2018, Am J Psychiatry 175:1205, abstract)."),
                                  seedNote(options.seed, result.trials.size())},
                                 drawnBadge());
    return figure;
}

} // namespace figures
