// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/sensitivity_trial.h"

#include "core/analysis/crossover_analysis.h"
#include "core/stats/crossover.h"
#include "core/stats/paired_t.h"
#include "core/study/courses.h"

#include <algorithm>
#include <map>
#include <utility>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

std::size_t chosenPlace(const ModelRows& rows)
{
    std::size_t place = 0;
    while (place < rows.visits.size() && rows.visits[place].id != rows.selection.visit) {
        ++place;
    }
    return place;
}

/// Which of the people in the rows are people of the trial.
std::vector<std::optional<std::size_t>> placesInTrial(const ModelRows& rows)
{
    std::vector<std::optional<std::size_t>> places(rows.people.size());
    std::size_t next = 0;
    for (std::size_t person = 0; person < places.size(); ++person) {
        if (rows.people[person].receivedBoth) {
            places[person] = next++;
        }
    }
    return places;
}

/// Of each person's reference and comparator course in turn, in the selection's measure: a change is zero at the baseline.
/// From the scores themselves, since a course without a score after its treatment has no row.
base::Result<std::vector<std::optional<double>>> trialBaselines(const study::Study& study, const ModelRows& rows)
{
    study::Selection asked = rows.selection;
    asked.measure = study::Measure::Score;
    const auto courses = study::selectCourses(study, asked);
    if (!courses) {
        return tl::unexpected(courses.error());
    }
    std::map<study::ParticipantId, std::size_t> placeOf;
    const auto places = placesInTrial(rows);
    for (std::size_t person = 0; person < places.size(); ++person) {
        if (places[person]) {
            placeOf.emplace(rows.people[person].participant, *places[person]);
        }
    }
    const bool isScore = rows.selection.measure == study::Measure::Score;
    std::vector<std::optional<double>> baselines(2 * placeOf.size());
    for (const study::CoursePair& pair : study::pairCourses(*courses, rows.contrast)) {
        const auto place = placeOf.find(pair.participant);
        if (place == placeOf.end()) {
            continue;
        }
        const auto baseline = [&](std::optional<std::size_t> course) {
            const auto own = course ? courses->courses[*course].baseline : std::nullopt;
            return own && !isScore ? std::optional(0.0) : own;
        };
        baselines[2 * place->second] = baseline(pair.reference);
        baselines[2 * place->second + 1] = baseline(pair.comparator);
    }
    return baselines;
}

} // namespace

std::vector<TrialPerson> trialPeople(const ModelRows& rows)
{
    std::vector<TrialPerson> people;
    const auto places = placesInTrial(rows);
    for (std::size_t person = 0; person < places.size(); ++person) {
        if (places[person]) {
            people.push_back({.key = rows.people[person].key, .order = rows.people[person].order});
        }
    }
    const std::size_t chosen = chosenPlace(rows);
    for (const ModelRow& row : rows.rows) {
        if (row.visit == chosen && places[row.person]) {
            TrialPerson& person = people[*places[row.person]];
            (row.side == ArmSide::Reference ? person.reference : person.comparator) = row.y;
        }
    }
    return people;
}

base::Result<CourseValues> courseValues(const study::Study& study, const ModelRows& rows)
{
    const auto baselines = trialBaselines(study, rows);
    if (!baselines) {
        return tl::unexpected(baselines.error());
    }
    const std::size_t visits = chosenPlace(rows) + 2; // the baseline, those before, the chosen one
    const auto places = placesInTrial(rows);
    CourseValues courses{std::vector<std::optional<double>>(baselines->size() * visits), visits};
    for (std::size_t course = 0; course < baselines->size(); ++course) {
        courses.values[course * visits] = (*baselines)[course];
    }
    for (const ModelRow& row : rows.rows) {
        if (!places[row.person]) {
            continue;
        }
        const std::size_t course = 2 * *places[row.person] + (row.side == ArmSide::Comparator ? 1 : 0);
        if (row.visit + 1 < visits) {
            courses.values[course * visits + row.visit + 1] = row.y;
        }
    }
    return courses;
}

base::Result<CarriedTrial> carriedTrial(const study::Study& study, const ModelRows& rows, stats::CarriedForward method)
{
    CarriedTrial trial{.people = trialPeople(rows)};
    const auto courses = courseValues(study, rows);
    if (!courses) {
        return tl::unexpected(courses.error());
    }
    const std::size_t visits = courses->visits;
    const auto filled = stats::carryForward(courses->values, visits, method);
    if (!filled) {
        return tl::unexpected(filled.error());
    }
    for (std::size_t i = 0; i < trial.people.size(); ++i) {
        TrialPerson& person = trial.people[i];
        const auto carried = [&](std::optional<double>& value, std::size_t course) {
            const auto& last = filled->values[course * visits + visits - 1];
            trial.filled += !value && last ? 1 : 0;
            trial.stillMissing += last ? 0 : 1;
            value = last;
        };
        carried(person.reference, 2 * i);
        carried(person.comparator, 2 * i + 1);
    }
    return trial;
}

base::Result<Estimate> trialEffect(std::span<const TrialPerson> people, bool hasTwoSequences, double level)
{
    if (hasTwoSequences) {
        std::vector<stats::CrossoverPerson> ordered;
        for (const TrialPerson& person : people) {
            const bool treatedFirst = person.order == ArmOrder::ComparatorFirst;
            ordered.push_back({treatedFirst, treatedFirst ? person.comparator : person.reference,
                               treatedFirst ? person.reference : person.comparator});
        }
        const auto fit = stats::crossover(ordered, level);
        return fit ? base::Result<Estimate>(crossoverEstimate(u"treatment"_s, fit->treatment, level))
                   : tl::unexpected(fit.error());
    }
    std::vector<double> differences;
    for (const TrialPerson& person : people) {
        if (person.isComplete()) {
            differences.push_back(*person.comparator - *person.reference);
        }
    }
    const auto test = stats::oneSampleT(differences, level);
    if (!test) {
        return tl::unexpected(test.error());
    }
    return Estimate{.name = u"difference"_s,
                    .value = test->meanDifference,
                    .se = test->se,
                    .df = test->degreesOfFreedom,
                    .statistic = test->t,
                    .p = test->p,
                    .lower = test->lower,
                    .upper = test->upper,
                    .level = level};
}

int completeCount(std::span<const TrialPerson> people)
{
    return static_cast<int>(
        std::count_if(people.begin(), people.end(), [](const TrialPerson& person) { return person.isComplete(); }));
}

} // namespace analysis
