// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From factors and covariates to the columns of a linear model, and from a question about factors ("does treatment
// matter?", "what would the mean be?") to contrasts of its coefficients.
#pragma once

#include "core/base/result.h"
#include "core/stats/design_matrix.h"
#include "core/stats/mixed_fit.h"

#include <cstddef>
#include <string>
#include <vector>

namespace stats {

struct Factor
{
    std::string name;
    std::vector<std::string> levels; ///< the first is the reference
    std::vector<int> levelOf;        ///< a row each, 0 .. levels.size() - 1
};

struct Covariate
{
    std::string name;
    std::vector<double> values; ///< a row each
};

/// A main effect names one variable, an interaction several. The intercept is always there and is not named.
using Term = std::vector<std::string>;

struct ModelFrame
{
    std::vector<Factor> factors;
    std::vector<Covariate> covariates;
    std::vector<Term> terms;
};

struct TermColumns
{
    std::string name; ///< "treatment:day"
    std::vector<std::size_t> columns;
};

struct ModelDesign
{
    DesignMatrix matrix; ///< named as R names them: "(Intercept)", "treatmentketamine", "treatmentketamine:day10"
    std::vector<TermColumns> terms; ///< without the intercept
};

/// Treatment coding: a coefficient is a difference from the reference level. Errors: InvalidValue (an unknown variable,
/// lengths that differ, a level out of range, a variable twice in a term), NotEnoughData (no rows, a factor with fewer
/// than two levels). The rank is not looked at: the fits do.
[[nodiscard]] base::Result<ModelDesign> modelDesign(const ModelFrame& frame);

/// Type III: differences from the reference level, in the mean over the levels of all other factors; a covariate counts
/// at zero. These are the rows SAS and lmerTest test (Fai & Cornelius' degrees of freedom depend on which rows one
/// takes). Errors as of modelDesign, and InvalidValue (no such term), SingularDesign (an empty cell), NotApplicable (an
/// interaction without the terms it is made of).
[[nodiscard]] base::Result<std::vector<LinearContrast>> typeThreeContrasts(const ModelFrame& frame,
                                                                           const std::string& term);

/// The expected mean at each combination of the levels of these factors (the last varies fastest): other factors count
/// equally at each level, covariates stand at their mean over the rows (Searle, Speed & Milliken 1980, Am Stat 34:216).
/// Named "ketamine, 2". Errors as of modelDesign, and InvalidValue (no such factor).
[[nodiscard]] base::Result<std::vector<LinearContrast>> leastSquaresMeans(const ModelFrame& frame,
                                                                          const std::vector<std::string>& factors);

/// Each mean less each one before it, named "ketamine - placebo".
[[nodiscard]] std::vector<LinearContrast> pairwiseDifferences(const std::vector<LinearContrast>& means);

/// first less second.
[[nodiscard]] LinearContrast difference(const LinearContrast& first, const LinearContrast& second);

} // namespace stats
