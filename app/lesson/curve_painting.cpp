// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How the drawn curve and the courses beside it are painted, and where a visit and a value stand.
#include "app/lesson/curve_drawing.h"
#include "app/lesson/curve_point.h"
#include "app/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace lesson {

using namespace Qt::StringLiterals;

namespace {

constexpr int leastGap = 2 * theme::grid; // between two visits, so that each handle can be taken
constexpr int axisWidth = 4 * theme::grid;

QColor courseColor(figures::Role role)
{
    const theme::Colors& colors = theme::colors(theme::currentTheme());
    return role == figures::Role::Open ? colors.open : role == figures::Role::Blocked ? colors.blocked : colors.text;
}

QPen coursePen(figures::Role role)
{
    QPen pen(courseColor(role), 1.8 * theme::scale());
    if (role == figures::Role::Neutral) {
        pen.setDashPattern({1.0, 2.5});
        pen.setCapStyle(Qt::RoundCap);
    } else if (role == figures::Role::Blocked) {
        pen.setDashPattern({4.0, 2.0});
    }
    return pen;
}

void paintCourseMark(QPainter& painter, const QPointF& at, figures::Role role)
{
    const double reach = 3.2 * theme::scale();
    painter.setPen(QPen(courseColor(role), 1.5 * theme::scale()));
    painter.setBrush(theme::colors(theme::currentTheme()).background);
    if (role == figures::Role::Blocked) {
        painter.drawRect(QRectF(at.x() - reach, at.y() - reach, 2 * reach, 2 * reach));
    } else if (role == figures::Role::Open) {
        painter.drawEllipse(at, reach, reach);
    } else {
        const double far = 1.3 * reach;
        painter.drawPolygon(QPolygonF{at + QPointF(0, -far), at + QPointF(far, 0), at + QPointF(0, far), at + QPointF(-far, 0)});
    }
}

} // namespace

QRectF CurveDrawing::area() const
{
    const QFontMetrics metrics(theme::font(theme::TextStyle::Small));
    const int rows = m_real.points.empty() ? 2 : 3;
    return QRectF(rect()).adjusted(theme::scaled(axisWidth), rows * metrics.height() + theme::scaled(theme::grid),
                                   -theme::scaled(theme::grid + theme::halfGrid), -metrics.height() - theme::scaled(theme::grid));
}

// Days to scale where every visit can still be taken hold of, else one beside the other.
double CurveDrawing::xOf(std::size_t visit) const
{
    const QRectF room = area();
    const auto& points = m_given.points;
    const double span = points.back().day - points.front().day;
    double closest = span;
    for (std::size_t i = 1; i < points.size(); ++i) {
        closest = std::min(closest, points[i].day - points[i - 1].day);
    }
    if (span > 0.0 && closest / span * room.width() >= theme::scaled(leastGap) * 0.8) {
        return room.left() + (points[visit].day - points.front().day) / span * room.width();
    }
    return room.left() + static_cast<double>(visit) / std::max<double>(1.0, static_cast<double>(points.size() - 1)) * room.width();
}

QPointF CurveDrawing::place(std::size_t visit, double value) const
{
    const QRectF room = area();
    return {xOf(visit), room.bottom() - (value - m_given.minimum) / (m_top - m_given.minimum) * room.height()};
}

double CurveDrawing::valueAt(double y) const
{
    const QRectF room = area();
    return m_given.minimum + (room.bottom() - y) / room.height() * (m_top - m_given.minimum);
}

void CurveDrawing::paintEvent(QPaintEvent*)
{
    if (m_given.points.empty()) {
        return;
    }
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setFont(theme::font(theme::TextStyle::Small));
    paintAxes(painter);
    paintCourse(painter, m_given, m_givenRole);
    paintDrawn(painter);
    paintCourse(painter, m_real, m_realRole);
    paintLegend(painter);
}

void CurveDrawing::paintAxes(QPainter& painter) const
{
    const theme::Colors& colors = theme::colors(theme::currentTheme());
    const QRectF room = area();
    const QFontMetrics metrics = painter.fontMetrics();
    const double unit = (m_top - m_given.minimum) / 4.0 > 10.0 ? 20.0 : m_top - m_given.minimum > 12.0 ? 10.0 : m_top - m_given.minimum > 4.0 ? 2.0 : 1.0;
    for (double value = m_given.minimum; value <= m_top + 1e-9; value += unit) {
        const double y = place(0, value).y();
        painter.setPen(colors.line);
        painter.drawLine(QPointF(room.left(), y), QPointF(room.right(), y));
        painter.setPen(colors.mutedText);
        painter.drawText(QRectF(0, y - metrics.height() / 2.0, room.left() - theme::scaled(theme::grid + 2), metrics.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(value));
    }
    painter.setPen(colors.mutedText);
    double free = -1e9;
    for (std::size_t i = 0; i < m_given.points.size(); ++i) {
        const MeanCourse::Point& point = m_given.points[i];
        const QString& label = i == 0 ? point.label : QLocale().toString(point.day, 'g', 4);
        const int wide = metrics.horizontalAdvance(label);
        const double left = std::clamp(xOf(i) - wide / 2.0, 0.0, width() - static_cast<double>(wide));
        if (left > free) { // labels never touch
            painter.drawText(QPointF(left, room.bottom() + metrics.ascent() + theme::scaled(theme::grid)), label);
            free = left + wide + theme::scaled(theme::halfGrid);
        }
    }
}

void CurveDrawing::paintCourse(QPainter& painter, const MeanCourse& course, figures::Role role) const
{
    QPolygonF line;
    for (std::size_t i = 0; i < m_given.points.size(); ++i) {
        for (const MeanCourse::Point& point : course.points) {
            if (point.visit == m_given.points[i].visit) {
                line << place(i, point.mean);
            }
        }
    }
    painter.setPen(coursePen(role));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    for (const QPointF& point : line) {
        paintCourseMark(painter, point, role);
    }
}

void CurveDrawing::paintDrawn(QPainter& painter) const
{
    QPolygonF line;
    for (std::size_t i = 0; i < m_drawn.size(); ++i) {
        line << place(i, m_drawn[i]);
    }
    painter.setPen(coursePen(figures::Role::Neutral));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(line);
    if (!m_editable) {
        for (const QPointF& point : line) {
            paintCourseMark(painter, point, figures::Role::Neutral);
        }
        return;
    }
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        if (m_points[i]->hasFocus()) { // the value that the keys move
            const QString value = QLocale().toString(m_drawn[i]);
            const double above = line[static_cast<qsizetype>(i)].y() - theme::scaled(2 * theme::grid);
            painter.setPen(theme::colors(theme::currentTheme()).text);
            painter.drawText(QPointF(line[static_cast<qsizetype>(i)].x() - painter.fontMetrics().horizontalAdvance(value) / 2.0, above),
                             value);
        }
    }
}

void CurveDrawing::paintLegend(QPainter& painter) const
{
    const QFontMetrics metrics = painter.fontMetrics();
    double y = metrics.height() * 0.5;
    const auto entry = [&](const QString& words, figures::Role role) {
        const double sample = theme::scaled(3 * theme::grid);
        painter.setPen(coursePen(role));
        painter.drawLine(QPointF(2, y), QPointF(sample, y));
        paintCourseMark(painter, QPointF(sample / 2.0 + 1.0, y), role);
        painter.setPen(theme::colors(theme::currentTheme()).text);
        const int room = width() - static_cast<int>(sample) - theme::scaled(theme::grid);
        painter.drawText(QPointF(sample + theme::scaled(theme::grid), y + metrics.ascent() / 2.0 - 1.0),
                         metrics.elidedText(words, Qt::ElideRight, room));
        y += metrics.height();
    };
    entry(m_given.arm, m_givenRole);
    if (!m_drawn.empty()) {
        entry(tr("Your prediction"), figures::Role::Neutral);
    }
    if (!m_real.points.empty()) {
        entry(m_real.arm, m_realRole);
    }
}

} // namespace lesson
