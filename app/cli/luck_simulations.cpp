// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/luck_simulations.h"

#include "app/cli/luck_options.h"
#include "core/analysis/analysis_json.h"
#include "core/analysis/paired_frame.h"
#include "core/analysis/simulated_study.h"
#include "core/simulation/reconstruction.h"
#include "core/simulation/rerandomise.h"
#include "core/study/lookup.h"
#include "core/study/origin.h"

#include <QJsonArray>

#include <algorithm>
#include <optional>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QJsonValue maybeJson(const std::optional<double>& number)
{
    return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null);
}

QString shortNumber(double number)
{
    return QString::number(number, 'g', 4);
}

QString shortNumber(const std::optional<double>& number)
{
    return number ? shortNumber(*number) : u"n/a"_s;
}

// What every answer begins with, so that no number of it can be taken for a measured one.
QJsonObject simulatedJson(const QString& simulation, std::uint64_t seed, const analysis::Options& options)
{
    QJsonObject asked;
    for (const auto& [key, value] : options) {
        bool isNumber = false;
        const double number = value.toDouble(&isNumber);
        asked[key] = isNumber ? QJsonValue(number) : QJsonValue(value);
    }
    constexpr std::uint64_t largestExact = std::uint64_t(1) << 53; // a larger one is a text
    return {
        {u"simulation"_s, simulation},
        {u"origin"_s, study::originKey(study::Origin::Simulated)},
        {u"seed"_s, seed <= largestExact ? QJsonValue(static_cast<qint64>(seed)) : QJsonValue(QString::number(seed))},
        {u"options"_s, asked}};
}

// The differences of the embedded study, by who had which arm first.
base::Result<simulation::RerandomiseOptions> embeddedDifferences(const analysis::Options& options,
                                                                 base::Progress& progress)
{
    auto found = simulation::reconstruct({}, progress);
    if (!found) {
        return base::pass(found);
    }
    const study::Study study = analysis::williams2018Study(found->draw, found->seed);
    study::Selection selection = study::defaultSelection(study);
    const study::Scale* scale = study::byKey(study.scales, options.at(u"scale"_s));
    const study::Visit* visit = study::byKey(study.visits, options.at(u"visit"_s));
    if (scale == nullptr || visit == nullptr) {
        return base::fail(base::ErrorKind::UnknownKey, scale == nullptr ? "scale" : "visit",
                          options.at(scale == nullptr ? u"scale"_s : u"visit"_s).toStdString());
    }
    selection.scale = scale->id;
    selection.visit = visit->id;
    auto frame = analysis::pairedFrame(study, selection, u"rerandomise"_s);
    if (!frame) {
        return base::pass(frame);
    }
    simulation::RerandomiseOptions differences;
    for (const analysis::ScorePair& pair : frame->pairs) {
        const bool first = pair.order == analysis::ArmOrder::ComparatorFirst;
        (first ? differences.comparatorFirst : differences.referenceFirst).push_back(pair.difference());
    }
    return differences;
}

base::Result<Simulated> runRerandomise(std::uint64_t seed, const analysis::Options& options, base::Progress& progress)
{
    auto asked = embeddedDifferences(options, progress);
    if (!asked) {
        return base::pass(asked);
    }
    asked->relabelling = options.at(u"method"_s) == u"within-sequence" ? simulation::Relabelling::WithinSequence
                                                                       : simulation::Relabelling::SignFlip;
    asked->bins = static_cast<int>(analysis::numberOption(options, u"bins"_s));
    asked->seed = seed;
    auto drawn = simulation::Rerandomiser::make(*asked, progress);
    if (!drawn) {
        return base::pass(drawn);
    }
    drawn->grow(static_cast<int>(analysis::numberOption(options, u"draws"_s)));
    const simulation::NullDistribution& null = drawn->distribution();
    QJsonObject json = simulatedJson(u"rerandomise"_s, seed, options);
    json[u"n"_s] = null.test.n;
    json[u"observed"_s] = null.observed;
    json[u"p"_s] = null.test.p;
    json[u"exact"_s] = null.test.method != stats::PermutationMethod::Sampled;
    json[u"rearrangements"_s] = null.test.rearrangements;
    json[u"draws"_s] = null.draws;
    json[u"asFar"_s] = null.asFar;
    QJsonArray bins;
    const double width = 2.0 * null.farthest / static_cast<double>(null.counts.size());
    for (std::size_t bin = 0; bin < null.counts.size(); ++bin) {
        const double lower = -null.farthest + width * static_cast<double>(bin);
        bins.append(QJsonObject{{u"lower"_s, lower},
                                {u"upper"_s, lower + width},
                                {u"drawn"_s, null.counts[bin]},
                                {u"exact"_s, null.exact.empty() ? QJsonValue() : QJsonValue(null.exact[bin])}});
    }
    json[u"histogram"_s] = bins;
    const QString text = u"observed %1; p = %2 of %3 rearrangements; drawn: %4 of %5 as far\n"_s.arg(
        shortNumber(null.observed), shortNumber(null.test.p), shortNumber(null.test.rearrangements),
        QString::number(null.asFar), QString::number(null.draws));
    return Simulated{std::nullopt, json, text};
}

base::Result<Simulated> runEarlyStop(std::uint64_t seed, const analysis::Options& options, base::Progress& progress)
{
    auto asked = earlyStopFrom(seed, options);
    if (!asked) {
        return base::pass(asked);
    }
    auto result = simulation::earlyStop(*asked, progress);
    if (!result) {
        return base::pass(result);
    }
    QJsonObject json = simulatedJson(u"early-stop"_s, seed, options);
    QJsonArray looks;
    for (const simulation::EarlyStopLook& look : result->looks) {
        looks.append(QJsonObject{{u"people"_s, look.people},
                                 {u"bound"_s, look.bound},
                                 {u"nominalP"_s, look.nominalP},
                                 {u"stopped"_s, look.stopped},
                                 {u"meanEstimate"_s, look.meanEstimate},
                                 {u"expectedShare"_s, look.expectedShare},
                                 {u"expectedMean"_s, look.expectedMean}});
    }
    json[u"looks"_s] = looks;
    json[u"trials"_s] = static_cast<qint64>(result->trials.size());
    json[u"stoppedEarly"_s] = result->stoppedEarly;
    json[u"rejected"_s] = result->rejected;
    json[u"meanEarly"_s] = result->meanEarly;
    json[u"meanEarlyError"_s] = result->meanEarlyError;
    json[u"meanFull"_s] = result->meanFull;
    json[u"meanAll"_s] = result->meanAll;
    json[u"meanPeople"_s] = result->meanPeople;
    json[u"exaggeration"_s] = maybeJson(result->exaggeration);
    json[u"expected"_s] = QJsonObject{{u"stoppedEarly"_s, result->expectedEarlyShare},
                                      {u"meanEarly"_s, result->expectedEarlyMean},
                                      {u"exaggeration"_s, maybeJson(result->expectedExaggeration)},
                                      {u"rejected"_s, result->expectedRejected},
                                      {u"meanPeople"_s, result->expectedPeople}};
    const QString text = u"%1 of %2 trials stop early, with a mean estimate of %3: %4 times the true effect\n"_s.arg(
        QString::number(result->stoppedEarly), QString::number(result->trials.size()), shortNumber(result->meanEarly),
        shortNumber(result->exaggeration));
    return Simulated{std::nullopt, json, text};
}

base::Result<Simulated> runRegress(std::uint64_t seed, const analysis::Options& options, base::Progress& progress)
{
    auto result = simulation::regress(regressFrom(seed, options), progress);
    if (!result) {
        return base::pass(result);
    }
    QJsonObject json = simulatedJson(u"regress"_s, seed, options);
    json[u"mean"_s] = result->mean;
    json[u"expectedShift"_s] = result->expectedShift;
    json[u"expectedShiftSd"_s] = result->expectedShiftSd;
    json[u"meanShift"_s] = result->meanShift;
    json[u"meanShiftError"_s] = result->meanShiftError;
    json[u"trials"_s] = static_cast<qint64>(result->trials.size());
    json[u"noneChosen"_s] = result->noneChosen;
    json[u"chosenSignificant"_s] = result->chosenSignificant;
    json[u"allSignificant"_s] = result->allSignificant;
    const QString text =
        u"the responders' contrast is %1 points (closed form %2); significant in %3 of the trials, of everybody in %4\n"_s
            .arg(shortNumber(result->meanShift), shortNumber(result->expectedShift),
                 shortNumber(result->chosenSignificant), shortNumber(result->allSignificant));
    return Simulated{std::nullopt, json, text};
}

base::Result<Simulated> runCarryover(std::uint64_t seed, const analysis::Options& options, base::Progress& progress)
{
    auto result = simulation::carryover(carryoverFrom(seed, options), progress);
    if (!result) {
        return base::pass(result);
    }
    QJsonObject json = simulatedJson(u"carryover"_s, seed, options);
    json[u"shareLeft"_s] = result->shareLeft;
    json[u"occupancyLeft"_s] = result->occupancyLeft;
    json[u"carryover"_s] = result->carryover;
    json[u"bias"_s] = result->bias;
    json[u"expectedEstimate"_s] = result->expectedEstimate;
    json[u"expectedSe"_s] = result->expectedSe;
    json[u"expectedPower"_s] = result->expectedPower;
    json[u"pretestSe"_s] = result->pretestSe;
    json[u"pretestPower"_s] = result->pretestPower;
    json[u"pretestDetectable"_s] = result->pretestDetectable;
    json[u"daysToOnePercent"_s] = result->daysToOnePercent;
    json[u"trials"_s] = static_cast<qint64>(result->trials.size());
    json[u"meanEstimate"_s] = result->meanEstimate;
    json[u"meanEstimateError"_s] = result->meanEstimateError;
    json[u"significant"_s] = result->significant;
    json[u"pretestSignificant"_s] = result->pretestSignificant;
    const QString text =
        u"%1 of the blockade is left at the second infusion: bias %2 points; the pre-test sees it in %3 of the trials\n"_s
            .arg(shortNumber(result->shareLeft), shortNumber(result->bias), shortNumber(result->pretestSignificant));
    return Simulated{std::nullopt, json, text};
}

base::Result<Simulated> runReplication(std::uint64_t seed, const analysis::Options& options, base::Progress& progress)
{
    auto result = simulation::replication(replicationFrom(seed, options), progress);
    if (!result) {
        return base::pass(result);
    }
    QJsonObject json = simulatedJson(u"replication"_s, seed, options);
    json[u"significant"_s] = result->significant;
    json[u"wrongSign"_s] = result->wrongSign;
    json[u"covering"_s] = result->covering;
    json[u"exaggeration"_s] = maybeJson(result->exaggeration);
    json[u"power"_s] = result->expectedSignificant;
    json[u"peopleNeeded"_s] = result->peopleNeeded ? QJsonValue(*result->peopleNeeded) : QJsonValue();
    json[u"detectable"_s] = result->detectable;
    json[u"trials"_s] = static_cast<qint64>(result->trials.size());
    QJsonArray shown; // as many as a figure can show; the counts are of all
    const std::size_t most = std::min<std::size_t>(result->trials.size(), 1000);
    for (std::size_t i = 0; i < most; ++i) {
        const simulation::ReplicationTrial& trial = result->trials[i];
        shown.append(QJsonObject{{u"estimate"_s, trial.estimate},
                                 {u"interval"_s, analysis::numbersJson({trial.lower, trial.upper})},
                                 {u"significant"_s, trial.significant}});
    }
    json[u"replications"_s] = shown;
    const QString people = result->peopleNeeded ? QString::number(*result->peopleNeeded) : u"more than anybody has"_s;
    const QString text =
        u"%1 of %2 replications are significant (power %3); the power asked for needs %4 people\n"_s.arg(
            QString::number(result->significant), QString::number(result->trials.size()),
            shortNumber(result->expectedSignificant), people);
    return Simulated{std::nullopt, json, text};
}

} // namespace

std::vector<Simulation> luckSimulations()
{
    return {
        {.key = u"rerandomise"_s,
         .name = u"Re-randomise"_s,
         .description = u"the lot drawn again: what other labels would have made of the embedded study's scores"_s,
         .makesStudy = false,
         .options = rerandomiseOptions(),
         .run = runRerandomise},
        {.key = u"early-stop"_s,
         .name = u"Stop early"_s,
         .description = u"trials that are looked at before the end: what those report that stop there"_s,
         .makesStudy = false,
         .options = earlyStopOptions(),
         .run = runEarlyStop},
        {.key = u"carryover"_s,
         .name = u"Carry over"_s,
         .description = u"naltrexone that is still there at the second infusion: bias, and the pre-test's power"_s,
         .makesStudy = false,
         .options = carryoverOptions(),
         .run = runCarryover},
        {.key = u"replication"_s,
         .name = u"Replicate"_s,
         .description = u"the same trial again and again, and how many people a replication needs"_s,
         .makesStudy = false,
         .options = replicationOptions(),
         .run = runReplication},
        {.key = u"regress"_s,
         .name = u"Regress"_s,
         .description = u"responders chosen after the fact: how their contrast shifts by itself"_s,
         .makesStudy = false,
         .options = regressOptions(),
         .run = runRegress},
    };
}

} // namespace cli
