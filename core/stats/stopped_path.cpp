// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/stopped_path.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstddef>
#include <numbers>

namespace stats {

namespace {

constexpr double farOut = 9.5; // standard deviations: 1e-21 lies beyond

// Gauss-Legendre, ten points: the positive half (Abramowitz & Stegun 1964, table 25.4).
constexpr std::array panelNodes{0.1488743389816312, 0.4333953941292472, 0.6794095682990244, 0.8650633666889845,
                                0.9739065285171717};
constexpr std::array panelWeights{0.2955242247147529, 0.2692667193099963, 0.2190863625159820, 0.1494513491505806,
                                  0.0666713443086881};

double stepDensity(double x)
{
    return std::exp(-0.5 * x * x) * (0.5 * std::numbers::inv_sqrtpi * std::numbers::sqrt2);
}

double upperNormal(double x)
{
    return 0.5 * std::erfc(x / std::numbers::sqrt2);
}

} // namespace

PathMoments StoppedPath::tail(double t, double score, bool upper) const
{
    const double step = t - m_time;
    const double sd = std::sqrt(step);
    const double sign = upper ? 1.0 : -1.0;
    PathMoments moments;
    const auto add = [&](double from, double mass) {
        const double centre = from + m_drift * step;
        const double x = (score - centre) / sd;
        const double probability = upperNormal(sign * x);
        moments.probability += mass * probability;
        moments.score += mass * (centre * probability + sign * sd * stepDensity(x));
    };
    if (!m_started) {
        add(0.0, 1.0);
        return moments;
    }
    for (std::size_t i = 0; i < m_scores.size(); ++i) {
        add(m_scores[i], m_masses[i]);
    }
    return moments;
}

PathMoments StoppedPath::above(double t, double score) const
{
    return tail(t, score, true);
}

PathMoments StoppedPath::below(double t, double score) const
{
    return tail(t, score, false);
}

double StoppedPath::densityAt(double t, double score) const
{
    const double step = t - m_time;
    const double sd = std::sqrt(step);
    const double centre = score - m_drift * step;
    if (!m_started) {
        return stepDensity(centre / sd) / sd;
    }
    double density = 0.0;
    for (std::size_t i = 0; i < m_scores.size(); ++i) {
        const double x = (centre - m_scores[i]) / sd;
        if (std::fabs(x) < farOut) {
            density += m_masses[i] * stepDensity(x);
        }
    }
    return density / sd;
}

void StoppedPath::continueBetween(double t, double low, double high, double nextT)
{
    const double spread = farOut * std::sqrt(t);
    const double from = std::max(low, m_drift * t - spread);
    const double to = std::min(high, m_drift * t + spread);
    std::vector<double> scores;
    std::vector<double> masses;
    if (from < to) {
        const double finest = std::sqrt(std::min(t - m_time, nextT - t));
        const double panels = std::ceil((to - from) / finest);
        const double half = 0.5 * (to - from) / panels;
        for (double panel = 0.0; panel < panels; panel += 1.0) {
            const double middle = from + (2.0 * panel + 1.0) * half;
            for (std::size_t i = 0; i < panelNodes.size(); ++i) {
                for (const double side : {-1.0, 1.0}) {
                    const double score = middle + side * half * panelNodes[i];
                    scores.push_back(score);
                    masses.push_back(half * panelWeights[i] * densityAt(t, score));
                }
            }
        }
    }
    m_scores = std::move(scores);
    m_masses = std::move(masses);
    m_time = t;
    m_started = true;
}

} // namespace stats
