// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The checks of fact_checks.h that look at who took part and what was given.
#include "core/simulation/fact_checks.h"
#include "core/simulation/number_words.h"

#include <algorithm>
#include <string>

namespace simulation {

namespace {

using DoseRule = std::function<bool(const DrawnDose&, std::string_view arm)>;

bool isInfusion(const DrawnDose& dose)
{
    return dose.substance == "ketamine";
}

/// Each completed period holds exactly one dose of the kind, and it keeps the rule.
Measured everyPeriodHas(const TrialDraw& draw, bool infusion, const DoseRule& rule)
{
    int periods = 0;
    int good = 0;
    for (std::size_t i = 0; i < draw.participants.size(); ++i) {
        const auto& person = draw.participants[i];
        for (int period = 1; period <= person.periodsCompleted; ++period) {
            ++periods;
            const auto isOfKind = [&](const DrawnDose& dose) {
                return dose.participant == i && dose.period == period && isInfusion(dose) == infusion;
            };
            const auto found = std::find_if(draw.doses.begin(), draw.doses.end(), isOfKind);
            const bool once = std::count_if(draw.doses.begin(), draw.doses.end(), isOfKind) == 1;
            if (once && rule(*found, person.arms[static_cast<std::size_t>(period - 1)])) {
                ++good;
            }
        }
    }
    return {periods > 0 && good == periods, std::to_string(good) + " of " + std::to_string(periods) + " periods"};
}

} // namespace

FactCheck studied(int count)
{
    return [count](const TrialDraw& draw, const ScoreTable&) {
        return Measured{draw.participants.size() == static_cast<std::size_t>(count),
                        std::to_string(draw.participants.size())};
    };
}

FactCheck completedBoth(int count)
{
    return [count](const TrialDraw&, const ScoreTable& table) {
        return Measured{table.completers().size() == static_cast<std::size_t>(count),
                        std::to_string(table.completers().size())};
    };
}

FactCheck agesWithin(int youngest, int oldest)
{
    return [youngest, oldest](const TrialDraw& draw, const ScoreTable&) {
        const auto [first, last] = std::minmax_element(
            draw.participants.begin(), draw.participants.end(),
            [](const DrawnParticipant& a, const DrawnParticipant& b) { return a.ageYears < b.ageYears; });
        if (first == draw.participants.end()) {
            return Measured{false, "nobody"};
        }
        return Measured{first->ageYears >= youngest && last->ageYears <= oldest,
                        std::to_string(first->ageYears) + " to " + std::to_string(last->ageYears)};
    };
}

FactCheck bothOrdersOccur()
{
    return [](const TrialDraw& draw, const ScoreTable&) {
        const std::vector<std::string> placeboFirst{std::string(placeboArm), std::string(naltrexoneArm)};
        const std::vector<std::string> naltrexoneFirst{std::string(naltrexoneArm), std::string(placeboArm)};
        const auto countOf = [&](const std::vector<std::string>& arms) {
            return std::count_if(draw.participants.begin(), draw.participants.end(),
                                 [&](const DrawnParticipant& person) { return person.arms == arms; });
        };
        const auto placebo = countOf(placeboFirst);
        const auto naltrexone = countOf(naltrexoneFirst);
        const bool nothingElse = static_cast<std::size_t>(placebo + naltrexone) == draw.participants.size();
        return Measured{placebo > 0 && naltrexone > 0 && nothingElse, std::to_string(placebo) + " placebo first, " +
                                                                          std::to_string(naltrexone) +
                                                                          " naltrexone first"};
    };
}

FactCheck pretreatmentDose(double naltrexoneMg)
{
    return [naltrexoneMg](const TrialDraw& draw, const ScoreTable&) {
        return everyPeriodHas(draw, false, [&](const DrawnDose& dose, std::string_view arm) {
            const double expected = arm == naltrexoneArm ? naltrexoneMg : 0.0;
            return dose.substance == arm && dose.amount == expected && dose.unit == "mg" && dose.route == "oral";
        });
    };
}

FactCheck pretreatmentTime(int minutesBefore)
{
    return [minutesBefore](const TrialDraw& draw, const ScoreTable&) {
        return everyPeriodHas(draw, false,
                              [&](const DrawnDose& dose, std::string_view) { return dose.minute == -minutesBefore; });
    };
}

FactCheck infusionDose(double mgPerKg)
{
    return [mgPerKg](const TrialDraw& draw, const ScoreTable&) {
        return everyPeriodHas(draw, true, [&](const DrawnDose& dose, std::string_view) {
            return dose.amount == mgPerKg && dose.unit == "mg/kg" && dose.route == "intravenous";
        });
    };
}

FactCheck infusionTime(int minutes)
{
    return [minutes](const TrialDraw& draw, const ScoreTable&) {
        return everyPeriodHas(draw, true, [&](const DrawnDose& dose, std::string_view) {
            return dose.minute == 0 && dose.durationMinutes == minutes;
        });
    };
}

FactCheck meanIntervalWithin(double fewestDays, double mostDays)
{
    return [fewestDays, mostDays](const TrialDraw& draw, const ScoreTable& table) {
        double sum = 0.0;
        for (const auto person : table.completers()) {
            const auto& days = draw.participants[person].infusionDays;
            if (days.size() != 2) {
                return Measured{false, "an infusion without a day"};
            }
            sum += days[1] - days[0];
        }
        const double mean = table.completers().empty() ? 0.0 : sum / static_cast<double>(table.completers().size());
        return Measured{mean >= fewestDays && mean <= mostDays, "mean " + fixed(mean, 1) + " days"};
    };
}

FactCheck scalesRated()
{
    return [](const TrialDraw&, const ScoreTable& table) {
        int missing = 0;
        for (const auto person : table.completers()) {
            for (const auto arm : {placeboArm, naltrexoneArm}) {
                for (const auto scale : {hamd17, hamd6, madrs, cssrsIdeation, cadss}) {
                    missing += table.score(person, arm, scale, DrawnVisitKind::Baseline) ? 0 : 1;
                }
            }
        }
        return Measured{!table.completers().empty() && missing == 0, std::to_string(missing) + " missing"};
    };
}

} // namespace simulation
