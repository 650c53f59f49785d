// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who took part: everybody as a table, one person's profile, everybody as small pictures. One filter and one person in
// focus for all three, and for the rest of the window.
#pragma once

#include "app/models/participant_table.h"
#include "app/pages/page.h"
#include "app/tasks/task.h"

class QLabel;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace widgets {
class SegmentedControl;
}

namespace pages {

class EveryoneView;
class PeopleTableView;
class PersonProfileView;
class ScaleAndVisit;

class ParticipantsPage : public Page
{
    Q_OBJECT

public:
    explicit ParticipantsPage(workspace::Workspace& workspace, QWidget* parent = nullptr);
    ~ParticipantsPage() override;

    void show(const study::Study& study, const workspace::ViewState& view,
              const workspace::ViewState* before) override;
    [[nodiscard]] plots::FigureView* figureView() const override;
    [[nodiscard]] bool isShown() const override;
    [[nodiscard]] bool isSettled() const override;
    [[nodiscard]] QJsonObject state() const override;
    void setState(const QJsonObject& state) override;
    void setReducedMotion(bool reduced) override;
    void themeChanged() override;
    void resetView() override;
    void takeFocus() override;

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum View { Table, Profile, Everyone };

    [[nodiscard]] QWidget* makeControls();
    void connectViews();
    void fillColumnMenu();
    void needEffects();
    void haveEffects(models::SharedEffects effects);
    void showViews();
    void showPlace();
    void chooseView(int view);
    void open(study::ParticipantId participant);
    /// The neighbour in the order that is on screen, round the end.
    void step(int offset);
    [[nodiscard]] const models::ParticipantTable& ordered() const;

    workspace::Workspace& m_workspace;
    widgets::SegmentedControl* m_choice;
    ScaleAndVisit* m_choices;
    QPushButton* m_columns;
    QMenu* m_columnMenu;
    QPushButton* m_plot;
    QLabel* m_sides;
    QStackedWidget* m_stack;
    PeopleTableView* m_table;
    PersonProfileView* m_profile;
    EveryoneView* m_everyone;

    study::SharedStudy m_filledFor; ///< that was shown last
    models::SharedEffects m_effects;
    study::SharedStudy m_effectsOf;   ///< the study of the effects, or of those being worked out
    study::Selection m_effectsFor;    ///< their scale and visit; the rest means nothing
    tasks::Task m_task;
};

} // namespace pages
