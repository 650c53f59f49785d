// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Several trials as one answer: a common effect, and effects that differ from trial to trial. Whether their designs
// allow it is for the caller to judge, and to say.
#pragma once

#include "core/base/result.h"

#include <optional>
#include <span>
#include <vector>

namespace stats {

struct StudyEffect
{
    double effect = 0.0; ///< in a unit all studies share
    double se = 0.0;
};

struct MetaLimits
{
    double lower = 0.0;
    double upper = 0.0;
};

struct MetaEstimate
{
    double estimate = 0.0;
    double se = 0.0;
    double statistic = 0.0;
    std::optional<double> degreesOfFreedom; ///< of t; absent where the normal distribution is used
    double p = 0.0;                         ///< two-sided
    MetaLimits interval;
    std::vector<double> weights; ///< of the studies, in their order; they add up to 1
};

struct MetaAnalysis
{
    int studies = 0;
    MetaEstimate common; ///< one effect behind all studies: inverse variances, normal distribution
    MetaEstimate random; ///< the mean of effects that differ: REML, Hartung and Knapp's variance, t on k - 1
    /// Hartung and Knapp's factor on the standard error. Well below 1 where the studies agree better than chance has
    /// them: the interval is then narrower than it would be without the adjustment, and one should say so.
    double adjustment = 1.0;
    double q = 0.0; ///< Cochran's heterogeneity statistic on k - 1 degrees of freedom
    double qP = 0.0;
    double tauSquared = 0.0; ///< variance of the true effects, REML
    /// Q-profile; absent where even no variance at all makes the studies too different for chance to be that small.
    std::optional<MetaLimits> tauSquaredInterval;
    double iSquared = 0.0; ///< 0..1: of the variance of a typical study, what comes from tau squared
    MetaLimits prediction; ///< where the true effect of another such study lies
};

/// REML: Viechtbauer 2005 (J Educ Behav Stat 30:261); Hartung & Knapp 2001 (Stat Med 20:3875), Sidik & Jonkman 2002
/// (Stat Med 21:3153); Q-profile: Viechtbauer 2007 (Stat Med 26:37); I squared: Higgins & Thompson 2002 (Stat Med
/// 21:1539) in the form for any estimate of tau squared; prediction: Higgins, Thompson & Spiegelhalter 2009 (J R Stat
/// Soc A 172:137), on k - 1 degrees of freedom as in metafor. Errors: InvalidValue (an effect not finite, an se not
/// positive, values too far apart in size, level outside (0, 1)), NotEnoughData (fewer than two studies), NotApplicable
/// (all effects are equal: Hartung and Knapp's variance would be zero), NotConverged.
[[nodiscard]] base::Result<MetaAnalysis> metaAnalysis(std::span<const StudyEffect> studies, double level = 0.95);

} // namespace stats
