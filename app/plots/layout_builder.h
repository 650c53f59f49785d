// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How figure_layout does it: from the outside inwards, words above, words below, then what is left is the plot.
#pragma once

#include "app/plots/figure_layout.h"
#include "app/plots/text_lines.h"

#include <QStringList>

#include <vector>

namespace plots {

class LayoutBuilder
{
public:
    /// The arguments must outlive the builder.
    LayoutBuilder(const figures::Figure& figure, const VisibleRange& visible, const LayoutOptions& options)
        : m_figure(figure)
        , m_visible(visible)
        , m_options(options)
        , m_small(theme::TextStyle::Small, options.textScale)
        , m_heading(theme::TextStyle::Heading, options.textScale)
        , m_left(px(theme::grid))
        , m_right(options.size.width() - px(theme::grid))
        , m_top(px(theme::halfGrid))
        , m_bottom(options.size.height() - px(theme::halfGrid))
        , m_compact(options.size.height() < px(240))
    {
        m_layout.textScale = options.textScale;
    }

    FigureLayout build();

private:
    static constexpr double mostOfRowNames = 0.38; ///< of the width

    [[nodiscard]] double px(double pixels) const { return pixels * m_options.textScale; }

    [[nodiscard]] bool hasSecondAxis() const { return !m_figure.y2.label.isEmpty(); }

    void addText(const TextMeasure& measure, const QString& text, const QPointF& topLeft,
                 TextColor color = TextColor::Plain, bool halo = false);
    [[nodiscard]] bool hasNoData() const;
    void placeReason();
    void placeTitleAndBadge();
    void placeSubtitle();
    void placeLegend();
    void placeCaption();
    void placePlot();
    [[nodiscard]] bool showsBelow() const;
    [[nodiscard]] bool hasRows() const;
    void placeRowNames();
    [[nodiscard]] double xPixel(double value) const;
    [[nodiscard]] double yPixel(double value, double lower, double upper) const;
    void wrapXLabels();
    void stackCounts();
    void placeYAxis();
    void placeXAxis();
    [[nodiscard]] double keptInside(double centre, double width) const;
    void placeThresholds();

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

} // namespace plots
