// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/scene.h"

#include "core/analysis/analysis_set.h"
#include "core/figures/figure_words.h"
#include "core/study/design.h"
#include "core/study/lookup.h"

#include <algorithm>

namespace figures {

namespace {

Emphasis emphasisOf(study::Side chosen, study::Side side)
{
    return chosen == side || chosen == study::Side::Both ? Emphasis::Full : Emphasis::Ghost;
}

study::Origin originOf(const study::Courses& courses, study::ArmId arm)
{
    study::Origin origin = study::Origin::Imported;
    for (const study::Course& course : courses.courses) {
        for (std::uint32_t i = course.first; course.arm == arm && i < course.first + course.count; ++i) {
            origin = courses.origin[i];
            if (!study::isObserved(origin)) {
                return origin;
            }
        }
    }
    return origin;
}

std::vector<SceneSide> sidesOf(const study::Study& study, const Scene& scene)
{
    const auto side = [&](study::ArmId arm, Role role, Emphasis emphasis) {
        return SceneSide{.arm = arm,
                         .name = study::armName(study, arm),
                         .role = role,
                         .emphasis = emphasis,
                         .origin = originOf(scene.courses, arm)};
    };
    if (scene.contrast) {
        const study::Side chosen = scene.selection.side;
        return {side(scene.contrast->reference, Role::Open, emphasisOf(chosen, study::Side::Reference)),
                side(scene.contrast->comparator, Role::Blocked, emphasisOf(chosen, study::Side::Comparator))};
    }
    return {side(study.arms.empty() ? study::ArmId() : study.arms.front().id, Role::Neutral, Emphasis::Full)};
}

bool hasValues(const Scene& scene)
{
    return std::any_of(
        scene.courses.courses.begin(), scene.courses.courses.end(), [&scene](const study::Course& course) {
            return course.count > 0 && std::any_of(scene.sides.begin(), scene.sides.end(),
                                                   [&](const SceneSide& side) { return course.arm == side.arm; });
        });
}

std::string missingWhat(const study::Selection& selection)
{
    return selection.measure == study::Measure::Score ? "scores" : "scores with a baseline";
}

} // namespace

const analysis::SummaryCell* Scene::cell(const SceneSide& side, study::VisitId at) const
{
    return summary.cellOrShared(selection.scale, side.arm, at);
}

base::Result<Scene> makeScene(const study::Study& study, const study::Selection& selection)
{
    auto courses = analysis::coursesOf(study, selection);
    if (!courses) {
        return base::pass(courses);
    }
    Scene scene;
    scene.study = &study;
    scene.selection = selection;
    scene.scale = study::byId(study.scales, selection.scale);
    scene.contrast = study::suggestContrast(study);
    scene.repeated = analysis::repeatsTreatment(study);
    scene.visit = study::chosenVisit(study, selection);
    scene.courses = std::move(*courses);
    scene.sides = sidesOf(study, scene);
    if (!hasValues(scene)) {
        return base::fail(base::ErrorKind::NotEnoughData, scene.scale->key.toStdString(), missingWhat(selection));
    }
    scene.summary = analysis::summarise(study, selection, scene.courses, {.detail = analysis::SummaryDetail::Means});
    return scene;
}

Figure emptyFigure(const Scene& scene, const QString& key)
{
    Figure figure;
    figure.key = key;
    figure.badge = badgeText(*scene.study);
    figure.y.label = measureLabel(scene);
    figure.y.grid = true;
    return figure;
}

LegendEntry legendEntry(const SceneSide& side)
{
    return {
        .text = side.name, .role = side.role, .emphasis = side.emphasis, .observed = study::isObserved(side.origin)};
}

} // namespace figures
