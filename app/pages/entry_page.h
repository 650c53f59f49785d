// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page where a study of one's own is typed: people, scores, events, the design, each a table with checks. Locked
// until somebody takes the padlock off; every change is one edit of the workspace and can be undone.
#pragma once

#include "app/pages/entry_design.h"
#include "app/pages/page.h"

#include <array>
#include <deque>

class QComboBox;
class QFrame;
class QLabel;
class QLineEdit;
class QPushButton;

namespace widgets {
class SegmentedControl;
} // namespace widgets

namespace pages {

class EntryGrid;
class EntryScores;

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
    /// Cells that were typed while the edit before was still being written.
    struct Waiting
    {
        EntryTable* table;
        std::vector<EntryCell> cells;
    };

    [[nodiscard]] QWidget* makeControls();
    [[nodiscard]] QWidget* makeNotice();
    [[nodiscard]] QWidget* makeWords();
    [[nodiscard]] QWidget* makeActions();
    void connectTables();
    [[nodiscard]] EntryTable* table() const;
    void chooseTable(int which);
    void refreshTable();
    void fillScales();
    void setLocked(bool locked);
    void showLock();
    void showEmpty();
    void follow(study::ParticipantId person);
    void commit(EntryTable* table, const std::vector<EntryCell>& cells);
    void commitBlock(const std::vector<EntryCell>& cells);
    void commitPlan(const EntryPlan& plan);
    void commitWaiting();
    void dropWaiting();
    void removeRows();
    void addPart();
    void showProblem(const QString& problem);
    void showHint();
    void setWords(const QString& words, bool problem);

    workspace::Workspace& m_workspace;
    widgets::SegmentedControl* m_choice;
    QComboBox* m_scale;
    QPushButton* m_padlock;
    QFrame* m_notice;
    QLabel* m_noticeWords;
    QPushButton* m_copy;
    EntryGrid* m_grid;
    QLabel* m_empty;
    QFrame* m_line;
    QLabel* m_words;
    QLabel* m_legend;
    QPushButton* m_remove;
    QWidget* m_adding;
    QComboBox* m_kind;
    QLineEdit* m_part;

    EntryScores* m_scores;
    EntryDesign* m_design;
    std::array<EntryTable*, 4> m_tables;
    int m_which = 0;
    study::SharedStudy m_shown;
    study::ScaleId m_shownScale;
    study::ParticipantId m_followed;
    QString m_path; ///< of the study that was shown last; another one is locked
    bool m_locked = true;
    bool m_sized = false; ///< the columns have their widths
    std::deque<Waiting> m_waiting;
};

} // namespace pages
