// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/residual_quantiles.h"

#include "core/stats/distribution.h"

#include <algorithm>
#include <cmath>

namespace analysis {

namespace {

constexpr std::size_t fewestQuantiles = 3;

double rootMeanSquare(const std::vector<Residual>& residuals)
{
    double squares = 0.0;
    for (const Residual& residual : residuals) {
        squares += residual.residual * residual.residual;
    }
    return residuals.empty() ? 0.0 : std::sqrt(squares / static_cast<double>(residuals.size()));
}

} // namespace

std::vector<ResidualQuantile> residualQuantiles(const AnalysisResult& result)
{
    const double spread = rootMeanSquare(result.residuals);
    if (result.residuals.size() < fewestQuantiles || spread <= 0.0) {
        return {};
    }
    std::vector<ResidualQuantile> quantiles;
    for (const Residual& residual : result.residuals) {
        quantiles.push_back({residual.participant, residual.standardized.value_or(residual.residual / spread), 0.0});
    }
    std::stable_sort(quantiles.begin(), quantiles.end(), [](const ResidualQuantile& a, const ResidualQuantile& b) {
        return a.standardized < b.standardized;
    });
    if (quantiles.front().standardized >= quantiles.back().standardized) {
        return {};
    }
    const auto n = static_cast<double>(quantiles.size());
    for (std::size_t i = 0; i < quantiles.size(); ++i) {
        quantiles[i].expected = stats::normalQuantile((static_cast<double>(i) + 0.625) / (n + 0.25));
    }
    return quantiles;
}

} // namespace analysis
