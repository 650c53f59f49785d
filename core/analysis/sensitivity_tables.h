// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The tables of a sensitivity analysis, one for each thing that might be otherwise. Each says in a note why it is not
// there.
#pragma once

#include "core/analysis/sensitivity_imputation.h"
#include "core/analysis/sensitivity_trial.h"

namespace analysis {

struct SensitivityQuestion
{
    const study::Study& study;
    const ModelRows& rows; ///< of every visit, of everybody selected
    std::vector<TrialPerson> people;
    Estimate effect; ///< of the complete people
    TippingQuestion tipping;
};

/// "people": analysis, people, n, estimate, lower, upper, p. Error: Cancelled.
[[nodiscard]] base::Result<void> addPeopleTable(AnalysisResult& result, const SensitivityQuestion& question,
                                                base::Progress& progress);

/// "carried forward": method, filled, still missing, n, estimate, lower, upper, p.
void addCarriedTable(AnalysisResult& result, const SensitivityQuestion& question);

/// "leave one out": participant, n, estimate, lower, upper, p; an empty estimate where the others have none.
void addLeaveOneOutTable(AnalysisResult& result, const SensitivityQuestion& question);

/// "tipping point": delta, estimate, lower, upper, p. Error: Cancelled.
[[nodiscard]] base::Result<void> addTippingTable(AnalysisResult& result, const SensitivityQuestion& question,
                                                 base::Progress& progress);

/// "carryover": carryover, estimate, lower, upper.
void addCarryoverTable(AnalysisResult& result, const SensitivityQuestion& question);

} // namespace analysis
