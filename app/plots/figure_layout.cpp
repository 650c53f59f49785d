// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/figure_layout.h"

#include "app/plots/axis_ticks.h"
#include "app/plots/layout_builder.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace plots {

FigureLayout LayoutBuilder::build()
{
    if (hasNoData()) {
        placeReason();
        return m_layout;
    }
    placeTitleAndBadge();
    placeSubtitle();
    placeLegend();
    placeCaption();
    placePlot();
    placeYAxis();
    placeXAxis();
    placeThresholds();
    return m_layout;
}

bool LayoutBuilder::hasNoData() const
{
    return m_figure.y.label.isEmpty() && m_figure.lines.empty() && m_figure.means.empty() && m_figure.points.empty() &&
           m_figure.bars.empty() && m_figure.intervals.empty();
}

// Axes would claim a range that nobody measured: the reason alone, in the middle.
void LayoutBuilder::placeReason()
{
    m_layout.plotArea = QRectF(QPointF(m_left, m_top), QPointF(m_right, std::max(m_bottom, m_top + px(24))));
    if (!m_options.showTitle || m_figure.title.isEmpty()) {
        return;
    }
    const TextMeasure body(theme::TextStyle::Body, m_options.textScale);
    const double width = std::min(m_right - m_left, px(60 * theme::grid));
    const int most = std::max(1, static_cast<int>(m_layout.plotArea.height() / body.lineHeight()));
    const QStringList lines = wrapText(m_figure.title, body.metrics, width, most);
    const QPointF middle = m_layout.plotArea.center();
    double top = middle.y() - double(lines.size()) * body.lineHeight() / 2.0;
    for (const QString& line : lines) {
        addText(body, line, {middle.x() - body.width(line) / 2.0, top}, TextColor::Muted);
        top += body.lineHeight();
    }
}

void LayoutBuilder::addText(const TextMeasure& measure, const QString& text, const QPointF& topLeft, TextColor color,
                            bool halo)
{
    PlacedText placed;
    placed.text = text;
    placed.baseline = topLeft + QPointF(0.0, measure.metrics.ascent());
    placed.box = QRectF(topLeft, QSizeF(measure.width(text), measure.lineHeight()));
    placed.style = measure.style;
    placed.color = color;
    placed.halo = halo;
    m_layout.texts.push_back(std::move(placed));
}

void LayoutBuilder::placeTitleAndBadge()
{
    const bool title = m_options.showTitle && !m_figure.title.isEmpty();
    const bool badge = m_options.showBadge && !m_figure.badge.isEmpty();
    // Room for the icon before the words and a rounded end after them.
    const double badgeWidth = badge ? m_small.width(m_figure.badge) + px(36) : 0.0;
    const double badgeHeight = m_small.lineHeight() + px(6);
    const double titleWidth = title ? m_heading.width(m_figure.title) : 0.0;
    const bool oneRow = titleWidth + px(24) + badgeWidth <= m_right - m_left;
    const double rowTop = m_top;
    if (title) {
        for (const QString& line : wrapText(m_figure.title, m_heading.metrics, m_right - m_left, 2)) {
            addText(m_heading, line, {m_left, m_top});
            m_top += m_heading.lineHeight();
        }
    }
    if (!badge) {
        return;
    }
    double left = m_right - badgeWidth;
    double top = rowTop + (m_heading.lineHeight() - badgeHeight) / 2.0;
    if (!title || !oneRow) {
        left = title ? m_left : left;
        top = m_top + px(2);
        m_top = top + badgeHeight + px(2);
    }
    m_layout.badge = QRectF(left, std::max(top, 0.0), badgeWidth, badgeHeight);
    addText(m_small, m_figure.badge, m_layout.badge.topLeft() + QPointF(px(25), px(3)), TextColor::Badge);
}

void LayoutBuilder::placeSubtitle()
{
    if (!m_options.showTitle || m_figure.subtitle.isEmpty() || m_compact) {
        return;
    }
    const int most = m_options.size.height() < px(360) ? 1 : 2;
    for (const QString& line : wrapText(m_figure.subtitle, m_small.metrics, m_right - m_left, most)) {
        addText(m_small, line, {m_left, m_top}, TextColor::Muted);
        m_top += m_small.lineHeight();
    }
    m_top += px(theme::grid);
}

// One row for the names of the y axes and, where they fit between them, the legend; else the legend goes above.
void LayoutBuilder::placeLegend()
{
    const double sample = px(28);
    const double sampleGap = px(6);
    const double itemGap = px(20);
    const double rowHeight = m_small.lineHeight() + px(2);
    const double axisWidth = m_figure.y.label.isEmpty() ? 0.0 : m_small.width(m_figure.y.label) + itemGap;
    const double secondWidth = hasSecondAxis() ? m_small.width(m_figure.y2.label) + itemGap : 0.0;
    double total = 0.0;
    if (m_options.showLegend) {
        for (const figures::LegendEntry& entry : m_figure.legend) {
            total += sample + sampleGap + m_small.width(entry.text) + itemGap;
        }
    }
    const bool shared = total - itemGap <= m_right - m_left - axisWidth - secondWidth;
    double x = shared ? m_right - secondWidth - total + itemGap : m_left;
    for (std::size_t i = 0; total > 0.0 && i < m_figure.legend.size(); ++i) {
        const double width = sample + sampleGap + m_small.width(m_figure.legend[i].text);
        if (!shared && x > m_left && x + width > m_right) {
            x = m_left;
            m_top += rowHeight;
        }
        m_layout.legend.push_back({i, QRectF(x, m_top, sample, m_small.lineHeight())});
        addText(m_small, m_figure.legend[i].text, {x + sample + sampleGap, m_top});
        x += width + itemGap;
    }
    m_top += !shared && total > 0.0 ? rowHeight : 0.0;
    if (!m_figure.y.label.isEmpty()) {
        addText(m_small, m_figure.y.label, {m_left, m_top}, TextColor::Muted);
    }
    if (hasSecondAxis()) {
        addText(m_small, m_figure.y2.label, {m_right - secondWidth + itemGap, m_top}, TextColor::Muted);
    }
    const bool used = axisWidth > 0.0 || secondWidth > 0.0 || (shared && total > 0.0);
    m_top += (used ? rowHeight : 0.0) + px(10); // half a tick label stands above the highest tick
}

void LayoutBuilder::placeCaption()
{
    if (!m_options.showCaption || m_figure.caption.isEmpty() || m_compact) {
        return;
    }
    const double share = m_options.size.height() < px(360) ? 0.12 : 0.22; // the plot comes first
    const int most = std::max(1, static_cast<int>(share * m_options.size.height() / m_small.lineHeight()));
    const QStringList lines = wrapText(m_figure.caption, m_small.metrics, m_right - m_left, most);
    m_bottom -= double(lines.size()) * m_small.lineHeight();
    double y = m_bottom;
    for (const QString& line : lines) {
        addText(m_small, line, {m_left, y}, TextColor::Muted);
        y += m_small.lineHeight();
    }
    m_bottom -= px(theme::grid);
}

// How much the tick labels need on each side decides where the plot is.
void LayoutBuilder::placePlot()
{
    const bool label = !m_figure.x.label.isEmpty() && !m_compact;
    const double roughHeight = m_bottom - m_top - px(60);
    const int most = std::max(5, static_cast<int>(roughHeight / px(56)));
    m_yTicks = visibleTicks(m_figure.y, m_visible.yLower, m_visible.yUpper, most);
    m_xTicks = visibleTicks(m_figure.x, m_visible.xLower, m_visible.xUpper,
                            std::max(2, static_cast<int>((m_right - m_left) / px(72))));
    const bool below = showsBelow();
    double leftMargin = 0.0;
    for (const figures::Tick& tick : m_yTicks) {
        leftMargin = std::max(leftMargin, m_small.width(tick.label) + px(10));
    }
    if (hasRows()) { // names: the marks want room too
        leftMargin = std::min(leftMargin, mostOfRowNames * (m_right - m_left));
    }
    if (below) {
        leftMargin = std::max(leftMargin, m_small.width(m_figure.x.belowLabel) + px(10) +
                                              m_small.width(m_xTicks.front().below) / 2.0);
    }
    double rightMargin = px(theme::grid);
    if (hasSecondAxis()) {
        m_y2Ticks = visibleTicks(m_figure.y2, m_figure.y2.minimum, m_figure.y2.maximum, most);
        for (const figures::Tick& tick : m_y2Ticks) {
            rightMargin = std::max(rightMargin, m_small.width(tick.label) + px(10));
        }
    }
    if (!m_xTicks.empty()) {
        rightMargin = std::max(rightMargin, std::min(px(60), m_small.width(m_xTicks.back().label) / 2.0));
        leftMargin = std::max(leftMargin, std::min(px(60), m_small.width(m_xTicks.front().label) / 2.0));
    }
    m_layout.plotArea = QRectF(QPointF(std::round(m_left + leftMargin), std::round(m_top)),
                               QPointF(std::round(m_right - rightMargin), std::round(m_bottom)));
    wrapXLabels();
    stackCounts();
    double rows = m_labelRows * m_small.lineHeight() + px(6);
    rows += below ? m_belowRows * m_small.lineHeight() + px(4) : 0.0;
    rows += label ? m_small.lineHeight() + px(4) : 0.0;
    m_layout.plotArea.setBottom(std::max(m_layout.plotArea.top() + px(24), std::round(m_bottom - rows)));
}

bool LayoutBuilder::hasRows() const
{
    return std::any_of(m_figure.intervals.begin(), m_figure.intervals.end(),
                       [](const figures::Intervals& intervals) { return intervals.sideways; });
}

bool LayoutBuilder::showsBelow() const
{
    return std::any_of(m_xTicks.begin(), m_xTicks.end(),
                       [](const figures::Tick& tick) { return !tick.below.isEmpty(); });
}

FigureLayout layOutFigure(const figures::Figure& figure, const VisibleRange& visible, const LayoutOptions& options)
{
    return LayoutBuilder(figure, visible, options).build();
}

VisibleRange wholeRange(const figures::Figure& figure)
{
    const auto wide = [](double& lower, double& upper) {
        if (!(upper > lower)) { // also where one of them is NaN
            lower = std::isfinite(lower) ? lower - 0.5 : 0.0;
            upper = lower + 1.0;
        }
    };
    VisibleRange range{figure.x.minimum, figure.x.maximum, figure.y.minimum, figure.y.maximum};
    wide(range.xLower, range.xUpper);
    wide(range.yLower, range.yUpper);
    return range;
}

} // namespace plots
