// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/carried_forward.h"

#include <algorithm>
#include <cmath>
#include <string>

namespace stats {

std::string_view shortName(CarriedForward method)
{
    return method == CarriedForward::LastObservation ? "LOCF" : "BOCF";
}

base::Result<FilledVisits> carryForward(std::span<const std::optional<double>> values, std::size_t visits,
                                        CarriedForward method)
{
    if (visits == 0 || values.size() % visits != 0) {
        return base::fail(base::ErrorKind::InvalidValue, "visits", std::to_string(visits));
    }
    if (std::any_of(values.begin(), values.end(), [](const auto& value) { return value && !std::isfinite(*value); })) {
        return base::fail(base::ErrorKind::InvalidValue, "value", "not finite");
    }
    FilledVisits result{{values.begin(), values.end()}, {}, 0};
    for (std::size_t i = 0; i < values.size(); ++i) {
        auto& value = result.values[i];
        const std::size_t visit = i % visits;
        if (value) {
            continue;
        }
        if (visit > 0) {
            value = method == CarriedForward::LastObservation ? result.values[i - 1] : values[i - visit];
        }
        if (value) {
            result.filled.push_back(i);
        } else {
            ++result.stillMissing;
        }
    }
    return result;
}

} // namespace stats
