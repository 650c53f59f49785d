// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/thresholds.h"

#include "core/analysis/number_text.h"

#include <QCoreApplication>

#include <cmath>

namespace figures {

namespace {

struct ThresholdWords
{
    Q_DECLARE_TR_FUNCTIONS(figures::Thresholds)
};

double sign(const study::Scale& scale)
{
    return scale.direction == study::Direction::HigherIsWorse ? -1.0 : 1.0;
}

QString remissionName(const study::Scale& scale)
{
    const QString value = analysis::valueText(*scale.remissionThreshold, {});
    return scale.direction == study::Direction::HigherIsWorse ? ThresholdWords::tr("remission ≤ %1").arg(value)
                                                              : ThresholdWords::tr("remission ≥ %1").arg(value);
}

QString meanBaselineName(const study::Scale& scale)
{
    const double fraction = *scale.responseFraction;
    if (std::abs(fraction - 0.5) < 1e-9 && scale.direction == study::Direction::HigherIsWorse) {
        return ThresholdWords::tr("half of mean baseline");
    }
    const QString share = analysis::percentText(fraction);
    return scale.direction == study::Direction::HigherIsWorse ? ThresholdWords::tr("%1 below mean baseline").arg(share)
                                                              : ThresholdWords::tr("%1 above mean baseline").arg(share);
}

std::optional<double> meanBaseline(const Scene& scene, const TimeAxis& time)
{
    std::optional<double> mean; // of the last baseline, the one that changes are counted from
    for (const TimeAxis::Place& place : time.places()) {
        if (place.baseline) {
            mean = scene.summary.pooledMean(scene.selection.scale, place.visit);
        }
    }
    return mean;
}

} // namespace

std::vector<Threshold> responseThreshold(const Scene& scene)
{
    const study::Scale& scale = *scene.scale;
    if (!scale.responseFraction) {
        return {};
    }
    return {ruleThreshold(scale, *analysis::ownRule(scale, analysis::ResponseKind::OfBaseline))};
}

std::vector<Threshold> remissionThreshold(const Scene& scene)
{
    const auto rule = analysis::ownRule(*scene.scale, analysis::ResponseKind::Score);
    return rule ? std::vector<Threshold>{ruleThreshold(*scene.scale, *rule)} : std::vector<Threshold>{};
}

Threshold ruleThreshold(const study::Scale& scale, const analysis::ResponseRule& rule)
{
    const double height = analysis::ruleHeight(scale, rule);
    if (rule.kind == analysis::ResponseKind::OfBaseline) {
        return {.name = ThresholdWords::tr("%1 response").arg(analysis::percentText(rule.threshold)), .y = height};
    }
    if (scale.remissionThreshold && *scale.remissionThreshold == rule.threshold) {
        return {.name = remissionName(scale), .y = height};
    }
    const QString value = analysis::valueText(rule.threshold, analysis::valueFormat(scale, study::Measure::Score));
    return {.name = scale.direction == study::Direction::HigherIsWorse ? ThresholdWords::tr("score ≤ %1").arg(value)
                                                                       : ThresholdWords::tr("score ≥ %1").arg(value),
            .y = height};
}

std::vector<Threshold> thresholdsOf(const Scene& scene, const TimeAxis& time)
{
    const study::Scale& scale = *scene.scale;
    if (scene.selection.measure == study::Measure::PercentChange) {
        return responseThreshold(scene);
    }
    std::vector<Threshold> thresholds;
    if (scene.selection.measure != study::Measure::Score) {
        return thresholds;
    }
    if (scale.remissionThreshold) {
        thresholds.push_back({.name = remissionName(scale), .y = *scale.remissionThreshold});
    }
    if (const auto mean = scale.responseFraction ? meanBaseline(scene, time) : std::nullopt) {
        thresholds.push_back(
            {.name = meanBaselineName(scale), .y = *mean * (1.0 + sign(scale) * *scale.responseFraction)});
    }
    return thresholds;
}

} // namespace figures
