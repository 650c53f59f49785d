// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/edit_steps.h"
#include "core/study/limits.h"

#include <cstdint>

namespace study::steps {

using base::ErrorKind;
using base::Result;

namespace {

Result<void> checkKey(const Study& study, const Participant& participant)
{
    const Participant* other = byKey(study.participants, participant.key);
    if (foldedKey(participant.key).isEmpty() || (other != nullptr && other->id != participant.id)) {
        return base::fail(ErrorKind::InvalidEdit,
                          participant.key.isEmpty() ? "participant" : participant.key.toStdString(), "key");
    }
    return {};
}

Result<void> checkPerson(const Study& study, const Participant& participant)
{
    const std::string subject = participant.key.isEmpty() ? "participant" : participant.key.toStdString();
    if (!isKnownOrNone(study.sequences, participant.sequence)) {
        return base::fail(ErrorKind::InvalidEdit, subject, "unknown sequence");
    }
    if (!isKnownOrNone(study.sources, participant.source)) {
        return base::fail(ErrorKind::InvalidEdit, subject, "unknown source");
    }
    if (!within(participant.ageYears, 0.0, greatestAgeYears)) {
        return base::fail(ErrorKind::InvalidValue, subject, "age");
    }
    if (participant.attributes.size() > INT16_MAX) {
        return base::fail(ErrorKind::InvalidValue, subject, "too many attributes");
    }
    return {};
}

// periods: those of the participant, in order.
Result<void> checkNewPeriods(const Study& study, const Participant& participant, const std::vector<Period>& periods)
{
    for (std::size_t i = 0; i < periods.size(); ++i) {
        if (i > 0 && periods[i - 1].ordinal == periods[i].ordinal) {
            return base::fail(ErrorKind::InvalidEdit, participant.key.toStdString(), "two arms in one period");
        }
        if (auto checked = checkPeriod(study, participant, periods[i]); !checked) {
            return checked;
        }
    }
    return {};
}

template <typename Row>
bool refersTo(const std::vector<Row>& rows, ParticipantId participant)
{
    return std::any_of(rows.begin(), rows.end(),
                       [participant](const Row& row) { return row.participant == participant; });
}

// Whatever did not change is no obstacle: it may have come from a file.
Result<void> checkChange(const Study& study, const Participant& before, const Participant& after)
{
    if (after.key != before.key) {
        if (auto checked = checkKey(study, after); !checked) {
            return checked;
        }
    }
    if (after.sequence != before.sequence) {
        for (const Period& period : periodsOf(study, after.id)) {
            if (auto checked = checkPeriod(study, after, period); !checked) {
                return checked;
            }
        }
    }
    return checkPerson(study, after);
}

} // namespace

Result<Change> perform(Study& study, const AddParticipant& edit)
{
    const auto id = freeId(study.participants, edit.participant.id);
    if (!id) {
        return tl::unexpected(id.error());
    }
    AddParticipant done = edit;
    done.participant.id = *id;
    for (Period& period : done.periods) {
        period.participant = *id;
    }
    std::stable_sort(done.periods.begin(), done.periods.end(),
                     [](const Period& a, const Period& b) { return a.ordinal < b.ordinal; });
    if (!edit.restoring) {
        if (auto checked = checkKey(study, done.participant); !checked) {
            return base::pass(checked);
        }
        if (auto checked = checkPerson(study, done.participant); !checked) {
            return base::pass(checked);
        }
        if (auto checked = checkNewPeriods(study, done.participant, done.periods); !checked) {
            return base::pass(checked);
        }
    }
    study.participants.insert(placeById(study.participants, *id), done.participant);
    const auto after =
        std::lower_bound(study.periods.begin(), study.periods.end(), *id,
                         [](const Period& row, ParticipantId wanted) { return row.participant < wanted; });
    study.periods.insert(after, done.periods.begin(), done.periods.end());
    return Change{.inverse = RemoveParticipant{*id}, .done = std::move(done)};
}

Result<Change> perform(Study& study, const RemoveParticipant& edit)
{
    const auto place = placeById(study.participants, edit.participant);
    if (place == study.participants.end() || place->id != edit.participant) {
        return base::fail(ErrorKind::InvalidEdit, std::to_string(edit.participant.value()), "unknown participant");
    }
    if (!assessmentsOf(study, edit.participant).empty() || refersTo(study.doses, edit.participant) ||
        refersTo(study.events, edit.participant) || refersTo(study.exclusions, edit.participant) ||
        refersTo(study.notes, edit.participant)) {
        return base::fail(ErrorKind::InvalidEdit, place->key.toStdString(), "still referred to");
    }
    AddParticipant inverse{.participant = *place, .periods = {}, .restoring = true};
    const auto periods = periodsOf(study, edit.participant);
    inverse.periods.assign(periods.begin(), periods.end());
    std::erase_if(study.periods, [&edit](const Period& period) { return period.participant == edit.participant; });
    study.participants.erase(place);
    return Change{.inverse = std::move(inverse), .done = edit};
}

Result<Change> perform(Study& study, const ChangeParticipant& edit)
{
    const Participant* before = byId(study.participants, edit.participant.id);
    if (before != nullptr && !edit.restoring) {
        if (auto checked = checkChange(study, *before, edit.participant); !checked) {
            return base::pass(checked);
        }
    }
    return changeRow(study.participants, edit.participant, edit);
}

} // namespace study::steps
