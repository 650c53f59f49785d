// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/responders.h"

#include "core/analysis/analysis_set.h"
#include "core/stats/descriptive.h"
#include "core/stats/fisher_exact.h"
#include "core/stats/mcnemar.h"
#include "core/stats/welch_t.h"
#include "core/study/design.h"
#include "core/study/lookup.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace analysis {

namespace {

double improvementSign(study::Direction direction)
{
    return direction == study::Direction::HigherIsWorse ? -1.0 : 1.0;
}

// What a course is at the visit: how good by the rule, and in the measure of the means.
struct Outcome
{
    double goodness = 0.0;
    std::optional<double> measured;
};

int countAtLeast(const std::vector<double>& sorted, double threshold)
{
    return static_cast<int>(sorted.end() - std::lower_bound(sorted.begin(), sorted.end(), threshold));
}

// A figure's worth of people at most: counts are valid, and errors here would be ours.
SideShare sideShare(int responded, std::size_t people, double level)
{
    const int n = static_cast<int>(people);
    return {.responded = responded, .people = n, .share = stats::wilson(responded, n, level).value_or(stats::Share{})};
}

} // namespace

std::optional<ResponseRule> ownRule(const study::Scale& scale, ResponseKind kind)
{
    const std::optional<double>& threshold =
        kind == ResponseKind::OfBaseline ? scale.responseFraction : scale.remissionThreshold;
    return threshold ? std::optional(ResponseRule{.kind = kind, .threshold = *threshold}) : std::nullopt;
}

double ruleHeight(const study::Scale& scale, const ResponseRule& rule)
{
    return rule.kind == ResponseKind::Score ? rule.threshold
                                            : improvementSign(scale.direction) * 100.0 * rule.threshold;
}

ResponseRule ruleAtHeight(const study::Scale& scale, ResponseKind kind, double height)
{
    return {.kind = kind,
            .threshold =
                kind == ResponseKind::Score ? height : improvementSign(scale.direction) * height / 100.0};
}

/// Fills a ResponderOutcomes from the courses of a selection.
class OutcomeCollector
{
public:
    OutcomeCollector(const study::Study& study, const study::Selection& selection, ResponderOutcomes& outcomes)
        : m_courses()
        , m_visit(study::chosenVisit(study, selection))
        , m_measure(selection.measure)
        , m_outcomes(outcomes)
    {}

    void collect(const study::Study& study, study::Courses courses)
    {
        m_courses = std::move(courses);
        const auto contrast = study::suggestContrast(study);
        m_outcomes.m_compared = contrast.has_value();
        m_outcomes.m_paired = contrast.has_value() && repeatsTreatment(study);
        if (m_outcomes.m_paired) {
            collectPairs(*contrast);
            comparePairs();
        } else {
            collectGroups(contrast, study);
            compareGroups();
        }
        for (std::vector<double>* values : {&m_outcomes.m_reference, &m_outcomes.m_comparator, &m_outcomes.m_worse}) {
            std::sort(values->begin(), values->end());
        }
    }

private:
    [[nodiscard]] std::optional<Outcome> outcomeOf(const study::Course& course) const
    {
        const auto score = study::scoreAt(m_courses, course, m_visit);
        const std::optional<double>& baseline = course.baseline;
        const bool ofBaseline = m_outcomes.m_kind == ResponseKind::OfBaseline;
        if (!score || (ofBaseline && !baseline)) {
            return std::nullopt;
        }
        const double sign = improvementSign(m_outcomes.m_direction);
        Outcome outcome{.goodness = sign * *score, .measured = *score};
        if (ofBaseline) {
            // Of a baseline of 0 there is no fraction: such a person counts and never responds.
            outcome.goodness = *baseline > 0.0 ? sign * (*score - *baseline) / *baseline
                                               : -std::numeric_limits<double>::infinity();
        }
        if (m_measure != study::Measure::Score) {
            const bool percent = m_measure == study::Measure::PercentChange;
            outcome.measured.reset();
            if (baseline && !(percent && *baseline == 0.0)) {
                outcome.measured = (*score - *baseline) * (percent ? 100.0 / std::abs(*baseline) : 1.0);
            }
        }
        return outcome;
    }

    void collectPairs(const study::Contrast& contrast)
    {
        for (const study::CoursePair& pair : study::pairCourses(m_courses, contrast)) {
            const auto reference = pair.reference ? outcomeOf(m_courses.courses[*pair.reference]) : std::nullopt;
            const auto comparator = pair.comparator ? outcomeOf(m_courses.courses[*pair.comparator]) : std::nullopt;
            if (reference && comparator) {
                m_outcomes.m_people.push_back(pair.participant);
                m_outcomes.m_reference.push_back(reference->goodness);
                m_outcomes.m_comparator.push_back(comparator->goodness);
                m_outcomes.m_worse.push_back(std::min(reference->goodness, comparator->goodness));
                m_outcomes.m_scoresUsed += 2;
                if (reference->measured && comparator->measured) {
                    m_referenceMeasured.push_back(*reference->measured);
                    m_comparatorMeasured.push_back(*comparator->measured);
                    m_differences.push_back(*comparator->measured - *reference->measured);
                }
            } else if (reference || comparator) {
                m_outcomes.m_halves.push_back(pair.participant);
            }
        }
    }

    // Of a person who was treated again and again the first course counts, as everywhere.
    void collectGroups(const std::optional<study::Contrast>& contrast, const study::Study& study)
    {
        const study::ArmId only = study.arms.empty() ? study::ArmId() : study.arms.front().id;
        for (const study::Course& course : m_courses.courses) {
            const bool again = !m_outcomes.m_people.empty() && m_outcomes.m_people.back() == course.participant;
            const bool isReference = course.arm == (contrast ? contrast->reference : only);
            const bool isComparator = contrast && course.arm == contrast->comparator;
            const auto outcome = again || !(isReference || isComparator) ? std::nullopt : outcomeOf(course);
            if (!outcome) {
                continue;
            }
            m_outcomes.m_people.push_back(course.participant);
            m_outcomes.m_scoresUsed += 1;
            (isComparator ? m_outcomes.m_comparator : m_outcomes.m_reference).push_back(outcome->goodness);
            if (outcome->measured) {
                (isComparator ? m_comparatorMeasured : m_referenceMeasured).push_back(*outcome->measured);
            }
        }
    }

    void compareMeans()
    {
        MeanComparison& means = m_outcomes.m_means;
        means.referencePeople = static_cast<int>(m_referenceMeasured.size());
        means.comparatorPeople = static_cast<int>(m_comparatorMeasured.size());
        means.referenceMean = stats::mean(m_referenceMeasured);
        means.comparatorMean = stats::mean(m_comparatorMeasured);
    }

    void comparePairs()
    {
        compareMeans();
        if (const auto described = stats::describe(m_differences, m_outcomes.m_level)) {
            m_outcomes.m_means.difference = described->mean;
            m_outcomes.m_means.lower = described->lower;
            m_outcomes.m_means.upper = described->upper;
        }
    }

    void compareGroups()
    {
        compareMeans();
        MeanComparison& means = m_outcomes.m_means;
        if (means.referenceMean && means.comparatorMean) {
            means.difference = *means.comparatorMean - *means.referenceMean;
        }
        if (const auto welch = stats::welchT(m_referenceMeasured, m_comparatorMeasured, m_outcomes.m_level)) {
            means.lower = welch->lower;
            means.upper = welch->upper;
        }
    }

    study::Courses m_courses;
    study::VisitId m_visit;
    study::Measure m_measure;
    ResponderOutcomes& m_outcomes;
    std::vector<double> m_referenceMeasured;
    std::vector<double> m_comparatorMeasured;
    std::vector<double> m_differences;
};

base::Result<ResponderOutcomes> ResponderOutcomes::of(const study::Study& study, const study::Selection& selection,
                                                      ResponseKind kind, double level)
{
    study::Selection scores = selection;
    scores.measure = study::Measure::Score; // a course then has its points even where it has no baseline
    auto courses = coursesOf(study, scores);
    if (!courses) {
        return base::pass(courses);
    }
    const study::Scale* scale = study::byId(study.scales, selection.scale);
    ResponderOutcomes outcomes;
    outcomes.m_kind = kind;
    outcomes.m_direction = scale->direction;
    outcomes.m_level = level;
    OutcomeCollector(study, selection, outcomes).collect(study, std::move(*courses));
    if (outcomes.m_people.empty()) {
        return base::fail(base::ErrorKind::NotEnoughData, scale->key.toStdString(),
                          outcomes.m_paired ? "complete pairs"
                          : kind == ResponseKind::OfBaseline ? "scores with a baseline"
                                                             : "scores");
    }
    return outcomes;
}

ResponderCounts ResponderOutcomes::at(double threshold) const
{
    // As study::isResponse: exactly 10 % of 0.3 may come out one binary digit short.
    const double least =
        m_kind == ResponseKind::OfBaseline ? threshold - std::abs(threshold) * 1e-12
                                           : improvementSign(m_direction) * threshold;
    ResponderCounts counts;
    counts.reference = sideShare(countAtLeast(m_reference, least), m_reference.size(), m_level);
    counts.comparator = sideShare(countAtLeast(m_comparator, least), m_comparator.size(), m_level);
    const int reference = counts.reference.responded;
    const int comparator = counts.comparator.responded;
    const stats::Share anything{.value = std::nullopt, .lower = -1.0, .upper = 1.0};
    if (m_paired) {
        const int both = countAtLeast(m_worse, least);
        counts.pairs = {.both = both,
                        .firstOnly = reference - both,
                        .secondOnly = comparator - both,
                        .neither = counts.reference.people - reference - comparator + both};
        counts.difference = stats::pairedDifference(counts.pairs, m_level).value_or(anything);
        counts.p = stats::exactMcNemarP(counts.pairs).value_or(1.0);
    } else {
        const int n1 = counts.reference.people;
        const int n2 = counts.comparator.people;
        counts.difference = stats::independentDifference(reference, n1, comparator, n2, m_level).value_or(anything);
        counts.p = stats::fisherExact(reference, n1, comparator, n2).value_or(1.0);
    }
    counts.needed = stats::numberNeeded(counts.difference);
    return counts;
}

} // namespace analysis
