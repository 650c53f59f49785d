// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/figure_reading.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace plots {

using namespace Qt::StringLiterals;
using figures::Emphasis;
using figures::Figure;

namespace {

// A ghost must be this many pixels nearer than what stands in front of it.
constexpr double ghostHandicap = 6.0;

struct NearestPoint
{
    double distance;
    std::optional<Reading> reading;

    template <typename Series>
    void look(const Series& series, ReadKind kind, std::size_t index, Emphasis emphasis, const PlotMapping& mapping,
              const QPointF& pixel)
    {
        const double handicap = emphasis == Emphasis::Ghost ? ghostHandicap : 0.0;
        for (std::size_t i = 0; i < series.x.size(); ++i) {
            const double dx = mapping.x(series.x[i]) - pixel.x();
            const double dy = mapping.y(series.y[i]) - pixel.y();
            const double reach = distance - handicap;
            if (reach > 0.0 && dx * dx + dy * dy < reach * reach) {
                distance = std::hypot(dx, dy) + handicap;
                reading = Reading{kind, index, i, {}, series.x[i], series.y[i], false};
            }
        }
    }
};

study::ParticipantId lineParticipant(const figures::Lines& lines, std::size_t index)
{
    const auto after = std::upper_bound(lines.first.begin(), lines.first.end(), static_cast<std::uint32_t>(index));
    return lines.participant[static_cast<std::size_t>(after - lines.first.begin()) - 1];
}

study::ParticipantId participantOf(const Figure& figure, const Reading& reading)
{
    const auto marked = [&](const std::vector<study::ParticipantId>& participant) {
        return reading.index < participant.size() ? participant[reading.index] : study::ParticipantId();
    };
    switch (reading.kind) {
    case ReadKind::Line:
        return lineParticipant(figure.lines[reading.series], reading.index);
    case ReadKind::Point:
        return marked(figure.points[reading.series].participant);
    case ReadKind::Bar:
        return marked(figure.bars[reading.series].participant);
    case ReadKind::Mean:
    case ReadKind::Interval:
        return {};
    }
    return {};
}

double distanceToSegment(const QPointF& p, const QPointF& a, const QPointF& b)
{
    const QPointF along = b - a;
    const double length = QPointF::dotProduct(along, along);
    const double t = length > 0.0 ? std::clamp(QPointF::dotProduct(p - a, along) / length, 0.0, 1.0) : 0.0;
    const QPointF gap = p - (a + along * t);
    return std::hypot(gap.x(), gap.y());
}

// Cheap, and false for nearly all of a crowd.
bool mayReach(const QPointF& p, const QPointF& a, const QPointF& b, double within)
{
    return std::min(a.x(), b.x()) - within <= p.x() && p.x() <= std::max(a.x(), b.x()) + within &&
           std::min(a.y(), b.y()) - within <= p.y() && p.y() <= std::max(a.y(), b.y()) + within;
}

QString numberText(double value)
{
    return QLocale().toString(value, 'g', 6).replace(u'-', QChar(0x2212));
}

QString intervalText(const figures::Axis& axis, double lower, double upper)
{
    if (std::isnan(lower) || std::isnan(upper)) {
        return {};
    }
    return QCoreApplication::translate("plots", "%1 to %2")
        .arg(numberText(figures::valueAtPlace(axis, lower)), numberText(figures::valueAtPlace(axis, upper)));
}

// A place that the axis has a name for is read by it: the rows of a figure have no numbers.
QString valueText(const figures::Axis& axis, double y)
{
    for (const figures::Tick& tick : axis.ticks) {
        if (!tick.name.isEmpty() && std::abs(tick.at - y) < 1e-9) {
            return tick.name;
        }
    }
    return numberText(figures::valueAtPlace(axis, y));
}

QString placeText(const figures::Axis& axis, double x)
{
    QString text;
    for (const figures::Tick& tick : axis.ticks) {
        if (std::abs(tick.at - x) < 1e-9) {
            if (!tick.name.isEmpty()) {
                return tick.name;
            }
            text = tick.label;
        }
    }
    bool number = true;
    if (!text.isEmpty()) {
        QLocale().toDouble(QString(text).replace(QChar(0x2212), u'-'), &number);
    } else {
        text = numberText(figures::valueAtPlace(axis, x));
    }
    return number && !axis.label.isEmpty() ? QString(axis.label + u' ' + text) : text;
}

struct SeriesWords
{
    QString name;
    QString extra; ///< interval and n
};

SeriesWords seriesWords(const Figure& figure, const Reading& reading)
{
    switch (reading.kind) {
    case ReadKind::Line:
        return {figure.lines[reading.series].name, {}};
    case ReadKind::Point:
        return {figure.points[reading.series].name, {}};
    case ReadKind::Bar:
        return {figure.bars[reading.series].name, {}};
    case ReadKind::Mean: {
        const figures::MeanLine& mean = figure.means[reading.series];
        const QString interval = intervalText(figure.y, mean.lower[reading.index], mean.upper[reading.index]);
        const QString level = QLocale().toString(mean.level * 100.0, 'g', 4);
        QStringList extra;
        if (!interval.isEmpty() && !(mean.level > 0.0)) {
            extra.append(interval);
        } else if (!interval.isEmpty()) {
            extra.append(QCoreApplication::translate("plots", "%1 % CI %2").arg(level, interval));
        }
        if (reading.index < mean.n.size()) {
            extra.append(QCoreApplication::translate("plots", "n %1").arg(mean.n[reading.index]));
        }
        return {mean.name, extra.join(u" · "_s)};
    }
    case ReadKind::Interval: {
        const figures::Intervals& intervals = figure.intervals[reading.series];
        const bool labelled = reading.index < intervals.label.size() && !intervals.label[reading.index].isEmpty();
        return {intervals.name, labelled
                                    ? intervals.label[reading.index]
                                    : intervalText(intervals.secondAxis ? figure.y2 : figure.y,
                                                   intervals.lower[reading.index], intervals.upper[reading.index])};
    }
    }
    return {};
}

template <typename Series>
void appendTracks(const std::vector<Series>& all, ReadKind kind, Emphasis emphasis, std::vector<ReadingTrack>& tracks)
{
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].emphasis == emphasis && !all[i].x.empty()) {
            tracks.push_back({kind, i, 0, all[i].x.size()});
        }
    }
}

} // namespace

std::optional<Reading> nearestReading(const Figure& figure, const PlotMapping& first, const PlotMapping& second,
                                      const QPointF& pixel, double within)
{
    NearestPoint nearest{within, std::nullopt};
    for (std::size_t i = 0; i < figure.intervals.size(); ++i) {
        const bool other = figure.intervals[i].secondAxis;
        nearest.look(figure.intervals[i], ReadKind::Interval, i, Emphasis::Full, other ? second : first, pixel);
    }
    for (std::size_t i = 0; i < figure.means.size(); ++i) {
        nearest.look(figure.means[i], ReadKind::Mean, i, figure.means[i].emphasis, first, pixel);
    }
    for (std::size_t i = 0; i < figure.points.size(); ++i) {
        nearest.look(figure.points[i], ReadKind::Point, i, figure.points[i].emphasis, first, pixel);
    }
    for (std::size_t i = 0; i < figure.bars.size(); ++i) {
        nearest.look(figure.bars[i], ReadKind::Bar, i, figure.bars[i].emphasis, first, pixel);
    }
    for (std::size_t i = 0; i < figure.lines.size(); ++i) {
        nearest.look(figure.lines[i], ReadKind::Line, i, figure.lines[i].emphasis, first, pixel);
    }
    if (nearest.reading) {
        nearest.reading->participant = participantOf(figure, *nearest.reading);
        nearest.reading->secondAxis =
            nearest.reading->kind == ReadKind::Interval && figure.intervals[nearest.reading->series].secondAxis;
    }
    return nearest.reading;
}

study::ParticipantId nearestParticipant(const Figure& figure, const PlotMapping& mapping, const QPointF& pixel,
                                        double within)
{
    double best = within;
    study::ParticipantId participant;
    const auto offer = [&](double distance, study::ParticipantId candidate) {
        if (distance < best && candidate.isValid()) {
            best = distance;
            participant = candidate;
        }
    };
    for (const figures::Bars& bars : figure.bars) {
        const double half = std::max(2.0, bars.width * mapping.xScale / 2.0);
        for (std::size_t i = 0; i < bars.x.size() && i < bars.participant.size(); ++i) {
            const double side = std::max(0.0, std::abs(mapping.x(bars.x[i]) - pixel.x()) - half);
            const double along =
                distanceToSegment({0.0, pixel.y()}, {0.0, mapping.y(0.0)}, {0.0, mapping.y(bars.y[i])});
            offer(std::hypot(side, along), bars.participant[i]);
        }
    }
    for (const figures::Points& points : figure.points) {
        for (std::size_t i = 0; i < points.x.size() && i < points.participant.size(); ++i) {
            const QPointF at = mapping.point(points.x[i], points.y[i]);
            offer(distanceToSegment(pixel, at, at), points.participant[i]);
        }
    }
    for (const figures::Lines& lines : figure.lines) {
        const double handicap = lines.emphasis == Emphasis::Ghost ? ghostHandicap : 0.0;
        for (std::size_t line = 0; line + 1 < lines.first.size(); ++line) {
            QPointF from;
            for (std::uint32_t i = lines.first[line]; i < lines.first[line + 1]; ++i) {
                const QPointF to = mapping.point(lines.x[i], lines.y[i]);
                from = i == lines.first[line] ? to : from;
                if (mayReach(pixel, from, to, best)) {
                    offer(distanceToSegment(pixel, from, to) + handicap, lines.participant[line]);
                }
                from = to;
            }
        }
    }
    return participant;
}

ReadingText readingText(const Figure& figure, const Reading& reading, const ParticipantNaming& naming)
{
    const SeriesWords words = seriesWords(figure, reading);
    if (reading.kind == ReadKind::Interval && figure.intervals[reading.series].sideways) {
        const QString row = placeText(figure.y, reading.y);
        const QString number = words.extra.isEmpty() ? numberText(reading.x) : words.extra;
        return {row + u"  "_s + number, words.name, QStringList{row, figure.x.label, number, words.name}.join(u" · "_s)};
    }
    const QString value = valueText(reading.secondAxis ? figure.y2 : figure.y, reading.y);
    QString who = words.name;
    QStringList detail = {placeText(figure.x, reading.x)};
    if (reading.participant.isValid()) {
        who = naming ? naming(reading.participant)
                     : QCoreApplication::translate("plots", "participant %1").arg(reading.participant.value());
        detail.append(words.name);
    }
    detail.append(words.extra);
    detail.removeAll(QString());
    const QString measure = reading.secondAxis ? figure.y2.label : figure.y.label;
    QStringList spoken = {who, measure.isEmpty() ? value : QString(measure + u' ' + value)};
    spoken.append(detail);
    spoken.removeAll(QString());
    return {who + u"  "_s + value, detail.join(u" · "_s), spoken.join(u" · "_s)};
}

std::vector<ReadingTrack> readingTracks(const Figure& figure)
{
    std::vector<ReadingTrack> tracks;
    for (const Emphasis emphasis : {Emphasis::Full, Emphasis::Ghost}) {
        appendTracks(figure.means, ReadKind::Mean, emphasis, tracks);
        for (std::size_t i = 0; i < figure.intervals.size() && emphasis == Emphasis::Full; ++i) {
            tracks.push_back({ReadKind::Interval, i, 0, figure.intervals[i].x.size()});
        }
        for (std::size_t s = 0; s < figure.lines.size(); ++s) {
            const figures::Lines& lines = figure.lines[s];
            for (std::size_t line = 0; lines.emphasis == emphasis && line + 1 < lines.first.size(); ++line) {
                if (lines.first[line + 1] > lines.first[line]) {
                    tracks.push_back({ReadKind::Line, s, lines.first[line], lines.first[line + 1]});
                }
            }
        }
        appendTracks(figure.points, ReadKind::Point, emphasis, tracks);
        appendTracks(figure.bars, ReadKind::Bar, emphasis, tracks);
    }
    return tracks;
}

Reading readingAt(const Figure& figure, const ReadingTrack& track, std::size_t index)
{
    Reading reading;
    reading.kind = track.kind;
    reading.series = track.series;
    reading.index = index;
    const auto place = [&](const auto& series) {
        reading.x = series.x[index];
        reading.y = series.y[index];
    };
    switch (track.kind) {
    case ReadKind::Mean:
        place(figure.means[track.series]);
        break;
    case ReadKind::Line:
        place(figure.lines[track.series]);
        break;
    case ReadKind::Point:
        place(figure.points[track.series]);
        break;
    case ReadKind::Bar:
        place(figure.bars[track.series]);
        break;
    case ReadKind::Interval:
        place(figure.intervals[track.series]);
        reading.secondAxis = figure.intervals[track.series].secondAxis;
        break;
    }
    reading.participant = participantOf(figure, reading);
    return reading;
}

} // namespace plots
