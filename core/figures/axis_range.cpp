// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/axis_range.h"

#include <algorithm>
#include <cmath>

namespace figures {

namespace {

constexpr double wantedSteps = 10.0; // of the round ends, not of the ticks
constexpr double nearZero = 0.5;     // a range that starts below this share of its end starts at 0

double roundStep(double span)
{
    const double raw = span / wantedSteps;
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= raw) {
            return factor * power;
        }
    }
    return 10.0 * power;
}

} // namespace

void AxisRange::add(double value)
{
    if (!std::isfinite(value)) {
        return;
    }
    m_lower = isEmpty() ? value : std::min(m_lower, value);
    m_upper = std::max(m_upper, value);
    m_upper = std::max(m_upper, m_lower);
}

void AxisRange::roundOut(Axis& axis) const
{
    double lower = isEmpty() ? 0.0 : m_lower;
    double upper = isEmpty() ? 1.0 : m_upper;
    if (lower > 0.0 && lower < nearZero * upper) {
        lower = 0.0;
    } else if (upper < 0.0 && upper > nearZero * lower) {
        upper = 0.0;
    }
    if (upper - lower <= 0.0) {
        const double margin = std::max(1.0, 0.1 * std::abs(upper));
        lower -= margin;
        upper += margin;
    }
    const double step = roundStep(upper - lower);
    const double slack = 1e-9; // of a step: 30.000000001 does not need another one
    axis.minimum = std::floor(lower / step + slack) * step;
    axis.maximum = std::ceil(upper / step - slack) * step;
}

double reachable(const Scene& scene, double bound)
{
    const double span = scene.scale->maximum - scene.scale->minimum;
    switch (scene.selection.measure) {
    case study::Measure::Score:
        return std::clamp(bound, scene.scale->minimum, std::max(scene.scale->minimum, scene.scale->maximum));
    case study::Measure::Change:
        return std::clamp(bound, -span, span);
    case study::Measure::PercentChange:
        return std::clamp(bound, -100.0, 100.0);
    }
    return bound;
}

AxisRange valueRange(const Scene& scene)
{
    AxisRange range;
    for (const study::Course& course : scene.courses.courses) {
        const bool shown = std::any_of(scene.sides.begin(), scene.sides.end(),
                                       [&course](const SceneSide& side) { return side.arm == course.arm; });
        for (std::uint32_t i = course.first; shown && i < course.first + course.count; ++i) {
            range.add(scene.courses.value[i]);
        }
    }
    for (const analysis::SummaryCell& cell : scene.summary.cells) {
        const bool shown =
            !cell.arm.isValid() || std::any_of(scene.sides.begin(), scene.sides.end(),
                                               [&](const SceneSide& side) { return side.arm == cell.arm; });
        if (shown && cell.lower && cell.upper) {
            range.add(reachable(scene, *cell.lower));
            range.add(reachable(scene, *cell.upper));
        }
    }
    return range;
}

} // namespace figures
