// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/edit_steps.h"
#include "core/study/limits.h"

namespace study::steps {

using base::ErrorKind;
using base::Result;

namespace {

bool isAgainst(const Sequence& sequence, const Period& period)
{
    const auto place = static_cast<std::size_t>(period.ordinal) - 1;
    return period.ordinal > 0 && (place >= sequence.arms.size() || sequence.arms[place] != period.arm);
}

auto periodPlaceIn(std::vector<Period>& rows, ParticipantId participant, std::int16_t ordinal)
{
    return std::lower_bound(rows.begin(), rows.end(), std::pair(participant, ordinal),
                            [](const Period& row, const std::pair<ParticipantId, std::int16_t>& wanted) {
                                return std::pair(row.participant, row.ordinal) < wanted;
                            });
}

template <typename Row>
bool standsIn(const std::vector<Row>& rows, const Period& period)
{
    return std::any_of(rows.begin(), rows.end(), [&period](const Row& row) {
        return row.participant == period.participant && row.period == period.ordinal;
    });
}

bool isInUse(const Study& study, const Period& period)
{
    const auto scores = assessmentsOf(study, period.participant);
    return std::any_of(scores.begin(), scores.end(),
                       [&period](const Assessment& row) { return row.period == period.ordinal; }) ||
           standsIn(study.doses, period) || standsIn(study.events, period) || standsIn(study.exclusions, period) ||
           standsIn(study.notes, period);
}

base::Error unknownPeriod(ParticipantId participant, std::int16_t ordinal)
{
    return {ErrorKind::InvalidEdit, std::to_string(participant.value()), "no period " + std::to_string(ordinal)};
}

Result<void> checkOwner(const Study& study, const Period& period)
{
    const Participant* participant = byId(study.participants, period.participant);
    if (participant == nullptr) {
        return base::fail(ErrorKind::InvalidEdit, std::to_string(period.participant.value()), "unknown participant");
    }
    return checkPeriod(study, *participant, period);
}

} // namespace

Result<void> checkPeriod(const Study& study, const Participant& participant, const Period& period)
{
    const std::string subject = participant.key.toStdString();
    const bool treated = period.ordinal > 0;
    if (period.ordinal < 0 || treated != period.arm.isValid() || (treated && byId(study.arms, period.arm) == nullptr)) {
        return base::fail(ErrorKind::InvalidEdit, subject, "period");
    }
    const Sequence* sequence = byId(study.sequences, participant.sequence);
    if (sequence != nullptr && isAgainst(*sequence, period)) {
        return base::fail(ErrorKind::InvalidEdit, subject,
                          "period " + std::to_string(period.ordinal) + " is against the sequence");
    }
    if (!within(period.startDay, -greatestDay, greatestDay)) {
        return base::fail(ErrorKind::InvalidValue, subject, "start of period " + std::to_string(period.ordinal));
    }
    return {};
}

Result<Change> perform(Study& study, const AddPeriod& edit)
{
    const Period& row = edit.period;
    if (!edit.restoring) {
        if (auto checked = checkOwner(study, row); !checked) {
            return base::pass(checked);
        }
        if (periodOf(study, row.participant, row.ordinal) != nullptr) {
            return base::fail(ErrorKind::InvalidEdit, std::to_string(row.participant.value()),
                              "two arms in one period");
        }
    }
    study.periods.insert(periodPlaceIn(study.periods, row.participant, row.ordinal), row);
    return Change{.inverse = RemovePeriod{row.participant, row.ordinal}, .done = edit};
}

Result<Change> perform(Study& study, const RemovePeriod& edit)
{
    const auto place = periodPlaceIn(study.periods, edit.participant, edit.ordinal);
    if (place == study.periods.end() || place->participant != edit.participant || place->ordinal != edit.ordinal) {
        return tl::unexpected(unknownPeriod(edit.participant, edit.ordinal));
    }
    if (isInUse(study, *place)) {
        return base::fail(ErrorKind::InvalidEdit, "period " + std::to_string(edit.ordinal), "still referred to");
    }
    AddPeriod inverse{.period = *place, .restoring = true};
    study.periods.erase(place);
    return Change{.inverse = inverse, .done = edit};
}

Result<Change> perform(Study& study, const ChangePeriod& edit)
{
    const Period& row = edit.period;
    const auto place = periodPlaceIn(study.periods, row.participant, row.ordinal);
    if (place == study.periods.end() || place->participant != row.participant || place->ordinal != row.ordinal) {
        return tl::unexpected(unknownPeriod(row.participant, row.ordinal));
    }
    if (!edit.restoring) {
        if (auto checked = checkOwner(study, row); !checked) {
            return base::pass(checked);
        }
    }
    ChangePeriod inverse{.period = std::exchange(*place, row), .restoring = true};
    return Change{.inverse = inverse, .done = edit};
}

} // namespace study::steps
