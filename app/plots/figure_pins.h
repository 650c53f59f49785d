// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Readings that stay: a pin knows whose value it is, not what the value was, so that it never shows one that the figure no
// longer has.
#pragma once

#include "app/plots/figure_reading.h"
#include "app/theme/theme.h"

#include <QJsonObject>
#include <QPainter>
#include <QRectF>

#include <optional>
#include <vector>

namespace plots {

struct Pin
{
    QString axes; ///< of the figure it was set in, as axesMeaning says them
    ReadKind kind = ReadKind::Line;
    QString series;
    study::ParticipantId participant;
    double x = 0.0;

    friend bool operator==(const Pin&, const Pin&) = default;
};

/// A pin as it is painted, in the figure and in its exports.
struct PinLabel
{
    double x = 0.0;
    double y = 0.0;
    bool secondAxis = false;
    bool chosen = false;
    std::size_t pin = 0; ///< which of the pins
    ReadingText text;
};

/// The same for two figures whose values can be compared at the same places.
[[nodiscard]] QString axesMeaning(const figures::Figure& figure);

[[nodiscard]] Pin pinOf(const figures::Figure& figure, const Reading& reading);
/// nullopt where the figure has no such value (any more), or its axes mean something else.
[[nodiscard]] std::optional<Reading> readingOf(const figures::Figure& figure, const Pin& pin);
[[nodiscard]] std::vector<PinLabel> pinLabels(const figures::Figure& figure, const std::vector<Pin>& pins,
                                              const ParticipantNaming& naming);

/// Where the labels go: beside their points, inside the area, not over each other while there is room.
[[nodiscard]] std::vector<QRectF> placePins(const std::vector<PinLabel>& labels, const PlotMapping& first,
                                            const PlotMapping& second, double textScale);
/// Those whose points are visible.
void drawPins(QPainter& painter, const std::vector<PinLabel>& labels, const PlotMapping& first,
              const PlotMapping& second, double textScale, theme::Theme theme);

[[nodiscard]] QJsonObject pinJson(const Pin& pin);
/// nullopt where it is none.
[[nodiscard]] std::optional<Pin> pinFromJson(const QJsonObject& json);

} // namespace plots
