// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every figure starts from: the selected courses with their summary, the sides of the contrast, and which of them
// is looked at. Made once for a figure; nothing in it depends on how the figure will look.
#pragma once

#include "core/analysis/summary.h"
#include "core/base/result.h"
#include "core/figures/figure.h"
#include "core/study/courses.h"
#include "core/study/selection.h"
#include "core/study/study.h"

#include <optional>
#include <vector>

namespace figures {

/// One arm as it stands in a figure. An invalid arm: everybody, in a study without arms.
struct SceneSide
{
    study::ArmId arm;
    QString name;
    Role role = Role::Neutral;
    Emphasis emphasis = Emphasis::Full;
    study::Origin origin = study::Origin::Imported; ///< the first not observed among its values, else observed
};

struct Scene
{
    const study::Study* study = nullptr; ///< outlives the scene
    study::Selection selection;
    const study::Scale* scale = nullptr;
    std::optional<study::Contrast> contrast;
    bool repeated = false; ///< some people received more than one treatment
    study::VisitId visit;  ///< the one that sentences are about
    study::Courses courses;
    analysis::Summary summary;
    std::vector<SceneSide> sides; ///< reference, comparator; or the only arm

    [[nodiscard]] bool has(const study::Course& course, const SceneSide& side) const { return course.arm == side.arm; }

    [[nodiscard]] const analysis::SummaryCell* cell(const SceneSide& side, study::VisitId at) const;
};

/// Errors: UnknownKey (scale, column), NotEnoughData (no value is selected; the detail says of what).
[[nodiscard]] base::Result<Scene> makeScene(const study::Study& study, const study::Selection& selection);

/// Title, subtitle and badge, as every figure has them; the caller may say more in title and subtitle.
[[nodiscard]] Figure emptyFigure(const Scene& scene, const QString& key);

/// The sides that are looked at, full strength first in the contrast's order.
[[nodiscard]] LegendEntry legendEntry(const SceneSide& side);

} // namespace figures
