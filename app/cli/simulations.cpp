// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/simulations.h"

#include "app/cli/luck_simulations.h"
#include "app/cli/pharmacology_simulation.h"
#include "core/analysis/simulated_study.h"
#include "core/simulation/reconstruction.h"
#include "core/simulation/trial_model.h"
#include "core/study/scale.h"

#include <QJsonArray>

#include <utility>

namespace cli {

using namespace Qt::StringLiterals;

namespace {

QString fromUtf8(const std::string& text)
{
    return QString::fromStdString(text);
}

/// JSON readers hold whole numbers up to 2^53 exactly; a larger seed is a text.
QJsonValue seedJson(std::uint64_t seed)
{
    constexpr std::uint64_t largestExact = std::uint64_t(1) << 53;
    return seed <= largestExact ? QJsonValue(static_cast<qint64>(seed)) : QJsonValue(QString::number(seed));
}

QJsonObject drawJson(const QString& simulation, std::uint64_t seed, const simulation::TrialDraw& draw)
{
    return {{u"simulation"_s, simulation},
            {u"origin"_s, study::originKey(study::Origin::Simulated)},
            {u"seed"_s, seedJson(seed)},
            {u"participants"_s, static_cast<qint64>(draw.participants.size())},
            {u"assessments"_s, static_cast<qint64>(draw.scores.size())},
            {u"digest"_s, QString::number(simulation::digest(draw), 16).rightJustified(16, u'0')}};
}

QString drawText(std::uint64_t seed, const simulation::TrialDraw& draw)
{
    return u"simulated with seed %1: %2 participants, %3 scores\n"_s.arg(seed)
        .arg(draw.participants.size())
        .arg(draw.scores.size());
}

base::Result<Simulated> runTrial(std::uint64_t seed, const analysis::Options& options, base::Progress&)
{
    simulation::TrialModelOptions model;
    model.studied = static_cast<int>(analysis::numberOption(options, u"studied"_s));
    model.completers = static_cast<int>(analysis::numberOption(options, u"completers"_s));
    model.missedLateVisit = analysis::numberOption(options, u"missed-late-visit"_s);
    if (model.completers > model.studied) {
        return base::fail(base::ErrorKind::InvalidValue, "completers", "no more than studied");
    }
    const simulation::TrialDraw draw = simulation::drawTrial(model, seed);
    return Simulated{analysis::simulatedStudy(draw, seed), drawJson(u"trial"_s, seed, draw), drawText(seed, draw)};
}

base::Result<Simulated> runReconstruction(std::uint64_t seed, const analysis::Options&, base::Progress& progress)
{
    auto found = simulation::reconstruct({.seed = seed}, progress);
    if (!found) {
        return base::pass(found);
    }
    QJsonArray facts;
    QString text = drawText(seed, found->draw);
    for (const simulation::FactResult& fact : found->facts) {
        facts.append(QJsonObject{{u"key"_s, fromUtf8(fact.key)},
                                 {u"sentence"_s, fromUtf8(fact.sentence)},
                                 {u"citation"_s, fromUtf8(fact.citation)},
                                 {u"confidence"_s, fact.confidence == simulation::Confidence::V ? u"V"_s : u"S"_s},
                                 {u"measured"_s, fromUtf8(fact.measured)},
                                 {u"passed"_s, fact.passed}});
        text += u"%1 %2: %3\n"_s.arg(fact.passed ? u"holds"_s : u"FAILS"_s, fromUtf8(fact.sentence),
                                     fromUtf8(fact.measured));
    }
    QJsonObject json = drawJson(u"reconstruction"_s, seed, found->draw);
    json[u"drawsTried"_s] = found->drawsTried;
    json[u"drawsWithAllFacts"_s] = found->drawsWithAllFacts;
    json[u"facts"_s] = facts;
    return Simulated{analysis::williams2018Study(found->draw, seed), json, text};
}

analysis::OptionKind countOption(const QString& key, const QString& description, int standard, int least)
{
    return {.key = key,
            .description = description,
            .defaultValue = QString::number(standard),
            .allowed = {},
            .minimum = static_cast<double>(least),
            .maximum = 10000.0};
}

} // namespace

std::span<const Simulation> simulations()
{
    static const simulation::TrialModelOptions model;
    static const std::vector<Simulation> all = {
        {.key = u"trial"_s,
         .name = u"Trial"_s,
         .description = u"one crossover of ketamine after placebo and after naltrexone, drawn from the model"_s,
         .options = {countOption(u"studied"_s, u"people who enter"_s, model.studied, 1),
                     countOption(u"completers"_s, u"of them, those with both periods"_s, model.completers, 0),
                     {.key = u"missed-late-visit"_s,
                      .description = u"chance to miss a visit on day 7 or later"_s,
                      .defaultValue = QString::number(model.missedLateVisit),
                      .allowed = {},
                      .minimum = 0.0,
                      .maximum = 1.0}},
         .run = runTrial},
        {.key = u"reconstruction"_s,
         .name = u"Reconstruction of Williams 2018"_s,
         .description = u"a drawn crossover in which every published fact of Williams 2018 holds"_s,
         .defaultSeed = simulation::defaultReconstructionSeed,
         .options = {},
         .run = runReconstruction},
        {.key = u"pharmacology"_s,
         .name = u"Pharmacology"_s,
         .description = u"ketamine and naltrexone in plasma and at mu, kappa and NMDA receptors, minute by minute"_s,
         .makesStudy = false,
         .options = pharmacologyOptions(),
         .run = runPharmacology},
    };
    static const std::vector<Simulation> withLuck = [] {
        std::vector<Simulation> list = all;
        for (Simulation& simulation : luckSimulations()) {
            list.push_back(std::move(simulation));
        }
        return list;
    }();
    return withLuck;
}

const Simulation* findSimulation(QStringView key)
{
    for (const Simulation& simulation : simulations()) {
        if (study::sameKey(simulation.key, key)) {
            return &simulation;
        }
    }
    return nullptr;
}

} // namespace cli
