// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines as single strokes, drawn all at once. Many times faster than polylines wherever a pen is wider than a device
// pixel, which on a dense screen is every pen; so the dashes are cut here.
#pragma once

#include <QList>
#include <QPainter>
#include <QPolygonF>

#include <cstddef>
#include <utility>
#include <vector>

namespace plots {

class Strokes
{
public:
    /// Lengths of dash and gap in pixels, in turn; empty: solid.
    explicit Strokes(std::vector<double> dashes)
        : m_dashes(std::move(dashes))
    {}

    /// One line; its rhythm starts anew and goes on around corners.
    void add(const QPolygonF& points);

    /// With the painter's pen, which should be solid.
    void draw(QPainter& painter) const { painter.drawLines(m_strokes); }

    [[nodiscard]] const QList<QLineF>& lines() const { return m_strokes; }

private:
    void addSegment(const QPointF& from, const QPointF& to);

    std::vector<double> m_dashes;
    std::size_t m_dash = 0;
    double m_left = 0.0;
    QList<QLineF> m_strokes;
};

} // namespace plots
