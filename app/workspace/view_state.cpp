// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/view_state.h"

#include "core/study/lookup.h"

namespace workspace {

namespace {

// Edits keep the numbers of people: to compare ten thousand keys is for another study.
const study::Participant* personLike(const study::Participant& person, const study::Study& after)
{
    const study::Participant* sameNumber = study::byId(after.participants, person.id);
    const bool same = sameNumber != nullptr && !person.key.isEmpty() && sameNumber->key == person.key;
    return same ? sameNumber : study::byKey(after.participants, person.key);
}

} // namespace

ViewState defaultView(const study::Study& study)
{
    return {.selection = study::defaultSelection(study), .focused = {}};
}

ViewState viewFor(const study::Study& before, const ViewState& view, const study::Study& after)
{
    ViewState carried = view;
    const study::Scale* scale = study::byId(before.scales, view.selection.scale);
    const study::Scale* sameScale = scale != nullptr ? study::byKey(after.scales, scale->key) : nullptr;
    carried.selection.scale = sameScale != nullptr ? sameScale->id : after.primaryScale;
    const study::Visit* visit = study::byId(before.visits, view.selection.visit);
    const study::Visit* sameVisit = visit != nullptr ? study::byKey(after.visits, visit->key) : nullptr;
    carried.selection.visit = sameVisit != nullptr ? sameVisit->id : study::VisitId();
    const study::Participant* person = study::byId(before.participants, view.focused);
    const study::Participant* samePerson = person != nullptr ? personLike(*person, after) : nullptr;
    carried.focused = samePerson != nullptr ? samePerson->id : study::ParticipantId();
    return carried;
}

} // namespace workspace
