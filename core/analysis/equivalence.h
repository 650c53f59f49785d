// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How alike two arms are: never a p above 0.05, always the interval of their difference, and the smallest margin within
// which the two would count as equivalent. No margin is ours to choose: the reader holds theirs against this one.
#pragma once

#include "core/analysis/analysis.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/study/selection.h"
#include "core/study/study.h"

#include <QString>

namespace analysis {

struct Equivalence
{
    AnalysisResult result;   ///< the study's contrast by its own method, with its 95 % interval
    double difference = 0.0; ///< comparator - reference
    double lower = 0.0;      ///< of the 90 % interval
    double upper = 0.0;
    /// The smallest margin at which both one-sided tests at 5 % reject (Schuirmann 1987, J Pharmacokinet Biopharm
    /// 15:657): the farther end of the 90 % interval.
    double margin = 0.0;
};

/// Of the selection's scale and visit. Errors: NotApplicable (no two arms), NotEnoughData (no interval), those of the
/// analysis, Cancelled.
[[nodiscard]] base::Result<Equivalence> equivalence(const study::Study& study, const study::Selection& selection,
                                                    base::Progress& progress);

/// "CADSS at minute 40: the interval of the difference (90 % CI −4.2 to 6.9) fits within ±6.9 of 92 points, and within
/// nothing smaller." No verdict: whether that is alike is for the reader.
[[nodiscard]] QString equivalenceSentence(const study::Study& study, const Equivalence& equivalence);

/// The scale of dissociation that the study holds (CADSS), or nullptr.
[[nodiscard]] const study::Scale* dissociationScale(const study::Study& study);

/// What dissociation is looked at with: its scale as scores, at its peak: the visit after the treatment at which the
/// reference (without two arms: everybody) has the highest mean. Errors: NotApplicable (no such scale), NotEnoughData
/// (no score of it after a treatment), those of the summary.
[[nodiscard]] base::Result<study::Selection> atDissociationPeak(const study::Study& study,
                                                                const study::Selection& selection);

} // namespace analysis
