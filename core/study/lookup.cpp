// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/lookup.h"

#include "core/study/visit_order.h"

#include <cstddef>

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

template <typename Row>
Origin originOfRows(const std::vector<Row>& rows)
{
    Origin observed = rows.empty() ? Origin::Imported : Origin::Entered;
    for (const Row& row : rows) {
        if (!isObserved(row.origin)) {
            return row.origin;
        }
        if (row.origin == Origin::Imported) {
            observed = Origin::Imported;
        }
    }
    return observed;
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
    const VisitOrder order(study);
    std::vector<char> used(study.visits.size(), 0); // by place in time
    std::size_t unused = used.size();
    for (const Assessment& row : study.assessments) {
        if (unused == 0) {
            break; // mostly known from the first few people
        }
        if (row.scale == scale) {
            if (const auto place = order.placeOf(row.visit); place && used[*place] == 0) {
                used[*place] = 1;
                --unused;
            }
        }
    }
    std::vector<VisitId> visits;
    for (std::size_t place = 0; place < used.size(); ++place) {
        if (used[place] != 0) {
            visits.push_back(order.at(place));
        }
    }
    return visits;
}

VisitId defaultVisit(const Study& study, ScaleId scale)
{
    return defaultVisit(study, visitsOf(study, scale));
}

VisitId defaultVisit(const Study& study, std::span<const VisitId> visits)
{
    VisitId firstPostDose;
    for (const VisitId id : visits) {
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
    return study.assessments.empty() ? originOfRows(study.participants) : originOfRows(study.assessments);
}

QStringList scoreSourceNames(const Study& study)
{
    std::vector<SourceId> used;
    for (const Assessment& row : study.assessments) {
        if ((used.empty() || row.source != used.back()) &&
            std::find(used.begin(), used.end(), row.source) == used.end()) {
            used.push_back(row.source);
        }
        if (used.size() >= study.sources.size()) {
            break;
        }
    }
    QStringList names;
    for (const Source& source : study.sources) {
        if (std::find(used.begin(), used.end(), source.id) != used.end()) {
            names.append(source.name);
        }
    }
    return names;
}

std::vector<ParticipantId> completersOf(const Study& study)
{
    const std::size_t wanted = treatmentPeriodsOf(study);
    std::vector<ParticipantId> completers;
    ParticipantId current;
    std::int16_t lastPeriod = 0; // the last one of them with a score
    std::size_t periods = 0;
    const auto close = [&] {
        if (current.isValid() && wanted > 0 && periods >= wanted) {
            completers.push_back(current);
        }
    };
    for (const Assessment& row : study.assessments) { // sorted by participant, then period
        if (row.participant != current) {
            close();
            current = row.participant;
            lastPeriod = 0;
            periods = 0;
        }
        if (row.scale == study.primaryScale && row.period > lastPeriod) {
            const Visit* visit = byId(study.visits, row.visit);
            if (visit != nullptr && visit->phase == VisitPhase::PostDose) {
                lastPeriod = row.period;
                ++periods;
            }
        }
    }
    close();
    return completers;
}

} // namespace study
