// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/entry_people.h"

#include "app/pages/person_edits.h"

#include <QSet>

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

EntryColumn<study::Participant> attributeColumn(const QString& name)
{
    return {.heading = name,
            .needed = {},
            .text =
                [name](const study::Study&, const study::Participant& person) {
                    const study::Attribute* attribute = attributeOf(person, name);
                    return attribute != nullptr ? attribute->value : QString();
                },
            .put =
                [name](const study::Study&, study::Participant& person, const QString& typed) {
                    putAttribute(person, name, typed);
                    return QString();
                }};
}

QStringList sequenceNames(const study::Study& study)
{
    QStringList names;
    for (const study::Sequence& sequence : study.sequences) {
        names << sequence.name;
    }
    return names;
}

QString putSequence(const study::Study& study, study::Participant& person, const QString& typed)
{
    if (typed.isEmpty()) {
        person.sequence = {};
        return {};
    }
    for (const study::Sequence& sequence : study.sequences) {
        if (study::sameKey(sequence.key, typed) || sequence.name.compare(typed, Qt::CaseInsensitive) == 0) {
            person.sequence = sequence.id;
            return {};
        }
    }
    return study.sequences.empty() ? EntryPeople::tr("This study has no sequences yet: add one under Design")
                                   : EntryPeople::tr("There is no sequence “%1”. There are: %2")
                                         .arg(typed, sequenceNames(study).join(u"; "_s));
}

EntryColumn<study::Participant> codeColumn()
{
    EntryColumn<study::Participant> column =
        textColumn(EntryPeople::tr("Code"), &study::Participant::key, EntryPeople::tr("the person's code"));
    column.put = [](const study::Study&, study::Participant& person, const QString& typed) {
        person.key = typed;
        return study::foldedKey(typed).isEmpty() && !typed.isEmpty() ? EntryPeople::tr("A code has letters or digits")
                                                                     : QString();
    };
    return column;
}

EntryColumn<study::Participant> sequenceColumn()
{
    return {.heading = EntryPeople::tr("Sequence"),
            .needed = {},
            .text =
                [](const study::Study& study, const study::Participant& person) {
                    const study::Sequence* sequence = study::byId(study.sequences, person.sequence);
                    return sequence != nullptr ? sequence->name : QString();
                },
            .put = putSequence,
            .choices = sequenceNames};
}

} // namespace

EntryPeople::EntryPeople(QObject* parent)
    : EntryRows(&study::Study::participants, parent)
{}

std::vector<EntryColumn<study::Participant>> EntryPeople::columnsFor(const study::Study& study) const
{
    using study::Participant;
    std::vector<EntryColumn<Participant>> columns{
        codeColumn(), sequenceColumn(),
        numberColumn(tr("Age"), &Participant::ageYears, 0.0, study::greatestAgeYears,
                     tr("An age is from 0 to 150 years")),
        offering(textColumn(tr("Sex"), &Participant::sex), &study::Study::participants, &Participant::sex)};
    for (const QString& name : attributeNames(study)) {
        columns.push_back(attributeColumn(name));
    }
    return columns;
}

study::ParticipantId EntryPeople::personOf(int row) const
{
    return row >= 0 && row < storedRows() ? rowAt(row).id : study::ParticipantId();
}

int EntryPeople::rowOf(study::ParticipantId person) const
{
    const study::Participant* found = study::byId(rows(), person);
    return found != nullptr ? static_cast<int>(found - rows().data()) : -1;
}

std::optional<EntryOrigin> EntryPeople::originAt(int row, int /*column*/) const
{
    return row < storedRows() ? std::optional(EntryOrigin{rowAt(row).origin, rowAt(row).source}) : std::nullopt;
}

QString EntryPeople::placeName(int row, int column) const
{
    const QString who = row < storedRows() ? rowAt(row).key : tr("new person");
    const QString what = headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    return tr("%1, %2", "person, column").arg(who, what);
}

// Nobody's code is looked at where nobody is renamed: of ten thousand people that takes its time.
EntryPlan EntryPeople::codeTwice(const std::vector<TypedRow>& typed) const
{
    QSet<int> rowsTyped;
    bool renames = false;
    for (const TypedRow& one : typed) {
        rowsTyped.insert(one.row);
        renames = renames || one.isNew || one.value.key != rowAt(one.row).key;
    }
    QSet<QString> codes;
    for (int row = 0; renames && row < storedRows(); ++row) {
        if (!rowsTyped.contains(row)) {
            codes.insert(study::foldedKey(rowAt(row).key));
        }
    }
    for (const TypedRow& one : typed) {
        const QString code = study::foldedKey(one.value.key);
        if (renames && codes.contains(code)) {
            return problemAt({one.row, Code, {}}, tr("There is a person “%1” already").arg(one.value.key));
        }
        codes.insert(code);
    }
    return {};
}

EntryPlan EntryPeople::planOf(const std::vector<TypedRow>& typed) const
{
    if (EntryPlan taken = codeTwice(typed); !taken.problem.isEmpty()) {
        return taken;
    }
    PersonEdits edits(study());
    for (const TypedRow& one : typed) {
        const QString problem = one.isNew ? edits.add(one.value) : edits.change(one.value);
        if (!problem.isEmpty()) {
            return problemAt({one.row, Sequence, {}}, problem);
        }
    }
    EntryPlan plan;
    plan.edit = edits.edit();
    plan.text = typed.size() == 1 ? tr("Person %1").arg(edits.lastKey())
                                  : tr("%n people", nullptr, static_cast<int>(typed.size()));
    return plan;
}

EntryPlan EntryPeople::planRemoval(const std::vector<int>& numbers) const
{
    PersonEdits edits(study());
    int leaving = 0;
    for (const int row : numbers) {
        if (row < storedRows()) {
            edits.remove(rowAt(row));
            ++leaving;
        }
    }
    EntryPlan plan;
    plan.edit = edits.edit();
    plan.text = leaving == 1 ? tr("Removal of %1").arg(edits.lastKey()) : tr("Removal of %n people", nullptr, leaving);
    return plan;
}

} // namespace pages
