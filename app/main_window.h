// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window: header with title and origin badge, navigation, the page, the inspector, the status line and the message
// bar. It wires the workspace to what is shown; it knows no page by name.
#pragma once

#include "app/tasks/task.h"
#include "app/theme/theme.h"
#include "app/workspace/workspace.h"
#include "core/base/result.h"

#include <QJsonObject>
#include <QMainWindow>

#include <functional>

class QListWidget;
class QMenu;

namespace pages {
class Page;
}

namespace lesson {
class LessonPanel;
}

namespace widgets {
class MessageBar;
class ParticipantPanel;
} // namespace widgets

namespace window {

class FilterBar;
class LessonDesk;
class PageStack;
class PanelSplitter;
class Presentation;
class Remarks;
class StatusLine;
class StudyHeader;
struct HelpTopic;

class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(workspace::Workspace& workspace, QWidget* parent = nullptr);
    ~MainWindow() override;

    /// A .blockade file, or anything an import format or a recipe beside it recognises; read in the background.
    void openPath(const QString& path);
    void showEmbedded(const QString& key);
    /// Asks what it starts with and where it is to be stored.
    void newStudy();
    /// Stores it, opens it and lets it be typed into.
    void createStudy(const study::Study& study, const QString& path);
    /// By the page's key; pages::startPage() where there is none of it.
    void showPage(const QString& key);
    void showNeighbourPage(int offset);
    void setTheme(theme::Theme theme);
    void setReducedMotion(bool reduced);

    [[nodiscard]] pages::Page* currentPage() const;
    [[nodiscard]] QString currentPageKey() const;
    /// What each page keeps beside the view, by its key.
    [[nodiscard]] QJsonObject pageStates() const;
    void setPageStates(const QJsonObject& states);
    [[nodiscard]] Remarks& remarks() { return *m_remarks; }
    [[nodiscard]] LessonDesk& lessons() { return *m_lessons; }
    /// A sentence with a button that does something about it.
    void offer(const QString& sentence, const QString& button, std::function<void()> act);
    /// A sentence with a button that saves a copy.
    void offerCopy(const QString& why);
    [[nodiscard]] PanelSplitter& panels() { return *m_panels; }
    [[nodiscard]] bool isBusy() const { return m_opening != nullptr || m_saving != nullptr; }

    /// Theme, size and motion as the settings say.
    void applyLook();
    /// Everything larger than the settings say, while a presentation lasts.
    void setExtraScale(double scale);
    void changeTextSize(int percent);
    /// Header without menus, no status line.
    void setFrameBare(bool bare);
    void resetLayout();
    /// Everything in the window is made anew in the words of the language, and shows what it showed.
    void rebuild();
    void openPalette();
    void openHistory();
    void openSettings();
    void openKeyHelp();
    void showHelp(const HelpTopic& topic);
    void showMessage(const QString& message);
    /// The keyboard goes to the next (+1) or previous (-1) of navigation, page, inspector and status line.
    void moveToArea(int offset);

signals:
    void pageChanged();

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    friend class WindowActions;
    void build();
    void connectParts();
    [[nodiscard]] QWidget* makeBody();
    void listPages();
    void retireActions();
    void connectWorkspace();
    void refresh(const workspace::ViewState* before);
    void showStudyWords();
    void showKeeping();
    void showError(const base::Error& error);
    void showProgress();
    void cancelTask();
    void saveCopy();

    workspace::Workspace& m_workspace;
    StudyHeader* m_header = nullptr;
    StatusLine* m_status = nullptr;
    PanelSplitter* m_panels = nullptr;
    Remarks* m_remarks;
    LessonDesk* m_lessons;
    Presentation* m_presentation;
    double m_extraScale = 1.0;
    QListWidget* m_navigation = nullptr;
    FilterBar* m_filter = nullptr;
    PageStack* m_stack = nullptr;
    widgets::MessageBar* m_messages = nullptr;
    widgets::ParticipantPanel* m_inspector = nullptr;
    lesson::LessonPanel* m_lessonPanel = nullptr;
    tasks::Task m_opening;
    tasks::Task m_saving;
    bool m_closing = false; ///< as soon as all is written
};

} // namespace window
