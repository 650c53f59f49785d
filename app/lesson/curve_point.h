// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One visit of a drawn curve: a handle that the mouse drags up and down and the arrow keys move. To screen readers it is a
// slider named after its visit.
#pragma once

#include <QAbstractSlider>
#include <QPointF>

#include <functional>

namespace lesson {

class CurvePoint : public QAbstractSlider
{
    Q_OBJECT

public:
    /// valueAt: the value at a height of the parent.
    CurvePoint(const QString& name, std::function<double(double)> valueAt, QWidget* parent);

    /// Units of the scale for each step; smallest and largest value.
    void setReach(double minimum, double maximum, double step);
    [[nodiscard]] double score() const { return value() * m_step; }
    void setScore(double score);
    void centreOn(const QPointF& place);

signals:
    void moved();
    /// Left or right: the visit before or after.
    void neighbourAsked(int offset);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void follow(const QMouseEvent& event);

    std::function<double(double)> m_valueAt;
    double m_step = 1.0;
};

} // namespace lesson
