// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/data_scene.h"

#include "app/plots/line_bundle.h"
#include "app/plots/series_marks.h"

#include <QPainter>

namespace plots {

namespace {

using figures::Emphasis;

SeriesTint tintAt(const std::vector<SeriesTint>& tints, std::size_t index)
{
    return index < tints.size() ? tints[index] : SeriesTint{};
}

/// One kind of series, ghosts first, each with its style.
template <typename Series, typename Draw>
void drawSeries(const std::vector<Series>& all, const std::vector<SeriesTint>& tints, theme::Theme theme,
                const Draw& draw)
{
    for (const Emphasis emphasis : {Emphasis::Ghost, Emphasis::Full}) {
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (all[i].emphasis == emphasis) {
                draw(all[i],
                     seriesStyle(all[i].role, emphasis, study::isObserved(all[i].origin), theme, tintAt(tints, i)));
            }
        }
    }
}

} // namespace

void drawPeople(QPainter& painter, const DataScene& scene, const CrowdOf& crowdOf)
{
    const figures::Figure& data = *scene.frame.figure;
    const PlotMapping& at = scene.mapping;
    drawSeries(data.bars, scene.frame.bars, scene.theme, [&](const figures::Bars& bars, const SeriesStyle& style) {
        drawBars(painter, bars, style, at, scene.focused);
    });
    drawSeries(data.means, scene.frame.means, scene.theme,
               [&](const figures::MeanLine& mean, const SeriesStyle& style) { drawBand(painter, mean, style, at); });
    drawSeries(data.lines, scene.frame.lines, scene.theme, [&](const figures::Lines& lines, const SeriesStyle& style) {
        if (lineDetail(lines) == LineDetail::Density) {
            drawCrowd(painter, crowdOf(static_cast<std::size_t>(&lines - data.lines.data())), style, at);
        } else {
            drawLines(painter, lines, style, at, scene.focused);
        }
    });
    drawSeries(data.means, scene.frame.means, scene.theme,
               [&](const figures::MeanLine& mean, const SeriesStyle& style) { drawMean(painter, mean, style, at); });
    drawSeries(data.points, scene.frame.points, scene.theme,
               [&](const figures::Points& points, const SeriesStyle& style) {
                   drawPoints(painter, points, style, at, scene.focused);
               });
}

void drawFocus(QPainter& painter, const DataScene& scene)
{
    if (!scene.focused.isValid()) {
        return;
    }
    const figures::Figure& data = *scene.frame.figure;
    const PlotMapping& at = scene.mapping;
    drawSeries(data.bars, scene.frame.bars, scene.theme, [&](const figures::Bars& bars, const SeriesStyle& style) {
        drawFocusedBars(painter, bars, style, at, scene.focused);
    });
    drawSeries(data.lines, scene.frame.lines, scene.theme, [&](const figures::Lines& lines, const SeriesStyle& style) {
        drawFocusedLines(painter, lines, style, at, scene.focused);
    });
    drawSeries(data.points, scene.frame.points, scene.theme,
               [&](const figures::Points& points, const SeriesStyle& style) {
                   drawFocusedPoints(painter, points, style, at, scene.focused);
               });
}

void drawEstimates(QPainter& painter, const DataScene& scene)
{
    const std::vector<figures::Intervals>& all = scene.frame.figure->intervals;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const SeriesStyle style = seriesStyle(all[i].role, Emphasis::Full, study::isObserved(all[i].origin),
                                              scene.theme, tintAt(scene.frame.intervals, i));
        drawIntervals(painter, all[i], style, all[i].secondAxis ? scene.second : scene.mapping,
                      theme::colors(scene.theme).text);
    }
}

} // namespace plots
