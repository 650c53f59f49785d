// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/multiplicity.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <string>

namespace stats {

namespace {

// The factor of the p value of this rank (0 = smallest) among count.
double factorOfRank(Adjustment adjustment, std::size_t rank, std::size_t count)
{
    if (adjustment == Adjustment::BenjaminiHochberg) {
        return static_cast<double>(count) / static_cast<double>(rank + 1);
    }
    return static_cast<double>(count - rank);
}

} // namespace

base::Result<std::vector<double>> adjustedP(std::span<const double> p, Adjustment adjustment)
{
    for (const double value : p) {
        if (!(value >= 0.0 && value <= 1.0)) {
            return base::fail(base::ErrorKind::InvalidValue, "p", std::to_string(value));
        }
    }
    std::vector<std::size_t> order(p.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return p[a] < p[b]; });

    std::vector<double> adjusted(p.size());
    const auto factored = [&](std::size_t rank) {
        return std::min(1.0, p[order[rank]] * factorOfRank(adjustment, rank, p.size()));
    };
    if (adjustment == Adjustment::Holm) {
        double soFar = 0.0; // step down: no p below that of a smaller one
        for (std::size_t rank = 0; rank < p.size(); ++rank) {
            soFar = std::max(soFar, factored(rank));
            adjusted[order[rank]] = soFar;
        }
    } else {
        double soFar = 1.0; // step up: no p above that of a larger one
        for (std::size_t rank = p.size(); rank > 0; --rank) {
            soFar = std::min(soFar, factored(rank - 1));
            adjusted[order[rank - 1]] = soFar;
        }
    }
    return adjusted;
}

} // namespace stats
