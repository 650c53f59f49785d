// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/luck_rerandomise.h"

#include "core/analysis/number_text.h"
#include "core/analysis/paired_frame.h"
#include "core/figures/axis_range.h"
#include "core/figures/figure_words.h"
#include "core/figures/luck_words.h"
#include "core/figures/result_words.h"
#include "core/study/lookup.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <utility>

namespace figures {

using namespace Qt::StringLiterals;
using simulation::NullDistribution;

namespace {

struct RerandomiseWords
{
    Q_DECLARE_TR_FUNCTIONS(figures::Rerandomise)
};

constexpr std::size_t mostDots = 400; // more are a blot, and say nothing about one draw
constexpr double stripShare = 0.34;   // of the height of the histogram, below it: where the people are
constexpr int scaleOfFewDraws = 200;  // before as many, the axis is that of so many

double drawsOnAxis(const NullDistribution& null)
{
    return std::max(null.draws, scaleOfFewDraws);
}

// Whole differences make effects in equal steps: bins that hold unlike numbers of steps would look like teeth.
int binsFor(const std::vector<double>& differences)
{
    constexpr int fine = 41;
    constexpr int coarse = 15;
    double sum = 0.0;
    for (const double difference : differences) {
        if (difference != std::round(difference)) {
            return fine;
        }
        sum += std::abs(difference);
    }
    constexpr double manySteps = 1000.0;
    if (sum > manySteps) {
        return fine;
    }
    for (int bins = fine; bins > coarse; bins -= 2) {
        if (static_cast<int>(sum) % bins == 0) {
            return bins;
        }
    }
    return coarse;
}

void addPeopleOfDraw(Figure& figure, const Relabelled& relabelled, double top)
{
    const NullDistribution& null = relabelled.drawn.distribution();
    const std::size_t n = relabelled.people.size();
    if (n > mostDots) {
        return;
    }
    Points dots{.name = RerandomiseWords::tr("One person's difference in this draw"),
                .role = Role::Neutral,
                .origin = null.draws > 0 ? study::Origin::Simulated : relabelled.origin};
    for (std::size_t i = 0; i < n; ++i) {
        const bool changed = i < null.lastChanged.size() && null.lastChanged[i];
        dots.participant.push_back(relabelled.people[i]);
        dots.x.push_back(changed ? -relabelled.differences[i] : relabelled.differences[i]);
        dots.y.push_back(-stripShare * top * (static_cast<double>(i) + 1.0) / (static_cast<double>(n) + 1.0));
    }
    figure.points.push_back(std::move(dots));
    figure.legend.push_back(
        {.text = RerandomiseWords::tr("One person, as labelled in this draw"), .role = Role::Neutral, .observed = false});
}

void addNull(Figure& figure, const NullDistribution& null)
{
    const auto bins = static_cast<int>(null.counts.size());
    const double width = 2.0 * null.farthest / bins;
    Bars drawn{.name = RerandomiseWords::tr("Drawn here"),
               .role = Role::Blocked,
               .origin = study::Origin::Simulated,
               .width = width,
               .joined = true};
    Bars exact{.name = RerandomiseWords::tr("All there are, on the scale of the draws"),
               .role = Role::Neutral,
               .emphasis = Emphasis::Ghost,
               .origin = study::Origin::Derived,
               .width = width,
               .joined = true};
    for (std::size_t bin = 0; bin < null.counts.size(); ++bin) {
        const double x = -null.farthest + (static_cast<double>(bin) + 0.5) * width;
        drawn.x.push_back(x);
        drawn.y.push_back(null.counts[bin]);
        if (!null.exact.empty()) {
            exact.x.push_back(x);
            exact.y.push_back(null.exact[bin] * drawsOnAxis(null));
        }
    }
    if (!null.exact.empty()) {
        figure.bars.push_back(std::move(exact));
        figure.legend.push_back({.text = RerandomiseWords::tr("All there are (exact)"),
                                 .role = Role::Neutral,
                                 .emphasis = Emphasis::Ghost,
                                 .observed = false});
    }
    figure.bars.push_back(std::move(drawn));
    figure.legend.push_back(
        {.text = RerandomiseWords::tr("Drawn here (simulated)"), .role = Role::Blocked, .observed = false});
}

void addObserved(Figure& figure, const Relabelled& relabelled, double top)
{
    const NullDistribution& null = relabelled.drawn.distribution();
    addUpright(figure, {.x = null.observed,
                        .top = top,
                        .wordsAt = 0.94,
                        .role = Role::Open,
                        .origin = relabelled.origin,
                        .name = RerandomiseWords::tr("The difference of the study"),
                        .words = RerandomiseWords::tr("the study: %1").arg(pointsText(null.observed))});
    if (null.draws > 0) {
        addNamedMark(figure, RerandomiseWords::tr("The difference of this draw"),
                     RerandomiseWords::tr("this draw: %1").arg(pointsText(null.lastEffect)), Role::Blocked,
                     study::Origin::Simulated, null.lastEffect, -0.93 * stripShare * top);
    }
}

void setRerandomiseAxes(Figure& figure, const Relabelled& relabelled, double top)
{
    const NullDistribution& null = relabelled.drawn.distribution();
    double farthest = null.farthest;
    for (std::size_t i = 0; i < relabelled.differences.size() && relabelled.people.size() <= mostDots; ++i) {
        farthest = std::max(farthest, std::abs(relabelled.differences[i]));
    }
    AxisRange range;
    range.add(-farthest);
    range.add(farthest);
    range.roundOut(figure.x);
    figure.y.minimum = relabelled.people.size() <= mostDots ? -stripShare * top : 0.0;
    figure.y.maximum = 1.05 * top;
    addRoundTicks(figure.y, 0.0, top);
    figure.y.label = RerandomiseWords::tr("Draws with that difference");
}

// "8 of 4096": where they were counted and can be read.
QString exactWords(const stats::PermutationTest& test)
{
    constexpr double mostRead = 1e6;
    if (test.method == stats::PermutationMethod::Sampled) {
        return RerandomiseWords::tr(
                   "Too many ways to count them all: of %1 drawn ones %2 are at least as far from zero.")
            .arg(QString::number(test.samples), smallShareText(test.p));
    }
    if (test.rearrangements > mostRead) {
        return RerandomiseWords::tr("The share of all ways the labels could have fallen that are at least as far from zero: exact %1.",
                                    "p = 0.001")
            .arg(analysis::probabilityText(test.p));
    }
    return RerandomiseWords::tr(
               "Of all %1 ways the labels could have fallen, %2 are at least as far from zero: exact %3.")
        .arg(analysis::fixedText(test.rearrangements, 0), analysis::fixedText(test.p * test.rearrangements, 0),
             analysis::probabilityText(test.p));
}

QString rerandomiseSentence(const study::Study& study, const Relabelled& relabelled, const QString& visit)
{
    const NullDistribution& null = relabelled.drawn.distribution();
    QStringList sentences = {RerandomiseWords::tr("%1 the difference (%2) is %3 on average, in %4 people.",
                                                  "visit, contrast, difference, people")
                                 .arg(visit, contrastName(study), pointsText(null.observed),
                                      QString::number(null.test.n)),
                             exactWords(null.test)};
    if (null.draws > 0) {
        sentences << RerandomiseWords::tr("Drawn here: %1, of which %2 are as far (%3).")
                         .arg(QString::number(null.draws), QString::number(null.asFar),
                              smallShareText(static_cast<double>(null.asFar) / null.draws));
    }
    return sentences.join(u' ');
}

} // namespace

base::Result<Relabelled> relabelledStudy(const study::Study& study, const study::Selection& selection,
                                         simulation::Relabelling relabelling, std::uint64_t seed,
                                         base::Progress& progress)
{
    auto frame = analysis::pairedFrame(study, selection, u"rerandomise"_s);
    if (!frame) {
        return base::pass(frame);
    }
    simulation::RerandomiseOptions options{.relabelling = relabelling, .seed = seed};
    std::vector<study::ParticipantId> people;
    for (const bool comparatorFirst : {true, false}) {
        for (const analysis::ScorePair& pair : frame->pairs) {
            if ((pair.order == analysis::ArmOrder::ComparatorFirst) == comparatorFirst) {
                (comparatorFirst ? options.comparatorFirst : options.referenceFirst).push_back(pair.difference());
                people.push_back(frame->rows.people[pair.person].participant);
            }
        }
    }
    std::vector<double> differences = options.comparatorFirst;
    differences.insert(differences.end(), options.referenceFirst.begin(), options.referenceFirst.end());
    options.bins = binsFor(differences);
    auto drawn = simulation::Rerandomiser::make(options, progress);
    if (!drawn) {
        return base::pass(drawn);
    }
    return Relabelled{.drawn = std::move(*drawn),
                      .people = std::move(people),
                      .seed = seed,
                      .differences = std::move(differences),
                      .origin = computedOrigin(frame->result)};
}

Figure rerandomiseFigure(const study::Study& study, const study::Selection& selection, const Relabelled& relabelled)
{
    const NullDistribution& null = relabelled.drawn.distribution();
    const study::Scale* scale = study::byId(study.scales, selection.scale);
    const study::Visit* visit = study::byId(study.visits, study::chosenVisit(study, selection));
    Figure figure;
    figure.key = u"rerandomise"_s;
    figure.title = RerandomiseWords::tr("Had the labels fallen otherwise");
    figure.subtitle =
        RerandomiseWords::tr("%1; %2").arg(scale != nullptr ? scale->name : QString(), visit != nullptr ? visitText(*visit) : QString());
    figure.badge = badgeText(study);
    addNull(figure, null);
    constexpr double leastTop = 10.0; // draws are whole
    const double top = std::max(leastTop, highestBar(figure));
    addPeopleOfDraw(figure, relabelled, top);
    addObserved(figure, relabelled, top);
    figure.legend.push_back(
        {.text = RerandomiseWords::tr("The study"), .role = Role::Open, .observed = false});
    setRerandomiseAxes(figure, relabelled, top);
    figure.x.label = RerandomiseWords::tr("Difference (%1)").arg(contrastName(study));
    figure.summary = rerandomiseSentence(study, relabelled, visit != nullptr ? atVisitText(*visit) : QString());
    QStringList sentences = {
        RerandomiseWords::tr("Each draw gives the labels of the two conditions anew to the same scores; the histogram "
                             "counts the differences that come of it. It says how well chance explains the difference, "
                             "and nothing about unblinding, carry-over or an early stop."),
        filterSentence(selection), sourceSentence(study),
        seedNote(relabelled.seed, static_cast<std::size_t>(relabelled.drawn.distribution().draws))};
    figure.caption = luckCaption(sentences, figure.badge.isEmpty() ? RerandomiseWords::tr("Draws are simulated")
                                                                   : figure.badge);
    return figure;
}

} // namespace figures
