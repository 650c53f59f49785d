// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Competitive binding at one site by mass action, under two stated assumptions: how much of the drug in plasma is free,
// and how much of that is found beside the receptor in the brain. Affinity is neither potency nor effect.
#pragma once

#include "core/base/result.h"

namespace pharmacology {

struct BindingAssumptions
{
    double freeFraction = 0.465; ///< 1 - 53.5 % bound (DrugBank, S); other sources: 0.53 to 0.77, and 1 is the most
    double brainPartition = 1.0; ///< free in brain / free in plasma: illustrative; brain levels may exceed plasma
};

/// Errors: InvalidValue ("free fraction" outside 0..1, "brain partition" negative or not finite).
[[nodiscard]] base::Result<void> checkAssumptions(const BindingAssumptions& assumptions);

/// Free drug beside the receptor, in µM, of a plasma concentration in ng/mL.
[[nodiscard]] double freeMicromolar(double ngPerMl, double gramsPerMole, const BindingAssumptions& assumptions);

/// Share 0..1 of the receptors that hold the drug: C / (C + Kd), 0 where nothing is there (Hill 1909; Langmuir 1918).
[[nodiscard]] double occupancy(double micromolar, double kdMicromolar);

/// By what factor an agonist's dose must rise to do the same when an antagonist holds this share of the receptors:
/// 1 / (1 - share), infinite at 1. Gaddum 1937; Arunlakshana & Schild 1959, Br J Pharmacol 14:48.
[[nodiscard]] double agonistShift(double antagonistOccupancy);

/// The agonist's share beside an antagonist that alone would hold antagonistOccupancy: Kd rises by the shift.
[[nodiscard]] double occupancyBeside(double micromolar, double kdMicromolar, double antagonistOccupancy);

/// The antagonist's share beside an agonist: the other part of the same equation.
[[nodiscard]] double antagonistOccupancyBeside(double micromolar, double kdMicromolar, double antagonistOccupancy);

} // namespace pharmacology
