// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/note_editor.h"

#include "app/text/note_text.h"
#include "app/theme/theme.h"

#include <QDateTime>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

#include <utility>

namespace window {

using namespace Qt::StringLiterals;

NoteEditor::NoteEditor(const study::Study& study, study::Note draft, const QString& author, QWidget* parent)
    : QDialog(parent)
    , m_draft(std::move(draft))
    , m_text(new QPlainTextEdit(m_draft.text, this))
    , m_author(new QLineEdit(m_draft.author.isEmpty() ? author : m_draft.author, this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Note"));
    auto* place = new QLabel(text::notePlace(study, m_draft), this);
    place->setProperty("look", u"heading"_s);
    place->setTextFormat(Qt::PlainText);
    place->setWordWrap(true);
    m_text->setObjectName(u"noteText"_s);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Text of the note"));
    m_text->setMinimumSize(50 * theme::grid, 14 * theme::grid);
    m_author->setObjectName(u"noteAuthor"_s);
    m_author->setAccessibleName(tr("Author"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton* keep = buttons->button(QDialogButtonBox::Ok);
    keep->setText(tr("&Keep the note"));
    keep->setProperty("look", u"primary"_s);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(2 * theme::grid, 2 * theme::grid, 2 * theme::grid, 2 * theme::grid);
    form->addRow(place);
    form->addRow(m_text);
    form->addRow(tr("&Author"), m_author);
    form->addRow(buttons);
    const auto enable = [this, keep] { keep->setEnabled(!m_text->toPlainText().trimmed().isEmpty()); };
    connect(m_text, &QPlainTextEdit::textChanged, keep, enable);
    enable();
    connect(buttons, &QDialogButtonBox::accepted, this, &NoteEditor::finish);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_text->setFocus();
}

// A return alone begins a new line of the note.
void NoteEditor::keyPressEvent(QKeyEvent* event)
{
    const bool isReturn = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isReturn && event->modifiers().testFlag(Qt::ControlModifier)) {
        finish();
    } else {
        QDialog::keyPressEvent(event);
    }
}

void NoteEditor::finish()
{
    if (m_text->toPlainText().trimmed().isEmpty()) {
        return;
    }
    m_draft.text = m_text->toPlainText().trimmed();
    m_draft.author = m_author->text().trimmed();
    m_draft.written = QDateTime::currentDateTimeUtc().toString(Qt::ISODate);
    emit written(m_draft);
    accept();
}

} // namespace window
