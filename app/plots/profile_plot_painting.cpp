// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a profile is painted, lane by lane; where everything stands is worked out before (profile_plot.cpp).
#include "app/plots/axis_ticks.h"
#include "app/plots/profile_plot.h"
#include "app/plots/profile_sizes.h"
#include "app/plots/series_style.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace plots {

using namespace Qt::StringLiterals;

namespace {

constexpr double profileMark = 8.0;
constexpr double profileEventBar = 4.0;

SeriesStyle profileStyle(figures::Role role, bool observed)
{
    return seriesStyle(role, figures::Emphasis::Full, observed, theme::currentTheme());
}

void drawElided(QPainter& painter, const QRectF& area, const QString& text, Qt::Alignment alignment = Qt::AlignLeft)
{
    const QFontMetricsF metrics(painter.font());
    painter.drawText(area, alignment | Qt::AlignVCenter, metrics.elidedText(text, Qt::ElideRight, area.width()));
}

double treatmentWidth(const figures::ProfileTreatment& treatment)
{
    double width = QFontMetricsF(theme::font(theme::TextStyle::Strong)).horizontalAdvance(treatment.title);
    const QFontMetricsF small(theme::font(theme::TextStyle::Small));
    for (const QString& dose : treatment.doses) {
        width = std::max(width, small.horizontalAdvance(dose));
    }
    return width + 1.0;
}

} // namespace

void ProfilePlot::paintEvent(QPaintEvent*)
{
    const theme::Colors& colors = theme::colors(theme::currentTheme());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme::font(theme::TextStyle::Small));
    for (std::size_t i = 0; i < m_lanes.size(); ++i) {
        paintLane(painter, m_profile.lanes[i], m_lanes[i], i + 1 == m_lanes.size());
    }
    if (!m_profile.empty.isEmpty()) {
        painter.setFont(theme::font(theme::TextStyle::Body));
        painter.setPen(colors.mutedText);
        const QRectF area = m_lanes.empty() ? QRectF(rect()) : m_lanes.front().plot;
        painter.drawText(area, Qt::AlignCenter | Qt::TextWordWrap, m_profile.empty);
    }
    paintDifferences(painter);
    paintReading(painter);
    if (hasFocus()) {
        painter.setPen(QPen(colors.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    }
}

void ProfilePlot::paintLane(QPainter& painter, const figures::ProfileLane& lane, const LaneArea& area, bool last) const
{
    paintGrid(painter, lane, area, last);
    paintTreatments(painter, lane, area);
    paintCourses(painter, lane, area);
    paintEvents(painter, lane, area);
}

void ProfilePlot::paintGrid(QPainter& painter, const figures::ProfileLane& lane, const LaneArea& area, bool last) const
{
    const theme::Colors& colors = theme::colors(theme::currentTheme());
    const double small = profileLine(theme::TextStyle::Small);
    painter.setFont(theme::font(theme::TextStyle::Small));
    for (const figures::ProfileSpan& span : lane.spans) {
        const double from = x(lane, area.plot, span.from) + profileGap;
        const double to = x(lane, area.plot, span.to) - profileGap;
        if (to > from) {
            const QRectF shade(from, area.plot.top(), to - from, area.plot.height());
            painter.fillRect(shade, colors.panel);
            painter.setPen(colors.mutedText);
            painter.drawText(shade.adjusted(4, 2, -4, -2), Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap,
                             span.name);
        }
    }
    const std::vector<double> ticks = roundTicks(m_profile.y.minimum, m_profile.y.maximum,
                                                 area.plot.height() > 6.0 * small ? 6 : 3);
    const double step = ticks.size() > 1 ? ticks[1] - ticks[0] : 1.0;
    for (const double tick : ticks) {
        const double at = y(area.plot, tick);
        painter.setPen(colors.line);
        painter.drawLine(QPointF(area.plot.left(), at), QPointF(area.plot.right(), at));
        painter.setPen(colors.mutedText);
        painter.drawText(QRectF(0, at - small / 2, area.plot.left() - 6, small), Qt::AlignRight | Qt::AlignVCenter,
                         tickText(tick, step));
    }
    painter.setPen(colors.mutedText);
    drawElided(painter, {2, area.plot.top() - small - profileGap, area.plot.left() - profileGap + 2, small},
               m_profile.y.label, Qt::AlignRight);
    const std::vector<double> days = roundTicks(lane.firstDay, lane.lastDay, std::max(2, int(area.plot.width() / 80)));
    const double dayStep = days.size() > 1 ? days[1] - days[0] : 1.0;
    for (const double day : days) {
        if (dayStep < 1.0 && std::abs(day - std::round(day)) > 1e-9) {
            continue; // nobody counts tenths of a day
        }
        painter.drawText(QRectF(x(lane, area.plot, day) - 40, area.axis.bottom() - small, 80, small), Qt::AlignCenter,
                         tickText(day, std::max(dayStep, 1.0)));
    }
    if (last) {
        painter.drawText(QRectF(area.plot.left(), std::max(area.events.bottom(), area.axis.bottom()), area.plot.width(), small),
                         Qt::AlignCenter, m_profile.dayLabel);
    }
}

void ProfilePlot::paintTreatments(QPainter& painter, const figures::ProfileLane& lane, const LaneArea& area) const
{
    const theme::Colors& colors = theme::colors(theme::currentTheme());
    const double strong = profileLine(theme::TextStyle::Strong);
    const double small = profileLine(theme::TextStyle::Small);
    double free = area.words.left(); // left of it other words stand
    for (std::size_t i = 0; i < lane.treatments.size(); ++i) {
        const figures::ProfileTreatment& treatment = lane.treatments[i];
        const SeriesStyle style = profileStyle(treatment.role, true);
        const double at = x(lane, area.plot, treatment.day);
        painter.setPen(QPen(style.color, 1.0, Qt::DotLine));
        painter.drawLine(QPointF(at, area.words.bottom() - profileGap), QPointF(at, area.plot.bottom()));
        // Words begin at their line, or so far left of it that they have room.
        const double end = i + 1 < lane.treatments.size()
                               ? std::max(x(lane, area.plot, lane.treatments[i + 1].day) - 2.0 * profileGap, free)
                               : area.words.right();
        const double left = std::max(std::min(at + profileGap, end - treatmentWidth(treatment)), free + 2.0 * profileGap);
        drawMarker(painter, {left - profileGap, area.words.top() + strong / 2}, profileMark, 1.5, style);
        painter.setFont(theme::font(theme::TextStyle::Strong));
        painter.setPen(colors.text);
        drawElided(painter, {left, area.words.top(), std::max(end - left, 0.0), strong}, treatment.title);
        painter.setFont(theme::font(theme::TextStyle::Small));
        painter.setPen(colors.mutedText);
        double line = area.words.top() + strong;
        for (const QString& dose : treatment.doses) {
            drawElided(painter, {left, line, std::max(end - left, 0.0), small}, dose);
            line += small;
        }
        free = std::min(left + treatmentWidth(treatment), end);
    }
}

void ProfilePlot::paintCourses(QPainter& painter, const figures::ProfileLane& lane, const LaneArea& area) const
{
    for (const figures::ProfileTreatment& treatment : lane.treatments) {
        QPolygonF line;
        bool observed = true;
        for (const figures::ProfilePoint& point : treatment.points) {
            line << QPointF(x(lane, area.plot, point.day), y(area.plot, point.score));
            observed = observed && study::isObserved(point.origin);
        }
        const SeriesStyle style = profileStyle(treatment.role, observed);
        for (const figures::Tick& visit : treatment.visits) {
            const double at = x(lane, area.plot, visit.at);
            painter.setPen(QPen(style.color, 1.5));
            painter.drawLine(QPointF(at, area.plot.bottom()), QPointF(at, area.plot.bottom() + profileVisitTick));
        }
        painter.setPen(style.pen(2.0));
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(line);
        for (std::size_t i = 0; i < treatment.points.size(); ++i) {
            drawMarker(painter, line[static_cast<qsizetype>(i)], profileMark, 1.5,
                       profileStyle(treatment.role, study::isObserved(treatment.points[i].origin)));
        }
    }
}

void ProfilePlot::paintEvents(QPainter& painter, const figures::ProfileLane& lane, const LaneArea& area) const
{
    const double small = profileLine(theme::TextStyle::Small);
    painter.setFont(theme::font(theme::TextStyle::Small));
    double line = area.events.top();
    for (const figures::ProfileEvent& event : lane.events) {
        if (line + small > area.events.bottom() + 1.0) {
            break; // those without room are read with the arrow keys, and stand in the words beside the plot
        }
        const SeriesStyle style = profileStyle(event.role, study::isObserved(event.origin));
        const double wanted = QFontMetricsF(painter.font()).horizontalAdvance(event.words) + 1.0;
        double left = area.events.left() + profileGap;
        if (event.from) {
            const double from = x(lane, area.plot, *event.from);
            const double to = std::max(x(lane, area.plot, event.to), from + profileEventBar);
            painter.setPen(QPen(style.color, 1.0));
            painter.setBrush(style.observed ? style.color : style.background);
            painter.drawRect(QRectF(from, line + (small - profileEventBar) / 2, to - from, profileEventBar));
            left = to + theme::halfGrid;
            if (left + wanted > area.events.right() && from - wanted > area.events.left()) {
                left = from - wanted - theme::halfGrid;
            }
        }
        painter.setPen(theme::colors(theme::currentTheme()).text);
        drawElided(painter, {left, line, area.events.right() - left, small}, event.words);
        line += small + 2.0;
    }
}

void ProfilePlot::paintDifferences(QPainter& painter) const
{
    if (m_profile.differences.empty()) {
        return;
    }
    const theme::Colors& colors = theme::colors(theme::currentTheme());
    const double small = profileLine(theme::TextStyle::Small);
    painter.setFont(theme::font(theme::TextStyle::Small));
    painter.setPen(colors.mutedText);
    drawElided(painter, {m_strip.left(), m_strip.top() - small - 2, m_strip.width(), small}, m_profile.differenceLabel);
    const double zero = differenceAt(0.0);
    painter.setPen(colors.border);
    painter.drawLine(QPointF(m_strip.left(), zero), QPointF(m_strip.right(), zero));
    const double column = m_strip.width() / static_cast<double>(m_profile.differences.size());
    const double width = std::min(column * 0.5, 3.0 * theme::grid);
    for (std::size_t i = 0; i < m_profile.differences.size(); ++i) {
        const figures::ProfileDifference& difference = m_profile.differences[i];
        const QPointF end = differencePlace(i);
        const SeriesStyle style = profileStyle(figures::Role::Neutral, difference.observed);
        painter.setPen(QPen(style.color, 1.5));
        painter.setBrush(difference.observed ? style.color : style.background);
        painter.drawRect(QRectF(QPointF(end.x() - width / 2, std::min(end.y(), zero)),
                                QPointF(end.x() + width / 2, std::max(end.y(), zero))));
        painter.setPen(colors.text);
        const double top = difference.value >= 0.0 ? end.y() - small : end.y();
        painter.drawText(QRectF(end.x() - column / 2, top, column, small), Qt::AlignCenter, difference.words);
        painter.setPen(colors.mutedText);
        drawElided(painter, {end.x() - column / 2 + 1, m_strip.bottom(), column - 2, small}, difference.visit, Qt::AlignHCenter);
    }
}

void ProfilePlot::paintReading(QPainter& painter) const
{
    if (m_read < 0 || m_read >= markCount()) {
        return;
    }
    const theme::Colors& colors = theme::colors(theme::currentTheme());
    const Mark& mark = m_marks[static_cast<std::size_t>(m_read)];
    painter.setPen(QPen(colors.text, 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(mark.at, profileMark, profileMark);
    painter.setFont(theme::font(theme::TextStyle::Small));
    const QFontMetricsF metrics(painter.font());
    const QString words = metrics.elidedText(mark.words, Qt::ElideMiddle, width() - 4.0 * profileGap);
    QRectF box(mark.at + QPointF(1.5 * profileGap, -metrics.height() - 2.0 * profileGap),
               QSizeF(metrics.horizontalAdvance(words) + 2 * profileGap, metrics.height() + profileGap));
    box.moveLeft(std::clamp(box.left(), 2.0, std::max(2.0, width() - box.width() - 2.0)));
    box.moveTop(std::max(box.top(), 2.0));
    painter.setPen(colors.border);
    painter.setBrush(colors.panel);
    painter.drawRoundedRect(box, 4, 4);
    painter.setPen(colors.text);
    painter.drawText(box, Qt::AlignCenter, words);
}

} // namespace plots
