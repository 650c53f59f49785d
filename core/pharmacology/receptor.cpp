// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pharmacology/receptor.h"

#include <cmath>
#include <limits>

namespace pharmacology {

base::Result<void> checkAssumptions(const BindingAssumptions& assumptions)
{
    if (!(assumptions.freeFraction >= 0.0 && assumptions.freeFraction <= 1.0)) {
        return base::fail(base::ErrorKind::InvalidValue, "free fraction", "expected 0 to 1");
    }
    if (!(std::isfinite(assumptions.brainPartition) && assumptions.brainPartition >= 0.0)) {
        return base::fail(base::ErrorKind::InvalidValue, "brain partition", "expected 0 or more");
    }
    return {};
}

double freeMicromolar(double ngPerMl, double gramsPerMole, const BindingAssumptions& assumptions)
{
    return ngPerMl / gramsPerMole * assumptions.freeFraction * assumptions.brainPartition; // ng/mL = µg/L
}

double occupancy(double micromolar, double kdMicromolar)
{
    return micromolar > 0.0 ? micromolar / (micromolar + kdMicromolar) : 0.0;
}

double agonistShift(double antagonistOccupancy)
{
    return antagonistOccupancy < 1.0 ? 1.0 / (1.0 - antagonistOccupancy) : std::numeric_limits<double>::infinity();
}

// Written with the free share, not with the shift, so that a complete blockade is no division by zero.
double occupancyBeside(double micromolar, double kdMicromolar, double antagonistOccupancy)
{
    const double reached = micromolar * (1.0 - antagonistOccupancy);
    return reached > 0.0 ? reached / (reached + kdMicromolar) : 0.0;
}

double antagonistOccupancyBeside(double micromolar, double kdMicromolar, double antagonistOccupancy)
{
    const double rival = micromolar * (1.0 - antagonistOccupancy);
    return antagonistOccupancy > 0.0 ? antagonistOccupancy * kdMicromolar / (rival + kdMicromolar) : 0.0;
}

} // namespace pharmacology
