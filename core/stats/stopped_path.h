// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a trial that has not stopped yet stands: the sub-density of its score s = z sqrt(t) from look to look, a
// Brownian path with drift of which the parts beyond the bounds are cut off. Internal to core/stats.
//
// Gauss-Legendre on panels no wider than the standard deviation of a step, where the integrand is as good as a
// polynomial: 1e-12, where the grid of Jennison & Turnbull 2000, section 19.2 has 1e-6.
#pragma once

#include <vector>

namespace stats {

/// Both are of the score, over the paths that lie in the region named.
struct PathMoments
{
    double probability = 0.0;
    double score = 0.0; ///< integral of s: probability times mean
};

class StoppedPath
{
public:
    explicit StoppedPath(double drift)
        : m_drift(drift)
    {}

    /// Of the paths that come as far as the next look, at t: those above a score there, or below it.
    [[nodiscard]] PathMoments above(double t, double score) const;
    [[nodiscard]] PathMoments below(double t, double score) const;

    /// Lets those between the bounds live on past the look at t; nextT: the look after it, which says how fine to be.
    void continueBetween(double t, double low, double high, double nextT);

private:
    [[nodiscard]] PathMoments tail(double t, double score, bool upper) const;
    [[nodiscard]] double densityAt(double t, double score) const;

    double m_drift;
    double m_time = 0.0;
    bool m_started = false;
    std::vector<double> m_scores; ///< nodes of the region, and their weights times the density there
    std::vector<double> m_masses;
};

} // namespace stats
