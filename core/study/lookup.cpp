// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/lookup.h"

#include <set>

namespace study {

namespace {

// Sorted rows of one participant, as a contiguous stretch.
template <typename Row>
std::span<const Row> stretchOf(const std::vector<Row>& rows, ParticipantId participant)
{
    const auto begin = std::lower_bound(rows.begin(), rows.end(), participant,
                                        [](const Row& row, ParticipantId id) { return row.participant < id; });
    const auto end = std::upper_bound(begin, rows.end(), participant,
                                      [](ParticipantId id, const Row& row) { return id < row.participant; });
    return {begin, end};
}

std::size_t treatmentPeriodsOf(const Study& study)
{
    std::size_t most = 0;
    for (const Sequence& sequence : study.sequences) {
        most = std::max(most, sequence.arms.size());
    }
    if (most > 0) {
        return most;
    }
    for (const Period& period : study.periods) {
        most = std::max(most, static_cast<std::size_t>(std::max<std::int16_t>(period.ordinal, 0)));
    }
    return most;
}

} // namespace

std::span<const Period> periodsOf(const Study& study, ParticipantId participant)
{
    return stretchOf(study.periods, participant);
}

const Period* periodOf(const Study& study, ParticipantId participant, std::int16_t ordinal)
{
    for (const Period& period : periodsOf(study, participant)) {
        if (period.ordinal == ordinal) {
            return &period;
        }
    }
    return nullptr;
}

std::span<const Assessment> assessmentsOf(const Study& study, ParticipantId participant)
{
    return stretchOf(study.assessments, participant);
}

const Assessment* findAssessment(const Study& study, ParticipantId participant, std::int16_t period, VisitId visit,
                                 ScaleId scale)
{
    const auto wanted = std::tuple(participant, period, visit, scale);
    const auto found = std::lower_bound(study.assessments.begin(), study.assessments.end(), wanted,
                                        [](const Assessment& row, const auto& key) { return row.key() < key; });
    return found != study.assessments.end() && found->key() == wanted ? &*found : nullptr;
}

QString armName(const Study& study, ArmId arm)
{
    const Arm* row = byId(study.arms, arm);
    return row != nullptr ? row->name : QStringLiteral("all");
}

std::vector<VisitId> visitsOf(const Study& study, ScaleId scale)
{
    std::set<VisitId> used;
    for (const Assessment& row : study.assessments) {
        if (row.scale == scale) {
            used.insert(row.visit);
        }
    }
    std::vector<VisitId> visits(used.begin(), used.end());
    const auto position = [&study](VisitId id) {
        const Visit* visit = byId(study.visits, id);
        return visit == nullptr ? std::tuple(VisitPhase::PostDose, 0.0, id) : std::tuple(visit->phase, visitDay(*visit), id);
    };
    std::sort(visits.begin(), visits.end(),
              [&position](VisitId a, VisitId b) { return position(a) < position(b); });
    return visits;
}

VisitId defaultVisit(const Study& study, ScaleId scale)
{
    VisitId firstPostDose;
    for (const VisitId id : visitsOf(study, scale)) {
        const Visit* visit = byId(study.visits, id);
        if (visit == nullptr || visit->phase == VisitPhase::Baseline) {
            continue;
        }
        if (visit->unit == TimeUnit::Day) {
            return id;
        }
        if (!firstPostDose.isValid()) {
            firstPostDose = id;
        }
    }
    return firstPostDose;
}

Origin studyOrigin(const Study& study)
{
    Origin observed = Origin::Imported;
    for (const Assessment& row : study.assessments) {
        if (!isObserved(row.origin)) {
            return row.origin;
        }
        observed = row.origin;
    }
    return observed;
}

std::vector<ParticipantId> completersOf(const Study& study)
{
    const std::size_t wanted = treatmentPeriodsOf(study);
    std::set<VisitId> postDose;
    for (const Visit& visit : study.visits) {
        if (visit.phase == VisitPhase::PostDose) {
            postDose.insert(visit.id);
        }
    }
    std::vector<ParticipantId> completers;
    std::set<std::int16_t> seen;
    ParticipantId current;
    const auto close = [&] {
        if (current.isValid() && wanted > 0 && seen.size() >= wanted) {
            completers.push_back(current);
        }
        seen.clear();
    };
    for (const Assessment& row : study.assessments) { // sorted by participant
        if (row.participant != current) {
            close();
            current = row.participant;
        }
        if (row.scale == study.primaryScale && row.period > 0 && postDose.contains(row.visit)) {
            seen.insert(row.period);
        }
    }
    close();
    return completers;
}

} // namespace study
