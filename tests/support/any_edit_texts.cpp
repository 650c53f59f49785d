// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/any_edit.h"

#include <QStringList>

#include <algorithm>
#include <variant>

namespace tests {

using namespace study;

namespace {

QStringList textsOf(const ChangeAbout& edit)
{
    const About& row = edit.about;
    return {row.key, row.title, row.subtitle, row.question, row.citation, row.badge, row.limits};
}

QStringList textsOf(const Participant& row)
{
    QStringList texts{row.key, row.sex};
    for (const Attribute& attribute : row.attributes) {
        texts << attribute.name << attribute.value << attribute.label;
    }
    return texts;
}

QStringList textsOf(const Note& row)
{
    return {row.text, row.author, row.written, row.about};
}

QStringList textsOf(const Dose& row)
{
    return {row.substance, row.unit, row.route};
}

QStringList textsOf(const Event& row)
{
    return {row.term, row.severity};
}

// clang-format off
QStringList textsOf(const AddParticipant& edit) { return textsOf(edit.participant); }
QStringList textsOf(const ChangeParticipant& edit) { return textsOf(edit.participant); }
QStringList textsOf(const AddNote& edit) { return textsOf(edit.note); }
QStringList textsOf(const ChangeNote& edit) { return textsOf(edit.note); }
QStringList textsOf(const AddDose& edit) { return textsOf(edit.dose); }
QStringList textsOf(const ChangeDose& edit) { return textsOf(edit.dose); }
QStringList textsOf(const AddExclusion& edit) { return {edit.exclusion.reason}; }
QStringList textsOf(const ChangeExclusion& edit) { return {edit.exclusion.reason}; }
QStringList textsOf(const AddEvent& edit) { return textsOf(edit.event); }
QStringList textsOf(const ChangeEvent& edit) { return textsOf(edit.event); }

// clang-format on

QStringList textsOf(const AddSnapshot& edit)
{
    return {edit.snapshot.name, edit.snapshot.page, edit.snapshot.view, edit.snapshot.written};
}

QStringList textsOf(const ChangeContrast& edit)
{
    return edit.contrast ? QStringList{edit.contrast->name} : QStringList();
}

QStringList textsOf(const EditBlock& edit);

template <typename Other>
QStringList textsOf(const Other&)
{
    return {};
}

QStringList textsOf(const EditBlock& edit)
{
    QStringList texts;
    for (const Edit& one : edit.edits) {
        texts << std::visit([](const auto& part) { return textsOf(part); }, one);
    }
    return texts;
}

} // namespace

bool hasInvalidText(const Edit& edit)
{
    const QStringList texts = std::visit([](const auto& one) { return textsOf(one); }, edit);
    return std::any_of(texts.begin(), texts.end(), [](const QString& text) { return !text.isValidUtf16(); });
}

} // namespace tests
