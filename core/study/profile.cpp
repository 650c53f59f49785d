// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/profile.h"

#include "core/study/lookup.h"
#include "core/study/visit_order.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <span>

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

// In order of time. Of this person alone: visitsOf() would walk through everybody's scores.
std::vector<VisitId> visitsScored(const Study& study, ParticipantId participant, ScaleId scale)
{
    const VisitOrder order(study);
    std::vector<std::size_t> places;
    for (const Assessment& row : assessmentsOf(study, participant)) {
        if (row.scale == scale) {
            if (const auto place = order.placeOf(row.visit)) {
                places.push_back(*place);
            }
        }
    }
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
    std::vector<VisitId> visits;
    std::transform(places.begin(), places.end(), std::back_inserter(visits),
                   [&order](std::size_t place) { return order.at(place); });
    return visits;
}

} // namespace

Profile profileOf(const Study& study, ParticipantId participant, ScaleId scale)
{
    Profile profile{.participant = participant,
                    .exclusions = rowsOf(study.exclusions, participant),
                    .notes = rowsOf(study.notes, participant)};
    profile.visits = visitsScored(study, participant, scale);
    const std::vector<Dose> doses = rowsOf(study.doses, participant);
    const std::vector<Event> events = rowsOf(study.events, participant);
    const std::span<const Period> periods = periodsOf(study, participant);
    const bool treated =
        std::any_of(periods.begin(), periods.end(), [](const Period& row) { return row.arm.isValid(); });
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
