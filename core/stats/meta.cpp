// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/meta.h"

#include "core/stats/distribution.h"
#include "core/stats/heterogeneity.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>

namespace stats {

namespace {

constexpr double largestEffect = 1e100; // squares, and ratios of squares, stay finite
constexpr double widestRatio = 1e7;     // of standard errors: beyond it one study is all there is

std::optional<base::Error> metaComplaint(std::span<const StudyEffect> studies, double level)
{
    using base::ErrorKind;
    if (!(level > 0.0 && level < 1.0)) {
        return base::Error{ErrorKind::InvalidValue, "level", std::to_string(level)};
    }
    if (studies.size() < 2) {
        return base::Error{ErrorKind::NotEnoughData, "studies", std::to_string(studies.size())};
    }
    double smallest = studies.front().se;
    double largest = studies.front().se;
    for (const StudyEffect& study : studies) {
        if (!(std::fabs(study.effect) <= largestEffect)) {
            return base::Error{ErrorKind::InvalidValue, "effect", std::to_string(study.effect)};
        }
        if (!(study.se > 1.0 / largestEffect && study.se <= largestEffect)) {
            return base::Error{ErrorKind::InvalidValue, "se", std::to_string(study.se)};
        }
        smallest = std::min(smallest, study.se);
        largest = std::max(largest, study.se);
    }
    if (largest / smallest > widestRatio) {
        return base::Error{ErrorKind::InvalidValue, "se", "too far apart"};
    }
    const auto equal = [&](const StudyEffect& study) { return study.effect == studies.front().effect; };
    if (std::all_of(studies.begin(), studies.end(), equal)) {
        return base::Error{ErrorKind::NotApplicable, "constant effects", std::to_string(studies.front().effect)};
    }
    return std::nullopt;
}

MetaEstimate commonEffect(const Heterogeneity& around, double level)
{
    const WeightedMean mean = around.at(0.0);
    const double half = normalHalfWidth(level) * mean.se;
    const double z = mean.mean / mean.se;
    return {.estimate = mean.mean,
            .se = mean.se,
            .statistic = z,
            .degreesOfFreedom = std::nullopt,
            .p = twoSidedNormal(z),
            .interval = {.lower = mean.mean - half, .upper = mean.mean + half},
            .weights = mean.weights};
}

void setRandomEffect(MetaAnalysis& meta, const Heterogeneity& around, double level)
{
    const double degrees = meta.studies - 1.0;
    const WeightedMean mean = around.at(meta.tauSquared);
    const double factor = std::sqrt(mean.q / degrees);
    const double se = mean.se * factor;
    const double t = mean.mean / se;
    const double width = studentTHalfWidth(level, degrees);
    const double half = width * se;
    meta.adjustment = factor;
    meta.random = {.estimate = mean.mean,
                   .se = se,
                   .statistic = t,
                   .degreesOfFreedom = degrees,
                   .p = twoSidedT(t, degrees),
                   .interval = {.lower = mean.mean - half, .upper = mean.mean + half},
                   .weights = mean.weights};
    const double wide = width * std::sqrt(meta.tauSquared + se * se);
    meta.prediction = {.lower = mean.mean - wide, .upper = mean.mean + wide};
}

} // namespace

base::Result<MetaAnalysis> metaAnalysis(std::span<const StudyEffect> studies, double level)
{
    if (auto error = metaComplaint(studies, level)) {
        return tl::unexpected<base::Error>(*error);
    }
    const Heterogeneity around(studies);
    MetaAnalysis meta;
    meta.studies = static_cast<int>(studies.size());
    const double degrees = meta.studies - 1.0;
    meta.common = commonEffect(around, level);
    meta.q = around.at(0.0).q;
    meta.qP = chiSquaredUpper(meta.q, degrees);
    meta.tauSquared = around.remlTauSquared();
    const double tail = 0.5 * (1.0 - level);
    const auto upper = around.tauSquaredWithQ(chiSquaredQuantile(tail, degrees));
    if (upper) {
        const auto lower = around.tauSquaredWithQ(chiSquaredQuantile(1.0 - tail, degrees));
        meta.tauSquaredInterval = MetaLimits{.lower = lower.value_or(0.0), .upper = *upper};
    }
    meta.iSquared = meta.tauSquared / (meta.tauSquared + around.typicalVariance());
    setRandomEffect(meta, around, level);
    const bool finite = std::isfinite(meta.random.statistic) && std::isfinite(meta.random.interval.upper) &&
                        std::isfinite(meta.prediction.upper) && std::isfinite(meta.q) && meta.random.se > 0.0;
    if (!finite) {
        return base::fail(base::ErrorKind::InvalidValue, "effects", "too far apart for their standard errors");
    }
    return meta;
}

} // namespace stats
