// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/trajectories.h"

#include "core/figures/actual_days.h"
#include "core/figures/axis_range.h"
#include "core/figures/figure_summary.h"
#include "core/figures/figure_words.h"
#include "core/figures/moments.h"
#include "core/figures/participant_series.h"
#include "core/figures/scene.h"
#include "core/figures/thresholds.h"

#include <QCoreApplication>

namespace figures {

using namespace Qt::StringLiterals;

namespace {

struct TrajectoryWords
{
    Q_DECLARE_TR_FUNCTIONS(figures::Trajectories)
};

// People of whom only the baseline before all treatments is known: they are in its mean, so they are in the figure.
Points baselineOnly(const Scene& scene, const TimeAxis& time)
{
    Points points{.name = TrajectoryWords::tr("Baseline only"), .role = Role::Neutral, .emphasis = Emphasis::Ghost};
    for (const study::Course& course : scene.courses.courses) {
        for (std::uint32_t i = course.first; !course.arm.isValid() && i < course.first + course.count; ++i) {
            if (const auto x = time.xOf(scene.courses.visit[i])) {
                points.participant.push_back(course.participant);
                points.x.push_back(*x);
                points.y.push_back(scene.courses.value[i]);
                points.origin = scene.courses.origin[i];
            }
        }
    }
    return points;
}

QString trajectoriesTitle(const Scene& scene)
{
    const QString measure = measureTitle(scene);
    if (isInfused(*scene.study)) {
        return scene.repeated ? TrajectoryWords::tr("%1 after each infusion").arg(measure)
                              : TrajectoryWords::tr("%1 after the infusion").arg(measure);
    }
    return scene.repeated ? TrajectoryWords::tr("%1 after each treatment").arg(measure)
                          : TrajectoryWords::tr("%1 after treatment").arg(measure);
}

QStringList trajectoriesDrawn(const Scene& scene, const Figure& figure)
{
    QStringList drawn = {
        TrajectoryWords::tr("Thin lines: one for each person."),
        TrajectoryWords::tr("Strong line: mean with its 95 % interval (Student's t); n under the axis.")};
    const bool ghost = scene.selection.side != study::Side::Both && scene.contrast.has_value();
    if (ghost) {
        drawn.append(scene.repeated ? TrajectoryWords::tr("Grey: the same people under the other arm.")
                                    : TrajectoryWords::tr("Grey: the people of the other arm."));
    }
    if (figure.thresholds.size() > 1) {
        drawn.append(TrajectoryWords::tr("Response is counted against each person's own baseline."));
    }
    if (!figure.points.empty()) {
        drawn.append(TrajectoryWords::tr("Dots: people with a baseline only."));
    }
    return drawn;
}

} // namespace

base::Result<Figure> trajectories(const study::Study& study, const study::Selection& selection)
{
    auto scene = makeScene(study, selection);
    if (!scene) {
        return base::pass(scene);
    }
    Figure figure = emptyFigure(*scene, u"trajectories"_s);
    const TimeAxis time(*scene);
    const std::vector<study::ParticipantId> order = lineOrder(*scene);
    const bool actual = usesActualDays(*scene, time);
    for (const SceneSide& side : scene->sides) {
        if (!actual) {
            figure.lines.push_back(linesOf(*scene, side, time, order));
            figure.means.push_back(meanLineOf(*scene, side, time));
        }
        figure.legend.push_back(legendEntry(side));
    }
    if (scene->courses.sharedBaseline && scene->repeated) {
        if (Points points = baselineOnly(*scene, time); !points.participant.empty()) {
            figure.points.push_back(std::move(points));
        }
    }
    figure.thresholds = thresholdsOf(*scene, time);
    std::vector<Step> steps;
    if (actual) {
        steps = addActualDays(figure, *scene, time);
    } else {
        figure.x = time.axis(*scene);
        steps = stepsOf(*scene, time);
    }
    AxisRange range = valueRange(*scene);
    for (const Threshold& threshold : figure.thresholds) {
        range.add(threshold.y);
    }
    range.roundOut(figure.y);
    figure.title = trajectoriesTitle(*scene);
    figure.subtitle = TrajectoryWords::tr("%1; mean with 95 % interval, one line a person").arg(scaleName(*scene));
    figure.caption = captionText(*scene, trajectoriesDrawn(*scene, figure) +
                                             (actual ? actualDaysDrawn(*scene) : QStringList()));
    figure.summary = sideSentence(*scene);
    figure.flip = flipSentence(*scene);
    addMoments(figure, std::move(*scene), steps);
    return figure;
}

} // namespace figures
