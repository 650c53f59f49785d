// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/summary.h"

#include "core/analysis/analysis_set.h"
#include "core/analysis/cell_sorter.h"

#include <algorithm>
#include <iterator>

namespace analysis {

namespace {

void append(Summary& whole, Summary&& part)
{
    whole.cells.insert(whole.cells.end(), part.cells.begin(), part.cells.end());
    whole.pairs.insert(whole.pairs.end(), part.pairs.begin(), part.pairs.end());
    whole.scores += part.scores;
    std::vector<study::ParticipantId> people;
    std::set_union(whole.people.begin(), whole.people.end(), part.people.begin(), part.people.end(),
                   std::back_inserter(people));
    whole.people = std::move(people);
}

} // namespace

const SummaryCell* Summary::cell(study::ScaleId scale, study::ArmId arm, study::VisitId visit) const
{
    const auto found = std::find_if(cells.begin(), cells.end(), [&](const SummaryCell& cell) {
        return cell.scale == scale && cell.arm == arm && cell.visit == visit;
    });
    return found != cells.end() ? &*found : nullptr;
}

const SummaryCell* Summary::cellOrShared(study::ScaleId scale, study::ArmId arm, study::VisitId visit) const
{
    const SummaryCell* own = cell(scale, arm, visit);
    return own != nullptr ? own : cell(scale, study::ArmId(), visit);
}

std::optional<double> Summary::pooledMean(study::ScaleId scale, study::VisitId visit) const
{
    double sum = 0.0;
    int n = 0;
    for (const SummaryCell& cell : cells) {
        if (cell.scale == scale && cell.visit == visit) {
            sum += cell.n * cell.mean;
            n += cell.n;
        }
    }
    return n > 0 ? std::optional(sum / n) : std::nullopt;
}

Summary summarise(const study::Study& study, const study::Selection& selection, const study::Courses& courses,
                  const SummaryOptions& options)
{
    return CellSorter(study, selection, courses, options).take();
}

base::Result<Summary> summarise(const study::Study& study, const study::Selection& selection, base::Progress& progress,
                                const SummaryOptions& options)
{
    Summary summary;
    std::vector<study::ScaleId> scales = {selection.scale};
    if (!selection.scale.isValid()) {
        scales.clear();
        for (const study::Scale& scale : study.scales) {
            scales.push_back(scale.id);
        }
    }
    for (std::size_t i = 0; i < scales.size(); ++i) {
        if (progress.cancelled()) {
            return base::fail(base::ErrorKind::Cancelled, "summary");
        }
        study::Selection one = selection;
        one.scale = scales[i];
        auto courses = coursesOf(study, one);
        if (!courses) {
            return base::pass(courses);
        }
        append(summary, summarise(study, one, *courses, options));
        progress.report(static_cast<double>(i + 1) / static_cast<double>(scales.size()));
    }
    return summary;
}

} // namespace analysis
