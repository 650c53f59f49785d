// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the two arms of a contrast do to the same person: the mean of each person's own difference.
#pragma once

#include "core/study/courses.h"

#include <optional>

namespace analysis {

/// Of the people with a value at the visit under both arms. Differences are comparator - reference, in the measure of
/// the courses; the interval is Student's t on n - 1 degrees of freedom and ignores the period.
struct PairedDifference
{
    int n = 0;
    double mean = 0.0;
    std::optional<double> sd;    ///< n >= 2, as are the following
    std::optional<double> lower; ///< of the mean
    std::optional<double> upper;
    double referenceMean = 0.0; ///< of the same people
    double comparatorMean = 0.0;
    int rose = 0; ///< people with more under the comparator than under the reference
    int fell = 0; ///< people with less
};

/// nullopt where nobody has both.
[[nodiscard]] std::optional<PairedDifference> pairedDifference(const study::Courses& courses,
                                                               const study::Contrast& contrast, study::VisitId visit,
                                                               double level = 0.95);

} // namespace analysis
