// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sensitivity_imputation.h"

#include "core/analysis/part_progress.h"
#include "core/stats/descriptive.h"

#include <cmath>

namespace analysis {

namespace {

constexpr std::size_t cellsPerPerson = 2; // reference, comparator
constexpr double deviationsToGo = 4.0;    // beyond that nobody would believe the delta

struct TippingCells
{
    std::vector<TrialPerson> people;
    std::vector<std::optional<double>> y;
    stats::DesignMatrix fixed;
    std::vector<double> weights; ///< of the delta
    std::vector<double> seen;
};

TippingCells tippingCells(std::span<const TrialPerson> people, bool hasTwoSequences)
{
    TippingCells cells;
    cells.fixed.columns = {"(Intercept)", "comparator"};
    if (hasTwoSequences) {
        cells.fixed.columns.emplace_back("period2");
    }
    for (const TrialPerson& person : people) {
        if (!person.reference && !person.comparator) {
            continue;
        }
        cells.people.push_back(person);
        for (const bool isComparator : {false, true}) {
            const auto& value = isComparator ? person.comparator : person.reference;
            std::vector<double> row{1.0, isComparator ? 1.0 : 0.0};
            if (hasTwoSequences) {
                row.push_back(isComparator == (person.order == ArmOrder::ReferenceFirst) ? 1.0 : 0.0);
            }
            cells.fixed.addRow(row);
            cells.y.push_back(value);
            cells.weights.push_back(isComparator ? 1.0 : 0.0);
            if (value) {
                cells.seen.push_back(*value);
            }
        }
    }
    return cells;
}

} // namespace

base::Result<TrialTipping> trialTipping(std::span<const TrialPerson> people, const TippingQuestion& question,
                                        base::Progress& progress)
{
    const TippingCells cells = tippingCells(people, question.hasTwoSequences);
    TrialTipping result;
    for (const TrialPerson& person : cells.people) {
        result.imputedComparator += person.comparator ? 0 : 1;
        result.imputed += person.isComplete() ? 0 : 1;
    }
    if (result.imputedComparator == 0) {
        return base::fail(base::ErrorKind::NotApplicable, "missing values");
    }
    PartProgress imputing(progress, 0, 2);
    const auto imputations = stats::imputeNormal({cells.y, cells.fixed, cellsPerPerson},
                                                 {.seed = question.seed, .imputations = question.imputations}, imputing);
    if (!imputations) {
        return tl::unexpected(imputations.error());
    }
    std::vector<TrialPerson> completed = cells.people;
    const auto effectOf = [&](std::span<const double> y) -> base::Result<stats::EstimateWithError> {
        for (std::size_t i = 0; i < completed.size(); ++i) {
            completed[i].reference = y[cellsPerPerson * i];
            completed[i].comparator = y[cellsPerPerson * i + 1];
        }
        const auto effect = trialEffect(completed, question.hasTwoSequences, question.level);
        return effect ? base::Result<stats::EstimateWithError>(stats::EstimateWithError{effect->value, *effect->se})
                      : tl::unexpected(effect.error());
    };
    const double spread = std::sqrt(stats::sampleVariance(cells.seen).value_or(1.0));
    const double degrees = static_cast<double>(cells.people.size()) - (question.hasTwoSequences ? 2.0 : 1.0);
    PartProgress tipping(progress, 1, 2);
    auto found = stats::tippingPoint(*imputations, cells.weights,
                                     {.most = (question.effect > 0.0 ? -1.0 : 1.0) * deviationsToGo * spread,
                                      .level = question.level},
                                     effectOf, degrees, tipping);
    if (!found) {
        return base::pass(found);
    }
    result.tipping = std::move(*found);
    return result;
}

} // namespace analysis
