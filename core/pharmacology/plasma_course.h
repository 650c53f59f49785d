// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a series of doses leaves in the body, minute by minute: closed form, doses added up (the models are linear).
#pragma once

#include "core/base/result.h"
#include "core/pharmacology/compartment_model.h"

#include <array>
#include <cstddef>
#include <variant>
#include <vector>

namespace pharmacology {

/// Into a vein at an even rate; 0 minutes: at once.
struct Infused
{
    double minutes = 0.0;
};

/// From mouth or nose, first-order. What is neither available nor made into the metabolite on the way is lost.
struct Absorbed
{
    double rate = 0.0;                ///< per minute
    double bioavailability = 1.0;     ///< share of the dose that reaches the blood unchanged
    double firstPassMetabolite = 0.0; ///< share of the dose that arrives as the metabolite
};

struct Dose
{
    double mg = 0.0;
    double minute = 0.0; ///< when it is given, or begins
    std::variant<Infused, Absorbed> way;
};

/// In mg of the parent. The sum is what was given until then.
struct Amounts
{
    double waiting = 0.0;                ///< to be absorbed
    std::array<double, 3> compartment{}; ///< central, second, third
    double metabolite = 0.0;
    double eliminated = 0.0; ///< by parent and metabolite
    double lost = 0.0;       ///< never reached the blood

    [[nodiscard]] double total() const;
};

class PlasmaCourse
{
public:
    /// Errors: InvalidValue, naming what is wrong with a dose ("dose", "minute", "infusion", "absorption rate",
    /// "bioavailability", "first pass"): negative, beyond 1e9, not a number, a share outside 0..1 or two that exceed 1
    /// together, a metabolite the model does not have.
    [[nodiscard]] static base::Result<PlasmaCourse> make(const CompartmentModel& model, const std::vector<Dose>& doses);

    /// ng/mL of the parent in the central compartment; 0 before the first dose.
    [[nodiscard]] double concentration(double minute) const;

    /// ng/mL, counted as parent; 0 for a model without metabolite.
    [[nodiscard]] double metaboliteConcentration(double minute) const;

    /// Each part from its own formula, none as what the others leave.
    [[nodiscard]] Amounts amounts(double minute) const;

    /// mg given until that minute.
    [[nodiscard]] double given(double minute) const;

private:
    /// What is left of one dose at one moment, and what it became.
    struct State
    {
        std::array<double, 3> modes{}; ///< amplitudes: a compartment has the sum of share * mode
        double absorptionRate = 0.0;
        double waiting = 0.0;           ///< will arrive as parent
        double waitingMetabolite = 0.0; ///< will arrive as metabolite
        double metabolite = 0.0;
        double eliminated = 0.0;
        double lost = 0.0;
    };

    struct GivenDose
    {
        Dose dose;
        double infusionMinutes = 0.0;
        State begin;
        State end; ///< of the infusion; begin where there is none
    };

    /// The state that counts at a minute, with the time since then and what is infused in that time.
    struct Since
    {
        const State& state;
        double time = 0.0;
        double infusedMg = 0.0;
    };

    explicit PlasmaCourse(const CompartmentModel& model)
        : m_model(model)
    {}

    void give(const Dose& dose);
    [[nodiscard]] static Since since(const GivenDose& given, double minute);
    [[nodiscard]] State after(const Since& since) const;
    [[nodiscard]] double modeAfter(const Since& since, std::size_t mode) const;
    [[nodiscard]] double metaboliteAfter(const Since& since) const;
    [[nodiscard]] double clearedAfter(const Since& since) const;
    [[nodiscard]] double metaboliteClearedAfter(const Since& since) const;

    CompartmentModel m_model;
    std::vector<GivenDose> m_given;
};

} // namespace pharmacology
