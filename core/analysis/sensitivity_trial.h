// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One visit of a crossover as numbers that can be tampered with: each person's value under both arms, or not. What a
// sensitivity analysis asks "what if" of.
#pragma once

#include "core/analysis/analysis.h"
#include "core/analysis/model_rows.h"
#include "core/stats/carried_forward.h"

#include <QString>

#include <optional>
#include <span>
#include <vector>

namespace analysis {

struct TrialPerson
{
    QString key;
    ArmOrder order = ArmOrder::Unknown;
    std::optional<double> reference;
    std::optional<double> comparator;

    [[nodiscard]] bool isComplete() const { return reference && comparator; }
};

/// Everybody who was given both treatments, in the order of rows.people (of every visit), with the values at the chosen
/// visit (rows.selection.visit).
[[nodiscard]] std::vector<TrialPerson> trialPeople(const ModelRows& rows);

/// Of each person's reference and comparator course in turn: the baseline, then every visit up to the chosen one.
struct CourseValues
{
    std::vector<std::optional<double>> values;
    std::size_t visits = 0; ///< with the baseline
};

/// Of trialPeople(rows). Errors: those of study::selectCourses.
[[nodiscard]] base::Result<CourseValues> courseValues(const study::Study& study, const ModelRows& rows);

struct CarriedTrial
{
    std::vector<TrialPerson> people;
    int filled = 0;
    int stillMissing = 0; ///< values for which there was nothing to carry
};

/// The same with missing values at the chosen visit carried forward from earlier visits of the same period, or from its
/// baseline. Errors: those of stats::carryForward and study::selectCourses.
[[nodiscard]] base::Result<CarriedTrial> carriedTrial(const study::Study& study, const ModelRows& rows,
                                                      stats::CarriedForward method);

/// Comparator - reference of the complete people, with the period taken out where both orders occur in the design.
/// Errors: those of stats::crossover and stats::oneSampleT.
[[nodiscard]] base::Result<Estimate> trialEffect(std::span<const TrialPerson> people, bool hasTwoSequences,
                                                 double level);

[[nodiscard]] int completeCount(std::span<const TrialPerson> people);

} // namespace analysis
