// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Figure → QCustomPlot. Origin decides solid and filled or dashed and hollow; role decides colour, marker and dash
// pattern together; a ghost is grey and thin. Objects are kept between figures and only their data replaced: a flip of
// the switch builds nothing.
#pragma once

#include "app/plots/figure_layout.h"
#include "app/plots/plot_mapping.h"
#include "app/plots/series_style.h"
#include "app/theme/theme.h"
#include "core/figures/figure.h"

#include <QSizeF>

#include <functional>
#include <memory>
#include <optional>

class QCustomPlot;
class QObject;
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
    bool showThresholds = true;
    study::ParticipantId focused;

    friend bool operator==(const PaintOptions&, const PaintOptions&) = default;
};

struct FigurePainterState;

class FigurePainter
{
public:
    /// The plot must outlive the painter, which takes it over whole and leaves it nothing but layers.
    explicit FigurePainter(QCustomPlot& plot);
    ~FigurePainter();
    FigurePainter(const FigurePainter&) = delete;
    FigurePainter& operator=(const FigurePainter&) = delete;

    /// For a screen: pictures of still figures are kept, large crowds are counted in the background and appear when
    /// they are there. Without it every painting is complete. guard must live as long as this painter.
    void setInteractive(QObject* guard);
    /// Whether all of the figure was on the last painting.
    [[nodiscard]] bool isComplete() const;

    /// Takes a figure over and lays out its words; nothing is painted before replot. Data are not copied.
    void setFigure(std::shared_ptr<const figures::Figure> figure, const VisibleRange& visible);
    /// The same figure on its way: only data, colours and opacities change, words and layout stay.
    void setFrame(FigureFrame frame);
    [[nodiscard]] const FigureFrame& frame() const;

    void setOptions(const PaintOptions& options);
    [[nodiscard]] const PaintOptions& options() const;
    void setSize(const QSizeF& size);
    /// The visible part of the axes; data outside are clipped, never dropped.
    void setVisible(const VisibleRange& visible);
    [[nodiscard]] const VisibleRange& visible() const;

    /// Of an interactive figure: data right of this x are left out, by cutting the kept picture; nullopt: nothing is.
    void setRevealed(std::optional<double> x);

    /// What is painted over the figure, and painted again without it: a reading, a rubber band.
    void setOverlay(std::function<void(QPainter&)> paint);

    /// Of an interactive figure in the next event.
    void replot();
    void replotOverlay();

    [[nodiscard]] const FigureLayout& layout() const;
    [[nodiscard]] PlotMapping mapping() const;
    /// Against the right axis.
    [[nodiscard]] PlotMapping secondMapping() const;

private:
    std::unique_ptr<FigurePainterState> m_state;
};

} // namespace plots
