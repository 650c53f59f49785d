// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pharmacology/scenario_curves.h"

#include <algorithm>
#include <utility>

namespace pharmacology {

std::vector<double> muBlockadeAt(const Scenario& scenario, const std::vector<double>& minutes)
{
    std::vector<double> shares;
    if (scenario.blockade && scenario.naltrexoneMg > 0.0) {
        const TabletBlockade tablet(scenario.naltrexoneMg);
        shares.reserve(minutes.size());
        for (const double minute : minutes) {
            shares.push_back(tablet.after(minute + scenario.naltrexoneMinutesBefore).occupancy);
        }
    }
    return shares;
}

base::Result<void> addNaltrexonePlasma(const Scenario& scenario, const std::vector<double>& minutes,
                                       std::vector<Curve>& curves)
{
    const Kinetics& oral = kinetics("naltrexone", "oral");
    const double mg = scenario.blockade ? scenario.naltrexoneMg : 0.0;
    auto course = courseOf(oral, scenario.weightKg,
                           {.mg = mg, .minute = -scenario.naltrexoneMinutesBefore, .way = absorptionOf(oral)});
    if (!course) {
        return base::pass(course);
    }
    Curve parent{.kind = CurveKind::Naltrexone,
                 .name = "naltrexone plasma",
                 .unit = "ng/mL",
                 .minutes = minutes,
                 .values = std::vector<double>(minutes.size(), 0.0),
                 .origin = CurveOrigin::Illustrative,
                 .citations = citationsOf(oral),
                 .remark = oral.remark};
    Curve metabolite = parent;
    metabolite.kind = CurveKind::BetaNaltrexol;
    metabolite.name = "6β-naltrexol plasma";
    if (mg > 0.0) {
        for (std::size_t i = 0; i < minutes.size(); ++i) {
            parent.values[i] = course->concentration(minutes[i]);
            metabolite.values[i] = course->metaboliteConcentration(minutes[i]);
        }
    }
    curves.push_back(std::move(parent));
    curves.push_back(std::move(metabolite));
    return {};
}

void addBlockade(const Scenario& scenario, const std::vector<double>& minutes, std::vector<Curve>& curves)
{
    const auto blank = [&](CurveKind kind, const char* name, const char* remark) {
        return Curve{.kind = kind,
                     .name = name,
                     .unit = "%",
                     .minutes = minutes,
                     .values = std::vector<double>(minutes.size(), 0.0),
                     .origin = CurveOrigin::Illustrative,
                     .citations = citationsOf(
                         {&parameter("naltrexone", "blockade-50mg-a"), &parameter("naltrexone", "blockade-half-time")}),
                     .remark = remark};
    };
    const auto remark = "derived from the scans between the peak and 8 h, illustrative before and after";
    Curve middle = blank(CurveKind::MuBlockade, "mu blockade by naltrexone", remark);
    Curve lower = blank(CurveKind::MuBlockadeLower, "mu blockade by naltrexone, half-time 72 h", remark);
    Curve upper = blank(CurveKind::MuBlockadeUpper, "mu blockade by naltrexone, half-time 108 h", remark);
    Curve kappa = blank(CurveKind::KappaBlockade, "kappa blockade by naltrexone", "bound half as strongly as at mu");
    kappa.citations.push_back(parameter("naltrexone", "kappa-ratio").citation);
    const TabletBlockade tablet(scenario.naltrexoneMg);
    for (std::size_t i = 0; scenario.blockade && i < minutes.size(); ++i) {
        const Blockade blockade = tablet.after(minutes[i] + scenario.naltrexoneMinutesBefore);
        middle.values[i] = 100.0 * blockade.occupancy;
        lower.values[i] = 100.0 * blockade.lower;
        upper.values[i] = 100.0 * blockade.upper;
        kappa.values[i] = 100.0 * kappaOccupancy(blockade.occupancy);
    }
    for (Curve* curve : {&middle, &lower, &upper, &kappa}) {
        curves.push_back(std::move(*curve));
    }
}

std::vector<BlockadeStretch> stretchesOf(const Scenario& scenario)
{
    std::vector<BlockadeStretch> stretches;
    if (!scenario.blockade || scenario.naltrexoneMg == 0.0) {
        return stretches;
    }
    const double tablet = -scenario.naltrexoneMinutesBefore;
    const double peak = tablet + blockadePeakMinute();
    const double declines = tablet + publishedUntilMinute;
    for (const BlockadeStretch& stretch : {BlockadeStretch{tablet, peak, BlockadePhase::Rising},
                                           BlockadeStretch{peak, declines, BlockadePhase::Published},
                                           BlockadeStretch{declines, scenario.lastMinute, BlockadePhase::Declining}}) {
        if (stretch.fromMinute < scenario.lastMinute) {
            stretches.push_back({stretch.fromMinute, std::min(stretch.toMinute, scenario.lastMinute), stretch.phase});
        }
    }
    return stretches;
}

} // namespace pharmacology
