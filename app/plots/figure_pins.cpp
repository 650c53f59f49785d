// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/figure_pins.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <cmath>

namespace plots {

using namespace Qt::StringLiterals;
using figures::Figure;

namespace {

constexpr double pinGap = 12.0; // pixels between a point and its label
constexpr double pinRoom = 6.0;
constexpr double samePlace = 1e-9;

QString seriesName(const Figure& figure, const Reading& reading)
{
    switch (reading.kind) {
    case ReadKind::Line:
        return figure.lines[reading.series].name;
    case ReadKind::Point:
        return figure.points[reading.series].name;
    case ReadKind::Bar:
        return figure.bars[reading.series].name;
    case ReadKind::Mean:
        return figure.means[reading.series].name;
    case ReadKind::Interval:
        return figure.intervals[reading.series].name;
    }
    return {};
}

bool isPinned(const Pin& pin, const Reading& reading, const QString& name)
{
    return reading.kind == pin.kind && name == pin.series && reading.participant == pin.participant &&
           std::abs(reading.x - pin.x) < samePlace;
}

QSizeF labelSize(const ReadingText& text, double textScale)
{
    const QFontMetricsF strong(theme::figureFont(theme::TextStyle::Strong, textScale));
    const QFontMetricsF small(theme::figureFont(theme::TextStyle::Small, textScale));
    return {std::max(strong.horizontalAdvance(text.heading), small.horizontalAdvance(text.detail)) + 2.0 * pinRoom,
            strong.height() + small.height() + pinRoom};
}

bool isInside(const PlotMapping& mapping, const QPointF& at)
{
    return mapping.area.adjusted(-1.0, -1.0, 1.0, 1.0).contains(at);
}

} // namespace

QString axesMeaning(const Figure& figure)
{
    return QStringList{figure.key, figure.x.label, figure.y.label}.join(u'|');
}

Pin pinOf(const Figure& figure, const Reading& reading)
{
    return {axesMeaning(figure), reading.kind, seriesName(figure, reading), reading.participant, reading.x};
}

std::optional<Reading> readingOf(const Figure& figure, const Pin& pin)
{
    if (pin.axes != axesMeaning(figure)) {
        return std::nullopt;
    }
    for (const ReadingTrack& track : readingTracks(figure)) {
        if (track.kind != pin.kind || track.begin == track.end) {
            continue;
        }
        const Reading first = readingAt(figure, track, track.begin);
        const bool oneEach = track.kind == ReadKind::Point || track.kind == ReadKind::Bar;
        if (seriesName(figure, first) != pin.series || (!oneEach && first.participant != pin.participant)) {
            continue;
        }
        for (std::size_t i = track.begin; i < track.end; ++i) {
            const Reading reading = readingAt(figure, track, i);
            if (isPinned(pin, reading, pin.series)) {
                return reading;
            }
        }
    }
    return std::nullopt;
}

std::vector<PinLabel> pinLabels(const Figure& figure, const std::vector<Pin>& pins, const ParticipantNaming& naming)
{
    std::vector<PinLabel> labels;
    for (std::size_t i = 0; i < pins.size(); ++i) {
        if (const auto reading = readingOf(figure, pins[i])) {
            labels.push_back({.x = reading->x,
                              .y = reading->y,
                              .secondAxis = reading->secondAxis,
                              .pin = i,
                              .text = readingText(figure, *reading, naming)});
        }
    }
    return labels;
}

std::vector<QRectF> placePins(const std::vector<PinLabel>& labels, const PlotMapping& first, const PlotMapping& second,
                              double textScale)
{
    std::vector<QRectF> placed;
    const QRectF& area = first.area;
    for (const PinLabel& label : labels) {
        const QPointF at = (label.secondAxis ? second : first).point(label.x, label.y);
        const QSizeF size = labelSize(label.text, textScale);
        const auto shifted = [&](double right, double down) {
            QRectF box(QPointF(at.x() + (right > 0.0 ? pinGap : -pinGap - size.width()),
                               at.y() + (down > 0.0 ? pinGap : -pinGap - size.height()) + down),
                       size);
            box.moveLeft(std::clamp(box.left(), area.left(), std::max(area.left(), area.right() - size.width())));
            box.moveTop(std::clamp(box.top(), area.top(), std::max(area.top(), area.bottom() - size.height())));
            return box;
        };
        QRectF best = shifted(1.0, -0.5);
        const auto isFree = [&](const QRectF& box) {
            return !box.contains(at) && std::none_of(placed.begin(), placed.end(),
                                                     [&](const QRectF& other) { return other.intersects(box); });
        };
        for (int step = 0; step < 12 && !isFree(best); ++step) {
            for (const double side : std::array{1.0, -1.0}) {
                const double away = step * size.height() * 0.75 + 0.5;
                for (const double down : std::array{-away, away}) {
                    if (const QRectF box = shifted(side, down); isFree(box) && !isFree(best)) {
                        best = box;
                    }
                }
            }
        }
        placed.push_back(best);
    }
    return placed;
}

void drawPins(QPainter& painter, const std::vector<PinLabel>& labels, const PlotMapping& first,
              const PlotMapping& second, double textScale, theme::Theme theme)
{
    const theme::Colors& colors = theme::colors(theme);
    const std::vector<QRectF> boxes = placePins(labels, first, second, textScale);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const PlotMapping& mapping = labels[i].secondAxis ? second : first;
        const QPointF at = mapping.point(labels[i].x, labels[i].y);
        if (!isInside(mapping, at)) {
            continue;
        }
        const QRectF& box = boxes[i];
        const QPointF near(std::clamp(at.x(), box.left(), box.right()), std::clamp(at.y(), box.top(), box.bottom()));
        painter.setPen(QPen(colors.mutedText, 1.0));
        painter.drawLine(at, near);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(colors.background, 3.5));
        painter.drawEllipse(at, 6.5, 6.5);
        painter.setPen(QPen(colors.text, 1.5));
        painter.drawEllipse(at, 6.5, 6.5);
        painter.setPen(labels[i].chosen ? QPen(colors.accent, 2.0) : QPen(colors.border, 1.0));
        painter.setBrush(colors.background);
        painter.drawRoundedRect(box, 5.0, 5.0);
        const QFont strong = theme::figureFont(theme::TextStyle::Strong, textScale);
        const QFont small = theme::figureFont(theme::TextStyle::Small, textScale);
        const double left = box.left() + pinRoom;
        painter.setPen(colors.text);
        painter.setFont(strong);
        painter.drawText(QPointF(left, box.top() + pinRoom / 2.0 + QFontMetricsF(strong).ascent()),
                         labels[i].text.heading);
        painter.setPen(colors.mutedText);
        painter.setFont(small);
        painter.drawText(QPointF(left, box.bottom() - pinRoom / 2.0 - QFontMetricsF(small).descent()),
                         labels[i].text.detail);
    }
}

QJsonObject pinJson(const Pin& pin)
{
    return {{u"axes"_s, pin.axes},
            {u"kind"_s, static_cast<int>(pin.kind)},
            {u"series"_s, pin.series},
            {u"participant"_s, pin.participant.value()},
            {u"x"_s, pin.x}};
}

std::optional<Pin> pinFromJson(const QJsonObject& json)
{
    const int kind = json.value(u"kind").toInt(-1);
    if (kind < 0 || kind > static_cast<int>(ReadKind::Interval) || !json.value(u"x").isDouble()) {
        return std::nullopt;
    }
    return Pin{.axes = json.value(u"axes").toString(),
               .kind = static_cast<ReadKind>(kind),
               .series = json.value(u"series").toString(),
               .participant = study::ParticipantId(json.value(u"participant").toInt()),
               .x = json.value(u"x").toDouble()};
}

} // namespace plots
