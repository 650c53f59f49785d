// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/free_figures.h"

#include "app/cli/luck_options.h"
#include "app/cli/pharmacology_simulation.h"
#include "core/figures/affinity_ladder.h"
#include "core/figures/luck_carryover.h"
#include "core/figures/luck_early_stop.h"
#include "core/figures/luck_regress.h"
#include "core/figures/luck_replication.h"
#include "core/figures/luck_rerandomise.h"
#include "core/figures/mechanism.h"
#include "core/figures/onset_times.h"
#include "core/study/lookup.h"
#include "core/study/scale.h"

namespace cli {

using namespace Qt::StringLiterals;

namespace {

using Study = study::Study;
using Options = analysis::Options;
using FigureMade = base::Result<figures::Figure>;

FigureMade rerandomiseOf(const Study& study, std::uint64_t seed, const Options& options, base::Progress& progress)
{
    study::Selection selection = study::defaultSelection(study);
    const study::Scale* scale = study::byKey(study.scales, options.at(u"scale"_s));
    const study::Visit* visit = study::byKey(study.visits, options.at(u"visit"_s));
    if (scale == nullptr || visit == nullptr) {
        return base::fail(base::ErrorKind::UnknownKey, scale == nullptr ? "scale" : "visit",
                          options.at(scale == nullptr ? u"scale"_s : u"visit"_s).toStdString());
    }
    selection.scale = scale->id;
    selection.visit = visit->id;
    const auto relabelling = options.at(u"method"_s) == u"within-sequence" ? simulation::Relabelling::WithinSequence
                                                                           : simulation::Relabelling::SignFlip;
    auto relabelled = figures::relabelledStudy(study, selection, relabelling, seed, progress);
    if (!relabelled) {
        return base::pass(relabelled);
    }
    relabelled->drawn.grow(static_cast<int>(analysis::numberOption(options, u"draws"_s)));
    return figures::rerandomiseFigure(study, selection, *relabelled);
}

FigureMade earlyStopOf(const Study&, std::uint64_t seed, const Options& options, base::Progress& progress)
{
    auto asked = earlyStopFrom(seed, options);
    if (!asked) {
        return base::pass(asked);
    }
    auto result = simulation::earlyStop(*asked, progress);
    if (!result) {
        return base::pass(result);
    }
    return figures::earlyStopFigure(*asked, *result);
}

FigureMade regressOf(const Study&, std::uint64_t seed, const Options& options, base::Progress& progress)
{
    const auto asked = regressFrom(seed, options);
    auto result = simulation::regress(asked, progress);
    if (!result) {
        return base::pass(result);
    }
    return figures::regressFigure(asked, *result);
}

FigureMade carryoverOf(const Study&, std::uint64_t seed, const Options& options, base::Progress& progress)
{
    return figures::carryoverFigure(carryoverFrom(seed, options), figures::CarryoverView::Bias, progress);
}

FigureMade replicationsOf(const Study&, std::uint64_t seed, const Options& options, base::Progress& progress)
{
    const auto asked = replicationFrom(seed, options);
    auto result = simulation::replication(asked, progress);
    if (!result) {
        return base::pass(result);
    }
    return figures::replicationFigure(asked, *result);
}

FigureMade powerOf(const Study&, std::uint64_t seed, const Options& options, base::Progress& progress)
{
    const auto asked = replicationFrom(seed, options);
    auto curve = simulation::scorePowerCurve(asked, progress);
    if (!curve) {
        return base::pass(curve);
    }
    return figures::scorePowerFigure(asked, *curve);
}

FigureMade drugsOf(const Options& options,
                   figures::Figure (*make)(const figures::ScenarioSides&, const figures::CourseLook&))
{
    const pharmacology::Scenario scenario = scenarioOf(options);
    auto sides = figures::computeSides(scenario);
    if (!sides) {
        return base::pass(sides);
    }
    return make(*sides, {.side = scenario.blockade ? study::Side::Comparator : study::Side::Reference});
}

FigureMade plasmaOf(const Study&, std::uint64_t, const Options& options, base::Progress&)
{
    return drugsOf(options, figures::plasmaCourse);
}

FigureMade receptorsOf(const Study&, std::uint64_t, const Options& options, base::Progress&)
{
    return drugsOf(options, figures::receptorOccupancy);
}

FigureMade affinityOf(const Study&, std::uint64_t, const Options&, base::Progress&)
{
    return figures::affinityLadder(false);
}

FigureMade onsetOf(const Study&, std::uint64_t, const Options&, base::Progress&)
{
    return figures::onsetTimes();
}

} // namespace

std::span<const FreeFigure> freeFigures()
{
    static const std::vector<FreeFigure> all = {
        {u"rerandomise"_s, u"Re-randomise"_s, u"The differences that other labels would have made, drawn."_s,
         rerandomiseOptions(), true, rerandomiseOf},
        {u"early-stop"_s, u"Stop early"_s, u"What simulated trials report that stop at a look."_s, earlyStopOptions(),
         true, earlyStopOf},
        {u"regress"_s, u"Regress"_s, u"What choosing the responders afterwards does, in simulated trials."_s,
         regressOptions(), true, regressOf},
        {u"carryover"_s, u"Carry over"_s, u"The bias of a crossover by the days between its infusions, modelled."_s,
         carryoverOptions(), false, carryoverOf},
        {u"replications"_s, u"Replications"_s, u"Simulated replications, each with its interval."_s,
         replicationOptions(), true, replicationsOf},
        {u"power"_s, u"Power"_s, u"The power of a replication by its number of people."_s, replicationOptions(), false,
         powerOf},
        {u"plasma"_s, u"Drugs in plasma"_s, u"Ketamine and naltrexone in plasma over time, modelled."_s,
         pharmacologyOptions(), false, plasmaOf},
        {u"receptors"_s, u"Drugs at receptors"_s, u"The shares of receptors that the drugs hold, modelled."_s,
         pharmacologyOptions(), false, receptorsOf},
        {u"affinity-ladder"_s,
         u"Affinity ladder"_s,
         u"How strongly drugs bind mu receptors, as published."_s,
         {},
         false,
         affinityOf},
        {u"onset"_s, u"Onset"_s, u"When relief was seen, from minutes to weeks, as published."_s, {}, false, onsetOf},
    };
    return all;
}

const FreeFigure* findFreeFigure(QStringView key)
{
    for (const FreeFigure& figure : freeFigures()) {
        if (study::sameKey(figure.key, key)) {
            return &figure;
        }
    }
    return nullptr;
}

} // namespace cli
