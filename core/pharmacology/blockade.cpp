// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pharmacology/blockade.h"

#include "core/pharmacology/compound_catalogue.h"
#include "core/pharmacology/decay_difference.h"

#include <cmath>
#include <utility>

namespace pharmacology {

namespace {

/// What the sketch of oral naltrexone says of its rise: rates, and the minute of its peak.
struct OralRise
{
    double absorption = 0.0;
    double elimination = 0.0;
    double peakMinute = 0.0;
    double atPeak = 0.0;

    [[nodiscard]] double shape(double minute) const
    {
        return minute * decayDifference({absorption, elimination}, minute);
    }
};

OralRise makeOralRise()
{
    const Kinetics& oral = kinetics("naltrexone", "oral");
    OralRise rise{.absorption = oral.absorptionRate->value, .elimination = oral.k10.value};
    rise.peakMinute = std::log(rise.absorption / rise.elimination) / (rise.absorption - rise.elimination);
    rise.atPeak = rise.shape(rise.peakMinute);
    return rise;
}

const OralRise& oralRise()
{
    static const OralRise rise = makeOralRise();
    return rise;
}

struct HalfTimes
{
    double typical = 0.0; // minutes
    double shortest = 0.0;
    double longest = 0.0;
};

const HalfTimes& halfTimes()
{
    static const HalfTimes times = [] {
        constexpr double minutesAnHour = 60.0;
        const Parameter& published = parameter("naltrexone", "blockade-half-time");
        return HalfTimes{published.value * minutesAnHour, *published.lower * minutesAnHour,
                         *published.upper * minutesAnHour};
    }();
    return times;
}

} // namespace

base::Result<DoseCurve> fitDoseCurve(const std::vector<DoseOccupancy>& points)
{
    double meanX = 0.0;
    double meanY = 0.0;
    std::vector<std::pair<double, double>> logs;
    for (const DoseOccupancy& point : points) {
        if (!(std::isfinite(point.mg) && point.mg > 0.0)) {
            return base::fail(base::ErrorKind::InvalidValue, "dose", "expected more than 0 mg");
        }
        if (!(point.occupancy > 0.0 && point.occupancy < 1.0)) {
            return base::fail(base::ErrorKind::InvalidValue, "occupancy", "expected more than 0 and less than 1");
        }
        logs.emplace_back(std::log(point.mg), std::log(point.occupancy / (1.0 - point.occupancy)));
        meanX += logs.back().first;
        meanY += logs.back().second;
    }
    const auto n = static_cast<double>(logs.size());
    meanX /= n;
    meanY /= n;
    double across = 0.0;
    double along = 0.0;
    for (const auto& [x, y] : logs) {
        across += (x - meanX) * (y - meanY);
        along += (x - meanX) * (x - meanX);
    }
    if (logs.size() < 2 || !(along > 0.0) || !(across > 0.0)) {
        return base::fail(base::ErrorKind::NotEnoughData, "doses",
                          "expected two or more, with more blocked by the larger");
    }
    const double slope = across / along;
    return DoseCurve{.halfDoseMg = std::exp(meanX - meanY / slope), .slope = slope};
}

double occupancyAt(const DoseCurve& curve, double mg)
{
    return mg > 0.0 ? 1.0 / (1.0 + std::pow(curve.halfDoseMg / mg, curve.slope)) : 0.0;
}

std::vector<DoseOccupancy> publishedNaltrexoneOccupancies()
{
    std::vector<DoseOccupancy> points;
    for (const auto& [key, mg] :
         {std::pair("blockade-2mg", 2.0), std::pair("blockade-5mg-a", 5.0), std::pair("blockade-5mg-b", 5.0),
          std::pair("blockade-5mg-c", 5.0), std::pair("blockade-15mg", 15.0), std::pair("blockade-50mg-a", 50.0),
          std::pair("blockade-50mg-b", 50.0)}) {
        points.push_back({mg, parameter("naltrexone", key).value / 100.0});
    }
    return points;
}

const DoseCurve& naltrexoneDoseCurve()
{
    static const DoseCurve curve = fitDoseCurve(publishedNaltrexoneOccupancies()).value();
    return curve;
}

// Mass action: occupied / free = C / K, and the same C is there for both receptors.
double kappaOccupancy(double muOccupancy)
{
    static const double ratio = parameter("naltrexone", "kappa-ratio").value;
    return muOccupancy / (muOccupancy + ratio * (1.0 - muOccupancy));
}

double blockadePeakMinute()
{
    return oralRise().peakMinute;
}

TabletBlockade::TabletBlockade(double mg)
    : m_mg(mg)
    , m_full(occupancyAt(naltrexoneDoseCurve(), mg))
{}

Blockade TabletBlockade::after(double minutesSinceTablet) const
{
    if (!(minutesSinceTablet >= 0.0)) {
        return {};
    }
    const OralRise& rise = oralRise();
    if (minutesSinceTablet < rise.peakMinute) {
        const double share = occupancyAt(naltrexoneDoseCurve(), m_mg * rise.shape(minutesSinceTablet) / rise.atPeak);
        return {share, share, share, BlockadePhase::Rising};
    }
    if (minutesSinceTablet <= publishedUntilMinute) {
        return {m_full, m_full, m_full, BlockadePhase::Published};
    }
    const double minutes = minutesSinceTablet - publishedUntilMinute;
    const HalfTimes& times = halfTimes();
    return {m_full * std::exp2(-minutes / times.typical), m_full * std::exp2(-minutes / times.shortest),
            m_full * std::exp2(-minutes / times.longest), BlockadePhase::Declining};
}

} // namespace pharmacology
