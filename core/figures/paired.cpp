// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/paired.h"

#include "core/analysis/number_text.h"
#include "core/analysis/paired_difference.h"
#include "core/figures/axis_range.h"
#include "core/figures/figure_summary.h"
#include "core/figures/figure_words.h"
#include "core/figures/scene.h"
#include "core/study/lookup.h"

#include <QCoreApplication>

#include <limits>

namespace figures {

using namespace Qt::StringLiterals;

namespace {

struct PairedWords
{
    Q_DECLARE_TR_FUNCTIONS(figures::Paired)
};

constexpr double referenceX = 0.0;
constexpr double comparatorX = 1.0;
constexpr double differenceX = 2.0;

struct PairValues
{
    study::ParticipantId participant;
    double reference = 0.0;
    double comparator = 0.0;
};

std::vector<PairValues> pairValues(const Scene& scene)
{
    std::vector<PairValues> values;
    for (const study::CoursePair& pair : study::pairCourses(scene.courses, *scene.contrast)) {
        if (!pair.reference || !pair.comparator) {
            continue;
        }
        const auto reference = study::valueAt(scene.courses, scene.courses.courses[*pair.reference], scene.visit);
        const auto comparator = study::valueAt(scene.courses, scene.courses.courses[*pair.comparator], scene.visit);
        if (reference && comparator) {
            values.push_back({pair.participant, *reference, *comparator});
        }
    }
    return values;
}

void addPairs(Figure& figure, const Scene& scene, const std::vector<PairValues>& values)
{
    const study::Origin origin =
        study::isObserved(scene.sides[0].origin) ? scene.sides[1].origin : scene.sides[0].origin;
    Lines lines{.name = PairedWords::tr("Both values of a person"), .role = Role::Neutral, .origin = origin};
    Points reference{.name = scene.sides[0].name, .role = Role::Open, .origin = scene.sides[0].origin};
    Points comparator{.name = scene.sides[1].name, .role = Role::Blocked, .origin = scene.sides[1].origin};
    for (const PairValues& pair : values) {
        lines.participant.push_back(pair.participant);
        lines.first.push_back(static_cast<std::uint32_t>(lines.x.size()));
        lines.x.insert(lines.x.end(), {referenceX, comparatorX});
        lines.y.insert(lines.y.end(), {pair.reference, pair.comparator});
        reference.participant.push_back(pair.participant);
        reference.x.push_back(referenceX);
        reference.y.push_back(pair.reference);
        comparator.participant.push_back(pair.participant);
        comparator.x.push_back(comparatorX);
        comparator.y.push_back(pair.comparator);
    }
    lines.first.push_back(static_cast<std::uint32_t>(lines.x.size()));
    figure.lines.push_back(std::move(lines));
    figure.points.push_back(std::move(reference));
    figure.points.push_back(std::move(comparator));
}

// A computed value stays simulated when what it was computed from is.
study::Origin differenceOrigin(const Figure& figure)
{
    const study::Origin origin = figure.lines.front().origin;
    return study::isObserved(origin) ? study::Origin::Derived : origin;
}

void addDifference(Figure& figure, const Scene& scene, const analysis::PairedDifference& difference)
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    const analysis::ValueFormat format = analysis::valueFormat(*scene.scale, scene.selection.measure);
    figure.intervals.push_back({.name = PairedWords::tr("Mean difference"),
                                .role = Role::Neutral,
                                .origin = differenceOrigin(figure),
                                .secondAxis = true,
                                .x = {differenceX},
                                .y = {difference.mean},
                                .lower = {difference.lower.value_or(none)},
                                .upper = {difference.upper.value_or(none)},
                                .label = {analysis::meanText(difference.mean, format)}});
}

// The second axis is the first one moved, with its zero at the reference mean: the difference then stands at the height
// of the comparator's mean.
void setPairedAxes(Figure& figure, const Scene& scene, const analysis::PairedDifference& difference)
{
    AxisRange range;
    for (const double value : figure.lines.front().y) {
        range.add(value);
    }
    for (const double bound :
         {difference.lower.value_or(difference.mean), difference.upper.value_or(difference.mean)}) {
        range.add(reachable(scene, difference.referenceMean + bound));
    }
    range.roundOut(figure.y);
    figure.y2.label = PairedWords::tr("Difference in %1").arg(measureNoun(scene));
    figure.y2.minimum = figure.y.minimum - difference.referenceMean;
    figure.y2.maximum = figure.y.maximum - difference.referenceMean;
    const QString n = QString::number(difference.n);
    figure.x.ticks = {{.at = referenceX, .label = scene.sides[0].name, .below = n},
                      {.at = comparatorX, .label = scene.sides[1].name, .below = n},
                      {.at = differenceX, .label = PairedWords::tr("Difference"), .below = n}};
    figure.x.belowLabel = u"n"_s;
    figure.x.minimum = referenceX - 0.5;
    figure.x.maximum = differenceX + 0.5;
}

QStringList pairedDrawn(const Scene& scene)
{
    return {PairedWords::tr("Each line joins the two values of one person; people with one of them are not shown."),
            PairedWords::tr("Beside them: the mean difference (%1 − %2) with its 95 % interval (Student's t, period "
                            "ignored), on the right axis.")
                .arg(scene.sides[1].name, scene.sides[0].name)};
}

} // namespace

base::Result<Figure> paired(const study::Study& study, const study::Selection& selection)
{
    auto scene = makeScene(study, selection);
    if (!scene) {
        return base::pass(scene);
    }
    if (!scene->contrast || !scene->repeated) {
        return base::fail(base::ErrorKind::NotApplicable, "paired", "nobody received two arms");
    }
    const auto difference = analysis::pairedDifference(scene->courses, *scene->contrast, scene->visit);
    const study::Visit* visit = study::byId(study.visits, scene->visit);
    if (!difference || visit == nullptr) {
        return base::fail(base::ErrorKind::NotEnoughData, scene->scale->key.toStdString(), "complete pairs");
    }
    Figure figure = emptyFigure(*scene, u"paired"_s);
    addPairs(figure, *scene, pairValues(*scene));
    addDifference(figure, *scene, *difference);
    setPairedAxes(figure, *scene, *difference);
    for (SceneSide side : scene->sides) {
        side.emphasis = Emphasis::Full; // a pair has both sides, whichever is looked at
        figure.legend.push_back(legendEntry(side));
    }
    figure.title = PairedWords::tr("%1 on both sides, person by person").arg(measureTitle(*scene));
    figure.subtitle = PairedWords::tr("%1; %2").arg(scaleName(*scene), visitText(*visit));
    figure.caption = captionText(*scene, pairedDrawn(*scene));
    figure.summary = pairedSentence(*scene, *difference);
    return figure;
}

} // namespace figures
