// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Linear models of one, two or three compartments, solved in closed form: the rate matrix is taken apart once into
// independent decays ("modes"); any dose is then a sum of exponentials (plasma_course.h).
#pragma once

#include "core/base/result.h"

#include <array>
#include <cstddef>
#include <optional>

namespace pharmacology {

/// Drug leaves the central compartment (1) for good with k10, and goes to and fro with 2 and 3. Rates per minute; a
/// compartment into which nothing flows (k12 = 0) does not exist.
struct Rates
{
    double volumeLitres = 0.0; ///< of the central compartment
    double k10 = 0.0;
    double k12 = 0.0;
    double k21 = 0.0;
    double k13 = 0.0;
    double k31 = 0.0;
};

/// One compartment fed by a share of what the parent loses; its amounts are counted as parent.
struct MetaboliteRates
{
    double volumeLitres = 0.0;
    double formedShare = 0.0; ///< of what leaves by k10
    double k = 0.0;           ///< elimination, per minute
};

class CompartmentModel
{
public:
    /// Errors: InvalidValue, naming the rate ("volume", "k10", "k21" …): not finite, negative or above 1e9 per minute;
    /// a volume that is not above zero; a compartment that only takes (k12 > 0, k21 = 0); a share outside 0..1.
    [[nodiscard]] static base::Result<CompartmentModel> make(const Rates& rates,
                                                             const std::optional<MetaboliteRates>& metabolite = {});

    [[nodiscard]] const Rates& rates() const { return m_rates; }

    [[nodiscard]] const std::optional<MetaboliteRates>& metabolite() const { return m_metabolite; }

    [[nodiscard]] std::size_t modeCount() const { return m_modeCount; }

    /// Eigenvalue of the rate matrix, per minute, smallest first.
    [[nodiscard]] double decay(std::size_t mode) const { return m_decays[mode]; }

    /// What a unit of this mode has in a compartment (0 = central): the amounts of a unit bolus are
    /// sum over modes of share * exp(-decay t).
    [[nodiscard]] double share(std::size_t compartment, std::size_t mode) const { return m_shares[compartment][mode]; }

private:
    CompartmentModel() = default;
    void findModes();

    Rates m_rates;
    std::optional<MetaboliteRates> m_metabolite;
    std::size_t m_modeCount = 0;
    std::array<double, 3> m_decays{};
    std::array<std::array<double, 3>, 3> m_shares{}; ///< [compartment][mode]
};

/// The rate of absorption with which a model of one compartment peaks at that minute after one dose: ln(ka/k)/(ka - k).
/// Gibaldi & Perrier 1982, Pharmacokinetics, ch. 1. Errors: InvalidValue (k or the minute not above zero).
[[nodiscard]] base::Result<double> absorptionRateForPeak(double k, double peakMinute);

} // namespace pharmacology
