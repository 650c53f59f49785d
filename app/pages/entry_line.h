// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The line below the table: how to type, or why something could not be. Problems are also spoken.
#pragma once

#include <QFrame>

class QLabel;

namespace pages {

class EntryLine : public QFrame
{
    Q_OBJECT

public:
    explicit EntryLine(QWidget* parent = nullptr);

    void say(const QString& words);
    void showProblem(const QString& problem);
    void showHint(bool locked);

private:
    void setWords(const QString& words, bool problem);

    QLabel* m_words;
};

} // namespace pages
