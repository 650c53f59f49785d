// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/normal_plot.h"

#include "core/stats/descriptive.h"
#include "core/stats/distribution.h"

#include <algorithm>
#include <cmath>

namespace stats {

namespace {

constexpr std::size_t fewestToJudge = 4;
constexpr std::size_t mostOfTheFormula = 100; // the fitted curves rise above 1 soon after

double criticalFivePercent(double n)
{
    return 1.0063 - 0.1288 / std::sqrt(n) - 0.6118 / n + 1.3505 / (n * n);
}

double criticalOnePercent(double n)
{
    return 0.9963 - 0.0211 / std::sqrt(n) - 1.4106 / n + 3.1791 / (n * n);
}

} // namespace

std::vector<double> normalScores(int n)
{
    std::vector<double> scores;
    for (int i = 1; i <= n; ++i) {
        scores.push_back(normalQuantile((i - 0.375) / (n + 0.25)));
    }
    return scores;
}

std::optional<NormalPlot> normalPlot(std::span<const double> values)
{
    const auto isFinite = [](double value) { return std::isfinite(value); };
    if (values.size() < fewestToJudge || !std::all_of(values.begin(), values.end(), isFinite)) {
        return std::nullopt;
    }
    const auto [least, greatest] = std::minmax_element(values.begin(), values.end());
    const double scale = std::max(std::abs(*least), std::abs(*greatest));
    if (*least == *greatest) {
        return std::nullopt;
    }
    std::vector<double> sorted;
    for (const double value : values) {
        sorted.push_back(value / scale); // so that no square overflows
    }
    std::sort(sorted.begin(), sorted.end());
    const std::vector<double> scores = normalScores(static_cast<int>(sorted.size()));
    const double middle = mean(sorted).value_or(0.0);
    double squares = 0.0;
    double cubes = 0.0;
    double scoreSquares = 0.0;
    double products = 0.0;
    for (std::size_t i = 0; i < sorted.size(); ++i) {
        const double distance = sorted[i] - middle;
        squares += distance * distance;
        cubes += distance * distance * distance;
        scoreSquares += scores[i] * scores[i];
        products += distance * scores[i];
    }
    if (squares < 1e-28) { // equal but for the last digits
        return std::nullopt;
    }
    const double n = static_cast<double>(sorted.size());
    NormalPlot plot{.correlation = products / std::sqrt(squares * scoreSquares),
                    .skewness = cubes / n / std::pow(squares / n, 1.5)};
    if (sorted.size() <= mostOfTheFormula) {
        plot.criticalFive = criticalFivePercent(n);
        plot.criticalOne = criticalOnePercent(n);
    }
    return plot;
}

} // namespace stats
