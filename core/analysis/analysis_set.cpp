// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analysis_set.h"

#include "core/study/design.h"
#include "core/study/lookup.h"
#include "core/study/visit_words.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

struct AnalysisSetWords
{
    Q_DECLARE_TR_FUNCTIONS(analysis::AnalysisSet)
};

bool hasPostDoseValue(const study::Study& study, const study::Courses& courses, const study::Course& course)
{
    const auto begin = courses.visit.begin() + course.first;
    return std::any_of(begin, begin + course.count, [&study](study::VisitId id) {
        const study::Visit* visit = study::byId(study.visits, id);
        return visit != nullptr && visit->phase == study::VisitPhase::PostDose;
    });
}

std::vector<study::ParticipantId> completeParticipants(const study::Study& study, const study::Courses& courses)
{
    std::vector<study::ParticipantId> complete;
    const auto contrast = study::suggestContrast(study);
    if (contrast && repeatsTreatment(study)) {
        for (const study::CoursePair& pair : study::pairCourses(courses, *contrast)) {
            if (pair.reference && pair.comparator &&
                hasPostDoseValue(study, courses, courses.courses[*pair.reference]) &&
                hasPostDoseValue(study, courses, courses.courses[*pair.comparator])) {
                complete.push_back(pair.participant);
            }
        }
        return complete;
    }
    for (const study::Course& course : courses.courses) {
        if (hasPostDoseValue(study, courses, course)) {
            complete.push_back(course.participant);
        }
    }
    return complete;
}

QString filterText(const study::Selection& selection)
{
    QStringList conditions;
    for (const study::Condition& condition : selection.where) {
        conditions.append(study::conditionWord(condition));
    }
    return conditions.join(u", "_s);
}

const study::Exclusion* recordedExclusion(const study::Study& study, study::ParticipantId participant)
{
    for (const study::Exclusion& exclusion : study.exclusions) {
        if (exclusion.participant == participant && !exclusion.period) {
            return &exclusion;
        }
    }
    return nullptr;
}

struct ScoreFacts
{
    bool any = false;
    bool baseline = false;
    bool atVisit = false;
};

ScoreFacts scoreFacts(const study::Study& study, const study::Selection& selection, study::ParticipantId participant)
{
    ScoreFacts facts;
    for (const study::Assessment& row : study::assessmentsOf(study, participant)) {
        if (selection.scale.isValid() && row.scale != selection.scale) {
            continue;
        }
        const study::Visit* visit = study::byId(study.visits, row.visit);
        facts.any = true;
        facts.baseline = facts.baseline || (visit != nullptr && visit->phase == study::VisitPhase::Baseline);
        facts.atVisit = facts.atVisit || row.visit == selection.visit;
    }
    return facts;
}

QString reasonOf(const study::Study& study, const study::Selection& selection, study::ParticipantId participant)
{
    if (const study::Exclusion* exclusion = recordedExclusion(study, participant)) {
        return exclusion->reason;
    }
    const study::Scale* scale = study::byId(study.scales, selection.scale);
    const QString score =
        scale != nullptr ? AnalysisSetWords::tr("%1 score").arg(scale->key) : AnalysisSetWords::tr("score");
    const ScoreFacts facts = scoreFacts(study, selection, participant);
    if (!facts.any) {
        return AnalysisSetWords::tr("no %1").arg(score);
    }
    if (const study::Visit* visit = study::byId(study.visits, selection.visit); visit != nullptr && !facts.atVisit) {
        return AnalysisSetWords::tr("no %1 at %2").arg(score, study::visitWords(visit->key));
    }
    if (selection.measure != study::Measure::Score && !facts.baseline) {
        return AnalysisSetWords::tr("no baseline %1 to compute a change from").arg(score);
    }
    if (selection.completersOnly) {
        return AnalysisSetWords::tr("not complete: no post-dose %1 under every arm").arg(score);
    }
    return AnalysisSetWords::tr("no %1 under a treatment").arg(score);
}

} // namespace

bool repeatsTreatment(const study::Study& study)
{
    const study::Period* treated = nullptr;
    for (const study::Period& period : study.periods) { // by participant
        if (!period.arm.isValid()) {
            continue;
        }
        if (treated != nullptr && treated->participant == period.participant) {
            return true;
        }
        treated = &period;
    }
    return false;
}

base::Result<study::Courses> coursesOf(const study::Study& study, const study::Selection& selection)
{
    study::Selection everybody = selection;
    everybody.completersOnly = false;
    auto courses = study::selectCourses(study, everybody);
    if (!courses || !selection.completersOnly) {
        return courses;
    }
    const std::vector<study::ParticipantId> complete = completeParticipants(study, *courses); // sorted, as courses are
    std::erase_if(courses->courses, [&complete](const study::Course& course) {
        return !std::binary_search(complete.begin(), complete.end(), course.participant);
    });
    return courses;
}

std::vector<Excluded> excludedFrom(const study::Study& study, const study::Selection& selection,
                                   const std::vector<study::ParticipantId>& used)
{
    study::Selection filter = selection;
    filter.completersOnly = false;
    const auto filtered = study::selectParticipants(study, filter);
    std::vector<Excluded> excluded;
    for (const study::Participant& participant : study.participants) {
        if (std::binary_search(used.begin(), used.end(), participant.id)) {
            continue;
        }
        const bool passesFilter = filtered && std::binary_search(filtered->begin(), filtered->end(), participant.id);
        excluded.push_back({.participant = participant.id,
                            .reason = passesFilter
                                          ? reasonOf(study, selection, participant.id)
                                          : AnalysisSetWords::tr("filtered out: %1").arg(filterText(selection))});
    }
    return excluded;
}

} // namespace analysis
