// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page where a study of one's own is typed: people, scores, doses, events, exclusions, the design, each a table
// with checks. Locked until somebody takes the padlock off; every change is one edit of the workspace and can be
// undone.
#pragma once

#include "app/pages/entry_views.h"
#include "app/pages/page.h"

class QLabel;
class QPushButton;

namespace pages {

class EntryChoice;
class EntryGrid;
class EntryLine;
class EntryPartForm;
class EntryQueue;
class EntryScaleBox;
class Padlock;
class ReadOnlyNotice;

class EntryPage : public Page
{
    Q_OBJECT

public:
    explicit EntryPage(workspace::Workspace& workspace, QWidget* parent = nullptr);
    ~EntryPage() override;

    void show(const study::Study& study, const workspace::ViewState& view, const workspace::ViewState* before) override;
    [[nodiscard]] QJsonObject state() const override;
    void setState(const QJsonObject& state) override;
    void themeChanged() override;
    void takeFocus() override;
    void beginEditing() override;
    using Page::show;

private:
    [[nodiscard]] QLayout* makeControls();
    [[nodiscard]] QLayout* makeActions();
    void connectTables();
    void connectGrid();

    [[nodiscard]] const EntryView& view() const { return m_views.at(m_which); }

    [[nodiscard]] EntryTable& table() const { return *view().table; }

    void chooseTable(int which);
    void refreshTable();
    void setLocked(bool locked);
    void showLock();
    void showEmpty();
    void showHint();
    void follow(study::ParticipantId person);
    void removeRows();
    void addPart(EntryDesign::Kind kind, const QString& words);
    void offerOrigins(QMenu& menu);

    workspace::Workspace& m_workspace;
    EntryViews m_views;
    EntryQueue* m_queue;
    EntryChoice* m_choice;
    EntryScaleBox* m_scale;
    Padlock* m_padlock;
    ReadOnlyNotice* m_notice;
    EntryGrid* m_grid;
    QLabel* m_empty;
    EntryLine* m_line;
    QLabel* m_legend;
    QPushButton* m_remove;
    EntryPartForm* m_adding;

    int m_which = 0;
    study::SharedStudy m_shown;
    study::ParticipantId m_followed;
    QString m_path; ///< of the study that was shown last; another one is locked
    bool m_locked = true;
    bool m_sized = false; ///< the columns have their widths, for this study
};

} // namespace pages
