// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pharmacology/kinetics.h"

#include <cassert>
#include <cmath>

namespace pharmacology {

namespace {

double valueOf(const std::optional<Parameter>& parameter, double otherwise = 0.0)
{
    return parameter ? parameter->value : otherwise;
}

double litresOf(const Parameter& volume, double weightKg)
{
    return volume.unit == "L/kg" ? volume.value * weightKg : volume.value;
}

} // namespace

std::vector<Parameter> parametersOf(const Kinetics& kinetics)
{
    std::vector<Parameter> parameters{kinetics.volume, kinetics.k10};
    for (const auto* parameter : {&kinetics.k12, &kinetics.k21, &kinetics.k13, &kinetics.k31, &kinetics.absorptionRate,
                                  &kinetics.bioavailability, &kinetics.firstPassShare, &kinetics.metaboliteVolume,
                                  &kinetics.metaboliteShare, &kinetics.metaboliteRate}) {
        if (parameter->has_value()) {
            parameters.push_back(**parameter);
        }
    }
    return parameters;
}

base::Result<CompartmentModel> modelFor(const Kinetics& kinetics, double weightKg)
{
    if (!(std::isfinite(weightKg) && weightKg > 0.0)) {
        return base::fail(base::ErrorKind::InvalidValue, "weight", "expected more than 0 kg");
    }
    const Rates rates{.volumeLitres = litresOf(kinetics.volume, weightKg),
                      .k10 = kinetics.k10.value,
                      .k12 = valueOf(kinetics.k12),
                      .k21 = valueOf(kinetics.k21),
                      .k13 = valueOf(kinetics.k13),
                      .k31 = valueOf(kinetics.k31)};
    if (!kinetics.metaboliteRate) {
        return CompartmentModel::make(rates);
    }
    assert(kinetics.metaboliteVolume && kinetics.metaboliteShare);
    return CompartmentModel::make(rates, MetaboliteRates{.volumeLitres = litresOf(*kinetics.metaboliteVolume, weightKg),
                                                         .formedShare = kinetics.metaboliteShare->value,
                                                         .k = kinetics.metaboliteRate->value});
}

Absorbed absorptionOf(const Kinetics& kinetics)
{
    assert(kinetics.absorptionRate);
    const double available = valueOf(kinetics.bioavailability, 1.0);
    return {.rate = valueOf(kinetics.absorptionRate),
            .bioavailability = available,
            .firstPassMetabolite = (1.0 - available) * valueOf(kinetics.firstPassShare)};
}

double clearanceLitresPerHour(const Kinetics& kinetics, double weightKg)
{
    constexpr double minutesAnHour = 60.0;
    return kinetics.k10.value * litresOf(kinetics.volume, weightKg) * minutesAnHour;
}

double steadyStateLitres(const Kinetics& kinetics, double weightKg)
{
    double times = 1.0;
    if (kinetics.k12 && kinetics.k21) {
        times += kinetics.k12->value / kinetics.k21->value;
    }
    if (kinetics.k13 && kinetics.k31) {
        times += kinetics.k13->value / kinetics.k31->value;
    }
    return litresOf(kinetics.volume, weightKg) * times;
}

} // namespace pharmacology
