// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/estimation.h"

#include "core/analysis/answer_text.h"
#include "core/figures/axis_range.h"
#include "core/figures/figure_words.h"
#include "core/figures/result_words.h"
#include "core/figures/scene.h"
#include "core/study/lookup.h"

#include <QCoreApplication>
#include <QSet>

#include <array>
#include <limits>

namespace figures {

using namespace Qt::StringLiterals;

namespace {

struct EstimationWords
{
    Q_DECLARE_TR_FUNCTIONS(figures::Estimation)
};

constexpr std::array sidePlaces = {0.0, 1.0};
constexpr double estimatePlace = 2.0;

struct PersonValues
{
    study::ParticipantId participant;
    std::array<std::optional<double>, 2> value; ///< reference, comparator
};

QSet<QString> excludedKeys(const analysis::AnalysisResult& result)
{
    QSet<QString> keys;
    for (const analysis::ExcludedRow& row : result.excluded) {
        keys.insert(row.participant);
    }
    return keys;
}

// Of a person who received an arm more than once the first time counts, as in the analyses.
std::vector<PersonValues> valuesOf(const Scene& scene, const analysis::AnalysisResult& result)
{
    const QSet<QString> excluded = excludedKeys(result);
    std::vector<PersonValues> people;
    for (const study::Course& course : scene.courses.courses) {
        const study::Participant* person = study::byId(scene.study->participants, course.participant);
        if (person == nullptr || excluded.contains(person->key)) {
            continue;
        }
        const auto value = study::valueAt(scene.courses, course, scene.visit);
        for (std::size_t side = 0; value && side < scene.sides.size(); ++side) {
            if (course.arm != scene.sides[side].arm) {
                continue;
            }
            if (people.empty() || people.back().participant != course.participant) {
                people.push_back({course.participant, {}});
            }
            if (!people.back().value[side]) {
                people.back().value[side] = value;
            }
        }
    }
    return people;
}

void addValues(Figure& figure, const Scene& scene, const std::vector<PersonValues>& people)
{
    const study::Origin origin =
        study::isObserved(scene.sides[0].origin) ? scene.sides[1].origin : scene.sides[0].origin;
    Lines lines{.name = EstimationWords::tr("Both values of a person"), .role = Role::Neutral, .origin = origin};
    std::array<Points, 2> points;
    for (std::size_t side = 0; side < 2; ++side) {
        points[side] = {
            .name = scene.sides[side].name, .role = scene.sides[side].role, .origin = scene.sides[side].origin};
    }
    for (const PersonValues& person : people) {
        for (std::size_t side = 0; side < 2; ++side) {
            if (person.value[side]) {
                points[side].participant.push_back(person.participant);
                points[side].x.push_back(sidePlaces[side]);
                points[side].y.push_back(*person.value[side]);
            }
        }
        if (person.value[0] && person.value[1]) {
            lines.participant.push_back(person.participant);
            lines.first.push_back(static_cast<std::uint32_t>(lines.x.size()));
            lines.x.insert(lines.x.end(), sidePlaces.begin(), sidePlaces.end());
            lines.y.insert(lines.y.end(), {*person.value[0], *person.value[1]});
        }
    }
    lines.first.push_back(static_cast<std::uint32_t>(lines.x.size()));
    if (!lines.participant.empty()) {
        figure.lines.push_back(std::move(lines));
    }
    figure.points.insert(figure.points.end(), points.begin(), points.end());
}

void addEstimate(Figure& figure, const study::Study& study, const analysis::AnalysisResult& result,
                 const analysis::Estimate& estimate)
{
    constexpr double none = std::numeric_limits<double>::quiet_NaN();
    figure.intervals.push_back({.name = contrastName(study),
                                .role = Role::Neutral,
                                .origin = computedOrigin(result),
                                .secondAxis = true,
                                .x = {estimatePlace},
                                .y = {estimate.value},
                                .lower = {estimate.lower.value_or(none)},
                                .upper = {estimate.upper.value_or(none)},
                                .label = {analysis::estimateValueText(study, result, estimate)}});
}

double meanOf(const std::vector<double>& values)
{
    double sum = 0.0;
    for (const double value : values) {
        sum += value;
    }
    return values.empty() ? 0.0 : sum / static_cast<double>(values.size());
}

// The second axis is the first one moved, with its zero at the reference mean.
void setEstimationAxes(Figure& figure, const Scene& scene, const analysis::Estimate& estimate)
{
    const double zero = meanOf(figure.points[0].y);
    AxisRange range;
    for (const Points& points : figure.points) {
        for (const double value : points.y) {
            range.add(value);
        }
    }
    range.add(zero + estimate.value);
    for (const double bound : {estimate.lower.value_or(estimate.value), estimate.upper.value_or(estimate.value)}) {
        range.add(reachable(scene, zero + bound));
    }
    range.roundOut(figure.y);
    figure.y2.label = EstimationWords::tr("Difference in %1").arg(measureNoun(scene));
    figure.y2.minimum = figure.y.minimum - zero;
    figure.y2.maximum = figure.y.maximum - zero;
    figure.x.minimum = sidePlaces[0] - 0.5;
    figure.x.maximum = estimatePlace + 0.5;
}

} // namespace

base::Result<Figure> estimation(const study::Study& study, const study::Selection& selection,
                                const analysis::AnalysisResult& result)
{
    study::Selection shown = selection;
    const study::Scale* scale = study::byKey(study.scales, result.scale);
    const study::Visit* visit = study::byKey(study.visits, result.visit);
    const analysis::Estimate* estimate = analysis::findEstimate(result, result.headline);
    if (!analysis::isDifferenceOfValues(result) || estimate == nullptr || scale == nullptr) {
        return base::fail(base::ErrorKind::NotApplicable, "estimation", "no difference of two arms");
    }
    shown.scale = scale->id;
    shown.visit = visit != nullptr ? visit->id : study::chosenVisit(study, shown);
    shown.side = study::Side::Both;
    auto scene = makeScene(study, shown);
    if (!scene) {
        return base::pass(scene);
    }
    const study::Visit* at = study::byId(study.visits, scene->visit);
    const std::vector<PersonValues> people = valuesOf(*scene, result);
    if (scene->sides.size() != 2 || at == nullptr || people.empty()) {
        return base::fail(base::ErrorKind::NotEnoughData, result.scale.toStdString(), "scores on both sides");
    }
    Figure figure = emptyResultFigure(
        study, selection, result, u"estimation"_s,
        scene->repeated ? EstimationWords::tr("Each line joins the two values of one person. Beside them, on the right "
                                              "axis, the difference (%1) with its %2 interval.")
                              .arg(contrastName(study), analysis::levelText(estimate->level))
                        : EstimationWords::tr("Each mark is one person. Beside them, on the right axis, the difference "
                                              "(%1) with its %2 interval.")
                              .arg(contrastName(study), analysis::levelText(estimate->level)));
    figure.y.label = measureLabel(*scene);
    addValues(figure, *scene, people);
    addEstimate(figure, study, result, *estimate);
    setEstimationAxes(figure, *scene, *estimate);
    for (std::size_t side = 0; side < 2; ++side) {
        figure.x.ticks.push_back({.at = sidePlaces[side],
                                  .label = scene->sides[side].name,
                                  .below = QString::number(figure.points[side].y.size())});
        figure.legend.push_back(legendEntry(scene->sides[side]));
    }
    figure.x.ticks.push_back(
        {.at = estimatePlace, .label = EstimationWords::tr("Difference"), .below = QString::number(result.n)});
    figure.x.belowLabel = u"n"_s;
    figure.thresholds = {noDifference()};
    figure.thresholds.front().secondAxis = true;
    figure.title = EstimationWords::tr("%1 on both sides, and the difference").arg(measureTitle(*scene));
    figure.subtitle = EstimationWords::tr("%1; %2").arg(scaleName(*scene), visitText(*at));
    figure.summary = analysis::answerSentence(study, result);
    return figure;
}

base::Result<Figure> estimation(const study::Study& study, const study::Selection& selection)
{
    auto result = defaultResult(study, selection);
    if (!result) {
        return base::pass(result);
    }
    return estimation(study, selection, *result);
}

} // namespace figures
