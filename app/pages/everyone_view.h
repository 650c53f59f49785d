// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Everyone as a small picture on shared axes, sorted by effect: who answered, and to which of the two.
#pragma once

#include "app/pages/people_view.h"

#include <QWidget>

class QLabel;
class QListView;

namespace workspace {
class Workspace;
}

namespace pages {

class PersonCellDelegate;

class EveryoneView : public QWidget
{
    Q_OBJECT

public:
    explicit EveryoneView(workspace::Workspace& workspace, QWidget* parent = nullptr);

    void show(const PeopleView& people);
    [[nodiscard]] const models::ParticipantTable& model() const { return *m_model; }
    [[nodiscard]] bool isShown() const;
    void takeFocus();
    void themeChanged();

public:
    using QWidget::show;

signals:
    /// Enter or a double click on a picture.
    void opened(study::ParticipantId participant);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showFocus();
    void showWords();

    workspace::Workspace& m_workspace;
    models::ParticipantTable* m_model;
    QListView* m_list;
    PersonCellDelegate* m_cells;
    QLabel* m_words;
    PeopleView m_people;
    bool m_choosing = false; ///< the cell is set from outside
};

} // namespace pages
