// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/axis_ticks.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace plots {

namespace {

// A hair more than nothing: 0.30000000000000004 is still inside 0.3.
constexpr double slack = 1e-9;

double roundStep(double span, int most)
{
    const double raw = span / std::max(1, most - 1);
    const double power = std::pow(10.0, std::floor(std::log10(raw)));
    for (const double factor : {1.0, 2.0, 5.0}) {
        if (factor * power >= raw * (1.0 - slack)) {
            return factor * power;
        }
    }
    return 10.0 * power;
}

} // namespace

std::vector<double> roundTicks(double lower, double upper, int most)
{
    std::vector<double> ticks;
    if (!(upper > lower) || !std::isfinite(upper - lower)) {
        return ticks;
    }
    const double step = roundStep(upper - lower, most);
    const double first = std::ceil(lower / step - slack);
    const double last = std::floor(upper / step + slack);
    for (double i = first; i <= last; i += 1.0) {
        ticks.push_back(i * step + 0.0); // + 0.0: no minus zero
    }
    return ticks;
}

QString tickText(double value, double step)
{
    const int decimals =
        step > 0.0 && step < 1.0 ? std::min(12, static_cast<int>(std::ceil(-std::log10(step) - slack))) : 0;
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QString text = locale.toString(value, 'f', decimals);
    return text.replace(u'-', QChar(0x2212));
}

namespace {

// Between the powers of ten no digit of a place says anything.
QString powerText(double place)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(std::pow(10.0, place), 'g', 3);
}

} // namespace

std::vector<figures::Tick> visibleTicks(const figures::Axis& axis, double lower, double upper, int most)
{
    const double margin = (upper - lower) * slack;
    std::vector<figures::Tick> ticks;
    for (const figures::Tick& tick : axis.ticks) {
        if (tick.at >= lower - margin && tick.at <= upper + margin) {
            ticks.push_back(tick);
        }
    }
    const bool wholeAxis = lower <= axis.minimum && upper >= axis.maximum;
    if (!axis.ticks.empty() && (wholeAxis || ticks.size() >= 2)) {
        return ticks;
    }
    // Zoomed between the named ticks: numbers say more than nothing, unless the names were not numbers at all.
    const auto named = [](const figures::Tick& tick) {
        bool number = false;
        QLocale().toDouble(QString(tick.label).replace(QChar(0x2212), u'-'), &number);
        return !number;
    };
    if (!axis.ticks.empty() && std::all_of(axis.ticks.begin(), axis.ticks.end(), named)) {
        return ticks;
    }
    const std::vector<double> round = roundTicks(lower, upper, most);
    const double step = round.size() >= 2 ? round[1] - round[0] : 1.0;
    for (const double at : round) { // what the figure says about one of them, its n, stays
        if (std::none_of(ticks.begin(), ticks.end(), [&](const figures::Tick& tick) { return tick.at == at; })) {
            ticks.push_back({at, axis.logarithmic ? powerText(at) : tickText(at, step), {}});
        }
    }
    std::sort(ticks.begin(), ticks.end(), [](const figures::Tick& a, const figures::Tick& b) { return a.at < b.at; });
    return ticks;
}

} // namespace plots
