// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/profile.h"

#include "core/study/lookup.h"

#include <algorithm>

namespace study {

namespace {

template <typename Row>
std::vector<Row> rowsOf(const std::vector<Row>& rows, ParticipantId participant)
{
    std::vector<Row> found;
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(found),
                 [participant](const Row& row) { return row.participant == participant; });
    return found;
}

template <typename Row>
std::vector<Row> rowsOfPeriod(std::vector<Row> rows, std::int16_t period)
{
    std::erase_if(rows, [period](const Row& row) { return row.period != period; });
    return rows;
}

} // namespace

Profile profileOf(const Study& study, ParticipantId participant, ScaleId scale)
{
    Profile profile{.participant = participant,
                    .exclusions = rowsOf(study.exclusions, participant),
                    .notes = rowsOf(study.notes, participant)};
    std::vector<Assessment> scores;
    for (const Assessment& row : assessmentsOf(study, participant)) {
        if (row.scale == scale) {
            scores.push_back(row);
        }
    }
    const auto scoredAt = [&scores](VisitId visit) {
        return std::any_of(scores.begin(), scores.end(), [visit](const Assessment& row) { return row.visit == visit; });
    };
    for (const VisitId visit : visitsOf(study, scale)) {
        if (scoredAt(visit)) {
            profile.visits.push_back(visit);
        }
    }
    const std::vector<Dose> doses = rowsOf(study.doses, participant);
    const std::vector<Event> events = rowsOf(study.events, participant);
    const std::span<const Period> periods = periodsOf(study, participant);
    const bool treated = std::any_of(periods.begin(), periods.end(), [](const Period& row) { return row.arm.isValid(); });
    for (const Period& period : periods) {
        if (treated && !period.arm.isValid()) {
            continue;
        }
        ProfilePeriod row{.period = period,
                          .doses = rowsOfPeriod(doses, period.ordinal),
                          .events = rowsOfPeriod(events, period.ordinal)};
        for (const VisitId visit : profile.visits) {
            const Assessment* score = findAssessment(study, participant, period.ordinal, visit, scale);
            if (score == nullptr) { // a baseline before period 1 serves all periods
                score = findAssessment(study, participant, 0, visit, scale);
            }
            row.scores.push_back(score != nullptr ? std::optional(score->value) : std::nullopt);
            if (score != nullptr && isObserved(row.origin)) {
                row.origin = score->origin;
            }
        }
        profile.periods.push_back(std::move(row));
    }
    return profile;
}

} // namespace study
