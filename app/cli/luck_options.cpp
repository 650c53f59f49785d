// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/luck_options.h"

#include <QStringList>

#include <algorithm>
#include <array>
#include <thread>
#include <utility>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array ruleWords = {
    std::pair(simulation::StoppingRule::SpendingOBrienFleming, "spending-obrien-fleming"),
    std::pair(simulation::StoppingRule::SpendingPocock, "spending-pocock"),
    std::pair(simulation::StoppingRule::OBrienFleming, "obrien-fleming"),
    std::pair(simulation::StoppingRule::Pocock, "pocock"),
    std::pair(simulation::StoppingRule::EveryLook, "every-look"),
};

analysis::OptionKind luckNumber(const QString& key, const QString& description, double standard, double least,
                                double most)
{
    return {.key = key,
            .description = description,
            .defaultValue = QString::number(standard, 'g', 12),
            .allowed = {},
            .minimum = least,
            .maximum = most};
}

analysis::OptionKind luckCount(const QString& key, const QString& description, int standard, int least, int most)
{
    analysis::OptionKind kind = luckNumber(key, description, standard, least, most);
    kind.value = analysis::OptionValue::WholeNumber;
    return kind;
}

analysis::OptionKind trialsOption(int standard)
{
    return luckCount(u"trials"_s, u"how many are drawn"_s, standard, 1, simulation::mostTrials);
}

analysis::OptionKind effectOption(double standard)
{
    return luckNumber(u"effect"_s, u"true mean difference, points; illustrative"_s, standard, -1e6, 1e6);
}

analysis::OptionKind sdOption(double standard)
{
    return luckNumber(u"sd"_s, u"of the differences between people, points; HAM-D-17 of OpenNeuro ds005917, derived"_s,
                      standard, 1e-6, 1e6);
}

analysis::OptionKind peopleOption(int standard, int least)
{
    return luckCount(u"people"_s, u"with both conditions; Williams 2018 had 12"_s, standard, least,
                     simulation::mostTrialPeople);
}

analysis::OptionKind alphaOption(double standard)
{
    return luckNumber(u"alpha"_s, u"two-sided error of the test"_s, standard, 1e-6, 0.5);
}

analysis::OptionKind correlationOption(double standard, double least)
{
    return luckNumber(u"correlation"_s, u"of the same person in both periods; illustrative"_s, standard, least, 0.99);
}

int countFrom(const analysis::Options& options, const QString& key)
{
    return static_cast<int>(analysis::numberOption(options, key));
}

// The result does not depend on it.
int threadsHere()
{
    return static_cast<int>(std::clamp(std::thread::hardware_concurrency(), 1U, 16U));
}

} // namespace

std::vector<analysis::OptionKind> rerandomiseOptions()
{
    return {luckCount(u"draws"_s, u"how often the lot is drawn again"_s, 10000, 0, 10'000'000),
            {.key = u"scale"_s,
             .description = u"of the embedded study, whose scores are simulated"_s,
             .defaultValue = u"HAM-D-17"_s,
             .allowed = {},
             .value = analysis::OptionValue::Text},
            {.key = u"visit"_s,
             .description = u"day after the infusion"_s,
             .defaultValue = u"day 1"_s,
             .allowed = {},
             .value = analysis::OptionValue::Text},
            {.key = u"method"_s,
             .description = u"each difference's sign, or who is drawn to which order"_s,
             .defaultValue = u"sign-flip"_s,
             .allowed = {u"sign-flip"_s, u"within-sequence"_s}},
            luckCount(u"bins"_s, u"of the histogram, an odd number"_s, 41, 3, 1001)};
}

std::vector<analysis::OptionKind> earlyStopOptions()
{
    const simulation::EarlyStopOptions standard;
    QStringList rules;
    for (const auto& [rule, word] : ruleWords) {
        rules << QLatin1StringView(word);
    }
    return {effectOption(standard.effect),
            sdOption(standard.sd),
            luckCount(u"planned"_s, u"people; Williams 2018 planned 30"_s, standard.planned, 2,
                      simulation::mostTrialPeople),
            {.key = u"looks"_s,
             .description = u"people at each look before the end, as 10,20; Williams 2018 looked at 14"_s,
             .defaultValue = u"14"_s,
             .allowed = {},
             .value = analysis::OptionValue::Text},
            {.key = u"rule"_s,
             .description = u"boundary; that of Williams 2018 is not published"_s,
             .defaultValue = rules.constFirst(),
             .allowed = rules},
            alphaOption(standard.alpha),
            {.key = u"sd-known"_s,
             .description = u"tests use the true sd, as the closed form does"_s,
             .defaultValue = u"no"_s,
             .allowed = {u"no"_s, u"yes"_s}},
            trialsOption(standard.trials)};
}

base::Result<simulation::EarlyStopOptions> earlyStopFrom(std::uint64_t seed, const analysis::Options& options)
{
    simulation::EarlyStopOptions asked;
    asked.effect = analysis::numberOption(options, u"effect"_s);
    asked.sd = analysis::numberOption(options, u"sd"_s);
    asked.planned = countFrom(options, u"planned"_s);
    asked.looks.clear();
    for (const QString& word : options.at(u"looks"_s).split(u',', Qt::SkipEmptyParts)) {
        bool isNumber = false;
        asked.looks.push_back(word.trimmed().toInt(&isNumber));
        if (!isNumber) {
            return base::fail(base::ErrorKind::InvalidValue, "looks", word.toStdString());
        }
    }
    for (const auto& [rule, word] : ruleWords) {
        if (options.at(u"rule"_s) == QLatin1StringView(word)) {
            asked.rule = rule;
        }
    }
    asked.alpha = analysis::numberOption(options, u"alpha"_s);
    asked.knownSd = options.at(u"sd-known"_s) == u"yes";
    asked.trials = countFrom(options, u"trials"_s);
    asked.seed = seed;
    asked.threads = threadsHere();
    return asked;
}

std::vector<analysis::OptionKind> regressOptions()
{
    const simulation::RegressOptions standard;
    return {
        peopleOption(standard.people, 1),
        luckNumber(u"threshold"_s, u"percent of improvement that makes a responder"_s, standard.threshold, -1000, 1000),
        luckNumber(u"responding"_s, u"chance to respond under the open condition; Williams 2018 had 7 of 12"_s,
                   standard.responding, 0.001, 0.999),
        luckNumber(u"sd"_s, u"of improvements between people, percentage points; illustrative"_s, standard.sd, 1e-6,
                   1e6),
        correlationOption(standard.correlation, -0.99),
        luckNumber(u"effect"_s, u"true mean difference, percentage points; 0: naltrexone does nothing"_s,
                   standard.effect, -1e6, 1e6),
        alphaOption(standard.alpha),
        trialsOption(standard.trials)};
}

simulation::RegressOptions regressFrom(std::uint64_t seed, const analysis::Options& options)
{
    return {.people = countFrom(options, u"people"_s),
            .threshold = analysis::numberOption(options, u"threshold"_s),
            .responding = analysis::numberOption(options, u"responding"_s),
            .sd = analysis::numberOption(options, u"sd"_s),
            .correlation = analysis::numberOption(options, u"correlation"_s),
            .effect = analysis::numberOption(options, u"effect"_s),
            .alpha = analysis::numberOption(options, u"alpha"_s),
            .trials = countFrom(options, u"trials"_s),
            .seed = seed,
            .threads = threadsHere()};
}

std::vector<analysis::OptionKind> carryoverOptions()
{
    const simulation::CarryoverOptions standard;
    return {luckNumber(u"days"_s, u"between the infusions; about 30 planned in Williams 2018"_s, standard.daysBetween,
                       0, 1000),
            luckNumber(u"half-time"_s, u"hours of the brain's blockade; 72 to 108, Lee 1988"_s, standard.halfTimeHours,
                       1, 10000),
            luckNumber(u"occupancy"_s, u"of mu receptors at the start; 0.92 and 0.98, Trostheim 2022"_s,
                       standard.occupancy, 0, 1),
            effectOption(standard.effect),
            sdOption(standard.sd),
            correlationOption(standard.correlation, 0.0),
            peopleOption(standard.people, 3),
            alphaOption(standard.alpha),
            luckNumber(u"pretest-alpha"_s, u"of the test of a carry-over"_s, standard.pretestAlpha, 1e-6, 0.5),
            trialsOption(standard.trials)};
}

simulation::CarryoverOptions carryoverFrom(std::uint64_t seed, const analysis::Options& options)
{
    return {.daysBetween = analysis::numberOption(options, u"days"_s),
            .halfTimeHours = analysis::numberOption(options, u"half-time"_s),
            .occupancy = analysis::numberOption(options, u"occupancy"_s),
            .effect = analysis::numberOption(options, u"effect"_s),
            .sd = analysis::numberOption(options, u"sd"_s),
            .correlation = analysis::numberOption(options, u"correlation"_s),
            .people = countFrom(options, u"people"_s),
            .alpha = analysis::numberOption(options, u"alpha"_s),
            .pretestAlpha = analysis::numberOption(options, u"pretest-alpha"_s),
            .trials = countFrom(options, u"trials"_s),
            .seed = seed,
            .threads = threadsHere()};
}

std::vector<analysis::OptionKind> replicationOptions()
{
    const simulation::ReplicationOptions standard;
    return {effectOption(standard.effect),
            sdOption(standard.sd),
            peopleOption(standard.people, 3),
            {.key = u"test"_s,
             .description = u"how the differences are tested"_s,
             .defaultValue = u"crossover"_s,
             .allowed = {u"crossover"_s, u"paired-t"_s}},
            alphaOption(standard.alpha),
            luckNumber(u"power"_s, u"asked of a replication"_s, standard.power, 0.51, 0.999),
            trialsOption(standard.trials)};
}

simulation::ReplicationOptions replicationFrom(std::uint64_t seed, const analysis::Options& options)
{
    const bool crossover = options.at(u"test"_s) == u"crossover";
    return {.effect = analysis::numberOption(options, u"effect"_s),
            .sd = analysis::numberOption(options, u"sd"_s),
            .people = countFrom(options, u"people"_s),
            .test = crossover ? stats::PlannedTest::Crossover : stats::PlannedTest::PairedT,
            .alpha = analysis::numberOption(options, u"alpha"_s),
            .power = analysis::numberOption(options, u"power"_s),
            .trials = countFrom(options, u"trials"_s),
            .seed = seed,
            .threads = threadsHere()};
}

} // namespace cli
