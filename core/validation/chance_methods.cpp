// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/carryover.h"
#include "core/simulation/regress.h"
#include "core/stats/power.h"
#include "core/stats/responder_power.h"
#include "core/stats/sequential.h"
#include "core/validation/method_groups.h"

namespace validation {

using namespace Qt::StringLiterals;

namespace {

stats::BoundaryShape shapeIn(const QJsonObject& input)
{
    const QString key = input["shape"_L1].toString();
    return key == u"pocock"            ? stats::BoundaryShape::Pocock
           : key == u"obrien-fleming"  ? stats::BoundaryShape::OBrienFleming
           : key == u"spending-pocock" ? stats::BoundaryShape::SpendingPocock
                                       : stats::BoundaryShape::SpendingOBrienFleming;
}

base::Result<NamedNumbers> boundNumbers(const QJsonObject& input)
{
    const auto bounds = stats::sequentialBounds({.shape = shapeIn(input),
                                                 .alpha = numberIn(input, "alpha"_L1),
                                                 .twoSided = input["sides"_L1].toInt() == 2,
                                                 .fractions = numbersOf(input["fractions"_L1])});
    if (!bounds) {
        return tl::unexpected(bounds.error());
    }
    NamedNumbers numbers;
    for (std::size_t look = 0; look < bounds->z.size(); ++look) {
        numbers[u"z at look %1"_s.arg(look + 1)] = bounds->z[look];
    }
    return numbers;
}

base::Result<NamedNumbers> stoppedNumbers(const QJsonObject& input)
{
    const auto outcome = stats::sequentialOutcome({.twoSided = true,
                                                   .fractions = numbersOf(input["fractions"_L1]),
                                                   .z = numbersOf(input["z"_L1]),
                                                   .nominalP = {},
                                                   .spent = {}},
                                                  numberIn(input, "drift"_L1));
    if (!outcome) {
        return tl::unexpected(outcome.error());
    }
    return NamedNumbers{{u"stops early"_s, outcome->stopsEarly},
                        {u"rejects"_s, outcome->rejects},
                        {u"information"_s, outcome->information},
                        {u"mean of the early"_s, outcome->meanEarly},
                        {u"mean of all"_s, outcome->meanEstimate}};
}

stats::PairedPlan planIn(const QJsonObject& input)
{
    return {.sdOfDifferences = input["sd"_L1].toDouble(1.0),
            .test = input["test"_L1].toString() == u"crossover" ? stats::PlannedTest::Crossover
                                                                : stats::PlannedTest::PairedT,
            .alpha = input["alpha"_L1].toDouble(0.05),
            .twoSided = input["sides"_L1].toInt(2) == 2};
}

base::Result<NamedNumbers> scorePowerNumbers(const QJsonObject& input)
{
    const auto power = stats::pairedPower(numberIn(input, "effect"_L1), input["n"_L1].toInt(), planIn(input));
    if (!power) {
        return tl::unexpected(power.error());
    }
    return NamedNumbers{{u"power"_s, *power}};
}

base::Result<NamedNumbers> peopleNumbers(const QJsonObject& input)
{
    const auto people = stats::peopleForPower(numberIn(input, "effect"_L1), numberIn(input, "power"_L1), planIn(input));
    if (!people) {
        return tl::unexpected(people.error());
    }
    return NamedNumbers{{u"people"_s, *people}};
}

base::Result<NamedNumbers> responderPowerNumbers(const QJsonObject& input)
{
    const auto power = stats::responderPower(
        input["n"_L1].toInt(),
        {.firstAlone = numberIn(input, "first"_L1),
         .secondAlone = numberIn(input, "second"_L1),
         .alpha = numberIn(input, "alpha"_L1),
         .test = input["midP"_L1].toBool() ? stats::PlannedMcNemar::MidP : stats::PlannedMcNemar::Exact});
    if (!power) {
        return tl::unexpected(power.error());
    }
    return NamedNumbers{{u"power"_s, *power}};
}

base::Result<NamedNumbers> regressNumbers(const QJsonObject& input)
{
    simulation::RegressOptions options;
    options.responding = numberIn(input, "responding"_L1);
    options.sd = numberIn(input, "sd"_L1);
    options.correlation = numberIn(input, "correlation"_L1);
    options.effect = numberIn(input, "effect"_L1);
    const auto expected = simulation::expectedRegress(options);
    if (!expected) {
        return tl::unexpected(expected.error());
    }
    return NamedNumbers{{u"mean"_s, expected->mean}, {u"shift"_s, expected->expectedShift}};
}

base::Result<NamedNumbers> carryoverNumbers(const QJsonObject& input)
{
    simulation::CarryoverOptions options;
    options.daysBetween = numberIn(input, "days"_L1);
    options.halfTimeHours = numberIn(input, "halfTime"_L1);
    options.effect = numberIn(input, "effect"_L1);
    options.people = input["people"_L1].toInt();
    const auto expected = simulation::expectedCarryover(options);
    if (!expected) {
        return tl::unexpected(expected.error());
    }
    return NamedNumbers{{u"left"_s, expected->shareLeft},
                        {u"bias"_s, expected->bias},
                        {u"SE"_s, expected->expectedSe},
                        {u"power"_s, expected->expectedPower}};
}

} // namespace

std::vector<Method> chanceMethods()
{
    return {{u"sequential bounds"_s, boundNumbers},
            {u"stopped trials"_s, stoppedNumbers},
            {u"power of scores"_s, scorePowerNumbers},
            {u"people for a power"_s, peopleNumbers},
            {u"power of responders"_s, responderPowerNumbers},
            {u"chosen responders"_s, regressNumbers},
            {u"carry-over"_s, carryoverNumbers}};
}

} // namespace validation
