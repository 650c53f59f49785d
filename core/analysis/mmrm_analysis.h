// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The analysis "mmrm": all visits at once, with a covariance between a person's scores in the place of random effects.
#pragma once

#include "core/analysis/analysis.h"

namespace analysis {

/// y ~ treatment * visit + period + sequence + baseline by restricted maximum likelihood, with every score of everybody
/// who has any. In a crossover the repeated positions of a person are the visits under the reference, then those under
/// the comparator: scores vary differently under the two treatments, which a position for each visit of a period could
/// not say. In parallel arms they are the visits. "treatment" is the mean over the visits.
[[nodiscard]] AnalysisKind mmrmAnalysis();

} // namespace analysis
