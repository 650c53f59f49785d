// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/simulated_study.h"

#include "core/analysis/draw_converter.h"
#include "core/analysis/williams_2018.h"

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

void excludeNonCompleters(study::Study& study, const simulation::TrialDraw& draw, study::SourceId source,
                          const QString& reason)
{
    for (std::size_t i = 0; i < draw.participants.size(); ++i) {
        if (draw.participants[i].periodsCompleted < 2) {
            study.exclusions.push_back(
                {.id = study::ExclusionId(static_cast<std::int32_t>(study.exclusions.size()) + 1),
                 .participant = drawnParticipantId(i),
                 .period = {},
                 .reason = reason,
                 .origin = study::Origin::Simulated,
                 .source = source});
        }
    }
}

} // namespace

study::Study simulatedStudy(const simulation::TrialDraw& draw, std::uint64_t seed)
{
    study::Study study;
    study.about.title = u"Simulated crossover"_s;
    study.about.subtitle = u"Seed %1 · ketamine after placebo and after naltrexone"_s.arg(seed);
    study.about.question = u"What would a trial like this show if the model behind it were true?"_s;
    study.about.badge = u"Simulated"_s;
    study.about.limits =
        u"Every number here was drawn by a model whose parameters are assumptions; nothing in it was "_s
        u"measured in a person."_s;
    const study::SourceId source(1);
    study.sources = {{.id = source,
                      .name = u"Simulation, seed %1"_s.arg(seed),
                      .citation = u"Drawn by Blockade's trial model with seed %1"_s.arg(seed),
                      .sha256 = {}}};
    addDraw(study, draw, source);
    excludeNonCompleters(study, draw, source, u"Simulated as leaving before both infusions"_s);
    return study;
}

study::Study williams2018Study(const simulation::TrialDraw& draw, std::uint64_t seed)
{
    study::Study study;
    study.about = williams2018About();
    study.sources = williams2018Sources(seed);
    const study::SourceId reconstruction = study.sources.back().id;
    addDraw(study, draw, reconstruction);
    excludeNonCompleters(study, draw, reconstruction, williams2018NonCompleterReason());
    return study;
}

} // namespace analysis
