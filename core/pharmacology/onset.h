// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// THE LIST of how fast relief was seen: published differences from the control group by time since the first dose, from
// minutes to weeks. Measures differ from trial to trial and are never put on one scale of effect.
#pragma once

#include "core/pharmacology/parameter.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace pharmacology {

enum class OnsetMeasure : std::uint8_t {
    FirstDifference, ///< the time itself is the fact: from here on better than control
    ScaleDifference, ///< points of a scale, drug - control: negative is better
    EffectSize,      ///< standardized difference, larger is better
    ExtraResponders, ///< percentage points, drug - control
    Responders,      ///< percent, drug alone; the control's stands in the remark
};

struct OnsetPoint
{
    double minutes = 0.0; ///< since the first dose
    OnsetMeasure measure = OnsetMeasure::ScaleDifference;
    std::string scale; ///< "MADRS", "HAM-D"; may be empty
    Parameter value;   ///< lower..upper: 95 % interval where published
    std::optional<double> standardError;
};

struct OnsetSeries
{
    std::string key; ///< "ketamine-infusion"
    std::string name;
    std::vector<OnsetPoint> points; ///< by time
    std::string notFound;           ///< what was not published or not found between and beside them; may be empty
};

[[nodiscard]] std::span<const OnsetSeries> onsetSeries();

} // namespace pharmacology
