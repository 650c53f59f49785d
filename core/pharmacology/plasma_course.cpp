// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pharmacology/plasma_course.h"

#include "core/pharmacology/decay_difference.h"

#include <cmath>

namespace pharmacology {

namespace {

constexpr double nanogramsPerMl = 1000.0; // in a milligram per litre

auto wrongDose(const char* subject, const char* detail)
{
    return base::fail(base::ErrorKind::InvalidValue, subject, detail);
}

constexpr double largest = 1e9; // mg, minutes, per minute: products of them stay far inside a double

bool isAmount(double value)
{
    return value >= 0.0 && value <= largest;
}

base::Result<void> checkAbsorption(const Absorbed& way, const CompartmentModel& model)
{
    if (!(way.rate > 0.0 && way.rate <= largest)) {
        return wrongDose("absorption rate", "expected more than 0 and at most 1e9 per minute");
    }
    if (!(way.bioavailability >= 0.0 && way.bioavailability <= 1.0)) {
        return wrongDose("bioavailability", "expected 0 to 1");
    }
    if (!(way.firstPassMetabolite >= 0.0 && way.bioavailability + way.firstPassMetabolite <= 1.0)) {
        return wrongDose("first pass", "expected no more than what is not bioavailable");
    }
    if (way.firstPassMetabolite > 0.0 && !model.metabolite()) {
        return wrongDose("first pass", "the model has no metabolite");
    }
    return {};
}

base::Result<void> checkDose(const Dose& dose, const CompartmentModel& model)
{
    if (!isAmount(dose.mg)) {
        return wrongDose("dose", "expected 0 to 1e9 mg");
    }
    if (!(std::fabs(dose.minute) <= largest)) {
        return wrongDose("minute", "expected no more than 1e9 minutes from zero");
    }
    if (const auto* absorbed = std::get_if<Absorbed>(&dose.way)) {
        return checkAbsorption(*absorbed, model);
    }
    if (!isAmount(std::get<Infused>(dose.way).minutes)) {
        return wrongDose("infusion", "expected 0 to 1e9 minutes");
    }
    return {};
}

} // namespace

double Amounts::total() const
{
    return waiting + compartment[0] + compartment[1] + compartment[2] + metabolite + eliminated + lost;
}

base::Result<PlasmaCourse> PlasmaCourse::make(const CompartmentModel& model, const std::vector<Dose>& doses)
{
    PlasmaCourse course(model);
    for (const Dose& dose : doses) {
        if (auto checked = checkDose(dose, model); !checked) {
            return base::pass(checked);
        }
        course.give(dose);
    }
    return course;
}

void PlasmaCourse::give(const Dose& dose)
{
    GivenDose given{.dose = dose};
    if (const auto* way = std::get_if<Absorbed>(&dose.way)) {
        given.begin.absorptionRate = way->rate;
        given.begin.waiting = dose.mg * way->bioavailability;
        given.begin.waitingMetabolite = dose.mg * way->firstPassMetabolite;
        given.begin.lost = dose.mg - given.begin.waiting - given.begin.waitingMetabolite;
    } else {
        given.infusionMinutes = std::get<Infused>(dose.way).minutes;
        if (given.infusionMinutes == 0.0) {
            given.begin.modes.fill(dose.mg); // of which the shares make the whole dose in the central compartment
        }
    }
    given.end = after({given.begin, given.infusionMinutes, given.infusionMinutes > 0.0 ? dose.mg : 0.0});
    m_given.push_back(given);
}

PlasmaCourse::Since PlasmaCourse::since(const GivenDose& given, double minute)
{
    constexpr double forEver = 1e12; // minutes; nothing happens after it, and infinity times zero is no number
    const double time = std::fmin(minute - given.dose.minute, forEver);
    if (time < given.infusionMinutes) {
        return {given.begin, time, given.dose.mg * (time / given.infusionMinutes)};
    }
    return {given.end, time - given.infusionMinutes, 0.0};
}

double PlasmaCourse::modeAfter(const Since& since, std::size_t mode) const
{
    const State& state = since.state;
    const double decay = m_model.decay(mode);
    double amplitude = state.modes[mode] * std::exp(-decay * since.time);
    if (since.infusedMg > 0.0) {
        amplitude += since.infusedMg * decayDifference({0.0, decay}, since.time);
    }
    if (state.waiting > 0.0) {
        amplitude += state.waiting * state.absorptionRate * since.time *
                     decayDifference({state.absorptionRate, decay}, since.time);
    }
    return amplitude;
}

double PlasmaCourse::metaboliteAfter(const Since& since) const
{
    if (!m_model.metabolite()) {
        return 0.0;
    }
    const State& state = since.state;
    const double t = since.time;
    const double k = m_model.metabolite()->k;
    double formed = 0.0; // for each k10 * formedShare
    for (std::size_t mode = 0; mode < m_model.modeCount(); ++mode) {
        const double decay = m_model.decay(mode);
        double part = state.modes[mode] > 0.0 ? state.modes[mode] * t * decayDifference({decay, k}, t) : 0.0;
        if (since.infusedMg > 0.0) {
            part += since.infusedMg * t * decayDifference({0.0, decay, k}, t);
        }
        if (state.waiting > 0.0) {
            part += state.waiting * state.absorptionRate * t * t * decayDifference({state.absorptionRate, decay, k}, t);
        }
        formed += m_model.share(0, mode) * part;
    }
    double amount = m_model.metabolite()->formedShare * m_model.rates().k10 * formed;
    if (state.metabolite > 0.0) {
        amount += state.metabolite * std::exp(-k * t);
    }
    if (state.waitingMetabolite > 0.0) {
        amount += state.waitingMetabolite * state.absorptionRate * t * decayDifference({state.absorptionRate, k}, t);
    }
    return amount;
}

/// mg that left the central compartment by k10 in the time.
double PlasmaCourse::clearedAfter(const Since& since) const
{
    const State& state = since.state;
    const double t = since.time;
    double area = 0.0;
    for (std::size_t mode = 0; mode < m_model.modeCount(); ++mode) {
        const double decay = m_model.decay(mode);
        double part = state.modes[mode] * decayDifference({0.0, decay}, t);
        if (since.infusedMg > 0.0) {
            part += since.infusedMg * decayDifference({0.0, 0.0, decay}, t);
        }
        if (state.waiting > 0.0) {
            part += state.waiting * state.absorptionRate * t * decayDifference({0.0, state.absorptionRate, decay}, t);
        }
        area += m_model.share(0, mode) * part * t;
    }
    return m_model.rates().k10 * area;
}

double PlasmaCourse::metaboliteClearedAfter(const Since& since) const
{
    const State& state = since.state;
    const double t = since.time;
    const double ka = state.absorptionRate;
    const MetaboliteRates& metabolite = *m_model.metabolite();
    const double k = metabolite.k;
    double formed = 0.0;
    for (std::size_t mode = 0; mode < m_model.modeCount(); ++mode) {
        const double decay = m_model.decay(mode);
        double part = state.modes[mode] * t * decayDifference({0.0, decay, k}, t);
        part += since.infusedMg * t * decayDifference({0.0, 0.0, decay, k}, t);
        part += state.waiting * ka * t * t * decayDifference({0.0, ka, decay, k}, t);
        formed += m_model.share(0, mode) * part * t;
    }
    return k * (metabolite.formedShare * m_model.rates().k10 * formed +
                state.metabolite * t * decayDifference({0.0, k}, t) +
                state.waitingMetabolite * ka * t * t * decayDifference({0.0, ka, k}, t));
}

PlasmaCourse::State PlasmaCourse::after(const Since& since) const
{
    State next = since.state;
    for (std::size_t mode = 0; mode < m_model.modeCount(); ++mode) {
        next.modes[mode] = modeAfter(since, mode);
    }
    const double left = std::exp(-since.state.absorptionRate * since.time);
    next.waiting *= left;
    next.waitingMetabolite *= left;
    const double cleared = clearedAfter(since);
    if (m_model.metabolite()) {
        next.metabolite = metaboliteAfter(since);
        next.eliminated += (1.0 - m_model.metabolite()->formedShare) * cleared + metaboliteClearedAfter(since);
    } else {
        next.eliminated += cleared;
    }
    return next;
}

double PlasmaCourse::concentration(double minute) const
{
    double mg = 0.0;
    for (const GivenDose& given : m_given) {
        if (minute >= given.dose.minute) {
            const Since sinceThen = since(given, minute);
            for (std::size_t mode = 0; mode < m_model.modeCount(); ++mode) {
                mg += m_model.share(0, mode) * modeAfter(sinceThen, mode);
            }
        }
    }
    return mg / m_model.rates().volumeLitres * nanogramsPerMl;
}

double PlasmaCourse::metaboliteConcentration(double minute) const
{
    if (!m_model.metabolite()) {
        return 0.0;
    }
    double mg = 0.0;
    for (const GivenDose& given : m_given) {
        if (minute >= given.dose.minute) {
            mg += metaboliteAfter(since(given, minute));
        }
    }
    return mg / m_model.metabolite()->volumeLitres * nanogramsPerMl;
}

Amounts PlasmaCourse::amounts(double minute) const
{
    Amounts sum;
    for (const GivenDose& given : m_given) {
        if (!(minute >= given.dose.minute)) {
            continue;
        }
        const State state = after(since(given, minute));
        sum.waiting += state.waiting + state.waitingMetabolite;
        sum.metabolite += state.metabolite;
        sum.eliminated += state.eliminated;
        sum.lost += state.lost;
        for (std::size_t compartment = 0; compartment < sum.compartment.size(); ++compartment) {
            for (std::size_t mode = 0; mode < m_model.modeCount(); ++mode) {
                sum.compartment[compartment] += m_model.share(compartment, mode) * state.modes[mode];
            }
        }
    }
    return sum;
}

double PlasmaCourse::given(double minute) const
{
    double mg = 0.0;
    for (const GivenDose& given : m_given) {
        if (minute >= given.dose.minute) {
            const double time = minute - given.dose.minute;
            mg += time < given.infusionMinutes ? given.dose.mg * (time / given.infusionMinutes) : given.dose.mg;
        }
    }
    return mg;
}

} // namespace pharmacology
