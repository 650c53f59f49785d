// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Lines to choose one from, a sentence below them, and a row of buttons that act on the choice: what the dialogs of
// notes and snapshots are made of.
#pragma once

#include <QString>
#include <QWidget>

#include <optional>
#include <vector>

class QHBoxLayout;
class QLabel;
class QListWidget;
class QPushButton;

namespace window {

class ChoiceList : public QWidget
{
    Q_OBJECT

public:
    struct Line
    {
        int id = 0;
        QString words;
    };

    /// listName: for style and tests; name: for screen readers.
    ChoiceList(const QString& listName, const QString& name, QWidget* parent);

    /// The line that was chosen stays so while it is among them.
    void setLines(const std::vector<Line>& lines);
    [[nodiscard]] int count() const;
    /// The id of the chosen line.
    [[nodiscard]] std::optional<int> chosen() const;
    void setFootnote(const QString& words);
    /// From left to right.
    [[nodiscard]] QPushButton* addButton(const QString& text);

signals:
    void choiceChanged();
    /// Enter or a double click on a line.
    void activated();

private:
    QListWidget* m_list;
    QLabel* m_footnote;
    QHBoxLayout* m_buttons;
};

} // namespace window
