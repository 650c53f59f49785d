// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Figure → QCustomPlot. Origin decides solid and filled or dashed and hollow; role decides colour, marker and dash
// pattern together; a ghost is grey and thin. Objects are kept between figures and only their data replaced: a flip of
// the switch builds nothing.
#pragma once

#include "app/plots/figure_layout.h"
#include "app/plots/series_style.h"
#include "app/theme/theme.h"
#include "core/figures/figure.h"

#include <QRectF>

#include <memory>

class QCustomPlot;
class QPainter;

namespace plots {

struct PaintOptions
{
    theme::Theme theme = theme::Theme::Light;
    double textScale = 1.0;
    bool showTitle = true;
    bool showBadge = true;
    bool showCaption = false;
    bool showLegend = true;
    study::ParticipantId focused;

    friend bool operator==(const PaintOptions&, const PaintOptions&) = default;
};

struct FigurePainterState;

class FigurePainter
{
public:
    /// The plot must outlive the painter, which takes it over whole: layers, axes and margins.
    explicit FigurePainter(QCustomPlot& plot);
    ~FigurePainter();
    FigurePainter(const FigurePainter&) = delete;
    FigurePainter& operator=(const FigurePainter&) = delete;

    /// Lays the figure out for the plot's size and takes its data over; nothing is painted before the plot's replot.
    void setFigure(std::shared_ptr<const figures::Figure> figure, const PaintOptions& options);
    /// The same figure on its way: only series data, colours and opacities change, words and layout stay.
    void setFrame(FigureFrame frame);
    /// After the plot's size changed.
    void layOut();
    /// The visible part of the axes; data outside are clipped, never dropped.
    void setVisible(double xLower, double xUpper, double yLower, double yUpper);

    [[nodiscard]] const FigureLayout& layout() const;
    [[nodiscard]] QPointF toPixel(double x, double y) const;
    [[nodiscard]] QPointF toData(const QPointF& pixel) const;

private:
    std::unique_ptr<FigurePainterState> m_state;
};

} // namespace plots
