// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The lot drawn again, of the study that is shown: everybody's difference with the sign it has in this draw, and above
// them what all draws so far made of it, beside all there are. The observed difference stands in it.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/figures/figure.h"
#include "core/simulation/rerandomise.h"
#include "core/study/selection.h"
#include "core/study/study.h"

#include <memory>
#include <vector>

namespace figures {

/// The differences of a study's people, ready to be drawn from. A value: growing it makes another.
struct Relabelled
{
    simulation::Rerandomiser drawn;
    std::vector<study::ParticipantId> people; ///< of the differences, those with the comparator first before the others
    std::uint64_t seed = 1;
    std::vector<double> differences;          ///< comparator - reference, as observed
    study::Origin origin = study::Origin::Derived; ///< of what is computed from the scores
};

/// Errors: those of analysis::pairedFrame, and of simulation::Rerandomiser::make.
[[nodiscard]] base::Result<Relabelled> relabelledStudy(const study::Study& study, const study::Selection& selection,
                                                       simulation::Relabelling relabelling, std::uint64_t seed,
                                                       base::Progress& progress);

[[nodiscard]] Figure rerandomiseFigure(const study::Study& study, const study::Selection& selection,
                                       const Relabelled& relabelled);

} // namespace figures
