// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How affinities that no source prints follow from those that one does, and the sources both forms of ketamine share;
// for the catalogue's entries alone.
#pragma once

#include <cmath>

namespace pharmacology {

constexpr auto hirotaSource = "Hirota 1999, Anesthesiology 90:174 (CHO cells, [3H]diprenorphine)";
constexpr auto ebertSource = "Ebert 1997 (MK-801 site), in two secondary sources";
constexpr auto racematePkiOfMu = 4.38;    // Hirota 1999
constexpr auto racematePkiOfKappa = 4.55; // Hirota 1999
constexpr auto racematePkiOfDelta = 3.57; // Hirota 1999

/// Ki in µM of a pKi.
inline double micromolarOfPki(double pKi)
{
    return std::pow(10.0, 6.0 - pKi);
}

/// Kd of a half-and-half mixture of two enantiomers at one site: their affinities add up.
inline double kdOfRacemate(double s, double r)
{
    return 1.0 / (0.5 / s + 0.5 / r);
}

/// Kd of the S form from the racemate's, where S binds `ratio` times as strongly as R.
inline double kdOfS(double racemate, double ratio)
{
    return racemate * 0.5 * (1.0 + 1.0 / ratio);
}

} // namespace pharmacology
