// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/figure_morph.h"

#include "app/plots/mark_pictures.h"
#include "app/plots/series_travel.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace plots {

using figures::Emphasis;
using figures::Figure;

namespace {

// At 60 frames a second a frame of this many points still leaves time for everything else.
constexpr std::size_t mostMovingPoints = 60'000;

std::size_t pointCount(const Figure& figure)
{
    std::size_t count = 0;
    for (const figures::Lines& lines : figure.lines) {
        count += lines.x.size();
    }
    for (const figures::Points& points : figure.points) {
        count += points.x.size();
    }
    for (const figures::Bars& bars : figure.bars) {
        count += bars.x.size();
    }
    return count;
}

template <typename Series>
Emphasis emphasisOf(const Series& series)
{
    return series.emphasis;
}

template <>
Emphasis emphasisOf(const figures::Intervals&)
{
    return Emphasis::Full;
}

/// One series between two moments. A leftover travels nowhere and fades.
template <typename Series>
struct Journey
{
    SeriesTravel<Series> travel;
    SeriesTint start;
    double arrivingOpacity = 1.0;
};

template <typename Series>
bool hasLook(const std::vector<Series>& all, figures::Role role, Emphasis emphasis)
{
    return std::any_of(all.begin(), all.end(),
                       [&](const Series& series) { return series.role == role && emphasisOf(series) == emphasis; });
}

/// Which series of the start becomes which of the end. A full line comes from the full line of its own role; on a flip,
/// from the one that loses its place; else its own ghost lights up. A ghost comes from its own role only.
template <typename Series>
std::vector<std::optional<std::size_t>> pairSeries(const std::vector<Series>& from, const std::vector<Series>& to)
{
    std::vector<std::optional<std::size_t>> source(to.size());
    std::vector<bool> taken(from.size(), false);
    const auto pass = [&](Emphasis wanted, const auto& fits) {
        for (std::size_t t = 0; t < to.size(); ++t) {
            for (std::size_t s = 0; s < from.size() && emphasisOf(to[t]) == wanted && !source[t]; ++s) {
                if (!taken[s] && fits(from[s], to[t])) {
                    source[t] = s;
                    taken[s] = true;
                }
            }
        }
    };
    const auto same = [](const Series& a, const Series& b) {
        return a.role == b.role && emphasisOf(a) == emphasisOf(b);
    };
    const auto flipped = [&](const Series& a, const Series&) {
        return emphasisOf(a) == Emphasis::Full && !hasLook(to, a.role, Emphasis::Full);
    };
    const auto sameRole = [](const Series& a, const Series& b) { return a.role == b.role; };
    pass(Emphasis::Full, same);
    pass(Emphasis::Full, flipped);
    pass(Emphasis::Full, sameRole);
    pass(Emphasis::Ghost, same);
    pass(Emphasis::Ghost, sameRole);
    return source;
}

/// How the series looks at the start: as its source did, also when that was half-way to something else.
template <typename Series>
SeriesTint startTint(const Series& source, const SeriesTint& worn, const Series& target)
{
    SeriesTint tint{source.role, emphasisOf(source), 0.0, worn.opacity};
    const bool goesBack =
        worn.travelled < 1.0 && worn.before == target.role && worn.beforeEmphasis == emphasisOf(target);
    if (goesBack) {
        tint.travelled = 1.0 - worn.travelled;
    } else if (source.role == target.role && emphasisOf(source) == emphasisOf(target)) {
        tint = worn;
    }
    return tint;
}

template <typename Series>
std::vector<Journey<Series>> journeys(const std::vector<Series>& from, const std::vector<SeriesTint>& tints,
                                      const std::vector<Series>& to)
{
    const std::vector<std::optional<std::size_t>> sources = pairSeries(from, to);
    const auto worn = [&](std::size_t index) { return index < tints.size() ? tints[index] : SeriesTint{}; };
    std::vector<Journey<Series>> all;
    for (std::size_t s = 0; s < from.size(); ++s) {
        if (std::find(sources.begin(), sources.end(), std::optional(s)) == sources.end() && worn(s).opacity > 0.0) {
            all.push_back({SeriesTravel<Series>(nullptr, from[s]), worn(s), 0.0});
        }
    }
    for (std::size_t t = 0; t < to.size(); ++t) {
        if (sources[t]) {
            const Series& source = from[*sources[t]];
            all.push_back({SeriesTravel<Series>(&source, to[t]), startTint(source, worn(*sources[t]), to[t]), 1.0});
        } else {
            all.push_back({SeriesTravel<Series>(nullptr, to[t]), {to[t].role, emphasisOf(to[t]), 1.0, 0.0}, 1.0});
        }
    }
    return all;
}

template <typename Series>
void setMoment(const std::vector<Journey<Series>>& all, double t, std::vector<Series>& series,
               std::vector<SeriesTint>& tints)
{
    series.clear();
    tints.clear();
    for (const Journey<Series>& journey : all) {
        series.push_back(journey.travel.at(t));
        SeriesTint tint = journey.start;
        if (journey.arrivingOpacity > 0.0) {
            tint.travelled += (1.0 - tint.travelled) * t;
        }
        tint.opacity += (journey.arrivingOpacity - tint.opacity) * t;
        tints.push_back(tint);
    }
}

} // namespace

struct FigureMorphState
{
    std::shared_ptr<const Figure> to;
    std::vector<Journey<figures::Bars>> bars;
    std::vector<Journey<figures::Lines>> lines;
    std::vector<Journey<figures::MeanLine>> means;
    std::vector<Journey<figures::Points>> points;
    std::vector<Journey<figures::Intervals>> intervals;
};

bool canMorph(const Figure& from, const Figure& to)
{
    return from.key == to.key && from.x.label == to.x.label && from.y.label == to.y.label &&
           pointCount(from) <= mostMovingPoints && pointCount(to) <= mostMovingPoints && !hasManyMarks(from) &&
           !hasManyMarks(to);
}

FigureMorph::FigureMorph(const FigureFrame& from, std::shared_ptr<const Figure> to)
    : m_state(std::make_unique<FigureMorphState>())
{
    const Figure& start = *from.figure;
    m_state->bars = journeys(start.bars, from.bars, to->bars);
    m_state->lines = journeys(start.lines, from.lines, to->lines);
    m_state->means = journeys(start.means, from.means, to->means);
    m_state->points = journeys(start.points, from.points, to->points);
    m_state->intervals = journeys(start.intervals, from.intervals, to->intervals);
    m_state->to = std::move(to);
}

FigureMorph::~FigureMorph() = default;
FigureMorph::FigureMorph(FigureMorph&&) noexcept = default;
FigureMorph& FigureMorph::operator=(FigureMorph&&) noexcept = default;

FigureFrame FigureMorph::at(double t) const
{
    if (t >= 1.0) {
        return FigureFrame{m_state->to, {}, {}, {}, {}, {}};
    }
    const double moment = std::max(0.0, t);
    FigureFrame frame;
    auto figure = std::make_shared<Figure>();
    setMoment(m_state->bars, moment, figure->bars, frame.bars);
    setMoment(m_state->lines, moment, figure->lines, frame.lines);
    setMoment(m_state->means, moment, figure->means, frame.means);
    setMoment(m_state->points, moment, figure->points, frame.points);
    setMoment(m_state->intervals, moment, figure->intervals, frame.intervals);
    frame.figure = std::move(figure);
    return frame;
}

} // namespace plots
