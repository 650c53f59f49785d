// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/figure_layout.h"

#include "app/plots/axis_ticks.h"
#include "app/plots/text_lines.h"

#include <algorithm>
#include <cmath>

namespace plots {

using theme::TextStyle;

namespace {

/// Builds a layout from the outside inwards: words above, words below, then what is left is the plot.
class LayoutBuilder
{
public:
    LayoutBuilder(const figures::Figure& figure, const VisibleRange& visible, const LayoutOptions& options)
        : m_figure(figure)
        , m_visible(visible)
        , m_options(options)
        , m_small(TextStyle::Small, options.textScale)
        , m_heading(TextStyle::Heading, options.textScale)
        , m_left(px(theme::grid))
        , m_right(options.size.width() - px(theme::grid))
        , m_top(px(theme::halfGrid))
        , m_bottom(options.size.height() - px(theme::halfGrid))
        , m_compact(options.size.height() < px(240))
    {
        m_layout.textScale = options.textScale;
    }

    FigureLayout build()
    {
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

private:
    [[nodiscard]] double px(double pixels) const { return pixels * m_options.textScale; }

    [[nodiscard]] bool hasSecondAxis() const { return !m_figure.y2.label.isEmpty(); }

    void addText(const TextMeasure& measure, const QString& text, const QPointF& topLeft,
                 TextColor color = TextColor::Plain, bool halo = false)
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

    void placeTitleAndBadge()
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

    void placeSubtitle()
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
    void placeLegend()
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

    void placeCaption()
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
    void placePlot()
    {
        const bool below = showsBelow();
        const bool label = !m_figure.x.label.isEmpty() && !m_compact;
        const double roughHeight = m_bottom - m_top - px(60);
        m_yTicks = visibleTicks(m_figure.y, m_visible.yLower, m_visible.yUpper,
                                std::max(2, static_cast<int>(roughHeight / px(42))));
        m_xTicks = visibleTicks(m_figure.x, m_visible.xLower, m_visible.xUpper,
                                std::max(2, static_cast<int>((m_right - m_left) / px(72))));
        double leftMargin = 0.0;
        for (const figures::Tick& tick : m_yTicks) {
            leftMargin = std::max(leftMargin, m_small.width(tick.label) + px(10));
        }
        if (below) {
            leftMargin = std::max(leftMargin, m_small.width(m_figure.x.belowLabel) + px(10) +
                                                  m_small.width(m_xTicks.front().below) / 2.0);
        }
        double rightMargin = px(theme::grid);
        if (hasSecondAxis()) {
            m_y2Ticks = visibleTicks(m_figure.y2, m_figure.y2.minimum, m_figure.y2.maximum,
                                     std::max(2, static_cast<int>(roughHeight / px(42))));
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

    [[nodiscard]] bool showsBelow() const
    {
        return !m_xTicks.empty() ? anyBelow(m_xTicks) : anyBelow(m_figure.x.ticks);
    }

    [[nodiscard]] static bool anyBelow(const std::vector<figures::Tick>& ticks)
    {
        return std::any_of(ticks.begin(), ticks.end(), [](const figures::Tick& tick) { return !tick.below.isEmpty(); });
    }

    [[nodiscard]] double xPixel(double value) const
    {
        const QRectF& area = m_layout.plotArea;
        return area.left() + (value - m_visible.xLower) / (m_visible.xUpper - m_visible.xLower) * area.width();
    }

    [[nodiscard]] double yPixel(double value, double lower, double upper) const
    {
        const QRectF& area = m_layout.plotArea;
        return area.bottom() - (value - lower) / (upper - lower) * area.height();
    }

    // Names of arms are long: two lines each, as wide as their neighbours leave.
    void wrapXLabels()
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
            const bool words = m_xTicks[i].label.contains(u' ');
            m_xLines.push_back(words ? wrapText(m_xTicks[i].label, m_small.metrics, std::max(room - px(12), px(48)), 2)
                                     : QStringList{m_xTicks[i].label});
            m_labelRows = std::max(m_labelRows, static_cast<int>(m_xLines.back().size()));
        }
    }

    // Counts of both sides, "12 / 12", stand one above the other where they would touch their neighbours.
    void stackCounts()
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
            m_belowLines.push_back(m_belowRows == 2 ? tick.below.split(QStringLiteral(" / "))
                                                    : QStringList{tick.below});
            any = any || m_belowLines.back().size() > 1;
        }
        m_belowRows = any ? 2 : 1;
    }

    void placeYAxis()
    {
        const QRectF& area = m_layout.plotArea;
        double lowest = area.bottom() + m_small.lineHeight();
        for (const figures::Tick& tick : m_yTicks) {
            const double y = yPixel(tick.at, m_visible.yLower, m_visible.yUpper);
            if (m_figure.y.grid) {
                m_layout.grid.emplace_back(area.left(), y, area.right(), y);
            }
            if (lowest - y < m_small.lineHeight() * 0.9) {
                continue;
            }
            lowest = y;
            addText(m_small, tick.label,
                    {area.left() - px(10) - m_small.width(tick.label), y - m_small.lineHeight() / 2.0},
                    TextColor::Muted);
        }
        for (const figures::Tick& tick : m_y2Ticks) {
            const double y = yPixel(tick.at, m_figure.y2.minimum, m_figure.y2.maximum);
            addText(m_small, tick.label, {area.right() + px(10), y - m_small.lineHeight() / 2.0}, TextColor::Muted);
        }
        const bool crossesZero = m_visible.yLower < 0.0 && m_visible.yUpper > 0.0;
        const double base = crossesZero ? yPixel(0.0, m_visible.yLower, m_visible.yUpper) : area.bottom();
        m_layout.axisLines.emplace_back(area.left(), base, area.right(), base);
    }

    void placeXAxis()
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

    [[nodiscard]] double keptInside(double centre, double width) const
    {
        return std::clamp(centre - width / 2.0, 0.0, std::max(0.0, m_options.size.width() - width));
    }

    void placeThresholds()
    {
        const QRectF& area = m_layout.plotArea;
        std::vector<QRectF> taken;
        for (const figures::Threshold& threshold : m_figure.thresholds) {
            if (threshold.y < m_visible.yLower || threshold.y > m_visible.yUpper) {
                continue;
            }
            const double y = yPixel(threshold.y, m_visible.yLower, m_visible.yUpper);
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

    const figures::Figure& m_figure;
    const VisibleRange& m_visible;
    const LayoutOptions& m_options;
    FigureLayout m_layout;
    TextMeasure m_small;
    TextMeasure m_heading;
    double m_left;
    double m_right;
    double m_top;
    double m_bottom;
    bool m_compact; ///< too low for every word: the plot comes first
    int m_labelRows = 1;
    std::vector<figures::Tick> m_xTicks;
    std::vector<figures::Tick> m_yTicks;
    std::vector<figures::Tick> m_y2Ticks;
    std::vector<QStringList> m_xLines;
    std::vector<QStringList> m_belowLines;
    int m_belowRows = 1;
};

} // namespace

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
