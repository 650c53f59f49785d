// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a note is written: what it stands on, its text, its author.
#pragma once

#include "core/study/study.h"

#include <QDialog>

class QLineEdit;
class QPlainTextEdit;

namespace window {

class NoteEditor : public QDialog
{
    Q_OBJECT

public:
    /// draft: what the note stands on, and perhaps a text; author: who is proposed.
    NoteEditor(const study::Study& study, study::Note draft, const QString& author, QWidget* parent);

signals:
    /// With text, author and the time in UTC.
    void written(const study::Note& note);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void finish();

    study::Note m_draft;
    QPlainTextEdit* m_text;
    QLineEdit* m_author;
};

} // namespace window
