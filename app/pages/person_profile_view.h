// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// One person: the profile as a picture, and beside it (or above, in a narrow window) what else is known.
#pragma once

#include "app/pages/people_view.h"

#include <QWidget>

class QBoxLayout;
class QLabel;
class QPushButton;
class QScrollArea;

namespace plots {
class ProfilePlot;
}

namespace workspace {
class Workspace;
}

namespace pages {

class PersonProfileView : public QWidget
{
    Q_OBJECT

public:
    explicit PersonProfileView(workspace::Workspace& workspace, QWidget* parent = nullptr);

    void show(const PeopleView& people);
    /// "3 of 14", in the order in which previous and next walk.
    void setPlace(const QString& place);
    void takeFocus();
    void themeChanged();

    [[nodiscard]] plots::ProfilePlot* plot() const { return m_plot; }

public:
    using QWidget::show;

signals:
    /// -1: the previous person, +1: the next.
    void stepRequested(int offset);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void showFacts();
    void fitFacts();

    plots::ProfilePlot* m_plot;
    QLabel* m_name;
    QLabel* m_place;
    QLabel* m_facts;
    QScrollArea* m_factsArea;
    QBoxLayout* m_body;
    PeopleView m_people;
};

} // namespace pages
