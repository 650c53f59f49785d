// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pharmacology/compartment_model.h"

#include "core/pharmacology/rate_matrix.h"

#include <cmath>
#include <tuple>
#include <utility>

namespace pharmacology {

namespace {

constexpr double fastestRate = 1e9; // per minute; beyond it products of rates and times leave the range of a double

base::Result<void> checkRate(const char* name, double rate)
{
    if (!(rate >= 0.0 && rate <= fastestRate)) {
        return base::fail(base::ErrorKind::InvalidValue, name, "expected 0 to 1e9 per minute");
    }
    return {};
}

base::Result<void> checkVolume(double litres)
{
    if (!(std::isfinite(litres) && litres > 0.0)) {
        return base::fail(base::ErrorKind::InvalidValue, "volume", "expected more than 0 litres");
    }
    return {};
}

base::Result<void> checkRates(const Rates& rates)
{
    for (const auto& [name, rate] :
         {std::pair("k10", rates.k10), std::pair("k12", rates.k12), std::pair("k21", rates.k21),
          std::pair("k13", rates.k13), std::pair("k31", rates.k31)}) {
        if (auto checked = checkRate(name, rate); !checked) {
            return checked;
        }
    }
    if (rates.k12 > 0.0 && !(rates.k21 > 0.0)) {
        return base::fail(base::ErrorKind::InvalidValue, "k21", "what flows into a compartment must flow back");
    }
    if (rates.k13 > 0.0 && !(rates.k31 > 0.0)) {
        return base::fail(base::ErrorKind::InvalidValue, "k31", "what flows into a compartment must flow back");
    }
    return checkVolume(rates.volumeLitres);
}

base::Result<void> checkMetabolite(const MetaboliteRates& metabolite)
{
    if (!(metabolite.formedShare >= 0.0 && metabolite.formedShare <= 1.0)) {
        return base::fail(base::ErrorKind::InvalidValue, "formed share", "expected 0 to 1");
    }
    if (auto checked = checkRate("metabolite k", metabolite.k); !checked) {
        return checked;
    }
    return checkVolume(metabolite.volumeLitres);
}

} // namespace

base::Result<CompartmentModel> CompartmentModel::make(const Rates& rates,
                                                      const std::optional<MetaboliteRates>& metabolite)
{
    if (auto checked = checkRates(rates); !checked) {
        return base::pass(checked);
    }
    if (metabolite) {
        if (auto checked = checkMetabolite(*metabolite); !checked) {
            return base::pass(checked);
        }
    }
    CompartmentModel model;
    model.m_rates = rates;
    model.m_metabolite = metabolite;
    model.findModes();
    return model;
}

// A mammillary rate matrix is a symmetric one in disguise: with amounts divided by sqrt(k1j / kj1) both directions of
// an exchange become sqrt(k1j * kj1). Its eigenvectors are orthogonal, so equal decays are no special case.
void CompartmentModel::findModes()
{
    std::array<std::size_t, 3> place{}; // compartment of each row
    std::array<double, 3> stretch{1.0, 0.0, 0.0};
    SymmetricMatrix matrix;
    matrix.cell[0][0] = m_rates.k10 + m_rates.k12 + m_rates.k13;
    for (const auto& [compartment, there, back] :
         {std::tuple(std::size_t(1), m_rates.k12, m_rates.k21), std::tuple(std::size_t(2), m_rates.k13, m_rates.k31)}) {
        if (there > 0.0) {
            const std::size_t row = matrix.size++;
            place[row] = compartment;
            stretch[row] = std::sqrt(there / back);
            matrix.cell[row][row] = back;
            matrix.cell[0][row] = matrix.cell[row][0] = -std::sqrt(there) * std::sqrt(back);
        }
    }
    const EigenSystem modes = eigenSystem(matrix);
    m_modeCount = matrix.size;
    for (std::size_t mode = 0; mode < matrix.size; ++mode) {
        m_decays[mode] = std::fmax(modes.values[mode], 0.0); // without elimination one is zero, up to rounding
        for (std::size_t row = 0; row < matrix.size; ++row) {
            m_shares[place[row]][mode] = stretch[row] * modes.vectors[row][mode] * modes.vectors[0][mode];
        }
    }
}

base::Result<double> absorptionRateForPeak(double k, double peakMinute)
{
    if (!(k > 0.0 && k <= fastestRate)) {
        return base::fail(base::ErrorKind::InvalidValue, "k10", "expected more than 0 per minute");
    }
    if (!(std::isfinite(peakMinute) && peakMinute > 0.0)) {
        return base::fail(base::ErrorKind::InvalidValue, "peak minute", "expected more than 0 minutes");
    }
    // With r = ka / k the minute of the peak is ln(r) / (r - 1) / k, which falls from infinity to zero as r grows.
    double low = -700.0; // of ln r
    double high = 700.0;
    for (int i = 0; i < 200; ++i) {
        const double middle = 0.5 * (low + high);
        const double minute = (middle == 0.0 ? 1.0 : middle / std::expm1(middle)) / k;
        (minute > peakMinute ? low : high) = middle;
    }
    return k * std::exp(0.5 * (low + high));
}

} // namespace pharmacology
