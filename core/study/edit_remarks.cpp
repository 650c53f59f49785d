// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/edit_steps.h"
#include "core/study/limits.h"

namespace study::steps {

using base::ErrorKind;
using base::Result;

namespace {

// The rows that a remark names; even one that is put back needs them.
Result<void> checkPlace(const Study& study, ParticipantId participant, const std::optional<std::int16_t>& period,
                        const char* table)
{
    if (!isKnownOrNone(study.participants, participant)) {
        return base::fail(ErrorKind::InvalidEdit, std::to_string(participant.value()), "unknown participant");
    }
    if (period && periodOf(study, participant, *period) == nullptr) {
        return base::fail(ErrorKind::InvalidEdit, table, "no period " + std::to_string(*period));
    }
    return {};
}

Result<void> checkNote(const Study& study, const Note& row, bool restoring)
{
    if (row.text.isEmpty() && !restoring) {
        return base::fail(ErrorKind::InvalidEdit, "note", "no text");
    }
    if (!isKnownOrNone(study.visits, row.visit) || !isKnownOrNone(study.scales, row.scale)) {
        return base::fail(ErrorKind::InvalidEdit, "note", "unknown visit or scale");
    }
    return checkPlace(study, row.participant, row.period, "note");
}

Result<void> checkExclusion(const Study& study, const Exclusion& row, bool restoring)
{
    if (row.reason.isEmpty() && !restoring) {
        return base::fail(ErrorKind::InvalidEdit, "exclusion", "no reason");
    }
    if (!row.participant.isValid()) {
        return base::fail(ErrorKind::InvalidEdit, std::to_string(row.participant.value()), "unknown participant");
    }
    if (!isKnownOrNone(study.sources, row.source)) {
        return base::fail(ErrorKind::InvalidEdit, "exclusion", "unknown source");
    }
    return checkPlace(study, row.participant, row.period, "exclusion");
}

} // namespace

Result<Change> perform(Study& study, const AddNote& edit)
{
    if (auto checked = checkNote(study, edit.note, edit.restoring); !checked) {
        return base::pass(checked);
    }
    return addRow<RemoveNote>(study.notes, edit, &AddNote::note);
}

Result<Change> perform(Study& study, const RemoveNote& edit)
{
    return removeRow<AddNote>(study.notes, edit.note, edit);
}

Result<Change> perform(Study& study, const ChangeNote& edit)
{
    if (auto checked = checkNote(study, edit.note, edit.restoring); !checked) {
        return base::pass(checked);
    }
    return changeRow(study.notes, edit.note, edit);
}

Result<Change> perform(Study& study, const AddExclusion& edit)
{
    if (auto checked = checkExclusion(study, edit.exclusion, edit.restoring); !checked) {
        return base::pass(checked);
    }
    return addRow<RemoveExclusion>(study.exclusions, edit, &AddExclusion::exclusion);
}

Result<Change> perform(Study& study, const RemoveExclusion& edit)
{
    return removeRow<AddExclusion>(study.exclusions, edit.exclusion, edit);
}

Result<Change> perform(Study& study, const ChangeExclusion& edit)
{
    if (auto checked = checkExclusion(study, edit.exclusion, edit.restoring); !checked) {
        return base::pass(checked);
    }
    return changeRow(study.exclusions, edit.exclusion, edit);
}

Result<Change> perform(Study& study, const AddSnapshot& edit)
{
    if (edit.snapshot.name.isEmpty() && !edit.restoring) {
        return base::fail(ErrorKind::InvalidEdit, "snapshot", "no name");
    }
    if (edit.snapshot.view.size() > greatestViewLength && !edit.restoring) {
        return base::fail(ErrorKind::InvalidValue, "snapshot", "the view is too long");
    }
    return addRow<RemoveSnapshot>(study.snapshots, edit, &AddSnapshot::snapshot);
}

Result<Change> perform(Study& study, const RemoveSnapshot& edit)
{
    return removeRow<AddSnapshot>(study.snapshots, edit.snapshot, edit);
}

} // namespace study::steps
