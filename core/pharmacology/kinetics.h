// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A published or illustrative model of a drug's course in plasma, as parameters, before weight and dose make it
// numbers.
#pragma once

#include "core/pharmacology/compartment_model.h"
#include "core/pharmacology/parameter.h"
#include "core/pharmacology/plasma_course.h"

#include <optional>
#include <string>
#include <vector>

namespace pharmacology {

struct Kinetics
{
    std::string key; ///< "clements-1981"
    std::string name;
    bool illustrative = false; ///< the sources disagree, or parts of it are ours: say so wherever it is drawn
    std::string remark;
    Parameter volume; ///< of the central compartment, "L/kg", or "L" where no source ties it to the weight
    Parameter k10;    ///< this and all rates in 1/min
    std::optional<Parameter> k12, k21, k13, k31;
    std::optional<Parameter> absorptionRate;
    std::optional<Parameter> bioavailability; ///< 0..1
    std::optional<Parameter> firstPassShare;  ///< 0..1, of what is not bioavailable: arrives as the metabolite
    std::optional<Parameter> metaboliteVolume;
    std::optional<Parameter> metaboliteShare; ///< 0..1, of what is eliminated
    std::optional<Parameter> metaboliteRate;
};

[[nodiscard]] std::vector<Parameter> parametersOf(const Kinetics& kinetics);

/// The model for a body of that weight. Errors: InvalidValue ("weight" not above 0 kg or not finite).
[[nodiscard]] base::Result<CompartmentModel> modelFor(const Kinetics& kinetics, double weightKg);

/// How a dose by mouth or nose enters that model; kinetics must have a rate of absorption.
[[nodiscard]] Absorbed absorptionOf(const Kinetics& kinetics);

/// Litres per hour for that weight: k10 * volume.
[[nodiscard]] double clearanceLitresPerHour(const Kinetics& kinetics, double weightKg);

/// Litres for that weight at steady state: volume * (1 + k12/k21 + k13/k31).
[[nodiscard]] double steadyStateLitres(const Kinetics& kinetics, double weightKg);

} // namespace pharmacology
