// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/edit.h"

#include "core/study/limits.h"
#include "core/study/lookup.h"

#include <QLocale>

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>
#include <type_traits>
#include <utility>

namespace study {

namespace {

using base::ErrorKind;
using base::Result;

struct Change
{
    Edit inverse;
    Edit done;
};

template <typename Row>
auto placeById(std::vector<Row>& rows, decltype(Row::id) id)
{
    return std::lower_bound(rows.begin(), rows.end(), id,
                            [](const Row& row, decltype(Row::id) wanted) { return row.id < wanted; });
}

// The id asked for, or the next free one.
template <typename Row>
Result<decltype(Row::id)> freeId(const std::vector<Row>& rows, decltype(Row::id) wanted)
{
    if (wanted.isValid()) {
        return byId(rows, wanted) == nullptr ? Result<decltype(Row::id)>(wanted)
                                             : base::fail(ErrorKind::InvalidEdit, std::to_string(wanted.value()), "id");
    }
    const std::int32_t last = rows.empty() ? 0 : rows.back().id.value();
    if (last == std::numeric_limits<std::int32_t>::max()) {
        return base::fail(ErrorKind::InvalidEdit, std::to_string(last), "id");
    }
    return decltype(Row::id)(last + 1);
}

Result<void> checkPlace(const Study& study, const ChangeScore& edit)
{
    const Participant* participant = byId(study.participants, edit.participant);
    const Visit* visit = byId(study.visits, edit.visit);
    const Scale* scale = byId(study.scales, edit.scale);
    if (participant == nullptr || visit == nullptr || scale == nullptr) {
        return base::fail(ErrorKind::InvalidEdit, "score", "unknown participant, visit or scale");
    }
    const Period* period = periodOf(study, edit.participant, edit.period);
    if (period == nullptr || (visit->phase == VisitPhase::PostDose && !period->arm.isValid())) {
        return base::fail(ErrorKind::InvalidEdit, participant->key.toStdString(),
                          (visit->phase == VisitPhase::PostDose ? "no treatment in period " : "no period ") +
                              std::to_string(edit.period));
    }
    if (edit.source.isValid() && byId(study.sources, edit.source) == nullptr) {
        return base::fail(ErrorKind::InvalidEdit, "score", "unknown source");
    }
    const bool allowed =
        !edit.value || (std::isfinite(*edit.value) && *edit.value >= scale->minimum && *edit.value <= scale->maximum);
    if (!allowed && !edit.restoring) {
        return base::fail(ErrorKind::InvalidValue, scale->key.toStdString(),
                          QString::number(*edit.value, 'g', QLocale::FloatingPointShortest).toStdString());
    }
    return {};
}

Result<Change> perform(Study& study, const ChangeScore& edit)
{
    if (auto checked = checkPlace(study, edit); !checked) {
        return base::pass(checked);
    }
    const Assessment row{.participant = edit.participant,
                         .visit = edit.visit,
                         .scale = edit.scale,
                         .source = edit.source,
                         .period = edit.period,
                         .origin = edit.origin,
                         .value = edit.value.value_or(0.0)};
    auto& rows = study.assessments;
    const auto place = std::lower_bound(rows.begin(), rows.end(), row,
                                        [](const Assessment& a, const Assessment& b) { return a.key() < b.key(); });
    const bool exists = place != rows.end() && place->key() == row.key();
    if (!exists && !edit.value) {
        return base::fail(ErrorKind::InvalidEdit, "score", "there is none to remove");
    }
    ChangeScore inverse = edit;
    inverse.restoring = true;
    inverse.value = std::nullopt;
    if (exists) {
        inverse.value = place->value;
        inverse.origin = place->origin;
        inverse.source = place->source;
    }
    if (exists && edit.value) {
        *place = row;
    } else if (exists) {
        rows.erase(place);
    } else {
        rows.insert(place, row);
    }
    return Change{.inverse = inverse, .done = edit};
}

Result<void> checkNewcomer(const Study& study, const Participant& participant)
{
    const std::string subject = participant.key.isEmpty() ? "participant" : participant.key.toStdString();
    if (foldedKey(participant.key).isEmpty() || byKey(study.participants, participant.key) != nullptr) {
        return base::fail(ErrorKind::InvalidEdit, subject, "key");
    }
    if (participant.sequence.isValid() && byId(study.sequences, participant.sequence) == nullptr) {
        return base::fail(ErrorKind::InvalidEdit, subject, "unknown sequence");
    }
    if (participant.source.isValid() && byId(study.sources, participant.source) == nullptr) {
        return base::fail(ErrorKind::InvalidEdit, subject, "unknown source");
    }
    if (!within(participant.ageYears, 0.0, greatestAgeYears)) {
        return base::fail(ErrorKind::InvalidValue, subject, "age");
    }
    return {};
}

bool isAgainst(const Sequence& sequence, const Period& period)
{
    const auto place = static_cast<std::size_t>(period.ordinal) - 1;
    return period.ordinal > 0 && (place >= sequence.arms.size() || sequence.arms[place] != period.arm);
}

// periods: those of the participant, in order.
Result<void> checkNewPeriods(const Study& study, const Participant& participant, const std::vector<Period>& periods)
{
    const std::string subject = participant.key.toStdString();
    const Sequence* sequence = byId(study.sequences, participant.sequence);
    for (std::size_t i = 0; i < periods.size(); ++i) {
        const Period& period = periods[i];
        const bool treated = period.ordinal > 0;
        if (period.ordinal < 0 || treated != period.arm.isValid() ||
            (treated && byId(study.arms, period.arm) == nullptr)) {
            return base::fail(ErrorKind::InvalidEdit, subject, "period");
        }
        if (i > 0 && periods[i - 1].ordinal == period.ordinal) {
            return base::fail(ErrorKind::InvalidEdit, subject, "two arms in one period");
        }
        if (sequence != nullptr && isAgainst(*sequence, period)) {
            return base::fail(ErrorKind::InvalidEdit, subject,
                              "period " + std::to_string(period.ordinal) + " is against the sequence");
        }
        if (!within(period.startDay, -greatestDay, greatestDay)) {
            return base::fail(ErrorKind::InvalidValue, subject, "start of period " + std::to_string(period.ordinal));
        }
    }
    return {};
}

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
        if (auto checked = checkNewcomer(study, done.participant); !checked) {
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

template <typename Row>
bool refersTo(const std::vector<Row>& rows, ParticipantId participant)
{
    return std::any_of(rows.begin(), rows.end(),
                       [participant](const Row& row) { return row.participant == participant; });
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

// Rows with an id that may name a participant: notes and exclusions.
template <typename Remove, typename Add, typename Row>
Result<Change> addRow(const Study& study, std::vector<Row>& rows, Add done, Row Add::* added, bool participantNeeded)
{
    Row& row = done.*added;
    const auto id = freeId(rows, row.id);
    if (!id) {
        return tl::unexpected(id.error());
    }
    if ((row.participant.isValid() || participantNeeded) && byId(study.participants, row.participant) == nullptr) {
        return base::fail(ErrorKind::InvalidEdit, std::to_string(row.participant.value()), "unknown participant");
    }
    row.id = *id;
    rows.insert(placeById(rows, *id), row);
    return Change{.inverse = Remove{*id}, .done = std::move(done)};
}

template <typename Add, typename Row>
Result<Change> removeRow(std::vector<Row>& rows, decltype(Row::id) id, const Edit& edit)
{
    const auto place = placeById(rows, id);
    if (place == rows.end() || place->id != id) {
        return base::fail(ErrorKind::InvalidEdit, std::to_string(id.value()), "unknown row");
    }
    Add inverse{std::move(*place), true};
    rows.erase(place);
    return Change{.inverse = std::move(inverse), .done = edit};
}

Result<Change> perform(Study& study, const AddNote& edit)
{
    if (edit.note.text.isEmpty() && !edit.restoring) {
        return base::fail(ErrorKind::InvalidEdit, "note", "no text");
    }
    return addRow<RemoveNote>(study, study.notes, edit, &AddNote::note, false);
}

Result<Change> perform(Study& study, const RemoveNote& edit)
{
    return removeRow<AddNote>(study.notes, edit.note, edit);
}

Result<Change> perform(Study& study, const AddExclusion& edit)
{
    const Exclusion& row = edit.exclusion;
    if (row.reason.isEmpty() && !edit.restoring) {
        return base::fail(ErrorKind::InvalidEdit, "exclusion", "no reason");
    }
    if (row.period && periodOf(study, row.participant, *row.period) == nullptr) {
        return base::fail(ErrorKind::InvalidEdit, "exclusion", "no period " + std::to_string(*row.period));
    }
    if (row.source.isValid() && byId(study.sources, row.source) == nullptr) {
        return base::fail(ErrorKind::InvalidEdit, "exclusion", "unknown source");
    }
    return addRow<RemoveExclusion>(study, study.exclusions, edit, &AddExclusion::exclusion, true);
}

Result<Change> perform(Study& study, const RemoveExclusion& edit)
{
    return removeRow<AddExclusion>(study.exclusions, edit.exclusion, edit);
}

Result<Change> perform(Study& study, const ChangeAbout& edit)
{
    ChangeAbout inverse{std::exchange(study.about, edit.about)};
    return Change{.inverse = std::move(inverse), .done = edit};
}

Result<Change> perform(Study& study, const ChangeContrast& edit)
{
    if (edit.contrast && (byId(study.arms, edit.contrast->reference) == nullptr ||
                          byId(study.arms, edit.contrast->comparator) == nullptr ||
                          edit.contrast->reference == edit.contrast->comparator)) {
        return base::fail(ErrorKind::InvalidEdit, "contrast", "two different arms of the study are needed");
    }
    ChangeContrast inverse{std::exchange(study.contrast, edit.contrast)};
    return Change{.inverse = std::move(inverse), .done = edit};
}

} // namespace

base::Result<Applied> apply(const Study& study, const Edit& edit)
{
    if (const auto* replace = std::get_if<ReplaceStudy>(&edit)) {
        if (replace->study == nullptr) {
            return base::fail(ErrorKind::InvalidEdit, "study", "none given");
        }
        return Applied{
            .after = replace->study, .inverse = ReplaceStudy{std::make_shared<const Study>(study)}, .done = edit};
    }
    auto after = std::make_shared<Study>(study);
    auto change = std::visit(
        [&after](const auto& one) -> Result<Change> {
            if constexpr (std::is_same_v<std::decay_t<decltype(one)>, ReplaceStudy>) {
                return base::fail(ErrorKind::InvalidEdit); // handled above
            } else {
                return perform(*after, one);
            }
        },
        edit);
    if (!change) {
        return base::pass(change);
    }
    return Applied{.after = std::move(after), .inverse = std::move(change->inverse), .done = std::move(change->done)};
}

} // namespace study
