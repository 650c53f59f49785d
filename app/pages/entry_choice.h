// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which table is shown: a button each, as many lines of them as the width asks for. Arrow keys move the choice.
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace widgets {
class FlowLayout;
}

namespace pages {

class EntryChoice : public QWidget
{
    Q_OBJECT

public:
    explicit EntryChoice(const QStringList& titles, QWidget* parent = nullptr);

    /// Emits nothing.
    void setCurrent(int which);
    /// A control that goes with a choice, after the buttons.
    void addControl(QWidget* control);

signals:
    void chosen(int which);

private:
    QButtonGroup* m_buttons;
    widgets::FlowLayout* m_flow;
};

} // namespace pages
