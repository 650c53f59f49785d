// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Ctrl+,: look, motion, size, words, numbers, notes, session. What is chosen is kept and seen at once; nothing waits for
// an OK.
#pragma once

#include <QDialog>

class QFormLayout;
class QLabel;

namespace window {

class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SettingsDialog(QWidget* parent = nullptr);

signals:
    /// Theme, size or motion.
    void lookChanged();
    /// Language or numbers: whatever was worded must be worded again. Who listens brings the settings to the program.
    void wordsChanged();

private:
    void addLook(QFormLayout& form);
    void addWords(QFormLayout& form);
    void addRest(QFormLayout& form);
    void changeWords();
    void showExample();

    QLabel* m_example; ///< of numbers as they are shown
};

} // namespace window
