// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an analysis estimates, in the terms of ICH E9(R1) (2019): whose, of which variable, what becomes of the events
// in between, and by which summary. Analyses say their own part and take the rest from here.
#pragma once

#include "core/study/selection.h"
#include "core/study/study.h"

#include <QString>

namespace analysis {

struct Estimand
{
    QString population;
    QString variable;
    QString intercurrentEvents;
    QString summary;
};

/// One sentence that names the four.
[[nodiscard]] QString estimandText(const Estimand& estimand);

/// "MADRS at day 2", "change of MADRS from baseline to day 2", "percent change …"; without a visit: after the treatment.
[[nodiscard]] QString variableText(const study::Scale& scale, study::Measure measure, const study::Visit* visit);

/// "mean difference, Ketamine minus Placebo": of the contrast, comparator minus reference.
[[nodiscard]] QString contrastText(const study::Study& study, const study::Contrast& contrast);

/// What stands under "intercurrent events" where all scores count, whatever happened before them.
[[nodiscard]] QString treatmentPolicyText();

} // namespace analysis
