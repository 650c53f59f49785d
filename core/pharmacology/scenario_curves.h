// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The curves of a scenario, one after the other; for scenario.cpp alone.
#pragma once

#include "core/pharmacology/compound_catalogue.h"
#include "core/pharmacology/scenario.h"

#include <string>
#include <vector>

namespace pharmacology {

/// Each citation once, in the order of the parameters.
[[nodiscard]] std::vector<std::string> citationsOf(const std::vector<const Parameter*>& parameters);
[[nodiscard]] std::vector<std::string> citationsOf(const Kinetics& kinetics);

/// The course of one dose in a body of that weight. Errors: those of modelFor and PlasmaCourse::make.
[[nodiscard]] base::Result<PlasmaCourse> courseOf(const Kinetics& kinetics, double weightKg, const Dose& dose);

/// The drug that is given for its effect, by the route of the scenario.
struct Given
{
    const Compound* compound = nullptr;
    const Kinetics* kinetics = nullptr;
    Dose dose;
};

[[nodiscard]] Given givenIn(const Scenario& scenario);

[[nodiscard]] Curve plasmaCurve(const Given& given, const PlasmaCourse& course, std::vector<double> minutes);

struct ReceptorOf
{
    CurveKind kind = CurveKind::KetamineAtMu;
    const char* name = "";
    const char* affinity = "";
};

/// Occupancy by the given drug, beside an antagonist where `blockade` (same minutes, 0..1) is not empty.
[[nodiscard]] Curve occupancyCurve(const Scenario& scenario, const Given& given, const Curve& plasma,
                                   const ReceptorOf& receptor, const std::vector<double>& blockade);

/// Shares of mu receptors that naltrexone holds at these minutes of the scenario; empty without it.
[[nodiscard]] std::vector<double> muBlockadeAt(const Scenario& scenario, const std::vector<double>& minutes);

/// Of naltrexone and 6β-naltrexol.
[[nodiscard]] base::Result<void> addNaltrexonePlasma(const Scenario& scenario, const std::vector<double>& minutes,
                                                     std::vector<Curve>& curves);

/// Of mu with its band, and of kappa.
void addBlockade(const Scenario& scenario, const std::vector<double>& minutes, std::vector<Curve>& curves);

[[nodiscard]] std::vector<BlockadeStretch> stretchesOf(const Scenario& scenario);

} // namespace pharmacology
