// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/edit_steps.h"
#include "core/study/limits.h"

namespace study::steps {

using base::ErrorKind;
using base::Result;

namespace {

// Doses and events.
template <typename Row>
Result<void> checkOccurrence(const Study& study, const Row& row, const char* table)
{
    if (byId(study.participants, row.participant) == nullptr) {
        return base::fail(ErrorKind::InvalidEdit, std::to_string(row.participant.value()), "unknown participant");
    }
    if (periodOf(study, row.participant, row.period) == nullptr) {
        return base::fail(ErrorKind::InvalidEdit, table, "no period " + std::to_string(row.period));
    }
    if (!isKnownOrNone(study.sources, row.source)) {
        return base::fail(ErrorKind::InvalidEdit, table, "unknown source");
    }
    return {};
}

Result<void> checkDose(const Study& study, const Dose& row)
{
    if (row.substance.isEmpty()) {
        return base::fail(ErrorKind::InvalidEdit, "dose", "no substance");
    }
    if (!within(row.amount, 0.0, greatestScore)) {
        return base::fail(ErrorKind::InvalidValue, "dose", "amount");
    }
    if (!within(row.minute, -greatestMinute, greatestMinute) || !within(row.durationMinutes, 0.0, greatestMinute)) {
        return base::fail(ErrorKind::InvalidValue, "dose", "time");
    }
    return checkOccurrence(study, row, "dose");
}

Result<void> checkEvent(const Study& study, const Event& row)
{
    if (row.term.isEmpty()) {
        return base::fail(ErrorKind::InvalidEdit, "event", "no words");
    }
    if (!within(row.startDay, -greatestDay, greatestDay) ||
        !within(row.endDay, row.startDay.value_or(-greatestDay), greatestDay)) {
        return base::fail(ErrorKind::InvalidValue, "event", "days");
    }
    return checkOccurrence(study, row, "event");
}

} // namespace

Result<Change> perform(Study& study, const AddDose& edit)
{
    if (auto checked = checkDose(study, edit.dose); !checked && !edit.restoring) {
        return base::pass(checked);
    }
    return addRow<RemoveDose>(study.doses, edit, &AddDose::dose);
}

Result<Change> perform(Study& study, const RemoveDose& edit)
{
    return removeRow<AddDose>(study.doses, edit.dose, edit);
}

Result<Change> perform(Study& study, const ChangeDose& edit)
{
    if (auto checked = checkDose(study, edit.dose); !checked && !edit.restoring) {
        return base::pass(checked);
    }
    return changeRow(study.doses, edit.dose, edit);
}

Result<Change> perform(Study& study, const AddEvent& edit)
{
    if (auto checked = checkEvent(study, edit.event); !checked && !edit.restoring) {
        return base::pass(checked);
    }
    return addRow<RemoveEvent>(study.events, edit, &AddEvent::event);
}

Result<Change> perform(Study& study, const RemoveEvent& edit)
{
    return removeRow<AddEvent>(study.events, edit.event, edit);
}

Result<Change> perform(Study& study, const ChangeEvent& edit)
{
    if (auto checked = checkEvent(study, edit.event); !checked && !edit.restoring) {
        return base::pass(checked);
    }
    return changeRow(study.events, edit.event, edit);
}

} // namespace study::steps
