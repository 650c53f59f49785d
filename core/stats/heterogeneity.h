// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How much the effects of several studies differ beyond their standard errors: the search for tau squared. Internal to
// core/stats.
#pragma once

#include "core/stats/meta.h"

#include <optional>
#include <span>
#include <vector>

namespace stats {

struct WeightedMean
{
    double mean = 0.0;
    double se = 0.0;             ///< 1 / sqrt(sum of weights)
    double q = 0.0;              ///< weighted squares around the mean
    std::vector<double> weights; ///< add up to 1
};

class Heterogeneity
{
public:
    /// At least two studies, checked before.
    explicit Heterogeneity(std::span<const StudyEffect> studies);

    /// With weights 1 / (se^2 + tauSquared).
    [[nodiscard]] WeightedMean at(double tauSquared) const;

    /// The place of the largest restricted likelihood, 0 or above.
    [[nodiscard]] double remlTauSquared() const;

    /// The tau squared with that Q, which falls as tau squared grows; nothing where even zero has less.
    [[nodiscard]] std::optional<double> tauSquaredWithQ(double q) const;

    /// Of a study as precise as these on average (Higgins & Thompson 2002, equation 9).
    [[nodiscard]] double typicalVariance() const;

private:
    [[nodiscard]] double logLikelihood(double tauSquared) const;
    [[nodiscard]] double score(double tauSquared) const;

    std::vector<double> m_effects;
    std::vector<double> m_variances;
    double m_scale = 1.0; ///< a variance of the order of what is there
};

} // namespace stats
