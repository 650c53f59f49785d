// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/residuals.h"

#include "core/analysis/number_text.h"
#include "core/analysis/residual_quantiles.h"
#include "core/figures/axis_range.h"
#include "core/figures/result_words.h"
#include "core/study/lookup.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <cmath>

namespace figures {

using namespace Qt::StringLiterals;

namespace {

struct ResidualWords
{
    Q_DECLARE_TR_FUNCTIONS(figures::Residuals)
};

QHash<QString, study::ParticipantId> idsByKey(const study::Study& study)
{
    QHash<QString, study::ParticipantId> ids;
    for (const study::Participant& participant : study.participants) {
        ids.insert(participant.key, participant.id);
    }
    return ids;
}

void roundOutBoth(Figure& figure, const Points& points)
{
    AxisRange x;
    AxisRange y;
    for (std::size_t i = 0; i < points.x.size(); ++i) {
        x.add(points.x[i]);
        y.add(points.y[i]);
    }
    y.add(0.0);
    x.roundOut(figure.x);
    y.roundOut(figure.y);
}

} // namespace

base::Result<Figure> residuals(const study::Study& study, const study::Selection& selection,
                               const analysis::AnalysisResult& result)
{
    if (result.residuals.empty()) {
        return base::fail(base::ErrorKind::NotEnoughData, result.analysis.toStdString(), "residuals");
    }
    Figure figure = emptyResultFigure(study, selection, result, u"residuals"_s,
                                      ResidualWords::tr("Each mark is what the model leaves of one score, above the "
                                                        "score it expected: a cloud without a shape is what it takes "
                                                        "for granted."));
    const QHash<QString, study::ParticipantId> ids = idsByKey(study);
    Points points{.name = ResidualWords::tr("Residual"), .role = Role::Neutral, .origin = result.origin};
    double largest = 0.0;
    for (const analysis::Residual& residual : result.residuals) {
        points.participant.push_back(ids.value(residual.participant));
        points.x.push_back(residual.fitted);
        points.y.push_back(residual.residual);
        largest = std::max(largest, std::abs(residual.residual));
    }
    roundOutBoth(figure, points);
    figure.points.push_back(std::move(points));
    figure.thresholds = {{.name = QString(), .y = 0.0}};
    figure.x.label = ResidualWords::tr("Fitted %1").arg(result.scale);
    figure.y.label = ResidualWords::tr("Residual");
    figure.legend = {resultLegend(result, ResidualWords::tr("Residual"))};
    figure.title = ResidualWords::tr("Residuals by fitted value");
    figure.subtitle = result.scale;
    figure.summary = ResidualWords::tr("%1 residuals of %2; the largest is %3 points from what the model expected.")
                         .arg(QString::number(result.residuals.size()), result.scale, analysis::fixedText(largest, 1));
    return figure;
}

base::Result<Figure> residuals(const study::Study& study, const study::Selection& selection)
{
    auto result = defaultResult(study, selection);
    if (!result) {
        return base::pass(result);
    }
    return residuals(study, selection, *result);
}

base::Result<Figure> residualQuantiles(const study::Study& study, const study::Selection& selection,
                                       const analysis::AnalysisResult& result)
{
    const auto sorted = analysis::residualQuantiles(result);
    if (sorted.empty()) {
        return base::fail(base::ErrorKind::NotEnoughData, result.analysis.toStdString(), "residuals");
    }
    Figure figure =
        emptyResultFigure(study, selection, result, u"residual-quantiles"_s,
                          ResidualWords::tr("Each mark is one residual in standard deviations, against where "
                                            "it would stand if all were normal: then they lie on the line."));
    Points points{.name = ResidualWords::tr("Residual"), .role = Role::Neutral, .origin = result.origin};
    const QHash<QString, study::ParticipantId> ids = idsByKey(study);
    for (const analysis::ResidualQuantile& residual : sorted) {
        points.participant.push_back(ids.value(residual.participant));
        points.x.push_back(residual.expected);
        points.y.push_back(residual.standardized);
    }
    roundOutBoth(figure, points);
    const double from = std::max(figure.x.minimum, figure.y.minimum);
    const double to = std::min(figure.x.maximum, figure.y.maximum);
    figure.lines.push_back({.name = ResidualWords::tr("Normal"),
                            .role = Role::Neutral,
                            .origin = computedOrigin(result),
                            .participant = {study::ParticipantId()},
                            .first = {0, 2},
                            .x = {from, to},
                            .y = {from, to}});
    figure.points.push_back(std::move(points));
    figure.x.label = ResidualWords::tr("Expected if normal, in standard deviations");
    figure.y.label = ResidualWords::tr("Residual, in standard deviations");
    figure.legend = {resultLegend(result, ResidualWords::tr("Residual"))};
    figure.title = ResidualWords::tr("Residuals against the normal distribution");
    figure.subtitle = result.scale;
    figure.summary =
        ResidualWords::tr("%1 residuals of %2, from %3 to %4 standard deviations.")
            .arg(QString::number(sorted.size()), result.scale, analysis::fixedText(sorted.front().standardized, 1),
                 analysis::fixedText(sorted.back().standardized, 1));
    return figure;
}

base::Result<Figure> residualQuantiles(const study::Study& study, const study::Selection& selection)
{
    auto result = defaultResult(study, selection);
    if (!result) {
        return base::pass(result);
    }
    return residualQuantiles(study, selection, *result);
}

} // namespace figures
