// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pharmacology/blockade.h"
#include "core/pharmacology/compound_catalogue.h"
#include "core/pharmacology/plasma_course.h"
#include "core/pharmacology/receptor.h"
#include "core/validation/method_groups.h"

namespace validation {

using namespace Qt::StringLiterals;

namespace {

/// Ketamine in plasma, a dose per kilogram over so many minutes.
base::Result<NamedNumbers> plasmaNumbers(const QJsonObject& input)
{
    constexpr double weightKg = 70.0; // volumes are per kilogram: any weight gives the same
    const std::string model = input["model"_L1].toString().toStdString();
    if (model != "clements-1981" && model != "domino-1982") {
        return base::fail(base::ErrorKind::UnknownKey, model, "model");
    }
    const auto body = pharmacology::modelFor(pharmacology::kinetics("ketamine", model), weightKg);
    if (!body) {
        return tl::unexpected(body.error());
    }
    const auto course = pharmacology::PlasmaCourse::make(
        *body, {{.mg = numberIn(input, "mgPerKg"_L1) * weightKg,
                 .minute = 0.0,
                 .way = pharmacology::Infused{numberIn(input, "infusionMinutes"_L1)}}});
    if (!course) {
        return tl::unexpected(course.error());
    }
    NamedNumbers numbers;
    for (const double minute : numbersOf(input["minutes"_L1])) {
        numbers[u"ng/mL at %1 min"_s.arg(minute)] = course->concentration(minute);
    }
    return numbers;
}

base::Result<NamedNumbers> ketamineOccupancyNumbers(const QJsonObject& input)
{
    const double free = pharmacology::freeMicromolar(
        numberIn(input, "ngPerMl"_L1), pharmacology::parameter("ketamine", "molar-mass").value,
        {.freeFraction = numberIn(input, "freeFraction"_L1), .brainPartition = 1.0});
    return NamedNumbers{
        {u"mu %"_s, 100.0 * pharmacology::occupancy(free, pharmacology::parameter("ketamine", "mu.ki").value)},
        {u"kappa %"_s, 100.0 * pharmacology::occupancy(free, pharmacology::parameter("ketamine", "kappa.ki").value)}};
}

base::Result<NamedNumbers> naltrexoneOccupancyNumbers(const QJsonObject& input)
{
    NamedNumbers numbers{{u"slope"_s, pharmacology::naltrexoneDoseCurve().slope},
                         {u"half dose"_s, pharmacology::naltrexoneDoseCurve().halfDoseMg}};
    for (const double mg : numbersOf(input["mg"_L1])) {
        numbers[u"occupancy by %1 mg"_s.arg(mg)] = pharmacology::occupancyAt(pharmacology::naltrexoneDoseCurve(), mg);
    }
    return numbers;
}

base::Result<NamedNumbers> agonistShiftNumbers(const QJsonObject& input)
{
    return NamedNumbers{{u"shift"_s, pharmacology::agonistShift(numberIn(input, "occupancy"_L1))}};
}

} // namespace

std::vector<Method> drugMethods()
{
    return {{u"ketamine in plasma"_s, plasmaNumbers},
            {u"ketamine at receptors"_s, ketamineOccupancyNumbers},
            {u"naltrexone at mu"_s, naltrexoneOccupancyNumbers},
            {u"agonist shift"_s, agonistShiftNumbers}};
}

} // namespace validation
