// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What all linear compartment models are made of: decays that feed decays. Every amount in a chain of compartments is a
// divided difference of the exponential function, which stays exact where rates are equal and the textbook formula is
// 0/0.
#pragma once

#include <initializer_list>

namespace pharmacology {

/// The divided difference of exp over the points -rates * time, positive: for one rate r exp(-r t), for two
/// (exp(-a t) - exp(-b t)) / ((b - a) t). The convolution of n decays is time^(n-1) times it.
/// One to four rates per minute, each finite and not negative, in any order; time >= 0.
/// de Boor 2005, Surveys in Approximation Theory 1:46 (divided differences); equal points are the limit.
[[nodiscard]] double decayDifference(std::initializer_list<double> rates, double time);

} // namespace pharmacology
