// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One series on its way to another: both are first given the same points (a visit one of them lacks is read off its
// line), then each point goes straight. People are matched by id, so everybody travels to themselves.
#pragma once

#include "core/figures/figure.h"

#include <vector>

namespace plots {

template <typename Series>
class SeriesTravel
{
public:
    /// Without a start the series stands where it is.
    SeriesTravel(const Series* from, const Series& to);

    /// t in 0..1.
    [[nodiscard]] Series at(double t) const;

private:
    struct Channel
    {
        std::vector<double> from;
        std::vector<double> to;
    };

    Series m_series; ///< everything but the coordinates
    std::vector<Channel> m_channels;
};

// One of these for each kind of series, in series_travel.cpp.
template <>
SeriesTravel<figures::Lines>::SeriesTravel(const figures::Lines* from, const figures::Lines& to);
template <>
figures::Lines SeriesTravel<figures::Lines>::at(double t) const;
template <>
SeriesTravel<figures::MeanLine>::SeriesTravel(const figures::MeanLine* from, const figures::MeanLine& to);
template <>
figures::MeanLine SeriesTravel<figures::MeanLine>::at(double t) const;
template <>
SeriesTravel<figures::Points>::SeriesTravel(const figures::Points* from, const figures::Points& to);
template <>
figures::Points SeriesTravel<figures::Points>::at(double t) const;
template <>
SeriesTravel<figures::Bars>::SeriesTravel(const figures::Bars* from, const figures::Bars& to);
template <>
figures::Bars SeriesTravel<figures::Bars>::at(double t) const;
template <>
SeriesTravel<figures::Intervals>::SeriesTravel(const figures::Intervals* from, const figures::Intervals& to);
template <>
figures::Intervals SeriesTravel<figures::Intervals>::at(double t) const;

} // namespace plots
