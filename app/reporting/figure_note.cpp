// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/reporting/figure_menu.h"

#include "core/study/design.h"
#include "core/study/lookup.h"

#include <algorithm>

namespace reporting {

namespace {

// Of a person who was given that side once; given twice, the figure does not say which time.
std::optional<std::int16_t> periodOf(const study::Study& study, study::ParticipantId participant, figures::Role role)
{
    const auto contrast = study::suggestContrast(study);
    study::ArmId arm;
    if (contrast && role != figures::Role::Neutral) {
        arm = role == figures::Role::Open ? contrast->reference : contrast->comparator;
    }
    std::optional<std::int16_t> found;
    for (const study::Period& period : study::periodsOf(study, participant)) {
        if (period.arm.isValid() && (!arm.isValid() || period.arm == arm)) {
            if (found) {
                return std::nullopt;
            }
            found = period.ordinal;
        }
    }
    return found;
}

study::VisitId visitOf(const figures::Figure& figure, double x, const study::Study& study,
                       const study::Selection& selection)
{
    if (figure.moments.empty()) {
        return study::chosenVisit(study, selection);
    }
    const auto moment = std::find_if(figure.moments.begin(), figure.moments.end(),
                                     [x](const figures::Moment& one) { return one.x == x; });
    if (moment != figure.moments.end()) {
        return moment->visit;
    }
    for (const study::VisitId id : study::visitsOf(study, selection.scale)) { // a baseline is no moment
        const study::Visit* visit = study::byId(study.visits, id);
        if (selection.timeAxis == study::TimeAxis::OwnTreatment && visit != nullptr && study::visitDay(*visit) == x) {
            return id;
        }
    }
    return {};
}

} // namespace

std::optional<study::Note> noteOnValue(const plots::FigureView& view, const study::Study& study,
                                       const study::Selection& selection)
{
    const auto value = view.currentValue();
    if (!value) {
        return std::nullopt;
    }
    study::Note note;
    note.scale = selection.scale;
    note.visit = visitOf(view.figure(), value->x, study, selection);
    if (value->participant.isValid()) {
        note.participant = value->participant;
        note.period = periodOf(study, value->participant, value->role);
    } else {
        note.about = value->words;
    }
    return note;
}

} // namespace reporting
