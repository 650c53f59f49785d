// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/paired_difference.h"

#include "core/stats/descriptive.h"

#include <vector>

namespace analysis {

std::optional<PairedDifference> pairedDifference(const study::Courses& courses, const study::Contrast& contrast,
                                                 study::VisitId visit, double level)
{
    PairedDifference result;
    std::vector<double> reference;
    std::vector<double> comparator;
    std::vector<double> differences;
    for (const study::CoursePair& pair : study::pairCourses(courses, contrast)) {
        if (!pair.reference || !pair.comparator) {
            continue;
        }
        const auto one = study::valueAt(courses, courses.courses[*pair.reference], visit);
        const auto other = study::valueAt(courses, courses.courses[*pair.comparator], visit);
        if (one && other) {
            reference.push_back(*one);
            comparator.push_back(*other);
            differences.push_back(*other - *one);
            result.rose += *other > *one ? 1 : 0;
            result.fell += *other < *one ? 1 : 0;
        }
    }
    const auto described = stats::describe(differences, level);
    if (!described) {
        return std::nullopt;
    }
    result.n = described->n;
    result.mean = described->mean;
    result.sd = described->sd;
    result.lower = described->lower;
    result.upper = described->upper;
    result.referenceMean = *stats::mean(reference);
    result.comparatorMean = *stats::mean(comparator);
    return result;
}

} // namespace analysis
