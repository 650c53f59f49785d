// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A figure before it is painted: what stands where, in data units, with names, origins and words, but no colour, no
// font and no pixel. app/plots paints it; figure_json, figure_table and figure_summary say it in other ways.
#pragma once

#include "core/study/ids.h"
#include "core/study/origin.h"

#include <QString>

#include <cmath>
#include <cstdint>
#include <vector>

namespace figures {

/// Which colour, marker and dash a series gets. Open is the reference side of the contrast, blocked the comparator.
enum class Role : std::uint8_t { Open, Blocked, Neutral };

/// Ghost: the other side, in grey behind the one that is looked at.
enum class Emphasis : std::uint8_t { Full, Ghost };

struct Tick
{
    double at = 0.0;
    QString label;
    QString below; ///< a second line under the label, for example the n of that day; empty: none
    QString name;  ///< in full, for readings: "Day 3"; empty: axis label and tick label

    friend bool operator==(const Tick&, const Tick&) = default;
};

struct Axis
{
    QString label;
    double minimum = 0.0;
    double maximum = 1.0;
    std::vector<Tick> ticks; ///< empty: the painter chooses round numbers
    QString belowLabel;      ///< names the second line of the ticks: "n"
    bool grid = false;
    bool logarithmic = false; ///< places are logarithms to the base of ten: what is read there is 10^place

    friend bool operator==(const Axis&, const Axis&) = default;
};

/// Thin lines, one for each participant and period, in flat arrays: line i has points first[i] .. first[i + 1] - 1.
struct Lines
{
    QString name;
    Role role = Role::Neutral;
    Emphasis emphasis = Emphasis::Full;
    study::Origin origin = study::Origin::Imported;
    std::vector<study::ParticipantId> participant; ///< by line
    std::vector<std::uint32_t> first;              ///< lines + 1 entries
    std::vector<double> x;
    std::vector<double> y;

    friend bool operator==(const Lines&, const Lines&) = default;
};

/// A mean with its interval at each time point; lower and upper are NaN where n is too small for an interval.
struct MeanLine
{
    QString name;
    Role role = Role::Neutral;
    Emphasis emphasis = Emphasis::Full;
    study::Origin origin = study::Origin::Imported;
    double level = 0.95; ///< 0: a range that is no confidence interval
    bool band = true;    ///< a shaded band, else error bars
    bool marked = true;  ///< a marker at each point; the course of a model has none
    std::vector<double> x;
    std::vector<double> y;
    std::vector<double> lower;
    std::vector<double> upper;
    std::vector<double> sd; ///< NaN where n < 2; may be empty
    std::vector<int> n;
    std::vector<QString> place; ///< the names of the ticks its points belong to; may be empty

    friend bool operator==(const MeanLine&, const MeanLine&) = default;
};

/// Single marks, one for each participant (invalid: none).
struct Points
{
    QString name;
    Role role = Role::Neutral;
    Emphasis emphasis = Emphasis::Full;
    study::Origin origin = study::Origin::Imported;
    std::vector<study::ParticipantId> participant;
    std::vector<double> x;
    std::vector<double> y;

    friend bool operator==(const Points&, const Points&) = default;
};

/// Bars from zero, one for each participant: a waterfall.
struct Bars
{
    QString name;
    Role role = Role::Neutral;
    Emphasis emphasis = Emphasis::Full;
    study::Origin origin = study::Origin::Imported;
    double width = 0.8; ///< in x units
    std::vector<study::ParticipantId> participant;
    std::vector<double> x;
    std::vector<double> y;

    friend bool operator==(const Bars&, const Bars&) = default;
};

/// Estimates with intervals, beside the data they summarise; drawn against the right axis when secondAxis is set.
struct Intervals
{
    QString name;
    Role role = Role::Neutral;
    study::Origin origin = study::Origin::Derived;
    bool secondAxis = false;
    bool sideways = false; ///< rows: the value is x, lower and upper lie along x, y is the row
    bool diamond = false;  ///< sideways, and computed from the other rows
    std::vector<double> x;
    std::vector<double> y;
    std::vector<double> lower;
    std::vector<double> upper;
    std::vector<QString> label;

    friend bool operator==(const Intervals&, const Intervals&) = default;
};

/// A horizontal line with a name at its right end: "remission ≤ 7". At a value of the right axis when secondAxis is set.
struct Threshold
{
    QString name;
    double y = 0.0;
    bool secondAxis = false;

    friend bool operator==(const Threshold&, const Threshold&) = default;
};

struct LegendEntry
{
    QString text;
    Role role = Role::Neutral;
    Emphasis emphasis = Emphasis::Full;
    bool observed = true; ///< solid and filled, else dashed and hollow

    friend bool operator==(const LegendEntry&, const LegendEntry&) = default;
};

/// A visit of a figure over time: how far the axis is revealed when the visit is looked at, and the figure's sentences
/// then.
struct Moment
{
    study::VisitId visit;
    double x = 0.0;
    QString name;    ///< "Day 1"
    QString summary; ///< as Figure::summary
    QString flip;    ///< as Figure::flip

    friend bool operator==(const Moment&, const Moment&) = default;
};

/// What is read at a place of an axis: the place itself, or its power of ten.
[[nodiscard]] inline double valueAtPlace(const Axis& axis, double place)
{
    return axis.logarithmic ? std::pow(10.0, place) : place;
}

struct Figure
{
    QString key; ///< as on the command line: "trajectories"
    QString title;
    QString subtitle;
    QString badge;   ///< the study's origin badge; empty for observed data
    QString caption; ///< what is shown and how it was computed, and where the data come from
    QString summary; ///< one or two sentences computed from the data: the figure for those who cannot see it
    QString flip; ///< what to say when this side is reached from the other one: "Blockade on. Day 1: …"; may be empty
    Axis x;
    Axis y;
    Axis y2; ///< for series on the second axis; no label: not shown

    // Painted in this order, ghosts before full emphasis within each.
    std::vector<Bars> bars;
    std::vector<Lines> lines;
    std::vector<MeanLine> means;
    std::vector<Points> points;
    std::vector<Intervals> intervals;
    std::vector<Threshold> thresholds;
    std::vector<LegendEntry> legend;
    std::vector<Moment> moments; ///< in order of x; empty: the figure is about one visit

    friend bool operator==(const Figure&, const Figure&) = default;
};

} // namespace figures
