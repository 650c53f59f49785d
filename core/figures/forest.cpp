// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/forest.h"

#include "core/analysis/answer_text.h"
#include "core/figures/axis_range.h"
#include "core/figures/figure_words.h"
#include "core/figures/result_words.h"
#include "core/study/lookup.h"

#include <QCoreApplication>

#include <limits>

namespace figures {

using namespace Qt::StringLiterals;
using analysis::VisitContrast;

namespace {

struct ForestWords
{
    Q_DECLARE_TR_FUNCTIONS(figures::Forest)
};

QString differenceLabel(const analysis::AnalysisResult& method)
{
    switch (method.measure) {
    case study::Measure::Change:
        return ForestWords::tr("Difference in change in %1").arg(method.scale);
    case study::Measure::PercentChange:
        return ForestWords::tr("Difference in change in %1, %").arg(method.scale);
    case study::Measure::Score:
        break;
    }
    return ForestWords::tr("Difference in %1").arg(method.scale);
}

Intervals intervalsOf(const study::Study& study, const analysis::AnalysisResult& method,
                      const std::vector<VisitContrast>& contrasts, bool chosen)
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    Intervals intervals{
        .name = contrastName(study), .role = chosen ? Role::Blocked : Role::Neutral, .origin = computedOrigin(method)};
    for (std::size_t i = 0; i < contrasts.size(); ++i) {
        const analysis::Estimate& estimate = contrasts[i].estimate;
        if (contrasts[i].chosen == chosen) {
            intervals.x.push_back(static_cast<double>(i) + 1.0);
            intervals.y.push_back(estimate.value);
            intervals.lower.push_back(estimate.lower.value_or(none));
            intervals.upper.push_back(estimate.upper.value_or(none));
            intervals.label.push_back(analysis::estimateValueText(study, method, estimate));
        }
    }
    return intervals;
}

void setForestAxes(Figure& figure, const study::Study& study, const std::vector<VisitContrast>& contrasts)
{
    AxisRange range;
    range.add(0.0);
    bool counted = false;
    for (std::size_t i = 0; i < contrasts.size(); ++i) {
        const VisitContrast& contrast = contrasts[i];
        const study::Visit* visit = study::byId(study.visits, contrast.visit);
        range.add(contrast.estimate.value);
        range.add(contrast.estimate.lower.value_or(contrast.estimate.value));
        range.add(contrast.estimate.upper.value_or(contrast.estimate.value));
        counted = counted || contrast.n > 0;
        figure.x.ticks.push_back({.at = static_cast<double>(i) + 1.0,
                                  .label = visit != nullptr ? visitText(*visit) : QString(),
                                  .below = contrast.n > 0 ? QString::number(contrast.n) : QString()});
    }
    figure.x.belowLabel = counted ? u"n"_s : QString();
    figure.x.minimum = 0.4;
    figure.x.maximum = static_cast<double>(contrasts.size()) + 0.6;
    range.roundOut(figure.y);
}

QString forestSummary(const study::Study& study, const analysis::AnalysisResult& method,
                      const std::vector<VisitContrast>& contrasts)
{
    QStringList parts;
    for (const VisitContrast& contrast : contrasts) {
        const study::Visit* visit = study::byId(study.visits, contrast.visit);
        parts << ForestWords::tr("%1: %2 (%3)", "visit, difference, interval")
                     .arg(visit != nullptr ? visitText(*visit) : QString(),
                          analysis::estimateValueText(study, method, contrast.estimate),
                          analysis::estimateIntervalText(study, method, contrast.estimate));
    }
    return ForestWords::tr("Difference in %1 (%2) by visit, with %3 intervals: %4.")
        .arg(method.scale, contrastName(study), analysis::levelText(contrasts.front().estimate.level),
             parts.join(u"; "_s));
}

} // namespace

base::Result<Figure> forest(const study::Study& study, const study::Selection& selection,
                            const analysis::AnalysisResult& method, const std::vector<VisitContrast>& contrasts)
{
    if (contrasts.empty()) {
        return base::fail(base::ErrorKind::NotEnoughData, method.scale.toStdString(), "contrasts by visit");
    }
    Figure figure =
        emptyResultFigure(study, selection, method, u"forest"_s,
                          ForestWords::tr("Each mark is the difference (%1) at one visit with its %2 "
                                          "interval; not corrected for looking at several.")
                              .arg(contrastName(study), analysis::levelText(contrasts.front().estimate.level)));
    figure.y.label = differenceLabel(method);
    for (const bool chosen : {false, true}) {
        Intervals intervals = intervalsOf(study, method, contrasts, chosen);
        if (!intervals.x.empty()) {
            figure.legend.push_back(
                resultLegend(method, chosen ? ForestWords::tr("The visit in view") : ForestWords::tr("Other visits"),
                             intervals.role));
            figure.intervals.push_back(std::move(intervals));
        }
    }
    setForestAxes(figure, study, contrasts);
    figure.thresholds = {noDifference()};
    figure.title = ForestWords::tr("The difference at every visit");
    figure.subtitle = contrastName(study);
    figure.summary = forestSummary(study, method, contrasts);
    return figure;
}

base::Result<Figure> forest(const study::Study& study, const study::Selection& selection)
{
    auto method = defaultResult(study, selection);
    if (!method) {
        return base::pass(method);
    }
    base::NoProgress unseen;
    auto contrasts = analysis::contrastsIn(study, *method);
    if (contrasts.empty()) {
        auto each = analysis::contrastsByVisit(study, selection, method->analysis, {}, unseen);
        if (!each) {
            return base::pass(each);
        }
        contrasts = std::move(*each);
    }
    return forest(study, selection, *method, contrasts);
}

} // namespace figures
