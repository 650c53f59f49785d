// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/waterfall.h"

#include "core/analysis/number_text.h"
#include "core/figures/axis_range.h"
#include "core/figures/figure_summary.h"
#include "core/figures/figure_words.h"
#include "core/figures/scene.h"
#include "core/figures/thresholds.h"
#include "core/study/lookup.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <tuple>

namespace figures {

using namespace Qt::StringLiterals;

namespace {

struct WaterfallWords
{
    Q_DECLARE_TR_FUNCTIONS(figures::Waterfall)
};

constexpr std::size_t mostNamedBars = 40;

struct PersonChange
{
    study::ParticipantId participant;
    double value = 0.0;
};

// The change of each person of a side, in the study's order.
std::vector<PersonChange> changesOf(const Scene& scene, const SceneSide& side)
{
    std::vector<PersonChange> changes;
    for (const study::Course& course : scene.courses.courses) {
        const bool again = !changes.empty() && changes.back().participant == course.participant;
        if (course.arm != side.arm || again) {
            continue;
        }
        if (const auto value = study::valueAt(scene.courses, course, scene.visit)) {
            changes.push_back({course.participant, *value});
        }
    }
    return changes;
}

// From the worst to the best; people with equal changes in the study's order.
void sortWorstFirst(std::vector<PersonChange>& changes, const study::Scale& scale)
{
    const double sign = scale.direction == study::Direction::HigherIsWorse ? 1.0 : -1.0;
    std::stable_sort(changes.begin(), changes.end(),
                     [sign](const PersonChange& a, const PersonChange& b) { return sign * a.value > sign * b.value; });
}

// Where people received both arms, both stand beside each other, whichever is looked at. The first is sorted by.
std::vector<const SceneSide*> shownSides(const Scene& scene)
{
    std::vector<const SceneSide*> sides;
    for (const Emphasis emphasis : {Emphasis::Full, Emphasis::Ghost}) {
        for (const SceneSide& side : scene.sides) {
            if (side.emphasis == emphasis && (emphasis == Emphasis::Full || scene.repeated)) {
                sides.push_back(&side);
            }
        }
    }
    return sides;
}

// Everybody with a bar, sorted by the first side shown; people of the other side alone come last.
std::vector<study::ParticipantId> barOrder(const Scene& scene, const std::vector<const SceneSide*>& sides)
{
    std::vector<study::ParticipantId> order;
    std::vector<study::ParticipantId> seen;
    for (const SceneSide* side : sides) {
        std::vector<PersonChange> changes = changesOf(scene, *side);
        sortWorstFirst(changes, *scene.scale);
        for (const PersonChange& change : changes) {
            if (!std::binary_search(seen.begin(), seen.end(), change.participant)) {
                order.push_back(change.participant);
            }
        }
        seen = order;
        std::sort(seen.begin(), seen.end());
    }
    return order;
}

Bars barsOf(const Scene& scene, const SceneSide& side, const std::map<study::ParticipantId, std::size_t>& place,
            double shift, double width)
{
    Bars bars{.name = side.name, .role = side.role, .emphasis = side.emphasis, .origin = side.origin, .width = width};
    std::vector<std::tuple<double, study::ParticipantId, double>> placed;
    for (const PersonChange& change : changesOf(scene, side)) {
        placed.emplace_back(static_cast<double>(place.at(change.participant)) + 1.0 + shift, change.participant,
                            change.value);
    }
    std::sort(placed.begin(), placed.end());
    for (const auto& [x, participant, value] : placed) {
        bars.x.push_back(x);
        bars.participant.push_back(participant);
        bars.y.push_back(value);
    }
    return bars;
}

std::vector<Tick> personTicks(const study::Study& study, const std::vector<study::ParticipantId>& order)
{
    std::vector<Tick> ticks;
    for (std::size_t i = 0; i < order.size() && order.size() <= mostNamedBars; ++i) {
        const study::Participant* participant = study::byId(study.participants, order[i]);
        ticks.push_back(
            {.at = static_cast<double>(i) + 1.0, .label = participant != nullptr ? participant->key : QString()});
    }
    return ticks;
}

void addBars(Figure& figure, const Scene& scene)
{
    const std::vector<const SceneSide*> sides = shownSides(scene);
    const std::vector<study::ParticipantId> order = barOrder(scene, sides);
    std::map<study::ParticipantId, std::size_t> place;
    for (std::size_t i = 0; i < order.size(); ++i) {
        place[order[i]] = i;
    }
    // Two groups of different people never share a place.
    const bool beside = scene.repeated && sides.size() > 1;
    const double width = beside ? 0.4 : 0.8;
    for (const SceneSide& side : scene.sides) { // each side keeps its place beside the other through a flip
        if (std::find(sides.begin(), sides.end(), &side) != sides.end()) {
            const double half = &side == &scene.sides.front() ? -0.5 : 0.5;
            figure.bars.push_back(barsOf(scene, side, place, beside ? half * width : 0.0, width));
            figure.legend.push_back(legendEntry(side));
        }
    }
    figure.x.ticks = personTicks(*scene.study, order);
    figure.x.label = scene.selection.measure == study::Measure::Score
                         ? WaterfallWords::tr("People, from the worst to the best score")
                         : WaterfallWords::tr("People, from least to most improved");
    figure.x.minimum = 0.0;
    figure.x.maximum = static_cast<double>(std::max<std::size_t>(order.size(), 1)) + 1.0;
}

// Of both sides, so that a flip does not move the axis.
AxisRange changeRange(const Scene& scene, const Figure& figure)
{
    AxisRange range;
    range.add(0.0);
    for (const SceneSide& side : scene.sides) {
        for (const PersonChange& change : changesOf(scene, side)) {
            range.add(change.value);
        }
    }
    for (const Threshold& threshold : figure.thresholds) {
        range.add(threshold.y);
    }
    return range;
}

std::vector<Threshold> ownThresholds(const Scene& scene)
{
    switch (scene.selection.measure) {
    case study::Measure::Score:
        return remissionThreshold(scene);
    case study::Measure::Change:
        return {};
    case study::Measure::PercentChange:
        return responseThreshold(scene);
    }
    return {};
}

QString sideBySideText(const Scene& scene)
{
    const SceneSide& first = *shownSides(scene).front();
    const QString n = countsText(scene, scene.visit);
    if (!scene.repeated) {
        return WaterfallWords::tr("One bar for each person (n = %1), sorted within the arms.").arg(n);
    }
    return scene.selection.side == study::Side::Both
               ? WaterfallWords::tr("Two bars for each person, one for each arm (n = %1), sorted by %2.")
                     .arg(n, first.name)
               : WaterfallWords::tr("Two bars for each person: %2 (n = %1), by which they are sorted, and in grey the "
                                    "other arm.")
                     .arg(n, first.name);
}

base::Result<Figure> sortedBars(const study::Study& study, const study::Selection& selection, const QString& key)
{
    auto scene = makeScene(study, selection);
    if (!scene) {
        return base::pass(scene);
    }
    Figure figure = emptyFigure(*scene, key);
    addBars(figure, *scene);
    const bool empty =
        std::all_of(figure.bars.begin(), figure.bars.end(), [](const Bars& bars) { return bars.x.empty(); });
    const study::Visit* visit = study::byId(study.visits, scene->visit);
    if (empty || visit == nullptr) {
        return base::fail(base::ErrorKind::NotEnoughData, scene->scale->key.toStdString(),
                          selection.measure == study::Measure::Score ? "scores at the visit" : "changes at the visit");
    }
    figure.thresholds = ownThresholds(*scene);
    changeRange(*scene, figure).roundOut(figure.y);
    figure.title = WaterfallWords::tr("%1, person by person").arg(measureTitle(*scene));
    figure.subtitle = WaterfallWords::tr("%1; %2").arg(scaleName(*scene), visitText(*visit));
    QStringList drawn = {
        WaterfallWords::tr("One bar for each person (n = %1), sorted.").arg(countsText(*scene, scene->visit))};
    if (figure.bars.size() > 1) {
        drawn = {sideBySideText(*scene)};
    }
    figure.caption = captionText(*scene, drawn);
    figure.summary = sideSentence(*scene);
    figure.flip = flipSentence(*scene);
    return figure;
}

} // namespace

base::Result<Figure> waterfall(const study::Study& study, const study::Selection& selection)
{
    study::Selection changes = selection;
    if (changes.measure == study::Measure::Score) {
        changes.measure = study::Measure::PercentChange;
    }
    return sortedBars(study, changes, u"waterfall"_s);
}

base::Result<Figure> sortedScores(const study::Study& study, const study::Selection& selection)
{
    study::Selection scores = selection;
    scores.measure = study::Measure::Score;
    return sortedBars(study, scores, u"sorted"_s);
}

} // namespace figures
