// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A small figure of mean courses over the visits of one scale: the one that is given, the one that somebody expects (drawn,
// with handles while it may be changed) and, once it is known, the real one.
#pragma once

#include "app/lesson/study_numbers.h"
#include "core/figures/figure.h"

#include <QWidget>

#include <map>
#include <vector>

namespace lesson {

class CurvePoint;

class CurveDrawing : public QWidget
{
    Q_OBJECT

public:
    explicit CurveDrawing(QWidget* parent = nullptr);

    /// Its visits are those that can be drawn. role: of its side.
    void setGiven(const MeanCourse& given, figures::Role role);
    void setReal(const MeanCourse& real, figures::Role role);
    /// By the key of the visit; visits it does not have start where the given course starts.
    void setDrawn(const std::map<QString, double>& drawn);
    [[nodiscard]] std::map<QString, double> drawn() const;
    /// With handles. Otherwise it is a picture, and drawn only where something was.
    void setEditable(bool editable);
    [[nodiscard]] const std::vector<CurvePoint*>& points() const { return m_points; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void changed(); ///< by somebody's hand

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRectF area() const;
    [[nodiscard]] QPointF place(std::size_t visit, double value) const;
    [[nodiscard]] double xOf(std::size_t visit) const;
    [[nodiscard]] double valueAt(double y) const;
    void makePoints();
    void placePoints();
    void say();
    void paintAxes(QPainter& painter) const;
    void paintCourse(QPainter& painter, const MeanCourse& course, figures::Role role) const;
    void paintDrawn(QPainter& painter) const;
    void paintLegend(QPainter& painter) const;

    MeanCourse m_given;
    MeanCourse m_real;
    figures::Role m_givenRole = figures::Role::Open;
    figures::Role m_realRole = figures::Role::Blocked;
    std::vector<double> m_drawn; ///< by visit of the given course; empty: nothing is drawn
    std::vector<CurvePoint*> m_points;
    double m_top = 1.0;
    bool m_editable = false;
};

} // namespace lesson
