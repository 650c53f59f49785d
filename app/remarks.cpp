// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/remarks.h"

#include "app/main_window.h"
#include "app/note_editor.h"
#include "app/notes_dialog.h"
#include "app/pages/page.h"
#include "app/settings/settings.h"
#include "app/snapshots_dialog.h"
#include "app/text/note_text.h"
#include "app/workspace/view_json.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QJsonObject>

namespace window {

using namespace Qt::StringLiterals;

Remarks::Remarks(MainWindow& window, workspace::Workspace& workspace)
    : QObject(&window)
    , m_window(window)
    , m_workspace(workspace)
{}

bool Remarks::canWrite()
{
    if (!m_workspace.isEditable()) {
        m_window.offerCopy(tr("This study cannot be written to: save a copy, and notes and snapshots go there."));
    }
    return m_workspace.isEditable();
}

void Remarks::writeNote(const study::Note& draft)
{
    if (!canWrite()) {
        return;
    }
    auto* editor = new NoteEditor(*m_workspace.study(), draft, settings::authorName(), &m_window);
    connect(editor, &NoteEditor::written, this, [this](const study::Note& note) {
        const QString place = text::notePlace(*m_workspace.study(), note);
        if (note.id.isValid()) {
            m_workspace.edit(study::ChangeNote{.note = note}, tr("Change the note on %1").arg(place));
        } else {
            m_workspace.edit(study::AddNote{.note = note}, tr("Note on %1").arg(place));
        }
    });
    editor->open();
}

void Remarks::showNotes()
{
    auto* dialog = new NotesDialog(m_workspace, &m_window);
    connect(dialog, &NotesDialog::editRequested, this, &Remarks::writeNote);
    dialog->show();
}

void Remarks::showSnapshots()
{
    auto* dialog = new SnapshotsDialog(m_workspace, &m_window);
    connect(dialog, &SnapshotsDialog::keepRequested, this, &Remarks::keepSnapshot);
    connect(dialog, &SnapshotsDialog::showRequested, this, &Remarks::showSnapshot);
    dialog->show();
}

void Remarks::keepSnapshot(const QString& name)
{
    if (!canWrite()) {
        return;
    }
    const pages::Page* page = m_window.currentPage();
    const QJsonObject view{{u"view"_s, workspace::viewToJson(*m_workspace.study(), m_workspace.view())},
                           {u"page"_s, page->state()}};
    const study::Snapshot snapshot{.id = {},
                                   .name = name,
                                   .page = page->property("pageKey").toString(),
                                   .view = QString::fromUtf8(QJsonDocument(view).toJson(QJsonDocument::Compact)),
                                   .written = QDateTime::currentDateTimeUtc().toString(Qt::ISODate)};
    m_workspace.edit(study::AddSnapshot{.snapshot = snapshot}, tr("Snapshot %1").arg(name));
}

void Remarks::showSnapshot(const study::Snapshot& snapshot)
{
    const QJsonObject json = QJsonDocument::fromJson(snapshot.view.toUtf8()).object();
    m_window.showPage(snapshot.page);
    m_workspace.setView(workspace::viewFromJson(*m_workspace.study(), json.value(u"view").toObject()));
    m_window.currentPage()->setState(json.value(u"page").toObject());
}

} // namespace window
