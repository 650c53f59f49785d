// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/entry_people.h"

#include "app/pages/person_edits.h"
#include "app/text/design_words.h"
#include "core/study/limits.h"
#include "core/study/lookup.h"

#include <QSet>

#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

// In the order they first occur. Neighbours mostly have the same ones, so that few names are looked up.
QStringList attributeNames(const study::Study& study)
{
    QStringList names;
    QSet<QString> known;
    const std::vector<study::Attribute>* last = nullptr;
    const auto sameName = [](const study::Attribute& a, const study::Attribute& b) { return a.name == b.name; };
    for (const study::Participant& person : study.participants) {
        const auto& now = person.attributes;
        if (last != nullptr && std::equal(now.begin(), now.end(), last->begin(), last->end(), sameName)) {
            continue;
        }
        last = &now;
        for (const study::Attribute& attribute : now) {
            if (!known.contains(attribute.name)) {
                known.insert(attribute.name);
                names << attribute.name;
            }
        }
    }
    return names;
}

const study::Attribute* attributeOf(const study::Participant& person, const QString& name)
{
    const auto found = std::find_if(person.attributes.begin(), person.attributes.end(),
                                    [&name](const study::Attribute& one) { return one.name == name; });
    return found != person.attributes.end() ? &*found : nullptr;
}

void putAttribute(study::Participant& person, const QString& name, const QString& value)
{
    const auto found = std::find_if(person.attributes.begin(), person.attributes.end(),
                                    [&name](const study::Attribute& one) { return one.name == name; });
    if (found != person.attributes.end()) {
        found->label = found->value == value ? found->label : QString(); // it explained the value that goes
        found->value = value;
    } else if (!value.isEmpty()) {
        person.attributes.push_back({name, value, {}});
    }
}

} // namespace

void EntryPeople::prepare(const study::Study& study)
{
    m_attributes = attributeNames(study);
}

int EntryPeople::rowsIn(const study::Study& study) const
{
    return static_cast<int>(study.participants.size());
}

QStringList EntryPeople::headings(const study::Study& study) const
{
    return QStringList{tr("Code"), tr("Sequence"), tr("Age"), tr("Sex")} + attributeNames(study);
}

study::ParticipantId EntryPeople::personOf(int row) const
{
    return row >= 0 && row < storedRows() ? study().participants[static_cast<std::size_t>(row)].id
                                          : study::ParticipantId();
}

int EntryPeople::rowOf(study::ParticipantId person) const
{
    const study::Participant* found = study::byId(study().participants, person);
    return found != nullptr ? static_cast<int>(found - study().participants.data()) : -1;
}

QString EntryPeople::placeName(int row, int column) const
{
    const QString who = row < storedRows() ? study().participants[static_cast<std::size_t>(row)].key : tr("new person");
    const QString what = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return tr("%1, %2", "person, column").arg(who, what);
}

QString EntryPeople::storedText(int row, int column) const
{
    const study::Participant& person = study().participants[static_cast<std::size_t>(row)];
    switch (column) {
    case Code:
        return person.key;
    case Sequence: {
        const study::Sequence* sequence = study::byId(study().sequences, person.sequence);
        return sequence != nullptr ? sequence->name : QString();
    }
    case Age:
        return person.ageYears ? text::numberToType(*person.ageYears) : QString();
    case Sex:
        return person.sex;
    default: {
        const study::Attribute* attribute = attributeOf(person, m_attributes.value(column - FirstAttribute));
        return attribute != nullptr ? attribute->value : QString();
    }
    }
}

EntryTable::Mark EntryPeople::markAt(int row, int column) const
{
    if (column != Code) {
        return Mark::None;
    }
    const study::Origin origin = study().participants[static_cast<std::size_t>(row)].origin;
    return origin == study::Origin::Entered ? Mark::Entered
           : study::isObserved(origin)      ? Mark::None
                                            : Mark::NotObserved;
}

QStringList EntryPeople::choices(int column) const
{
    QStringList names;
    if (column == Sequence) {
        for (const study::Sequence& sequence : study().sequences) {
            names << sequence.name;
        }
    }
    return names;
}

QString EntryPeople::putSequence(study::Participant& person, const QString& text) const
{
    if (text.isEmpty()) {
        person.sequence = {};
        return {};
    }
    for (const study::Sequence& sequence : study().sequences) {
        if (study::sameKey(sequence.key, text) || sequence.name.compare(text, Qt::CaseInsensitive) == 0) {
            person.sequence = sequence.id;
            return {};
        }
    }
    return choices(Sequence).isEmpty()
               ? tr("This study has no sequences yet: add one under Design")
               : tr("There is no sequence “%1”. There are: %2").arg(text, choices(Sequence).join(u"; "_s));
}

QString EntryPeople::put(study::Participant& person, const EntryCell& cell) const
{
    switch (cell.column) {
    case Code:
        person.key = cell.text;
        return study::foldedKey(cell.text).isEmpty() ? tr("A person needs a code") : QString();
    case Sequence:
        return putSequence(person, cell.text);
    case Age: {
        const auto age = text::numberFromWords(cell.text);
        person.ageYears = cell.text.isEmpty() ? std::nullopt : age;
        if (!cell.text.isEmpty() && !age) {
            return tr("“%1” is not a number").arg(cell.text);
        }
        return study::within(person.ageYears, 0.0, study::greatestAgeYears)
                   ? QString()
                   : tr("%1 is no age: 0 to 150 years").arg(cell.text);
    }
    case Sex:
        person.sex = cell.text;
        return {};
    default:
        putAttribute(person, m_attributes.value(cell.column - FirstAttribute), cell.text);
        return {};
    }
}

EntryPlan EntryPeople::plan(const std::vector<EntryCell>& cells) const
{
    std::map<int, std::vector<EntryCell>> rows;
    bool renames = false;
    for (const EntryCell& cell : cells) {
        rows[cell.row].push_back(cell);
        renames = renames || cell.column == Code;
    }
    QSet<QString> codes;
    for (const study::Participant& person : study().participants) {
        if (renames && !rows.contains(rowOf(person.id))) {
            codes.insert(study::foldedKey(person.key));
        }
    }
    PersonEdits edits(study());
    for (const auto& [row, typed] : rows) {
        const bool isNew = row >= storedRows();
        study::Participant person = isNew ? study::Participant() : study().participants[static_cast<std::size_t>(row)];
        bool empty = true;
        std::vector<EntryCell> all = typed;
        for (int column = 0; isNew && column < columnCount(); ++column) { // what waits in the new row
            const auto has = [column](const EntryCell& cell) { return cell.column == column; };
            if (const QString waits = textAt(row, column);
                !waits.isEmpty() && std::none_of(typed.begin(), typed.end(), has)) {
                all.push_back({row, column, waits});
            }
        }
        for (const EntryCell& cell : all) {
            empty = empty && cell.text.isEmpty();
            if (const QString problem = put(person, cell); !problem.isEmpty() && !(isNew && cell.text.isEmpty())) {
                return problemAt(cell, problem);
            }
        }
        if (isNew && empty) {
            continue;
        }
        if (study::foldedKey(person.key).isEmpty()) {
            EntryPlan waiting = problemAt({row, Code, {}}, tr("Still needed: the person's code"));
            waiting.incomplete = cells.size() == 1;
            return waiting;
        }
        if (renames && codes.contains(study::foldedKey(person.key))) {
            return problemAt({row, Code, {}}, tr("There is a person “%1” already").arg(person.key));
        }
        codes.insert(study::foldedKey(person.key));
        const QString problem = isNew ? edits.add(person) : edits.change(person);
        if (!problem.isEmpty()) {
            return problemAt({row, Sequence, {}}, problem);
        }
    }
    EntryPlan plan;
    plan.edit = edits.edit();
    plan.text = rows.size() == 1 ? tr("Person %1").arg(edits.lastKey())
                                 : tr("%n people", nullptr, static_cast<int>(rows.size()));
    return plan;
}

EntryPlan EntryPeople::planRemoval(const std::vector<int>& rows) const
{
    PersonEdits edits(study());
    for (const int row : rows) {
        if (row < storedRows()) {
            edits.remove(study().participants[static_cast<std::size_t>(row)]);
        }
    }
    EntryPlan plan;
    plan.edit = edits.edit();
    plan.text = rows.size() == 1 ? tr("Removal of %1").arg(edits.lastKey())
                                 : tr("Removal of %n people", nullptr, static_cast<int>(rows.size()));
    return plan;
}

} // namespace pages
