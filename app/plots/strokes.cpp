// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/strokes.h"

#include <algorithm>
#include <cmath>

namespace plots {

void Strokes::add(const QPolygonF& points)
{
    m_dash = 0;
    m_left = m_dashes.empty() ? 0.0 : m_dashes.front();
    for (qsizetype i = 0; i + 1 < points.size(); ++i) {
        addSegment(points[i], points[i + 1]);
    }
}

void Strokes::addSegment(const QPointF& from, const QPointF& to)
{
    const QPointF way = to - from;
    const double length = std::hypot(way.x(), way.y());
    // Zoomed far in, a segment may be a million pixels long, nearly all of them out of sight.
    constexpr double longest = 20'000.0;
    if (m_dashes.empty() || length <= 0.0 || length > longest) {
        m_strokes.append(QLineF(from, to));
        return;
    }
    double done = 0.0;
    while (done < length) {
        const double step = std::min(m_left, length - done);
        if (m_dash % 2 == 0) {
            m_strokes.append(QLineF(from + way * (done / length), from + way * ((done + step) / length)));
        }
        done += step;
        m_left -= step;
        if (m_left <= 1e-9) {
            m_dash = (m_dash + 1) % m_dashes.size();
            m_left = m_dashes[m_dash];
        }
    }
}

} // namespace plots
