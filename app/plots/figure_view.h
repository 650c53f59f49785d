// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A widget that shows one Figure: paints it, travels to the next one when the shape is the same, reads values under the
// pointer or the keyboard cursor, zooms without dropping data, and says all of it to screen readers.
#pragma once

#include "app/plots/figure_export.h"
#include "app/theme/theme.h"
#include "core/figures/figure.h"

#include <QJsonObject>
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
    [[nodiscard]] std::shared_ptr<const figures::Figure> sharedFigure() const;
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
    /// The other side behind the one that is looked at: left out where somebody is to guess it first.
    void setGhostsShown(bool shown);
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
    /// The person that is looked at in passing, in this view or another: shown lightly over the figure, which is not
    /// painted again; an invalid id: nobody.
    void setHoveredParticipant(study::ParticipantId participant);
    [[nodiscard]] study::ParticipantId hoveredParticipant() const;
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

    /// Pins (figure_view_pins.cpp): readings that stay, by P, a double click or the menu; Delete takes one away. They go
    /// with exports. A pin is shown while the axes mean the same and the figure has its value.
    [[nodiscard]] std::vector<QString> pinTexts() const;
    /// What P or the menu would pin now, in words; empty: nothing is read.
    [[nodiscard]] QString pinnable() const;
    [[nodiscard]] bool isPinnedAlready() const;
    /// What is read now, by pointer, keyboard or at the place the menu was asked for; a pin that N or the menu is about.
    struct Value
    {
        study::ParticipantId participant; ///< invalid: of nobody alone
        figures::Role role = figures::Role::Neutral;
        double x = 0.0;
        QString words; ///< "P07 · Day 1 · 12"
    };

    [[nodiscard]] std::optional<Value> currentValue() const;
    /// Sets or takes away the pin at the value that is read.
    void togglePin();
    void removePins();

    /// Typed limits (figure_view_limits.cpp): the whole of an axis is then what was typed, until nullopt. Each scale
    /// keeps its own. A shared range makes figures side by side begin and end at the same time.
    void setLimits(std::optional<Range> x, std::optional<Range> y);
    [[nodiscard]] std::optional<Range> xLimits() const;
    [[nodiscard]] std::optional<Range> yLimits() const;
    [[nodiscard]] Range wholeX() const;
    [[nodiscard]] Range wholeY() const;
    void setSharedX(std::optional<Range> range);
    void setVisibleX(const Range& range);
    void setVisibleY(const Range& range);
    /// Shows what happened up to an x, the axes stay; nullopt: everything. Paints two pictures, computes nothing.
    void setRevealed(std::optional<double> x);
    [[nodiscard]] std::optional<double> revealed() const;

    /// The figure with the words that stand beside it, and how it is painted here: for exports and copies.
    [[nodiscard]] figures::Figure exportedFigure() const;
    [[nodiscard]] ExportOptions exportOptions() const;
    /// Pins and typed limits, for sessions and snapshots.
    [[nodiscard]] QJsonObject keptState() const;
    void setKeptState(const QJsonObject& state);

signals:
    /// The context menu is asked for: right click, menu key, Shift+F10. In global pixels.
    void menuRequested(const QPoint& at);
    void tableRequested();  ///< T
    void limitsRequested(); ///< L
    void noteRequested();   ///< N, while a value is read or a pin chosen; where nobody listens, N is the window's
    void keptStateChanged();
    /// A line, mark or bar of this person was clicked or chosen by Enter.
    void participantClicked(study::ParticipantId participant);
    /// An empty place of the plot was clicked, or Escape pressed.
    void focusCleared();
    /// The pointer or the keyboard is on a value of this person; an invalid id: on nobody's any more.
    void participantRead(study::ParticipantId participant);
    void readingChanged(const QString& reading);
    void visibleRangeChanged();
    void movementFinished();

protected:
    bool event(QEvent* event) override;
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
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    [[nodiscard]] bool takeKey(const QKeyEvent& event);
    [[nodiscard]] bool takesNotes() const;
    [[nodiscard]] bool choosePin(const QPointF& at);
    [[nodiscard]] double xAt(const QPointF& at) const;

    std::unique_ptr<FigureViewState> m_state;
};

} // namespace plots
