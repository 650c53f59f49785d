// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/onset_times.h"

#include "core/figures/mechanism_words.h"
#include "core/pharmacology/onset.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <vector>

namespace figures {

using namespace Qt::StringLiterals;
using pharmacology::OnsetMeasure;
using pharmacology::OnsetPoint;
using pharmacology::OnsetSeries;

namespace {

struct OnsetWords
{
    Q_DECLARE_TR_FUNCTIONS(figures::OnsetTimes)
};

QString measureWords(OnsetMeasure measure)
{
    switch (measure) {
    case OnsetMeasure::FirstDifference:
        return OnsetWords::tr("first difference");
    case OnsetMeasure::ScaleDifference:
        return OnsetWords::tr("points");
    case OnsetMeasure::EffectSize:
        return OnsetWords::tr("effect size");
    case OnsetMeasure::ExtraResponders:
        return OnsetWords::tr("more responders");
    case OnsetMeasure::Responders:
        return OnsetWords::tr("responders");
    }
    return {};
}

QString onsetValueWords(const OnsetPoint& point)
{
    const QString value = digitsText(point.value.value, 3);
    switch (point.measure) {
    case OnsetMeasure::FirstDifference:
        return OnsetWords::tr("%1 min").arg(value);
    case OnsetMeasure::ScaleDifference:
        return value;
    case OnsetMeasure::EffectSize:
        return OnsetWords::tr("d %1").arg(value);
    case OnsetMeasure::ExtraResponders:
    case OnsetMeasure::Responders:
        return OnsetWords::tr("%1 %").arg(value);
    }
    return value;
}

QString rowName(const OnsetSeries& series, const OnsetPoint& point)
{
    const QString scale = QString::fromStdString(point.scale);
    const QString measure = scale.isEmpty() || point.measure != OnsetMeasure::ScaleDifference
                                ? measureWords(point.measure)
                                : OnsetWords::tr("%1 points", "a scale").arg(scale);
    return OnsetWords::tr("%1: %2", "treatment, measure").arg(pharmacologyText(series.name), measure);
}

/// A mark with its value; in words on the figure only where the next one leaves them room.
void addOnsetMark(Figure& figure, const OnsetSeries& series, const OnsetPoint& point, double row, bool labelled)
{
    constexpr double unknown = std::numeric_limits<double>::quiet_NaN();
    figure.intervals.push_back(
        {.name = OnsetWords::tr("%1: %2", "row, value").arg(rowName(series, point), onsetValueWords(point)),
         .role = series.key.starts_with("ketamine") ? Role::Open : Role::Neutral,
         .origin = study::Origin::Reported,
         .x = {std::log10(point.minutes)},
         .y = {row},
         .lower = {unknown},
         .upper = {unknown},
         .label = {labelled ? onsetValueWords(point) : QString()}});
}

/// One row for each series and measure, downwards; its marks in the order of time.
void addRows(Figure& figure, const OnsetSeries& series, double& row)
{
    constexpr double roomForWords = 0.3; // of the axis: twice as late
    for (const OnsetMeasure measure :
         {OnsetMeasure::FirstDifference, OnsetMeasure::EffectSize, OnsetMeasure::Responders,
          OnsetMeasure::ScaleDifference, OnsetMeasure::ExtraResponders}) {
        std::vector<const OnsetPoint*> points;
        for (const OnsetPoint& point : series.points) {
            if (point.measure == measure) {
                points.push_back(&point);
            }
        }
        for (std::size_t i = 0; i < points.size(); ++i) {
            const bool last = i + 1 == points.size();
            const bool room = last || std::log10(points[i + 1]->minutes / points[i]->minutes) > roomForWords;
            addOnsetMark(figure, series, *points[i], row, room);
        }
        if (!points.empty()) {
            figure.y.ticks.push_back(
                {.at = row, .label = rowName(series, *points.front()), .below = {}, .name = measureWords(measure)});
            row -= 1.0;
        }
    }
}

void setOnsetAxes(Figure& figure, double rows)
{
    constexpr double hour = 60.0;
    constexpr double day = 24.0 * hour;
    constexpr double week = 7.0 * day;
    const auto tick = [&](double minutes, const QString& label) {
        figure.x.ticks.push_back({.at = std::log10(minutes), .label = label, .below = {}, .name = label});
    };
    tick(hour / 2.0, OnsetWords::tr("30 min"));
    tick(hour, OnsetWords::tr("1 h"));
    tick(2.0 * hour, OnsetWords::tr("2 h"));
    tick(6.0 * hour, OnsetWords::tr("6 h"));
    tick(day, OnsetWords::tr("1 day"));
    tick(3.0 * day, OnsetWords::tr("3 days"));
    tick(week, OnsetWords::tr("1 week"));
    tick(2.0 * week, OnsetWords::tr("2"));
    tick(3.0 * week, OnsetWords::tr("3"));
    tick(6.0 * week, OnsetWords::tr("6 weeks"));
    figure.x.label = OnsetWords::tr("Time since the first dose, not to scale: each step is a multiple");
    figure.x.logarithmic = true;
    figure.x.minimum = std::log10(hour / 2.0);
    figure.x.maximum = std::log10(20.0 * week); // room for the words of week 6
    figure.x.grid = true;
    figure.y.label = OnsetWords::tr("Treatment and measure");
    figure.y.minimum = 0.5;
    figure.y.maximum = rows + 0.5;
}

} // namespace

Figure onsetTimes()
{
    Figure figure;
    figure.key = u"onset"_s;
    figure.badge = OnsetWords::tr("Published numbers, different measures");
    figure.title = OnsetWords::tr("How soon it was seen");
    figure.subtitle = OnsetWords::tr("Differences from the control group by time since the first dose");
    double rows = 0.0;
    QStringList citations;
    QStringList notFound;
    for (const OnsetSeries& series : pharmacology::onsetSeries()) {
        double row = rows;
        addRows(figure, series, row);
        rows = row;
        for (const OnsetPoint& point : series.points) {
            citations << QString::fromStdString(point.value.citation);
        }
        if (!series.notFound.empty()) {
            notFound << pharmacologyText(series.notFound);
        }
    }
    // Rows were counted down from 0: the first stands highest, and ticks go upwards.
    std::reverse(figure.y.ticks.begin(), figure.y.ticks.end());
    for (Tick& tick : figure.y.ticks) {
        tick.at -= rows;
    }
    for (Intervals& marks : figure.intervals) {
        for (double& y : marks.y) {
            y -= rows;
        }
    }
    setOnsetAxes(figure, -rows);
    figure.summary = OnsetWords::tr(
        "After an infusion of ketamine a difference was seen within hours, after nasal esketamine at 2 and 24 hours, "
        "after SSRI tablets at weeks 1 to 6.");
    figure.caption =
        QStringList{OnsetWords::tr("Measures differ and are never put on one scale: compare times, not heights."),
                    notFound.join(u' '), sourcesText(citations)}
            .join(u' ');
    return figure;
}

} // namespace figures
