// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/course_sketch.h"

#include "app/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cstddef>
#include <utility>

namespace widgets {

namespace {

void paintMarker(QPainter& painter, const QPointF& at, bool square, const QColor& color, const QColor& inside)
{
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(inside);
    if (square) {
        painter.drawRect(QRectF(at.x() - 2.5, at.y() - 2.5, 5, 5));
    } else {
        painter.drawEllipse(at, 3.0, 3.0);
    }
}

} // namespace

CourseSketch::CourseSketch(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize CourseSketch::sizeHint() const
{
    return {theme::scaled(200), theme::scaled(96)};
}

QSize CourseSketch::minimumSizeHint() const
{
    return {theme::scaled(120), theme::scaled(72)};
}

void CourseSketch::setCourses(std::vector<SketchCourse> courses, double minimum, double maximum)
{
    m_courses = std::move(courses);
    m_minimum = minimum;
    m_maximum = maximum > minimum ? maximum : minimum + 1.0;
    update();
}

void CourseSketch::paintEvent(QPaintEvent*)
{
    double first = 0.0;
    double last = 0.0;
    for (const SketchCourse& course : m_courses) {
        for (const double x : course.x) {
            first = std::min(first, x);
            last = std::max(last, x);
        }
    }
    const theme::Colors& colors = theme::colors(theme::currentTheme());
    const QRectF area = QRectF(rect()).adjusted(5, 5, -5, -5);
    const double span = last > first ? last - first : 1.0;
    const auto place = [&](double x, double y) {
        return QPointF(area.left() + (x - first) / span * area.width(),
                       area.bottom() - (y - m_minimum) / (m_maximum - m_minimum) * area.height());
    };
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(colors.line);
    painter.drawLine(area.bottomLeft(), area.bottomRight());
    for (const SketchCourse& course : m_courses) {
        const QColor color = course.comparator ? colors.blocked : colors.open;
        QPolygonF line;
        for (std::size_t i = 0; i < course.x.size(); ++i) {
            line << place(course.x[i], course.y[i]);
        }
        QPen pen(color, 1.75);
        if (!course.observed) {
            pen.setDashPattern(course.comparator ? QList<qreal>{2, 2} : QList<qreal>{4, 2});
        }
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawPolyline(line);
        for (const QPointF& point : line) {
            paintMarker(painter, point, course.comparator, color, course.observed ? color : colors.panel);
        }
    }
}

} // namespace widgets
