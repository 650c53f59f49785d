// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is added to the design: a kind, and the new part in words.
#pragma once

#include "app/pages/entry_design.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace pages {

class EntryPartForm : public QWidget
{
    Q_OBJECT

public:
    explicit EntryPartForm(QWidget* parent = nullptr);

    /// For the next part.
    void clearWords();

signals:
    void added(pages::EntryDesign::Kind kind, const QString& words);

private:
    [[nodiscard]] EntryDesign::Kind kind() const;
    void showKind();
    void add();

    QComboBox* m_kind;
    QLineEdit* m_words;
};

} // namespace pages
