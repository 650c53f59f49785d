// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The mixed model for repeated measures: no random effects, but a covariance between the visits of a subject. Any visit
// may be missing; what is there is used.
#pragma once

#include "core/base/progress.h"
#include "core/stats/covariance_structure.h"
#include "core/stats/design_matrix.h"
#include "core/stats/mixed_fit.h"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace stats {

struct RepeatedMeasures
{
    std::span<const double> y;
    const DesignMatrix& fixed;
    std::span<const int> subjectOf; ///< any labels
    std::span<const int> visitOf;   ///< 0 .. visits.size() - 1, once a subject; AR(1) counts distance in these steps
    std::vector<std::string> visits;
};

struct MmrmOptions
{
    CovarianceKind covariance = CovarianceKind::Unstructured;
    Likelihood likelihood = Likelihood::Restricted;
    int maxIterations = 200;
};

/// Errors: InvalidValue (lengths differ, not finite, an unknown visit, a visit twice for a subject), NotEnoughData (no
/// more rows than columns, fewer than two subjects, a variance or covariance that no rows speak of), SingularDesign,
/// NotApplicable (the fixed effects explain every value), NotConverged (also: the covariance became singular),
/// Cancelled.
[[nodiscard]] base::Result<MixedFit> fitMmrm(const RepeatedMeasures& rows, const MmrmOptions& options,
                                             base::Progress& progress);

/// One rung of the ladder: absent error = fitted.
struct LadderStep
{
    CovarianceKind covariance = CovarianceKind::Unstructured;
    std::optional<base::Error> error;
};

struct LadderFit
{
    MixedFit fit;
    std::vector<LadderStep> steps; ///< the last one is the fit
};

/// The first of UN, ARH(1), CSH, CS that can be fitted; steps says why the earlier could not. Errors as of fitMmrm,
/// those of the last rung, or at once where no covariance would help (InvalidValue, SingularDesign, Cancelled …).
[[nodiscard]] base::Result<LadderFit> fitMmrmLadder(const RepeatedMeasures& rows, const MmrmOptions& options,
                                                    base::Progress& progress);

} // namespace stats
