// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/means.h"

#include "core/figures/axis_range.h"
#include "core/figures/figure_summary.h"
#include "core/figures/figure_words.h"
#include "core/figures/participant_series.h"
#include "core/figures/scene.h"
#include "core/figures/thresholds.h"

#include <QCoreApplication>

#include <cmath>

namespace figures {

using namespace Qt::StringLiterals;

namespace {

struct MeansWords
{
    Q_DECLARE_TR_FUNCTIONS(figures::Means)
};

constexpr double apart = 0.008; // of the axis, to either side

AxisRange meanRange(const Scene& scene, const Figure& figure)
{
    AxisRange range;
    for (const MeanLine& line : figure.means) {
        for (std::size_t i = 0; i < line.y.size(); ++i) {
            range.add(line.y[i]);
            range.add(std::isfinite(line.lower[i]) ? reachable(scene, line.lower[i]) : line.lower[i]);
            range.add(std::isfinite(line.upper[i]) ? reachable(scene, line.upper[i]) : line.upper[i]);
        }
    }
    for (const Threshold& threshold : figure.thresholds) {
        range.add(threshold.y);
    }
    return range;
}

} // namespace

base::Result<Figure> means(const study::Study& study, const study::Selection& selection)
{
    auto scene = makeScene(study, selection);
    if (!scene) {
        return base::pass(scene);
    }
    Figure figure = emptyFigure(*scene, u"means"_s);
    const TimeAxis time(*scene);
    figure.x = time.axis(*scene);
    const double shift = apart * (figure.x.maximum - figure.x.minimum);
    for (const SceneSide& side : scene->sides) {
        const double direction = side.role == Role::Open ? -1.0 : side.role == Role::Blocked ? 1.0 : 0.0;
        MeanLine line = meanLineOf(*scene, side, time, direction * shift);
        line.band = false;
        figure.means.push_back(std::move(line));
        figure.legend.push_back(legendEntry(side));
    }
    figure.x.minimum -= shift;
    figure.x.maximum += shift;
    figure.thresholds = thresholdsOf(*scene, time);
    meanRange(*scene, figure).roundOut(figure.y);
    figure.title = MeansWords::tr("Mean %1 at each visit").arg(measureNoun(*scene));
    figure.subtitle = MeansWords::tr("%1; mean with 95 % interval").arg(scaleName(*scene));
    figure.caption = captionText(
        *scene, {MeansWords::tr("Marks: means; bars: 95 % intervals of the means (Student's t); n under the axis.")});
    figure.summary = sideSentence(*scene);
    figure.flip = flipSentence(*scene);
    return figure;
}

} // namespace figures
