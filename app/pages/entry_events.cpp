// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/entry_events.h"

#include "app/text/design_words.h"
#include "core/study/limits.h"
#include "core/study/lookup.h"

#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

// A period nobody has: what an event waits with until its period is typed.
constexpr std::int16_t noPeriodYet = -1;

QString dayToType(const std::optional<double>& day)
{
    return day ? text::numberToType(*day) : QString();
}

} // namespace

int EntryEvents::rowsIn(const study::Study& study) const
{
    return static_cast<int>(study.events.size());
}

QStringList EntryEvents::headings(const study::Study&) const
{
    return {tr("Person"), tr("Period"), tr("Event"), tr("Severity"), tr("First day"), tr("Last day")};
}

bool EntryEvents::isNumber(int column) const
{
    return column == PeriodNumber || column == StartDay || column == EndDay;
}

study::ParticipantId EntryEvents::personOf(int row) const
{
    return row >= 0 && row < storedRows() ? study().events[static_cast<std::size_t>(row)].participant
                                          : study::ParticipantId();
}

int EntryEvents::rowOf(study::ParticipantId person) const
{
    const auto& events = study().events;
    const auto found = std::find_if(events.begin(), events.end(),
                                    [person](const study::Event& one) { return one.participant == person; });
    return found != events.end() ? static_cast<int>(found - events.begin()) : -1;
}

QString EntryEvents::placeName(int row, int column) const
{
    const QString what = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return tr("event %1, %2", "number, column").arg(row + 1).arg(what);
}

QString EntryEvents::storedText(int row, int column) const
{
    const study::Event& event = study().events[static_cast<std::size_t>(row)];
    switch (column) {
    case Person: {
        const study::Participant* person = study::byId(study().participants, event.participant);
        return person != nullptr ? person->key : QString();
    }
    case PeriodNumber:
        return QString::number(event.period);
    case Term:
        return event.term;
    case Severity:
        return event.severity;
    case StartDay:
        return dayToType(event.startDay);
    default:
        return dayToType(event.endDay);
    }
}

EntryTable::Mark EntryEvents::markAt(int row, int column) const
{
    if (column != Term) {
        return Mark::None;
    }
    const study::Origin origin = study().events[static_cast<std::size_t>(row)].origin;
    return origin == study::Origin::Entered ? Mark::Entered
           : study::isObserved(origin)      ? Mark::None
                                            : Mark::NotObserved;
}

QStringList EntryEvents::choices(int column) const
{
    QStringList names;
    if (column == Person) {
        for (const study::Participant& person : study().participants) {
            names << person.key;
        }
    } else if (column == Term) {
        for (const study::Event& event : study().events) {
            names << event.term;
        }
        names.removeDuplicates();
    }
    return names;
}

QString EntryEvents::put(study::Event& event, const EntryCell& cell) const
{
    const auto number = text::numberFromWords(cell.text);
    const bool isNoNumber = isNumber(cell.column) && !cell.text.isEmpty() && !number;
    if (isNoNumber || (cell.column == PeriodNumber && number && (*number != int(*number) || *number < 0))) {
        return tr("“%1” is not a number that can stand here").arg(cell.text.left(40));
    }
    switch (cell.column) {
    case Person: {
        const study::Participant* person = study::byKey(study().participants, cell.text);
        event.participant = person != nullptr ? person->id : study::ParticipantId();
        return person != nullptr || cell.text.isEmpty() ? QString() : tr("There is no person “%1”").arg(cell.text);
    }
    case PeriodNumber:
        event.period = number ? static_cast<std::int16_t>(std::min(*number, 32767.0)) : noPeriodYet;
        return {};
    case Term:
        event.term = cell.text;
        return {};
    case Severity:
        event.severity = cell.text;
        return {};
    default:
        (cell.column == StartDay ? event.startDay : event.endDay) = number;
        return study::within(number, -study::greatestDay, study::greatestDay) ? QString() : tr("That is no day");
    }
}

QString EntryEvents::lack(const study::Event& event, int& column) const
{
    column = Person;
    if (!event.participant.isValid()) {
        return tr("Still needed: the person's code");
    }
    column = PeriodNumber;
    if (event.period == noPeriodYet) {
        return tr("Still needed: the period (0 is before the first treatment)");
    }
    column = Term;
    return event.term.isEmpty() ? tr("Still needed: what happened") : QString();
}

EntryPlan EntryEvents::plan(const std::vector<EntryCell>& cells) const
{
    std::map<int, std::vector<EntryCell>> rows;
    for (const EntryCell& cell : cells) {
        rows[cell.row].push_back(cell);
    }
    std::vector<study::Edit> edits;
    for (const auto& [row, typed] : rows) {
        const bool isNew = row >= storedRows();
        study::Event event = isNew ? study::Event() : study().events[static_cast<std::size_t>(row)];
        event.period = isNew ? noPeriodYet : event.period;
        std::vector<EntryCell> all;
        for (int column = 0; isNew && column < ColumnCount; ++column) { // what waits in the new row
            all.push_back({row, column, textAt(row, column)});
        }
        all.insert(all.end(), typed.begin(), typed.end());
        bool empty = true;
        for (const EntryCell& cell : all) {
            empty = empty && cell.text.isEmpty();
            if (const QString problem = put(event, cell); !problem.isEmpty()) {
                return problemAt(cell, problem);
            }
        }
        if (isNew && empty) {
            continue;
        }
        int column = 0;
        if (const QString problem = lack(event, column); !problem.isEmpty()) {
            EntryPlan waiting = problemAt({row, column, {}}, problem);
            waiting.incomplete = isNew && cells.size() == 1;
            return waiting;
        }
        if (study::periodOf(study(), event.participant, event.period) == nullptr) {
            return problemAt({row, PeriodNumber, {}}, tr("This person has no period %1").arg(event.period));
        }
        if (event.startDay && event.endDay && *event.endDay < *event.startDay) {
            return problemAt({row, EndDay, {}}, tr("The last day is before the first"));
        }
        if (isNew) {
            edits.emplace_back(study::AddEvent{event});
        } else if (event != study().events[static_cast<std::size_t>(row)]) {
            edits.emplace_back(study::ChangeEvent{event});
        }
    }
    EntryPlan plan;
    plan.text = tr("%n events", nullptr, static_cast<int>(edits.size()));
    if (!edits.empty()) {
        plan.edit = edits.size() == 1 ? edits.front() : study::Edit(study::EditBlock{std::move(edits)});
    }
    return plan;
}

EntryPlan EntryEvents::planRemoval(const std::vector<int>& rows) const
{
    study::EditBlock block;
    for (const int row : rows) {
        if (row < storedRows()) {
            block.edits.emplace_back(study::RemoveEvent{study().events[static_cast<std::size_t>(row)].id});
        }
    }
    EntryPlan plan;
    plan.text = tr("Removal of %n events", nullptr, static_cast<int>(block.edits.size()));
    if (!block.edits.empty()) {
        plan.edit = std::move(block);
    }
    return plan;
}

} // namespace pages
