// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a FigureView remembers, and what its state does when an event or a call changes it: travel, zoom, reading.
#pragma once

#include "app/plots/figure_morph.h"
#include "app/plots/figure_painter.h"
#include "app/plots/figure_reading.h"
#include "app/plots/figure_view.h"
#include "app/plots/figure_view_extras.h"

#include <QVariantAnimation>

#include <memory>
#include <optional>
#include <vector>

class QCustomPlot;

namespace plots {

struct FigureViewState
{
    explicit FigureViewState(FigureView* owner);

    static constexpr double reach = 28.0; ///< pixels from a value within which it is read

    FigureView* view;
    QCustomPlot* plot;
    FigurePainter painter;
    std::shared_ptr<const figures::Figure> figure = std::make_shared<const figures::Figure>();
    VisibleRange visible; ///< where the view is or travels to
    bool zoomed = false;

    QVariantAnimation travel;
    std::optional<FigureMorph> morph;
    VisibleRange travelFrom;
    bool reducedMotion = false;

    ParticipantNaming naming;
    std::optional<Reading> reading;
    QString spoken;
    std::vector<ReadingTrack> tracks; ///< made when the keyboard first asks
    std::size_t track = 0;
    bool keyboardReading = false;
    study::ParticipantId readPerson; ///< whom the reading is of, as was last told
    study::ParticipantId hovered;    ///< in this view or another
    bool overlayIsOld = false;       ///< hovered changed while nobody saw it

    std::optional<QPointF> pressedAt;
    QRectF rubberBand;

    FigureViewExtras extras;

    /// The whole of both axes: as typed, else as shared, else the figure's.
    [[nodiscard]] VisibleRange whole() const;
    void resolvePins(); ///< for another figure
    void showPins();    ///< after a choice, or a day more
    [[nodiscard]] bool isHidden(const Reading& value) const;
    [[nodiscard]] std::optional<std::size_t> pinLabelAt(const QPointF& at) const;
    /// What pointer or menu mean at a place of the widget.
    [[nodiscard]] std::optional<Reading> readingNear(const QPointF& at) const;
    void showMoment(double t);
    void finishTravel();
    void setVisible(const VisibleRange& range);
    void setReading(std::optional<Reading> next);
    void moveReading(int alongPoints, int acrossTracks);
    void toTrackEnd(bool last);
    void paintOverlay(QPainter& painter);
    void paintHovered(QPainter& painter);
    void updateOptions(const PaintOptions& options);
};

} // namespace plots
