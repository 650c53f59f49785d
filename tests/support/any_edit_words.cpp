// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/any_edit.h"

#include <iterator>
#include <ostream>
#include <sstream>
#include <variant>

namespace tests {

using namespace study;

namespace {

struct Describer
{
    std::ostream& out;

    void text(const QString& value) const { out << " \"" << value.left(20).toStdString() << '"'; }

    void operator()(const ChangeScore& edit) const
    {
        out << "ChangeScore participant " << edit.participant.value() << " period " << edit.period << " visit "
            << edit.visit.value() << " scale " << edit.scale.value() << " source " << edit.source.value() << " value ";
        edit.value ? out << *edit.value : out << "none";
        out << (edit.restoring ? " restoring" : "");
    }

    void operator()(const ChangeScores& edit) const
    {
        out << "ChangeScores";
        for (const ChangeScore& one : edit.scores) {
            out << "; ";
            (*this)(one);
        }
    }

    void operator()(const EditBlock& edit) const
    {
        out << "EditBlock";
        for (const Edit& one : edit.edits) {
            out << "; ";
            std::visit(*this, one);
        }
    }

    void person(const Participant& row) const
    {
        out << row.id.value();
        text(row.key);
        out << " sequence " << row.sequence.value() << " source " << row.source.value() << " age "
            << row.ageYears.value_or(-999) << " attributes " << row.attributes.size();
    }

    void row(const Period& one) const
    {
        out << one.participant.value() << '/' << one.ordinal << ':' << one.arm.value() << '@'
            << one.startDay.value_or(-999);
    }

    void row(const Event& one) const
    {
        out << one.id.value() << " participant " << one.participant.value() << " period " << one.period << " days "
            << one.startDay.value_or(-999) << ' ' << one.endDay.value_or(-999);
        text(one.term);
    }

    void row(const Note& one) const
    {
        out << one.id.value() << " participant " << one.participant.value() << " period " << one.period.value_or(-999)
            << " visit " << one.visit.value() << " scale " << one.scale.value();
        text(one.text);
    }

    void operator()(const ChangeParticipant& edit) const
    {
        out << "ChangeParticipant ";
        person(edit.participant);
    }

    // clang-format off
    void operator()(const AddPeriod& edit) const { out << "AddPeriod "; row(edit.period); }
    void operator()(const ChangePeriod& edit) const { out << "ChangePeriod "; row(edit.period); }
    void operator()(const AddDose& edit) const { out << "AddDose "; row(edit.dose); }
    void operator()(const ChangeDose& edit) const { out << "ChangeDose "; row(edit.dose); }
    void operator()(const AddExclusion& edit) const { out << "AddExclusion "; row(edit.exclusion); }
    void operator()(const ChangeExclusion& edit) const { out << "ChangeExclusion "; row(edit.exclusion); }
    void operator()(const AddEvent& edit) const { out << "AddEvent "; row(edit.event); }
    void operator()(const ChangeEvent& edit) const { out << "ChangeEvent "; row(edit.event); }
    void operator()(const AddNote& edit) const { out << "AddNote "; row(edit.note); }
    void operator()(const ChangeNote& edit) const { out << "ChangeNote "; row(edit.note); }
    void operator()(const RemoveEvent& edit) const { out << "RemoveEvent " << edit.event.value(); }
    void operator()(const RemoveDose& edit) const { out << "RemoveDose " << edit.dose.value(); }
    void operator()(const RemoveSnapshot& edit) const { out << "RemoveSnapshot " << edit.snapshot.value(); }

    // clang-format on

    void operator()(const RemovePeriod& edit) const
    {
        out << "RemovePeriod " << edit.participant.value() << '/' << edit.ordinal;
    }

    void row(const Dose& one) const
    {
        out << one.id.value() << " participant " << one.participant.value() << " period " << one.period << " amount "
            << one.amount << " minute " << one.minute << " for " << one.durationMinutes.value_or(-999);
        text(one.substance);
    }

    void operator()(const AddSnapshot& edit) const
    {
        out << "AddSnapshot " << edit.snapshot.id.value() << " view " << edit.snapshot.view.size();
        text(edit.snapshot.name);
    }

    void operator()(const AddParticipant& edit) const
    {
        out << "AddParticipant ";
        person(edit.participant);
        out << " periods";
        for (const Period& period : edit.periods) {
            out << ' ' << period.ordinal << ':' << period.arm.value() << '@' << period.startDay.value_or(-999);
        }
    }

    void operator()(const RemoveParticipant& edit) const { out << "RemoveParticipant " << edit.participant.value(); }

    void operator()(const RemoveNote& edit) const { out << "RemoveNote " << edit.note.value(); }

    void row(const Exclusion& one) const
    {
        out << one.id.value() << " participant " << one.participant.value() << " period " << one.period.value_or(-999)
            << " source " << one.source.value();
        text(one.reason);
    }

    void operator()(const RemoveExclusion& edit) const { out << "RemoveExclusion " << edit.exclusion.value(); }

    void operator()(const ChangeAbout& edit) const
    {
        out << "ChangeAbout";
        text(edit.about.title);
    }

    void operator()(const ChangeContrast& edit) const
    {
        out << "ChangeContrast";
        if (edit.contrast) {
            out << ' ' << edit.contrast->reference.value() << " against " << edit.contrast->comparator.value();
            text(edit.contrast->name);
        }
    }

    void operator()(const ReplaceStudy& edit) const
    {
        out << "ReplaceStudy with " << (edit.study ? std::ssize(edit.study->assessments) : -1) << " scores";
    }
};

} // namespace

std::string describe(const Edit& edit)
{
    std::ostringstream out;
    std::visit(Describer{out}, edit);
    return out.str();
}

void showValue(const EditRecipe& recipe, std::ostream& out)
{
    out << "{" << recipe.kind << ", {";
    for (const int choice : recipe.choices) {
        out << choice << ' ';
    }
    out << "}}";
}

} // namespace tests
