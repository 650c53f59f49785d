// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/layout_builder.h"

#include <algorithm>

namespace plots {

double LayoutBuilder::xPixel(double value) const
{
    const QRectF& area = m_layout.plotArea;
    return area.left() + (value - m_visible.xLower) / (m_visible.xUpper - m_visible.xLower) * area.width();
}

double LayoutBuilder::yPixel(double value, double lower, double upper) const
{
    const QRectF& area = m_layout.plotArea;
    return area.bottom() - (value - lower) / (upper - lower) * area.height();
}

// Names of arms are long: three lines each, as wide as their neighbours leave.
void LayoutBuilder::wrapXLabels()
{
    m_labelRows = m_figure.x.label.isEmpty() && m_xTicks.empty() ? 0 : 1;
    m_xLines.clear();
    for (std::size_t i = 0; i < m_xTicks.size(); ++i) {
        double room = m_layout.plotArea.width();
        if (i > 0) {
            room = std::min(room, xPixel(m_xTicks[i].at) - xPixel(m_xTicks[i - 1].at));
        }
        if (i + 1 < m_xTicks.size()) {
            room = std::min(room, xPixel(m_xTicks[i + 1].at) - xPixel(m_xTicks[i].at));
        }
        const QString& label = m_xTicks[i].label; // numbers are whole or not there, names may be shortened
        const bool words = std::any_of(label.begin(), label.end(), [](QChar sign) { return sign.isLetter(); });
        m_xLines.push_back(words ? wrapText(label, m_small.metrics, std::max(room - px(6), px(48)), 3)
                                 : QStringList{label});
        m_labelRows = std::max(m_labelRows, static_cast<int>(m_xLines.back().size()));
    }
}

// Counts of both sides, "12 / 12", stand one above the other where they would touch their neighbours.
void LayoutBuilder::stackCounts()
{
    m_belowRows = 1;
    for (std::size_t i = 0; i + 1 < m_xTicks.size(); ++i) {
        const double widths = m_small.width(m_xTicks[i].below) + m_small.width(m_xTicks[i + 1].below);
        if (widths / 2.0 + px(5) > xPixel(m_xTicks[i + 1].at) - xPixel(m_xTicks[i].at)) {
            m_belowRows = 2;
        }
    }
    bool any = false;
    m_belowLines.clear();
    for (const figures::Tick& tick : m_xTicks) {
        m_belowLines.push_back(m_belowRows == 2 ? tick.below.split(QStringLiteral(" / ")) : QStringList{tick.below});
        any = any || m_belowLines.back().size() > 1;
    }
    m_belowRows = any ? 2 : 1;
}

// Names of rows take as many lines as their row has room for; the line of no difference goes up through the rows.
void LayoutBuilder::placeRowNames()
{
    const QRectF& area = m_layout.plotArea;
    const double room = m_yTicks.size() > 1 ? std::abs(yPixel(m_yTicks[1].at, m_visible.yLower, m_visible.yUpper) -
                                                       yPixel(m_yTicks[0].at, m_visible.yLower, m_visible.yUpper))
                                            : area.height();
    const int most = std::max(1, static_cast<int>(room / m_small.lineHeight()));
    for (const figures::Tick& tick : m_yTicks) {
        const double y = yPixel(tick.at, m_visible.yLower, m_visible.yUpper);
        const QStringList lines = wrapText(tick.label, m_small.metrics, area.left() - px(14) - m_left, std::min(most, 4));
        double top = y - double(lines.size()) * m_small.lineHeight() / 2.0;
        for (const QString& line : lines) {
            addText(m_small, line, {m_left, top}, TextColor::Muted);
            top += m_small.lineHeight();
        }
    }
    if (m_visible.xLower < 0.0 && m_visible.xUpper > 0.0) {
        m_layout.axisLines.emplace_back(xPixel(0.0), area.top(), xPixel(0.0), area.bottom());
    }
    m_layout.axisLines.emplace_back(area.left(), area.bottom(), area.right(), area.bottom());
}

void LayoutBuilder::placeYAxis()
{
    if (hasRows()) {
        placeRowNames();
        return;
    }
    const QRectF& area = m_layout.plotArea;
    double lowest = area.bottom() + m_small.lineHeight();
    for (const figures::Tick& tick : m_yTicks) {
        const double y = yPixel(tick.at, m_visible.yLower, m_visible.yUpper);
        if (m_figure.y.grid) {
            m_layout.grid.emplace_back(area.left(), y, area.right(), y);
        }
        if (lowest - y < m_small.lineHeight()) {
            continue;
        }
        lowest = y;
        addText(m_small, tick.label, {area.left() - px(10) - m_small.width(tick.label), y - m_small.lineHeight() / 2.0},
                TextColor::Muted);
    }
    lowest = area.bottom() + m_small.lineHeight();
    for (const figures::Tick& tick : m_y2Ticks) {
        const double y = yPixel(tick.at, m_figure.y2.minimum, m_figure.y2.maximum);
        if (lowest - y < m_small.lineHeight()) {
            continue;
        }
        lowest = y;
        addText(m_small, tick.label, {area.right() + px(10), y - m_small.lineHeight() / 2.0}, TextColor::Muted);
    }
    const bool crossesZero = !m_figure.y.logarithmic && m_visible.yLower < 0.0 && m_visible.yUpper > 0.0;
    const double base = crossesZero ? yPixel(0.0, m_visible.yLower, m_visible.yUpper) : area.bottom();
    m_layout.axisLines.emplace_back(area.left(), base, area.right(), base);
}

void LayoutBuilder::placeXAxis()
{
    const QRectF& area = m_layout.plotArea;
    const double labelTop = area.bottom() + px(6);
    const double belowTop = labelTop + m_labelRows * m_small.lineHeight() + px(4);
    double taken = -1e9;
    double belowTaken = m_left;
    if (showsBelow() && !m_figure.x.belowLabel.isEmpty()) {
        const double width = m_small.width(m_figure.x.belowLabel);
        const double first = xPixel(m_xTicks.front().at) - m_small.width(m_xTicks.front().below) / 2.0;
        const double left = std::max(m_left, std::min(first - px(8), area.left() - px(10)) - width);
        addText(m_small, m_figure.x.belowLabel, {left, belowTop}, TextColor::Muted);
        belowTaken = left + width;
    }
    for (std::size_t i = 0; i < m_xTicks.size(); ++i) {
        const double x = xPixel(m_xTicks[i].at);
        m_layout.axisLines.emplace_back(x, area.bottom(), x, area.bottom() + px(4));
        if (m_figure.x.grid) {
            m_layout.grid.emplace_back(x, area.top(), x, area.bottom());
        }
        double width = 0.0;
        for (const QString& line : m_xLines[i]) {
            width = std::max(width, m_small.width(line));
        }
        if (x - width / 2.0 > taken + px(5)) {
            taken = x + width / 2.0;
            for (qsizetype row = 0; row < m_xLines[i].size(); ++row) {
                const double left = keptInside(x, m_small.width(m_xLines[i][row]));
                addText(m_small, m_xLines[i][row], {left, labelTop + double(row) * m_small.lineHeight()},
                        TextColor::Muted);
            }
        }
        double belowWidth = 0.0;
        for (const QString& line : m_belowLines[i]) {
            belowWidth = std::max(belowWidth, m_small.width(line));
        }
        if (!m_xTicks[i].below.isEmpty() && x - belowWidth / 2.0 > belowTaken + px(3)) {
            belowTaken = keptInside(x, belowWidth) + belowWidth;
            for (qsizetype row = 0; row < m_belowLines[i].size(); ++row) {
                const double left = keptInside(x, m_small.width(m_belowLines[i][row]));
                addText(m_small, m_belowLines[i][row], {left, belowTop + double(row) * m_small.lineHeight()},
                        TextColor::Muted);
            }
        }
    }
    if (!m_figure.x.label.isEmpty() && !m_compact) {
        const QString label = m_small.metrics.elidedText(m_figure.x.label, Qt::ElideRight, m_right - m_left);
        const double top = belowTop + (showsBelow() ? m_belowRows * m_small.lineHeight() + px(4) : 0.0);
        addText(m_small, label, {keptInside(area.center().x(), m_small.width(label)), top}, TextColor::Muted);
    }
}

double LayoutBuilder::keptInside(double centre, double width) const
{
    return std::clamp(centre - width / 2.0, 0.0, std::max(0.0, m_options.size.width() - width));
}

void LayoutBuilder::placeThresholds()
{
    if (!m_options.showThresholds) {
        return;
    }
    const QRectF& area = m_layout.plotArea;
    std::vector<QRectF> taken;
    for (const figures::Threshold& threshold : m_figure.thresholds) {
        const double lower = threshold.secondAxis ? m_figure.y2.minimum : m_visible.yLower;
        const double upper = threshold.secondAxis ? m_figure.y2.maximum : m_visible.yUpper;
        if (threshold.y < lower || threshold.y > upper) {
            continue;
        }
        const double y = yPixel(threshold.y, lower, upper);
        m_layout.thresholds.emplace_back(area.left(), y, area.right(), y);
        if (threshold.name.isEmpty()) {
            continue;
        }
        const QSizeF size(m_small.width(threshold.name), m_small.lineHeight());
        const double right = area.right() - size.width() - px(2);
        const double above = y - size.height() - px(1);
        const double below = y + px(1);
        // Above its line at the right; where that is taken, below it, else a step further to the left.
        QRectF box(QPointF(right, above), size);
        const auto blocked = [&](const QRectF& candidate) {
            const auto overlaps = [&](const QRectF& other) { return other.intersects(candidate); };
            return candidate.top() < area.top() || candidate.bottom() > area.bottom() ||
                   std::any_of(taken.begin(), taken.end(), overlaps);
        };
        for (double shift = 0.0; blocked(box) && right - shift > area.left(); shift += px(theme::grid)) {
            box.moveTopLeft({right - shift, above});
            if (blocked(box)) {
                box.moveTopLeft({right - shift, below});
            }
        }
        taken.push_back(box);
        addText(m_small, threshold.name, box.topLeft(), TextColor::Muted, true);
    }
}

} // namespace plots
