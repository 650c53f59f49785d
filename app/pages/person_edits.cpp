// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/person_edits.h"

#include "core/study/lookup.h"

#include <algorithm>

namespace pages {

namespace {

template <typename Row>
bool isOfPeriod(const std::vector<Row>& rows, study::ParticipantId person, std::int16_t period)
{
    return std::any_of(rows.begin(), rows.end(),
                       [&](const Row& row) { return row.participant == person && row.period == period; });
}

template <typename Remove, typename Row>
void removeRows(std::vector<study::Edit>& edits, const std::vector<Row>& rows, study::ParticipantId person)
{
    for (const Row& row : rows) {
        if (row.participant == person) {
            edits.push_back(Remove{row.id});
        }
    }
}

} // namespace

QString PersonEdits::add(study::Participant person)
{
    person.id = {};
    person.origin = study::Origin::Entered;
    m_lastKey = person.key;
    study::AddParticipant added{.participant = std::move(person), .periods = {}};
    if (const study::Sequence* sequence = study::byId(m_study.sequences, added.participant.sequence)) {
        std::int16_t ordinal = 0;
        for (const study::ArmId arm : sequence->arms) {
            added.periods.push_back({.participant = {}, .ordinal = ++ordinal, .arm = arm, .startDay = {}});
        }
    }
    m_edits.emplace_back(std::move(added));
    return {};
}

QString PersonEdits::change(const study::Participant& person)
{
    m_lastKey = person.key;
    const study::Participant* before = study::byId(m_study.participants, person.id);
    if (before == nullptr || *before == person) {
        return {};
    }
    if (before->sequence != person.sequence && person.sequence.isValid()) {
        return followSequence(*before, person);
    }
    m_edits.emplace_back(study::ChangeParticipant{person});
    return {};
}

bool PersonEdits::isInUse(study::ParticipantId person, std::int16_t period) const
{
    const auto scores = study::assessmentsOf(m_study, person);
    return std::any_of(scores.begin(), scores.end(),
                       [period](const study::Assessment& score) { return score.period == period; }) ||
           isOfPeriod(m_study.doses, person, period) || isOfPeriod(m_study.events, person, period) ||
           isOfPeriod(m_study.exclusions, person, period) || isOfPeriod(m_study.notes, person, period);
}

// The person leaves the old sequence first: no period may stand against the one they are in.
QString PersonEdits::followSequence(const study::Participant& before, const study::Participant& after)
{
    const study::Sequence* sequence = study::byId(m_study.sequences, after.sequence);
    study::Participant loose = after;
    loose.sequence = {};
    m_edits.emplace_back(study::ChangeParticipant{loose});
    const auto count = static_cast<std::int16_t>(sequence->arms.size());
    for (const study::Period& period : study::periodsOf(m_study, before.id)) {
        if (period.ordinal <= count) {
            continue;
        }
        if (isInUse(before.id, period.ordinal)) {
            return tr("%1 has scores or other entries in period %2, which this sequence does not have")
                .arg(before.key)
                .arg(period.ordinal);
        }
        m_edits.emplace_back(study::RemovePeriod{before.id, period.ordinal});
    }
    for (std::int16_t ordinal = 1; ordinal <= count; ++ordinal) {
        const study::ArmId arm = sequence->arms[static_cast<std::size_t>(ordinal) - 1];
        const study::Period* period = study::periodOf(m_study, before.id, ordinal);
        if (period == nullptr) {
            m_edits.emplace_back(study::AddPeriod{{before.id, ordinal, arm, std::nullopt}});
        } else if (period->arm != arm) {
            m_edits.emplace_back(study::ChangePeriod{{before.id, ordinal, arm, period->startDay}});
        }
    }
    m_edits.emplace_back(study::ChangeParticipant{after});
    return {};
}

void PersonEdits::remove(const study::Participant& person)
{
    m_lastKey = person.key;
    removeRows<study::RemoveNote>(m_edits, m_study.notes, person.id);
    removeRows<study::RemoveExclusion>(m_edits, m_study.exclusions, person.id);
    removeRows<study::RemoveEvent>(m_edits, m_study.events, person.id);
    removeRows<study::RemoveDose>(m_edits, m_study.doses, person.id);
    study::ChangeScores scores;
    for (const study::Assessment& score : study::assessmentsOf(m_study, person.id)) {
        scores.scores.push_back({.participant = score.participant,
                                 .period = score.period,
                                 .visit = score.visit,
                                 .scale = score.scale,
                                 .value = std::nullopt,
                                 .origin = score.origin,
                                 .source = score.source});
    }
    if (!scores.scores.empty()) {
        m_edits.emplace_back(std::move(scores));
    }
    m_edits.emplace_back(study::RemoveParticipant{person.id});
}

std::optional<study::Edit> PersonEdits::edit() const
{
    if (m_edits.empty()) {
        return std::nullopt;
    }
    return m_edits.size() == 1 ? m_edits.front() : study::Edit(study::EditBlock{m_edits});
}

} // namespace pages
