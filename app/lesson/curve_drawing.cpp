// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesson/curve_drawing.h"

#include "app/lesson/curve_point.h"
#include "app/theme/theme.h"

#include <QEvent>
#include <QMouseEvent>

#include <algorithm>
#include <cmath>

namespace lesson {

using namespace Qt::StringLiterals;

namespace {

constexpr double roomAbove = 1.2; // over the highest mean, so that worse can be drawn, too

} // namespace

CurveDrawing::CurveDrawing(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"curveDrawing"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

QSize CurveDrawing::sizeHint() const
{
    return {theme::scaled(280), theme::scaled(m_real.points.empty() ? 212 : 232)};
}

QSize CurveDrawing::minimumSizeHint() const
{
    return {theme::scaled(120), sizeHint().height()}; // a panel of large type is no wider
}

void CurveDrawing::setGiven(const MeanCourse& given, figures::Role role)
{
    m_given = given;
    m_givenRole = role;
    double highest = 0.0;
    for (const MeanCourse::Point& point : given.points) {
        highest = std::max(highest, point.mean);
    }
    const double wanted = highest * roomAbove;
    const double unit = wanted > 50.0 ? 20.0 : wanted > 10.0 ? 5.0 : 1.0;
    m_top = std::clamp(std::ceil(wanted / unit) * unit, given.minimum + 1.0, std::max(given.minimum + 1.0, given.maximum));
    makePoints();
    say();
    update();
}

void CurveDrawing::setReal(const MeanCourse& real, figures::Role role)
{
    m_real = real;
    m_realRole = role;
    updateGeometry();
    say();
    update();
}

void CurveDrawing::setDrawn(const std::map<QString, double>& drawn)
{
    m_drawn.clear();
    if (m_given.points.empty() || (drawn.empty() && !m_editable)) {
        update();
        return;
    }
    for (const MeanCourse::Point& point : m_given.points) {
        const auto found = drawn.find(point.visit);
        m_drawn.push_back(found != drawn.end() ? found->second : std::round(m_given.points.front().mean));
    }
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        m_points[i]->setScore(m_drawn[i]);
    }
    placePoints();
    say();
    update();
}

std::map<QString, double> CurveDrawing::drawn() const
{
    std::map<QString, double> drawn;
    for (std::size_t i = 0; i < m_drawn.size(); ++i) {
        drawn[m_given.points[i].visit] = m_drawn[i];
    }
    return drawn;
}

void CurveDrawing::setEditable(bool editable)
{
    m_editable = editable;
    makePoints();
}

void CurveDrawing::makePoints()
{
    qDeleteAll(m_points);
    m_points.clear();
    if (!m_editable) {
        return;
    }
    const double step = m_top - m_given.minimum < 10.0 ? 0.1 : 1.0;
    for (std::size_t i = 0; i < m_given.points.size(); ++i) {
        auto* point = new CurvePoint(m_given.points[i].label, [this](double y) { return valueAt(y); }, this);
        point->setReach(m_given.minimum, m_top, step);
        connect(point, &CurvePoint::moved, this, [this, i, point] {
            m_drawn[i] = point->score();
            placePoints();
            say();
            update();
            emit changed();
        });
        connect(point, &CurvePoint::neighbourAsked, this, [this, i](int offset) {
            const auto next = static_cast<std::ptrdiff_t>(i) + offset;
            if (next >= 0 && next < static_cast<std::ptrdiff_t>(m_points.size())) {
                m_points[static_cast<std::size_t>(next)]->setFocus(Qt::OtherFocusReason);
            }
        });
        if (!m_points.empty()) {
            setTabOrder(m_points.back(), point);
        }
        m_points.push_back(point);
        point->show();
    }
}

void CurveDrawing::placePoints()
{
    for (std::size_t i = 0; i < m_points.size() && i < m_drawn.size(); ++i) {
        m_points[i]->centreOn(place(i, m_drawn[i]));
    }
}

// The whole figure in one sentence, for those who cannot see it.
void CurveDrawing::say()
{
    const auto values = [](const MeanCourse& course) {
        QStringList words;
        for (const MeanCourse::Point& point : course.points) {
            words << point.label + u' ' + QString::number(point.mean, 'f', 1);
        }
        return words.join(u", "_s);
    };
    setAccessibleName(tr("Mean %1 over time").arg(m_given.scale));
    QStringList sentences{tr("%1: %2.", "an arm, its means").arg(m_given.arm, values(m_given))};
    if (!m_drawn.empty()) {
        QStringList words;
        for (std::size_t i = 0; i < m_drawn.size(); ++i) {
            words << m_given.points[i].label + u' ' + QString::number(m_drawn[i]);
        }
        sentences << tr("Your prediction: %1.").arg(words.join(u", "_s));
    }
    if (!m_real.points.empty()) {
        sentences << tr("%1: %2.", "an arm, its means").arg(m_real.arm, values(m_real));
    }
    setAccessibleDescription(sentences.join(u' '));
}

void CurveDrawing::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    placePoints();
}

void CurveDrawing::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::StyleChange || event->type() == QEvent::FontChange) {
        updateGeometry();
        placePoints();
        update();
    }
}

// A press beside the handles brings the nearest visit there.
void CurveDrawing::mousePressEvent(QMouseEvent* event)
{
    if (m_points.empty() || event->button() != Qt::LeftButton) {
        return;
    }
    std::size_t nearest = 0;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        if (std::abs(xOf(i) - event->position().x()) < std::abs(xOf(nearest) - event->position().x())) {
            nearest = i;
        }
    }
    m_points[nearest]->setFocus(Qt::MouseFocusReason);
    m_drawn[nearest] = valueAt(event->position().y());
    m_points[nearest]->setScore(m_drawn[nearest]);
    m_drawn[nearest] = m_points[nearest]->score();
    placePoints();
    say();
    update();
    emit changed();
}

} // namespace lesson
