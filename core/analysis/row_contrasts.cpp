// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/model_formula.h"
#include "core/analysis/row_model.h"

#include <algorithm>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

const stats::Factor* frameFactor(const RowModel& model, const std::string& name)
{
    const auto found = std::find_if(model.frame.factors.begin(), model.frame.factors.end(),
                                    [&name](const stats::Factor& factor) { return factor.name == name; });
    return found != model.frame.factors.end() ? &*found : nullptr;
}

stats::LinearContrast scaled(stats::LinearContrast contrast, double factor)
{
    for (double& weight : contrast.weights) {
        weight *= factor;
    }
    return contrast;
}

// A factor that the formula crosses with cell has no mean of its own under each arm; treatment has.
base::Result<void> addPeriods(const RowModel& model, std::vector<stats::LinearContrast>& contrasts)
{
    const stats::Factor* factor = mentions(model.terms, "period") ? frameFactor(model, "period") : nullptr;
    if (factor == nullptr) {
        return {};
    }
    const auto means = stats::leastSquaresMeans(model.frame, {"period"});
    if (!means) {
        return tl::unexpected(means.error());
    }
    for (std::size_t i = 1; i < means->size(); ++i) {
        contrasts.push_back(stats::difference((*means)[i], means->front()));
        contrasts.back().name = means->size() == 2 ? "period" : "period " + factor->levels[i];
    }
    return {};
}

// The sequences' means differ by half of what their totals over two periods differ by.
base::Result<void> addCarryover(const RowModel& model, std::vector<stats::LinearContrast>& contrasts)
{
    const stats::Factor* period = frameFactor(model, "period");
    if (!mentions(model.terms, "sequence") || period == nullptr || period->levels.size() != 2) {
        return {};
    }
    const auto means = stats::leastSquaresMeans(model.frame, {"sequence"});
    if (!means) {
        return tl::unexpected(means.error());
    }
    contrasts.push_back(scaled(stats::difference((*means)[1], (*means)[0]), 2.0));
    contrasts.back().name = "carryover";
    return {};
}

} // namespace

base::Result<std::vector<stats::LinearContrast>> cellMeans(const RowModel& model)
{
    if (frameFactor(model, "cell") != nullptr) {
        return stats::leastSquaresMeans(model.frame, {"cell"});
    }
    return frameFactor(model, "visit") != nullptr ? stats::leastSquaresMeans(model.frame, {"treatment", "visit"})
                                                  : stats::leastSquaresMeans(model.frame, {"treatment"});
}

base::Result<std::vector<stats::LinearContrast>> rowContrasts(const RowModel& model)
{
    const auto means = cellMeans(model);
    if (!means) {
        return tl::unexpected(means.error());
    }
    const std::size_t visits = model.rows.visits.size();
    stats::LinearContrast average{"treatment", std::vector<double>(means->front().weights.size(), 0.0)};
    std::vector<stats::LinearContrast> contrasts{average};
    for (std::size_t visit = 0; visit < visits; ++visit) {
        contrasts.push_back(stats::difference((*means)[visits + visit], (*means)[visit]));
        contrasts.back().name = treatmentAt(model.rows.visits[visit].key).toStdString();
        for (std::size_t i = 0; i < average.weights.size(); ++i) {
            contrasts.front().weights[i] += contrasts.back().weights[i] / static_cast<double>(visits);
        }
    }
    if (auto added = addPeriods(model, contrasts); !added) {
        return base::pass(added);
    }
    if (auto added = addCarryover(model, contrasts); !added) {
        return base::pass(added);
    }
    return contrasts;
}

QString treatmentAt(const QString& visit)
{
    return u"treatment @ "_s + visit;
}

} // namespace analysis
