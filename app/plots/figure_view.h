// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A widget that shows one Figure: paints it, travels to the next one when the shape is the same, reads values under the
// pointer or the keyboard cursor, zooms without dropping data, and says all of it to screen readers.
#pragma once

#include "app/theme/theme.h"
#include "core/figures/figure.h"

#include <QPointF>
#include <QString>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace plots {

struct FigureViewState;

class FigureView : public QWidget
{
    Q_OBJECT

public:
    explicit FigureView(QWidget* parent = nullptr);
    ~FigureView() override;

    /// Shows a figure. With animate, and where both figures hold the same kinds of series, curves travel 300 ms from
    /// where they are; otherwise, with reduced motion or with some thousand lines, the change is immediate. A zoom
    /// stays while the axes mean the same.
    void setFigure(figures::Figure figure, bool animate = false);
    void setFigure(std::shared_ptr<const figures::Figure> figure, bool animate = false);
    /// The figure that is shown or travelled to; an empty one before the first setFigure.
    [[nodiscard]] const figures::Figure& figure() const;
    [[nodiscard]] bool isMoving() const;
    /// Nothing of the figure is still being worked out in the background.
    [[nodiscard]] bool isComplete() const;

    /// Starts with the theme applied to the application.
    void setTheme(theme::Theme theme);
    [[nodiscard]] theme::Theme theme() const;
    /// The badge, the title and the caption inside the figure: shown, shown and hidden unless said otherwise.
    void setBadgeShown(bool shown);
    void setTitleShown(bool shown);
    void setCaptionShown(bool shown);
    /// Not painted where handles lie over them (threshold_handle.h); exports always show them.
    void setThresholdsShown(bool shown);
    /// The same figure with other thresholds. Paints nothing: for thresholds that are not shown here.
    void setThresholds(std::vector<figures::Threshold> thresholds);
    void setReducedMotion(bool reduced);
    [[nodiscard]] bool reducedMotion() const;
    /// Device pixels a pixel, where the figure is painted on something denser than the screen it is shown on.
    void setPixelRatio(double ratio);

    /// The person whose lines are drawn strong; an invalid id: nobody.
    void setFocusedParticipant(study::ParticipantId participant);
    [[nodiscard]] study::ParticipantId focusedParticipant() const;
    /// How a person is called in readings: "P07". Without it: "participant 7".
    void setParticipantNaming(std::function<QString(study::ParticipantId)> name);

    /// The whole of both axes.
    void resetView();
    [[nodiscard]] bool isZoomed() const;
    /// factor > 1 comes closer; around a point of the widget, by default the middle of the plot.
    void zoom(double factor, std::optional<QPointF> around = std::nullopt);
    /// By fractions of what is visible.
    void pan(double right, double up);

    struct Range
    {
        double lower = 0.0;
        double upper = 1.0;

        friend bool operator==(const Range&, const Range&) = default;
    };

    [[nodiscard]] Range visibleX() const;
    [[nodiscard]] Range visibleY() const;

    /// The last value read by pointer or keyboard: "P07 · Day 1 · 12"; empty when there is none.
    [[nodiscard]] QString reading() const;

    /// Where a data point (first y axis) stands in the widget, and the area of the plot: for pins and for tests.
    [[nodiscard]] QPointF toWidget(double x, double y) const;
    [[nodiscard]] QRectF plotArea() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// A line, mark or bar of this person was clicked or chosen by Enter.
    void participantClicked(study::ParticipantId participant);
    /// An empty place of the plot was clicked, or Escape pressed.
    void focusCleared();
    void readingChanged(const QString& reading);
    void visibleRangeChanged();
    void movementFinished();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    std::unique_ptr<FigureViewState> m_state;
};

} // namespace plots
