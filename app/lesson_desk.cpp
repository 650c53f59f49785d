// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesson_desk.h"

#include "app/main_window.h"
#include "app/pages/content_view.h"
#include "app/pages/page.h"
#include "app/plots/figure_view.h"

#include <QApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QTimer>

#include <utility>

namespace window {

LessonDesk::LessonDesk(MainWindow& window, workspace::Workspace& workspace)
    : QObject(&window)
    , m_window(window)
    , m_workspace(workspace)
    , m_player(lesson::LessonPlayer::of(workspace))
{
    connect(&m_player, &lesson::LessonPlayer::viewWanted, this, &LessonDesk::showView);
    connect(&m_player, &lesson::LessonPlayer::stepChanged, this, &LessonDesk::tellPage);
    connect(&window, &MainWindow::pageChanged, this, &LessonDesk::tellPage);
    connect(&m_player, &lesson::LessonPlayer::flipSeen, this, [this] {
        constexpr int travelled = 500; // milliseconds: the curves are where they were going
        QTimer::singleShot(travelled, this, &LessonDesk::showComparison);
    });
    connect(
        &workspace, &workspace::Workspace::studyChanged, this,
        [this] {
            if (m_awaiting && m_player.isStudyShown()) {
                showInStudy(*std::exchange(m_awaiting, std::nullopt));
            }
        },
        Qt::QueuedConnection); // after all who show the study know it
}

void LessonDesk::tellPage()
{
    QString page = m_window.currentPageKey();
    if (const evidence::LessonStep* step = m_player.step()) {
        if (pages::existingView(step->view).page == page) {
            page = step->view.page; // a page that stands in for it will do
        }
    }
    m_player.setShownPage(page);
    showComparison();
}

// What a class is to predict does not stand in grey behind what it sees, nor in numbers beside it.
void LessonDesk::showComparison()
{
    if (pages::Page* page = m_window.currentPage()) {
        const bool shown = !m_player.isFlipAhead();
        for (plots::FigureView* figure : page->findChildren<plots::FigureView*>()) {
            figure->setGhostsShown(shown);
        }
        page->setComparisonShown(shown);
    }
}

void LessonDesk::showView(const evidence::ShownView& view)
{
    if (m_player.isStudyShown()) {
        showInStudy(view);
        return;
    }
    m_awaiting = view;
    if (m_workspace.keeping() == workspace::Keeping::Unsaved) {
        askFirst();
    } else {
        openStudy();
    }
}

void LessonDesk::openStudy()
{
    m_window.showEmbedded(m_player.lesson()->study);
}

void LessonDesk::askFirst()
{
    if (m_question != nullptr) {
        return; // it is being asked
    }
    m_question =
        new QMessageBox(QMessageBox::Question, tr("The lesson needs another study"),
                        tr("The study on screen was imported and is not saved. The lesson opens another one, and "
                           "the imported study would have to be imported again."),
                        QMessageBox::NoButton, &m_window);
    m_question->setObjectName(QStringLiteral("lessonQuestion"));
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    const auto* open = m_question->addButton(tr("Open the lesson’s study"), QMessageBox::AcceptRole);
    auto* stay = m_question->addButton(tr("Stay here"), QMessageBox::RejectRole);
    m_question->setDefaultButton(stay);
    m_question->setEscapeButton(stay);
    connect(m_question, &QMessageBox::finished, this, [this, open] {
        if (m_question->clickedButton() == open && m_player.lesson() != nullptr) {
            openStudy();
        } else {
            m_awaiting.reset(); // the lesson is there, and says that another study is on screen
        }
    });
    m_question->open();
}

void LessonDesk::showInStudy(const evidence::ShownView& wanted)
{
    const evidence::ShownView view = pages::existingView(wanted);
    const QPointer<QWidget> focus = QApplication::focusWidget();
    m_workspace.setSelection(pages::selectionOf(view, *m_workspace.study(), m_workspace.view().selection));
    m_window.showPage(view.page);
    if (!view.part.isEmpty()) {
        m_window.currentPage()->showPart(view.part);
    }
    tellPage();
    if (focus != nullptr &&
        focus->isVisible()) { // whoever goes on by a key stays at it, after what the page does itself
        QMetaObject::invokeMethod(
            this,
            [focus] {
                if (focus != nullptr && focus->isVisible()) {
                    focus->setFocus(Qt::OtherFocusReason);
                }
            },
            Qt::QueuedConnection);
    }
}

void LessonDesk::restart()
{
    const lesson::Progress before = m_player.progress();
    m_player.restart();
    if (!before.answers.empty()) {
        m_window.offer(tr("The lesson starts again, without the answers that were given."), tr("Bring them back"),
                       [this, before, id = m_player.currentId()] {
                           if (m_player.currentId() == id) {
                               m_player.setProgress(before);
                           }
                       });
    }
}

} // namespace window
