// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/heterogeneity.h"

#include <algorithm>
#include <cmath>
#include <cstddef>

namespace stats {

namespace {

// Where f changes sign between low and high, to the last digits; rising: f is negative at low.
template <typename Function>
double signChange(const Function& f, double low, double high, bool rising)
{
    for (int step = 0; step < 400 && high - low > 1e-15 * high; ++step) {
        // Halving by ratio where the ends lie orders apart.
        const double middle = low > 0.0 && high / low > 4.0 ? std::sqrt(low) * std::sqrt(high) : 0.5 * (low + high);
        if (middle <= low || middle >= high) {
            break;
        }
        ((f(middle) < 0.0) == rising ? low : high) = middle;
    }
    return 0.5 * (low + high);
}

} // namespace

Heterogeneity::Heterogeneity(std::span<const StudyEffect> studies)
{
    double lowest = studies.front().effect;
    double highest = lowest;
    double largest = 0.0;
    for (const StudyEffect& study : studies) {
        m_effects.push_back(study.effect);
        m_variances.push_back(study.se * study.se);
        lowest = std::min(lowest, study.effect);
        highest = std::max(highest, study.effect);
        largest = std::max(largest, study.se * study.se);
    }
    m_scale = std::max((highest - lowest) * (highest - lowest), largest);
}

WeightedMean Heterogeneity::at(double tauSquared) const
{
    WeightedMean result;
    double sum = 0.0;
    for (std::size_t i = 0; i < m_effects.size(); ++i) {
        result.weights.push_back(1.0 / (m_variances[i] + tauSquared));
        sum += result.weights[i];
    }
    for (std::size_t i = 0; i < m_effects.size(); ++i) {
        result.mean += result.weights[i] / sum * m_effects[i];
    }
    for (std::size_t i = 0; i < m_effects.size(); ++i) {
        const double away = m_effects[i] - result.mean;
        result.q += result.weights[i] * away * away;
        result.weights[i] /= sum;
    }
    result.se = 1.0 / std::sqrt(sum);
    return result;
}

double Heterogeneity::logLikelihood(double tauSquared) const
{
    const WeightedMean mean = at(tauSquared);
    double logs = 0.0;
    for (const double variance : m_variances) {
        logs += std::log(variance + tauSquared);
    }
    return -0.5 * (logs - 2.0 * std::log(mean.se) + mean.q);
}

// Derivative of the restricted log likelihood.
double Heterogeneity::score(double tauSquared) const
{
    const WeightedMean mean = at(tauSquared);
    const double sum = 1.0 / (mean.se * mean.se);
    double result = 0.0;
    for (std::size_t i = 0; i < m_effects.size(); ++i) {
        const double weight = 1.0 / (m_variances[i] + tauSquared);
        const double away = m_effects[i] - mean.mean;
        result += weight * (weight * away * away - 1.0 + weight / sum);
    }
    return 0.5 * result;
}

double Heterogeneity::remlTauSquared() const
{
    // The likelihood may have two peaks: a coarse walk finds the higher one, the root of the score is then its top.
    constexpr int stepsPerDecade = 8;
    constexpr int decadesBelow = 16;
    double best = 0.0;
    double bestLikelihood = logLikelihood(0.0);
    for (int step = -decadesBelow * stepsPerDecade; step <= stepsPerDecade; ++step) {
        const double candidate = m_scale * std::pow(10.0, static_cast<double>(step) / stepsPerDecade);
        const double likelihood = logLikelihood(candidate);
        if (likelihood > bestLikelihood) {
            best = candidate;
            bestLikelihood = likelihood;
        }
    }
    const double ratio = std::pow(10.0, 1.0 / stepsPerDecade);
    const double smallest = m_scale * std::pow(10.0, -decadesBelow);
    double low = best > smallest ? best / ratio : 0.0;
    double high = std::max(best, smallest) * ratio;
    if (score(low) <= 0.0) {
        if (low == 0.0) {
            return 0.0;
        }
        low = 0.0;
    }
    while (score(high) > 0.0 && high < 1e6 * m_scale) {
        high *= ratio;
    }
    return signChange([&](double tauSquared) { return score(tauSquared); }, low, high, false);
}

std::optional<double> Heterogeneity::tauSquaredWithQ(double q) const
{
    if (at(0.0).q < q) {
        return std::nullopt;
    }
    double high = m_scale;
    while (at(high).q > q && high < 1e250) {
        high *= 4.0;
    }
    return signChange([&](double tauSquared) { return at(tauSquared).q - q; }, 0.0, high, false);
}

double Heterogeneity::typicalVariance() const
{
    double sum = 0.0;
    double squares = 0.0;
    const double scale = *std::min_element(m_variances.begin(), m_variances.end()); // weights of at most 1
    for (const double variance : m_variances) {
        const double weight = scale / variance;
        sum += weight;
        squares += weight * weight;
    }
    return scale * (static_cast<double>(m_effects.size()) - 1.0) * sum / (sum * sum - squares);
}

} // namespace stats
