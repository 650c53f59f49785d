// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/key_results.h"

#include "core/study/courses.h"
#include "core/study/design.h"
#include "core/study/lookup.h"

#include <algorithm>
#include <iterator>

namespace analysis {

namespace {

std::vector<SummaryCell> sidesOf(const Summary& summary, const KeyResults& results)
{
    std::vector<SummaryCell> sides;
    const study::Selection& selection = results.selection;
    if (results.contrast) {
        for (const study::ArmId arm : {results.contrast->reference, results.contrast->comparator}) {
            if (const SummaryCell* cell = summary.cell(selection.scale, arm, selection.visit); cell && cell->n > 0) {
                sides.push_back(*cell);
            }
        }
        return sides;
    }
    std::copy_if(summary.cells.begin(), summary.cells.end(), std::back_inserter(sides),
                 [&selection](const SummaryCell& cell) { return cell.visit == selection.visit && cell.n > 0; });
    return sides;
}

} // namespace

base::Result<KeyResults> keyResults(const study::Study& study, const study::Selection& selection)
{
    KeyResults results;
    results.selection = study::defaultSelection(study);
    results.selection.visit = study::defaultVisit(study, study.primaryScale);
    results.selection.where = selection.where;
    results.selection.completersOnly = selection.completersOnly;
    results.contrast = study::suggestContrast(study);
    if (study::byId(study.scales, study.primaryScale) == nullptr || !results.selection.visit.isValid()) {
        return base::fail(base::ErrorKind::NotEnoughData, "study", "scores after a treatment");
    }
    // Change first: the sides' people start differently. Without any baseline there is only the score.
    for (const study::Measure measure : {study::Measure::Change, study::Measure::Score}) {
        results.selection.measure = measure;
        auto courses = study::selectCourses(study, results.selection);
        if (!courses) {
            return base::pass(courses);
        }
        const SummaryOptions options{.level = results.level,
                                     .detail = SummaryDetail::Means,
                                     .onlyVisit = results.selection.visit};
        results.sides = sidesOf(summarise(study, results.selection, *courses, options), results);
        if (results.sides.empty()) {
            continue;
        }
        const auto unobserved = std::find_if_not(courses->origin.begin(), courses->origin.end(), study::isObserved);
        results.origin = unobserved != courses->origin.end() ? *unobserved : courses->origin.front();
        if (results.contrast && study::isCrossover(study::designOf(study))) {
            results.difference = pairedDifference(*courses, *results.contrast, results.selection.visit, results.level);
        }
        return results;
    }
    return base::fail(base::ErrorKind::NotEnoughData, "study", "scores after a treatment");
}

} // namespace analysis
