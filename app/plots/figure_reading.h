// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reading values off a figure: the one nearest to the pointer, and a walk from point to point for the keyboard. Ghosts
// are read only where nothing in full strength is as near.
#pragma once

#include "app/plots/plot_mapping.h"
#include "core/figures/figure.h"

#include <QPointF>
#include <QString>

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace plots {

enum class ReadKind : std::uint8_t { Mean, Line, Point, Bar, Interval };

/// One value of a figure.
struct Reading
{
    ReadKind kind = ReadKind::Line;
    std::size_t series = 0;
    std::size_t index = 0; ///< into the series' x and y
    study::ParticipantId participant;
    double x = 0.0;
    double y = 0.0;
    bool secondAxis = false;

    friend bool operator==(const Reading&, const Reading&) = default;
};

/// In words: what a tool tip shows in two lines, and a screen reader hears in one.
struct ReadingText
{
    QString heading; ///< "P07  12"
    QString detail;  ///< "day 1 · Ketamine after placebo"
    QString spoken;
};

using ParticipantNaming = std::function<QString(study::ParticipantId)>;

/// The value nearest to a pixel and at most `within` pixels from it.
[[nodiscard]] std::optional<Reading> nearestReading(const figures::Figure& figure, const PlotMapping& first,
                                                    const PlotMapping& second, const QPointF& pixel, double within);

/// The person whose line, mark or bar passes nearest to a pixel, at most `within` pixels away.
[[nodiscard]] study::ParticipantId nearestParticipant(const figures::Figure& figure, const PlotMapping& mapping,
                                                      const QPointF& pixel, double within);

[[nodiscard]] ReadingText readingText(const figures::Figure& figure, const Reading& reading,
                                      const ParticipantNaming& naming);

/// What the up and down keys move over: a mean, a person's line, a row of marks.
struct ReadingTrack
{
    ReadKind kind = ReadKind::Line;
    std::size_t series = 0;
    std::size_t begin = 0; ///< indices into the series' points
    std::size_t end = 0;
};

/// Means first, then everybody; full strength before ghosts.
[[nodiscard]] std::vector<ReadingTrack> readingTracks(const figures::Figure& figure);
/// The value at an index of the track's series.
[[nodiscard]] Reading readingAt(const figures::Figure& figure, const ReadingTrack& track, std::size_t index);

} // namespace plots
