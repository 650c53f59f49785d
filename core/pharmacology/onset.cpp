// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pharmacology/onset.h"

namespace pharmacology {

namespace {

using enum Confidence;

constexpr double hour = 60.0;
constexpr double day = 24.0 * hour;
constexpr double week = 7.0 * day;

constexpr auto taylor = "Taylor 2006, 10.1001/archpsyc.63.11.1217 (28 trials, 5872 people), via Clinical Advisor";
constexpr auto zarate = "Zarate 2006, via The Drug Classroom";
constexpr auto murrough = "Murrough 2013, via The Drug Classroom";
constexpr auto daly = "Daly 2018, PMC5838571, Table 1 (period 1)";

OnsetPoint extraResponders(double weeks, double percent)
{
    return {.minutes = weeks * week,
            .measure = OnsetMeasure::ExtraResponders,
            .value = {.key = "ssri-responders",
                      .name = "more responders than on placebo",
                      .value = percent,
                      .unit = "%",
                      .citation = taylor,
                      .confidence = S}};
}

OnsetPoint hamdDifference(double weeks, double points, const char* people)
{
    return {.minutes = weeks * week,
            .measure = OnsetMeasure::ScaleDifference,
            .scale = "HAM-D",
            .value = {.key = "ssri-hamd",
                      .name = "difference from placebo",
                      .value = points,
                      .unit = "points",
                      .citation = taylor,
                      .confidence = S,
                      .remark = people}};
}

/// Difference of least squares means and its standard error.
OnsetPoint nasalDifference(double minutes, const char* mg, double points, double se, const char* p)
{
    return {.minutes = minutes,
            .measure = OnsetMeasure::ScaleDifference,
            .scale = "MADRS",
            .value = {.key = std::string("esketamine-") + mg,
                      .name = std::string(mg) + ": difference from placebo",
                      .value = points,
                      .unit = "points",
                      .citation = daly,
                      .confidence = V,
                      .remark = p},
            .standardError = se};
}

OnsetSeries ssri()
{
    return {.key = "ssri",
            .name = "SSRI tablets",
            .points = {hamdDifference(1, -1.07, "1893 people"), extraResponders(1, 4.0), extraResponders(2, 10.0),
                       extraResponders(3, 9.0), extraResponders(4, 11.0), extraResponders(5, 11.0),
                       hamdDifference(6, -3.3, "3432 people"), extraResponders(6, 12.0)},
            .notFound = "The difference in HAM-D at weeks 2 to 5 was not found; no line is drawn through them."};
}

OnsetSeries infusion()
{
    return {.key = "ketamine-infusion",
            .name = "Ketamine infusion, 0.5 mg/kg",
            .points = {{.minutes = 110.0,
                        .measure = OnsetMeasure::FirstDifference,
                        .scale = {},
                        .value = {.key = "zarate-first",
                                  .name = "better than placebo from here to day 7",
                                  .value = 110.0,
                                  .unit = "min",
                                  .citation = zarate,
                                  .confidence = S}},
                       {.minutes = day,
                        .measure = OnsetMeasure::EffectSize,
                        .scale = {},
                        .value = {.key = "zarate-day-1",
                                  .name = "effect size against placebo",
                                  .value = 1.46,
                                  .unit = "d",
                                  .citation = zarate,
                                  .confidence = S}},
                       {.minutes = day,
                        .measure = OnsetMeasure::Responders,
                        .scale = {},
                        .value = {.key = "zarate-responders",
                                  .name = "responders",
                                  .value = 71.0,
                                  .unit = "%",
                                  .citation = zarate,
                                  .confidence = S,
                                  .remark = "placebo: 0 %"}},
                       {.minutes = day,
                        .measure = OnsetMeasure::ScaleDifference,
                        .scale = "MADRS",
                        .value = {.key = "murrough-day-1",
                                  .name = "difference from midazolam",
                                  .value = 14.77 - 22.72,
                                  .unit = "points",
                                  .citation = murrough,
                                  .confidence = D,
                                  .remark = "14.77 (47 people) less 22.72 (25 people), both S"}},
                       {.minutes = 7.0 * day,
                        .measure = OnsetMeasure::EffectSize,
                        .scale = {},
                        .value = {.key = "zarate-day-7",
                                  .name = "effect size against placebo",
                                  .value = 0.68,
                                  .unit = "d",
                                  .citation = zarate,
                                  .confidence = S}}},
            .notFound = "Scores by minute of Zarate 2006 and Murrough 2013 were not found."};
}

OnsetSeries nasal28()
{
    return {.key = "esketamine-28mg",
            .name = "Nasal esketamine, 28 mg",
            .points = {nasalDifference(2 * hour, "28 mg", -6.7, 3.03, "p .02"),
                       nasalDifference(day, "28 mg", -9.1, 3.08, "p .002")}};
}

OnsetSeries nasal56()
{
    return {.key = "esketamine-56mg",
            .name = "Nasal esketamine, 56 mg",
            .points = {nasalDifference(2 * hour, "56 mg", -4.6, 2.96, "p .06"),
                       nasalDifference(day, "56 mg", -10.0, 3.00, "p < .001")}};
}

OnsetSeries nasal84()
{
    return {.key = "esketamine-84mg",
            .name = "Nasal esketamine, 84 mg",
            .points = {nasalDifference(2 * hour, "84 mg", -7.9, 2.84, "p .003"),
                       nasalDifference(day, "84 mg", -10.7, 2.88, "p < .001")}};
}

} // namespace

std::span<const OnsetSeries> onsetSeries()
{
    static const std::vector<OnsetSeries> all = {infusion(), nasal28(), nasal56(), nasal84(), ssri()};
    return all;
}

} // namespace pharmacology
