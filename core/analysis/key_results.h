// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The few numbers a study is read for first: the mean change on the primary scale at its default visit on each side,
// the mean of each person's own difference, and how many responded.
#pragma once

#include "core/analysis/paired_difference.h"
#include "core/analysis/summary.h"
#include "core/base/result.h"
#include "core/study/selection.h"
#include "core/study/study.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace analysis {

struct KeyResults
{
    study::Selection selection; ///< what they are computed from: primary scale, default visit, its measure, the filter
    std::optional<study::Contrast> contrast;
    std::vector<SummaryCell> sides; ///< reference and comparator where there is a contrast, else every arm with a value
    std::optional<PairedDifference> difference; ///< of a crossover: comparator - reference, in the same people
    study::Origin origin = study::Origin::Imported; ///< the first not observed of the scores, else observed
    double level = 0.95;
};

/// Of the selection its filter counts alone. In change from baseline; where nobody has a baseline, in scores. Errors:
/// UnknownKey (a column of the filter), NotEnoughData (no scale, no visit after a treatment, nobody with a score).
[[nodiscard]] base::Result<KeyResults> keyResults(const study::Study& study, const study::Selection& selection);

} // namespace analysis
