// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/notes_dialog.h"

#include "app/choice_list.h"
#include "app/text/note_text.h"
#include "app/theme/theme.h"
#include "core/study/lookup.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace window {

using namespace Qt::StringLiterals;

NotesDialog::NotesDialog(workspace::Workspace& workspace, QWidget* parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_search(new QLineEdit(this))
    , m_list(new ChoiceList(u"noteList"_s, tr("Notes"), this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setObjectName(u"notesDialog"_s);
    setWindowTitle(tr("Notes"));
    resize(70 * theme::grid, 60 * theme::grid);
    m_search->setObjectName(u"noteSearch"_s);
    m_search->setPlaceholderText(tr("Search text, author, person"));
    m_search->setAccessibleName(tr("Search the notes"));
    m_search->setClearButtonEnabled(true);
    QPushButton* add = m_list->addButton(tr("&New note…"));
    m_show = m_list->addButton(tr("&Show"));
    m_change = m_list->addButton(tr("&Change…"));
    m_remove = m_list->addButton(tr("&Remove"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    connect(m_search, &QLineEdit::textChanged, this, &NotesDialog::fill);
    connect(m_list, &ChoiceList::choiceChanged, this, &NotesDialog::showChoice);
    connect(m_list, &ChoiceList::activated, this, &NotesDialog::goThere);
    connect(m_show, &QPushButton::clicked, this, &NotesDialog::goThere);
    connect(m_remove, &QPushButton::clicked, this, &NotesDialog::remove);
    connect(m_change, &QPushButton::clicked, this, [this] {
        if (const study::Note* note = chosen()) {
            emit editRequested(*note);
        }
    });
    connect(add, &QPushButton::clicked, this, [this] {
        study::Note note;
        note.participant = m_workspace.view().focused;
        emit editRequested(note);
    });
    connect(&m_workspace, &workspace::Workspace::studyChanged, this, &NotesDialog::fill);
    connect(&m_workspace, &workspace::Workspace::keepingChanged, this, &NotesDialog::showChoice);
    fill();
}

void NotesDialog::fill()
{
    const study::Study& study = *m_workspace.study();
    std::vector<ChoiceList::Line> lines;
    for (const study::Note& note : study.notes) {
        const QString place = text::notePlace(study, note);
        const QString signature = text::noteSignature(note);
        const QString words = place + u'\n' + note.text + (signature.isEmpty() ? QString() : u'\n' + signature);
        if (words.contains(m_search->text().trimmed(), Qt::CaseInsensitive)) {
            lines.push_back({note.id.value(), words});
        }
    }
    m_list->setLines(lines);
    m_list->setFootnote(study.notes.empty() ? tr("No notes yet.")
                                            : tr("%1 of %2 notes").arg(m_list->count()).arg(study.notes.size()));
}

void NotesDialog::showChoice()
{
    const bool any = chosen() != nullptr;
    m_show->setEnabled(any);
    m_change->setEnabled(any && m_workspace.isEditable());
    m_remove->setEnabled(any && m_workspace.isEditable());
}

const study::Note* NotesDialog::chosen() const
{
    const auto id = m_list->chosen();
    return id ? study::byId(m_workspace.study()->notes, study::NoteId(*id)) : nullptr;
}

// The person, and the scale and visit where the note names them; a side that shows the period's arm.
void NotesDialog::goThere()
{
    const study::Note* note = chosen();
    if (note == nullptr) {
        return;
    }
    const study::Study& study = *m_workspace.study();
    study::Selection selection = m_workspace.view().selection;
    selection.scale = note->scale.isValid() ? note->scale : selection.scale;
    selection.visit = note->visit.isValid() ? note->visit : selection.visit;
    const study::Period* period =
        note->period ? study::periodOf(study, note->participant, *note->period) : nullptr;
    if (period != nullptr && study.contrast && selection.side != study::Side::Both) {
        selection.side =
            period->arm == study.contrast->comparator ? study::Side::Comparator : study::Side::Reference;
    }
    const study::ParticipantId person = note->participant;
    m_workspace.setSelection(selection);
    if (person.isValid()) {
        m_workspace.setFocused(person);
    }
}

void NotesDialog::remove()
{
    if (const study::Note* note = chosen()) {
        m_workspace.edit(study::RemoveNote{note->id},
                         tr("Remove the note on %1").arg(text::notePlace(*m_workspace.study(), *note)));
    }
}

} // namespace window
