// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/figure_view_state.h"

#include "app/plots/figure_accessible.h"
#include "app/plots/figure_hover.h"
#include "app/plots/figure_overlay.h"

#include <qcustomplot.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace plots {

namespace {

VisibleRange rangeBetween(const VisibleRange& from, const VisibleRange& to, double t)
{
    const auto mix = [t](double a, double b) { return a + (b - a) * t; };
    return {mix(from.xLower, to.xLower), mix(from.xUpper, to.xUpper), mix(from.yLower, to.yLower),
            mix(from.yUpper, to.yUpper)};
}

/// Keeps a visible interval inside the whole one, moving it before narrowing it.
void keepInside(double& lower, double& upper, double wholeLower, double wholeUpper)
{
    if (lower >= wholeLower && upper <= wholeUpper) {
        return; // the arithmetic below may be off in the last bit, and the whole would then count as a zoom
    }
    const double span = std::min(upper - lower, wholeUpper - wholeLower);
    lower = std::clamp(lower, wholeLower, wholeUpper - span);
    upper = lower + span;
}

} // namespace

FigureViewState::FigureViewState(FigureView* owner)
    : view(owner)
    , plot(new QCustomPlot(owner))
    , painter(*plot)
{}

void FigureViewState::showMoment(double t)
{
    if (!morph) {
        return;
    }
    painter.setFrame(morph->at(t));
    if (travelFrom != visible) {
        painter.setVisible(rangeBetween(travelFrom, visible, t));
    }
    painter.replot();
}

void FigureViewState::finishTravel()
{
    if (!morph) {
        return;
    }
    morph.reset();
    painter.setFigure(figure, visible);
    painter.replot();
    emit view->movementFinished();
}

void FigureViewState::setVisible(const VisibleRange& range)
{
    const VisibleRange whole = this->whole();
    visible = range;
    keepInside(visible.xLower, visible.xUpper, whole.xLower, whole.xUpper);
    keepInside(visible.yLower, visible.yUpper, whole.yLower, whole.yUpper);
    // Zooming out again ends within a rounding error of the whole.
    const auto reaches = [](double lower, double upper, double span) { return upper - lower >= span * (1.0 - 1e-9); };
    zoomed = !(reaches(visible.xLower, visible.xUpper, whole.xUpper - whole.xLower) &&
               reaches(visible.yLower, visible.yUpper, whole.yUpper - whole.yLower));
    if (!zoomed) {
        visible = whole;
    }
    travelFrom = visible;
    painter.setVisible(visible);
    painter.replot();
    emit view->visibleRangeChanged();
}

void FigureViewState::setReading(std::optional<Reading> next)
{
    if (next && isHidden(*next)) {
        next.reset();
    }
    const study::ParticipantId person = next ? next->participant : study::ParticipantId();
    const bool otherPerson = std::exchange(readPerson, person) != person;
    if (reading == next) {
        if (otherPerson) {
            emit view->participantRead(person); // another figure took the reading away, and now the pointer left
        }
        return;
    }
    reading = next;
    spoken = reading ? readingText(*figure, *reading, naming).spoken : QString();
    painter.replotOverlay();
    announceReading(view, spoken);
    emit view->readingChanged(spoken);
    if (otherPerson) {
        emit view->participantRead(person);
    }
}

// Up and down keep the time point where the next line has it, else go to its nearest.
void FigureViewState::moveReading(int alongPoints, int acrossTracks)
{
    if (tracks.empty()) {
        tracks = readingTracks(*figure);
        track = 0;
    }
    if (tracks.empty()) {
        return;
    }
    if (!keyboardReading || !reading) {
        keyboardReading = true;
        track = std::min(track, tracks.size() - 1);
        setReading(readingAt(*figure, tracks[track], tracks[track].begin));
        return;
    }
    const double x = reading->x;
    std::size_t index = reading->index;
    if (acrossTracks != 0) {
        const auto last = static_cast<std::ptrdiff_t>(tracks.size()) - 1;
        track = static_cast<std::size_t>(
            std::clamp<std::ptrdiff_t>(static_cast<std::ptrdiff_t>(track) + acrossTracks, 0, last));
        double nearest = std::numeric_limits<double>::infinity();
        for (std::size_t i = tracks[track].begin; i < tracks[track].end; ++i) {
            const double distance = std::abs(readingAt(*figure, tracks[track], i).x - x);
            if (distance < nearest) {
                nearest = distance;
                index = i;
            }
        }
    }
    if (alongPoints > 0 && index + 1 < tracks[track].end) {
        ++index;
    } else if (alongPoints < 0 && index > tracks[track].begin) {
        --index;
    }
    if (const Reading next = readingAt(*figure, tracks[track], index); !isHidden(next)) {
        setReading(next);
    }
}

void FigureViewState::toTrackEnd(bool last)
{
    moveReading(0, 0);
    if (reading && !tracks.empty()) {
        setReading(readingAt(*figure, tracks[track], last ? tracks[track].end - 1 : tracks[track].begin));
    }
}

void FigureViewState::paintOverlay(QPainter& overlay)
{
    const theme::Theme theme = painter.options().theme;
    if (view->hasFocus() && keyboardReading) {
        drawFocusRing(overlay, view->rect(), theme);
    }
    paintHovered(overlay);
    if (!rubberBand.isNull()) {
        drawRubberBand(overlay, rubberBand, theme);
    }
    if (!extras.labels.empty()) {
        drawPins(overlay, extras.labels, painter.mapping(), painter.secondMapping(), painter.options().textScale,
                 theme);
    }
    if (reading) {
        const PlotMapping mapping = reading->secondAxis ? painter.secondMapping() : painter.mapping();
        const QPointF at = mapping.point(reading->x, reading->y);
        if (mapping.area.adjusted(-1.0, -1.0, 1.0, 1.0).contains(at)) {
            drawReading(overlay, at, readingText(*figure, *reading, naming), view->rect(), painter.options().textScale,
                        theme);
        }
    }
}

// Of the focused person everything is strong already; curves on their way are nobody's.
void FigureViewState::paintHovered(QPainter& overlay)
{
    if (!hovered.isValid() || hovered == painter.options().focused || morph) {
        return;
    }
    PlotMapping mapping = painter.mapping();
    overlay.save();
    if (extras.revealed) {
        constexpr double markReach = 6.0;
        overlay.setClipRect(QRectF(0.0, 0.0, mapping.x(*extras.revealed) + markReach, view->height()),
                            Qt::IntersectClip);
    }
    drawHovered(overlay, *figure, mapping, hovered, painter.options().theme);
    overlay.restore();
}

void FigureViewState::updateOptions(const PaintOptions& options)
{
    if (options != painter.options()) {
        painter.setOptions(options);
        painter.replot();
    }
}

} // namespace plots
