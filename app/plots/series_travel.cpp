// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/series_travel.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <iterator>
#include <span>
#include <unordered_map>
#include <utility>

namespace plots {

using figures::Bars;
using figures::Intervals;
using figures::Lines;
using figures::MeanLine;
using figures::Points;

namespace {

/// A line given by the x of its points, in order, and one or more values at each.
struct Course
{
    std::span<const double> x;
    std::vector<std::span<const double>> values;
};

struct Place
{
    double x = 0.0;
    std::vector<double> values;
};

// Beyond its ends a line stands still: what the other one has more of grows out of the end point.
Place placeOn(const Course& course, double x)
{
    const auto after = std::upper_bound(course.x.begin(), course.x.end(), x);
    const auto index = static_cast<std::size_t>(after - course.x.begin());
    Place place;
    const std::size_t left = index == 0 ? 0 : index - 1;
    const bool inside = index > 0 && index < course.x.size();
    const double step = inside ? course.x[index] - course.x[left] : 0.0;
    const double part = step > 0.0 ? (x - course.x[left]) / step : 0.0;
    place.x = inside ? x : course.x[left];
    for (const std::span<const double> values : course.values) {
        place.values.push_back(part > 0.0 ? values[left] + part * (values[index] - values[left]) : values[left]);
    }
    return place;
}

std::vector<double> unionOf(std::span<const double> a, std::span<const double> b)
{
    std::vector<double> all;
    all.reserve(std::max(a.size(), b.size()));
    std::set_union(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(all));
    return all;
}

bool sameX(const Course& a, const Course& b)
{
    return std::equal(a.x.begin(), a.x.end(), b.x.begin(), b.x.end());
}

/// Appends both courses, given the same points, to the channels (x first, then the values).
template <typename Channels>
void joinCourses(const Course& from, const Course& to, Channels& channels)
{
    if (sameX(from, to)) {
        channels[0].from.insert(channels[0].from.end(), from.x.begin(), from.x.end());
        channels[0].to.insert(channels[0].to.end(), to.x.begin(), to.x.end());
        for (std::size_t v = 0; v < from.values.size(); ++v) {
            channels[v + 1].from.insert(channels[v + 1].from.end(), from.values[v].begin(), from.values[v].end());
            channels[v + 1].to.insert(channels[v + 1].to.end(), to.values[v].begin(), to.values[v].end());
        }
        return;
    }
    for (const double x : unionOf(from.x, to.x)) {
        const Place start = placeOn(from, x);
        const Place end = placeOn(to, x);
        channels[0].from.push_back(start.x);
        channels[0].to.push_back(end.x);
        for (std::size_t v = 0; v < start.values.size(); ++v) {
            channels[v + 1].from.push_back(start.values[v]);
            channels[v + 1].to.push_back(end.values[v]);
        }
    }
}

std::span<const double> part(const std::vector<double>& values, std::uint32_t first, std::uint32_t last)
{
    return std::span<const double>(values).subspan(first, last - first);
}

Course lineCourse(const Lines& lines, std::size_t line)
{
    return {part(lines.x, lines.first[line], lines.first[line + 1]),
            {part(lines.y, lines.first[line], lines.first[line + 1])}};
}

std::vector<double> between(const std::vector<double>& from, const std::vector<double>& to, double t)
{
    std::vector<double> values(from.size());
    for (std::size_t i = 0; i < values.size(); ++i) {
        values[i] = from[i] + (to[i] - from[i]) * t;
    }
    return values;
}

/// The index in `from` of each mark of `to`: the same person, or the same place where nobody is named.
std::vector<std::size_t> matchedMarks(const std::vector<study::ParticipantId>& from,
                                      const std::vector<study::ParticipantId>& to, std::size_t fromCount,
                                      std::size_t toCount)
{
    std::unordered_map<study::ParticipantId, std::size_t> where;
    for (std::size_t i = 0; i < from.size(); ++i) {
        where.try_emplace(from[i], i);
    }
    std::vector<std::size_t> match(toCount, fromCount);
    for (std::size_t i = 0; i < toCount; ++i) {
        if (i < to.size() && to[i].isValid()) {
            const auto found = where.find(to[i]);
            match[i] = found == where.end() ? fromCount : found->second;
        } else if (i < fromCount) {
            match[i] = i;
        }
    }
    return match;
}

template <typename Marks, typename Channels>
void joinMarks(const Marks* from, const Marks& to, Channels& channels)
{
    channels.resize(2);
    channels[0].to = to.x;
    channels[1].to = to.y;
    channels[0].from = to.x;
    channels[1].from = to.y;
    if (from == nullptr) {
        return;
    }
    const std::vector<std::size_t> match = matchedMarks(from->participant, to.participant, from->x.size(), to.x.size());
    for (std::size_t i = 0; i < match.size(); ++i) {
        if (match[i] < from->x.size()) {
            channels[0].from[i] = from->x[match[i]];
            channels[1].from[i] = from->y[match[i]];
        }
    }
}

// An interval that does not exist travels as one of no width.
std::vector<double> orElse(const std::vector<double>& values, const std::vector<double>& otherwise)
{
    std::vector<double> filled = values;
    for (std::size_t i = 0; i < filled.size(); ++i) {
        filled[i] = std::isnan(filled[i]) ? otherwise[i] : filled[i];
    }
    return filled;
}

} // namespace

template <>
SeriesTravel<Lines>::SeriesTravel(const Lines* from, const Lines& to)
    : m_series(to)
    , m_channels(2)
{
    m_series.x.clear();
    m_series.y.clear();
    if (from == nullptr) {
        m_channels[0] = {to.x, to.x};
        m_channels[1] = {to.y, to.y};
        return;
    }
    // A person may have several lines (periods): the first goes to the first, the second to the second.
    std::unordered_map<study::ParticipantId, std::vector<std::size_t>> linesOf;
    for (std::size_t line = 0; line + 1 < from->first.size(); ++line) {
        linesOf[from->participant[line]].push_back(line);
    }
    std::unordered_map<study::ParticipantId, std::size_t> used;
    m_series.first.assign(1, 0);
    for (std::size_t line = 0; line + 1 < to.first.size(); ++line) {
        const auto found = linesOf.find(to.participant[line]);
        const std::size_t occurrence = used[to.participant[line]]++;
        const Course end = lineCourse(to, line);
        const bool known = found != linesOf.end() && occurrence < found->second.size();
        const Course start = known ? lineCourse(*from, found->second[occurrence]) : end;
        joinCourses(start.x.empty() || end.x.empty() ? end : start, end, m_channels);
        m_series.first.push_back(static_cast<std::uint32_t>(m_channels[0].to.size()));
    }
}

template <>
Lines SeriesTravel<Lines>::at(double t) const
{
    Lines lines = m_series;
    lines.x = between(m_channels[0].from, m_channels[0].to, t);
    lines.y = between(m_channels[1].from, m_channels[1].to, t);
    return lines;
}

template <>
SeriesTravel<MeanLine>::SeriesTravel(const MeanLine* from, const MeanLine& to)
    : m_series(to)
    , m_channels(4)
{
    const MeanLine& start = from == nullptr || from->x.empty() || to.x.empty() ? to : *from;
    const std::vector<double> startLower = orElse(start.lower, start.y);
    const std::vector<double> startUpper = orElse(start.upper, start.y);
    const std::vector<double> endLower = orElse(to.lower, to.y);
    const std::vector<double> endUpper = orElse(to.upper, to.y);
    joinCourses(Course{start.x, {start.y, startLower, startUpper}}, Course{to.x, {to.y, endLower, endUpper}},
                m_channels);
    m_series.n.assign(m_channels[0].to.size(), 0);
}

template <>
MeanLine SeriesTravel<MeanLine>::at(double t) const
{
    MeanLine mean = m_series;
    mean.x = between(m_channels[0].from, m_channels[0].to, t);
    mean.y = between(m_channels[1].from, m_channels[1].to, t);
    mean.lower = between(m_channels[2].from, m_channels[2].to, t);
    mean.upper = between(m_channels[3].from, m_channels[3].to, t);
    return mean;
}

template <>
SeriesTravel<Points>::SeriesTravel(const Points* from, const Points& to)
    : m_series(to)
{
    joinMarks(from, to, m_channels);
}

template <>
Points SeriesTravel<Points>::at(double t) const
{
    Points points = m_series;
    points.x = between(m_channels[0].from, m_channels[0].to, t);
    points.y = between(m_channels[1].from, m_channels[1].to, t);
    return points;
}

template <>
SeriesTravel<Bars>::SeriesTravel(const Bars* from, const Bars& to)
    : m_series(to)
{
    if (!to.joined) {
        joinMarks(from, to, m_channels);
        return;
    }
    const Bars& start = from == nullptr || from->x.size() != to.x.size() ? to : *from; // nobody's: place by place
    m_channels = {{start.x, to.x}, {start.y, to.y}};
}

template <>
Bars SeriesTravel<Bars>::at(double t) const
{
    Bars bars = m_series;
    bars.x = between(m_channels[0].from, m_channels[0].to, t);
    bars.y = between(m_channels[1].from, m_channels[1].to, t);
    return bars;
}

template <>
SeriesTravel<Intervals>::SeriesTravel(const Intervals* from, const Intervals& to)
    : m_series(to)
    , m_channels(4)
{
    const Intervals& start = from == nullptr || from->x.size() != to.x.size() ? to : *from;
    m_channels[0] = {start.x, to.x};
    m_channels[1] = {start.y, to.y};
    m_channels[2] = {start.lower, to.lower};
    m_channels[3] = {start.upper, to.upper};
}

template <>
Intervals SeriesTravel<Intervals>::at(double t) const
{
    Intervals intervals = m_series;
    intervals.x = between(m_channels[0].from, m_channels[0].to, t);
    intervals.y = between(m_channels[1].from, m_channels[1].to, t);
    intervals.lower = between(m_channels[2].from, m_channels[2].to, t);
    intervals.upper = between(m_channels[3].from, m_channels[3].to, t);
    return intervals;
}

} // namespace plots
