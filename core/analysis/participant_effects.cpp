// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/participant_effects.h"

#include "core/study/design.h"
#include "core/study/lookup.h"

#include <algorithm>
#include <cmath>
#include <tuple>
#include <utility>

namespace analysis {

namespace {

SideEffect sideEffect(const study::Courses& courses, std::size_t at, const study::Scale& scale, study::VisitId visit)
{
    const study::Course& course = courses.courses[at];
    SideEffect effect{.course = at, .baseline = course.baseline, .score = study::scoreAt(courses, course, visit)};
    if (!effect.baseline || !effect.score) {
        return effect;
    }
    effect.change = *effect.score - *effect.baseline;
    if (*effect.baseline != 0.0) {
        effect.percentChange = 100.0 * *effect.change / std::abs(*effect.baseline);
    }
    if (scale.responseFraction) {
        effect.response = study::isResponse(scale, *effect.baseline, *effect.score);
    }
    return effect;
}

void addCourse(PersonEffect& person, const ParticipantEffects& effects, std::size_t at, const study::Scale& scale)
{
    const study::ArmId arm = effects.courses.courses[at].arm;
    if (effects.contrast && arm == effects.contrast->comparator) {
        if (!person.comparator.course) {
            person.comparator = sideEffect(effects.courses, at, scale, effects.visit);
        }
    } else if (arm.isValid() && (!effects.contrast || arm == effects.contrast->reference)) {
        if (!person.reference.course) {
            person.reference = sideEffect(effects.courses, at, scale, effects.visit);
        }
    } else if (!person.other) {
        person.other = at;
    }
}

void addPeople(ParticipantEffects& effects, const study::Study& study, const study::Scale* scale)
{
    const std::vector<study::ParticipantId> completers = study::completersOf(study);
    const std::vector<study::Course>& courses = effects.courses.courses;
    effects.people.reserve(study.participants.size());
    std::size_t course = 0;
    auto row = study.assessments.begin();
    for (const study::Participant& participant : study.participants) {
        PersonEffect person{.participant = participant.id,
                            .completer = std::binary_search(completers.begin(), completers.end(), participant.id)};
        while (course < courses.size() && courses[course].participant < participant.id) {
            ++course;
        }
        for (; course < courses.size() && courses[course].participant == participant.id; ++course) {
            addCourse(person, effects, course, *scale);
        }
        while (row != study.assessments.end() && row->participant < participant.id) {
            ++row;
        }
        for (; row != study.assessments.end() && row->participant == participant.id; ++row) {
            person.scores += scale != nullptr && row->scale == scale->id ? 1 : 0;
        }
        if (person.reference.change && person.comparator.change) {
            person.difference = *person.comparator.change - *person.reference.change;
        }
        effects.people.push_back(std::move(person));
    }
}

void addRanges(ParticipantEffects& effects, const study::Study& study)
{
    const study::Courses& courses = effects.courses;
    if (courses.score.empty()) {
        return;
    }
    const auto [lowest, highest] = std::minmax_element(courses.score.begin(), courses.score.end());
    effects.lowestScore = *lowest;
    effects.highestScore = *highest;
    bool first = true;
    for (const study::VisitId id : study::visitsOf(study, effects.scale)) {
        if (const study::Visit* visit = study::byId(study.visits, id)) {
            const double day = study::visitDay(*visit);
            effects.firstDay = first ? day : std::min(effects.firstDay, day);
            effects.lastDay = first ? day : std::max(effects.lastDay, day);
            first = false;
        }
    }
}

} // namespace

base::Result<ParticipantEffects> participantEffects(const study::Study& study, const study::Selection& selection)
{
    const study::Scale* scale = study::byId(study.scales, selection.scale);
    ParticipantEffects effects{.scale = selection.scale,
                               .visit = study::chosenVisit(study, selection),
                               .contrast = study::suggestContrast(study)};
    if (selection.scale.isValid()) {
        study::Selection everybody;
        everybody.scale = selection.scale;
        auto courses = study::selectCourses(study, everybody);
        if (!courses) {
            return base::pass(courses);
        }
        effects.courses = std::move(*courses);
    }
    addPeople(effects, study, scale);
    addRanges(effects, study);
    return effects;
}

std::vector<VisitDifference> differencesOf(const study::Study& study, const study::Profile& profile)
{
    std::vector<VisitDifference> differences;
    const auto contrast = study::suggestContrast(study);
    const auto periodWith = [&profile](study::ArmId arm) {
        return std::find_if(profile.periods.begin(), profile.periods.end(),
                            [arm](const study::ProfilePeriod& period) { return period.period.arm == arm; });
    };
    if (!contrast) {
        return differences;
    }
    const auto reference = periodWith(contrast->reference);
    const auto comparator = periodWith(contrast->comparator);
    if (reference == profile.periods.end() || comparator == profile.periods.end()) {
        return differences;
    }
    std::optional<double> referenceBaseline;
    std::optional<double> comparatorBaseline;
    for (std::size_t i = 0; i < profile.visits.size(); ++i) { // in order of time: the last baseline counts
        const study::Visit* visit = study::byId(study.visits, profile.visits[i]);
        const std::optional<double>& one = reference->scores[i];
        const std::optional<double>& other = comparator->scores[i];
        if (visit->phase == study::VisitPhase::Baseline) {
            referenceBaseline = one ? one : referenceBaseline;
            comparatorBaseline = other ? other : comparatorBaseline;
        } else if (one && other) {
            VisitDifference difference{.visit = visit->id, .ofScores = *other - *one};
            if (referenceBaseline && comparatorBaseline) {
                difference.ofChanges = (*other - *comparatorBaseline) - (*one - *referenceBaseline);
            }
            differences.push_back(difference);
        }
    }
    return differences;
}

std::vector<std::uint32_t> orderByEffect(const ParticipantEffects& effects)
{
    std::vector<std::tuple<int, double, std::uint32_t>> ranked; // places keep the study's order among equals
    ranked.reserve(effects.people.size());
    for (std::uint32_t place = 0; place < effects.people.size(); ++place) {
        const PersonEffect& person = effects.people[place];
        if (person.difference) {
            ranked.emplace_back(0, *person.difference, place);
        } else if (const auto change = person.reference.change ? person.reference.change : person.comparator.change) {
            ranked.emplace_back(1, *change, place);
        } else {
            ranked.emplace_back(person.scores > 0 ? 2 : 3, 0.0, place);
        }
    }
    std::sort(ranked.begin(), ranked.end());
    std::vector<std::uint32_t> order;
    order.reserve(ranked.size());
    for (const auto& [group, value, place] : ranked) {
        order.push_back(place);
    }
    return order;
}

} // namespace analysis
