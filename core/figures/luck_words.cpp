// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/luck_words.h"

#include "core/analysis/number_text.h"
#include "core/figures/axis_range.h"
#include "core/figures/mechanism_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace figures {

using namespace Qt::StringLiterals;

namespace {

struct LuckWords
{
    Q_DECLARE_TR_FUNCTIONS(figures::Luck)
};

constexpr double noBound = std::numeric_limits<double>::quiet_NaN();

} // namespace

QString drawnBadge()
{
    return LuckWords::tr("Simulated trials, drawn here");
}

QString seedNote(std::uint64_t seed, std::size_t draws)
{
    return LuckWords::tr("%1 draws from seed %2.").arg(QString::number(draws), QString::number(seed));
}

QString pointsText(double points)
{
    const double size = std::abs(points);
    return analysis::fixedText(points, size >= 1.0 || size == 0.0 ? 1 : size >= 0.05 ? 2 : 3);
}

QString smallShareText(double share)
{
    constexpr double least = 0.001;
    if (share > 0.0 && share < least) {
        return LuckWords::tr("less than %1 %").arg(analysis::fixedText(100.0 * least, 1));
    }
    return LuckWords::tr("%1 %").arg(analysis::fixedText(100.0 * share, share > 0.0 && share < 0.1 ? 1 : 0));
}

Bins binsOf(const std::vector<double>& values, const std::vector<double>& others, int count)
{
    AxisRange range;
    for (const std::vector<double>* all : {&values, &others}) {
        if (!all->empty()) {
            const auto [least, most] = std::minmax_element(all->begin(), all->end());
            range.add(*least);
            range.add(*most);
        }
    }
    range.add(0.0);
    Axis axis;
    range.roundOut(axis);
    return {.lower = axis.minimum, .upper = axis.maximum, .count = count};
}

Bars histogramOf(const std::vector<double>& values, const Bins& bins, const QString& name, Role role)
{
    Bars bars{.name = name, .role = role, .origin = study::Origin::Simulated, .width = bins.width(), .joined = true};
    bars.y.assign(static_cast<std::size_t>(bins.count), 0.0);
    for (int bin = 0; bin < bins.count; ++bin) {
        bars.x.push_back(bins.lower + (bin + 0.5) * bins.width());
    }
    for (const double value : values) {
        const double place = std::clamp(std::floor((value - bins.lower) / bins.width()), 0.0, bins.count - 1.0);
        bars.y[static_cast<std::size_t>(place)] += 1.0;
    }
    return bars;
}

MeanLine courseOf(const QString& name, Role role, std::vector<double> x, std::vector<double> y,
                  std::vector<double> lower, std::vector<double> upper)
{
    lower.resize(x.size(), noBound);
    upper.resize(x.size(), noBound);
    return {.name = name,
            .role = role,
            .origin = study::Origin::Modelled,
            .level = 0.0,
            .marked = false,
            .x = std::move(x),
            .y = std::move(y),
            .lower = std::move(lower),
            .upper = std::move(upper),
            .sd = {},
            .n = {},
            .place = {}};
}

void addNamedMark(Figure& figure, const QString& name, const QString& words, Role role, study::Origin origin, double x,
                  double y)
{
    figure.intervals.push_back({.name = name,
                                .role = role,
                                .origin = origin,
                                .x = {x},
                                .y = {y},
                                .lower = {noBound},
                                .upper = {noBound},
                                .label = {words}});
}

void addUpright(Figure& figure, const Upright& upright)
{
    MeanLine line = courseOf(upright.name, upright.role, {upright.x, upright.x}, {0.0, upright.top});
    line.origin = upright.origin;
    figure.means.push_back(std::move(line));
    if (!upright.words.isEmpty()) {
        addNamedMark(figure, upright.name, upright.words, upright.role, upright.origin, upright.x,
                     upright.wordsAt * upright.top);
    }
}

void addRoundTicks(Axis& axis, double lowest, double highest)
{
    constexpr double wanted = 6.0;
    const double span = std::max(highest - lowest, 1e-12);
    const double power = std::pow(10.0, std::floor(std::log10(span / wanted)));
    double step = 10.0 * power;
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (span / (factor * power) <= wanted) {
            step = factor * power;
            break;
        }
    }
    const int decimals = std::max(0, -static_cast<int>(std::floor(std::log10(step) + 1e-9)));
    for (double k = std::ceil(lowest / step - 1e-9); k * step <= highest + 1e-9 * step; ++k) {
        axis.ticks.push_back(
            {.at = k * step, .label = analysis::fixedText(k * step, decimals), .below = {}, .name = {}});
    }
}

double highestBar(const Figure& figure)
{
    double highest = 1.0;
    for (const Bars& bars : figure.bars) {
        for (const double y : bars.y) {
            highest = std::max(highest, y);
        }
    }
    return highest;
}

QString luckCaption(const QStringList& sentences, const QString& badge)
{
    return QString(sentences.join(u' ') + u' ' + badge + u'.');
}

} // namespace figures
