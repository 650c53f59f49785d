// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A study as one script for R: every analysis that suits it, each with the rows it used and its default options.
#pragma once

#include "core/analysis/analysis.h"

#include <QString>

namespace analysis {

/// Of the default selection: the primary scale at its default visit. Analyses that cannot be run on these data are named
/// in a comment with the reason's kind. One that needs a package R does not have says so and the others go on.
/// Errors: NotApplicable (no analysis of this study has a script), Cancelled.
[[nodiscard]] base::Result<QString> rStudyScript(const study::Study& study, base::Progress& progress);

} // namespace analysis
