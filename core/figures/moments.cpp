// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/moments.h"

#include "core/figures/figure_summary.h"
#include "core/figures/figure_words.h"
#include "core/study/lookup.h"

#include <algorithm>

namespace figures {

std::vector<Step> stepsOf(const Scene& scene, const TimeAxis& time)
{
    std::vector<Step> steps;
    for (const TimeAxis::Place& place : time.places()) {
        const study::Visit* visit = study::byId(scene.study->visits, place.visit);
        steps.push_back({place.visit, place.x, visit != nullptr ? visitText(*visit) : QString()});
    }
    return steps;
}

void addMoments(Figure& figure, Scene scene, const std::vector<Step>& steps)
{
    if (scene.selection.completersOnly) {
        return;
    }
    for (const Step& step : steps) {
        scene.visit = step.visit;
        figure.moments.push_back({.visit = step.visit,
                                  .x = step.x,
                                  .name = step.name,
                                  .summary = sideSentence(scene),
                                  .flip = flipSentence(scene)});
    }
}

const Moment* momentOf(const Figure& figure, study::VisitId visit)
{
    const auto found = std::find_if(figure.moments.begin(), figure.moments.end(),
                                    [visit](const Moment& moment) { return moment.visit == visit; });
    return found != figure.moments.end() ? &*found : nullptr;
}

} // namespace figures
