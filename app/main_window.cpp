// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include "app/actions.h"
#include "app/filter_bar.h"
#include "app/importing/embedded_studies.h"
#include "app/importing/embedded_words.h"
#include "app/importing/study_source.h"
#include "app/lesson/lesson_panel.h"
#include "app/lesson_desk.h"
#include "app/page_stack.h"
#include "app/pages/pages.h"
#include "app/panel_splitter.h"
#include "app/presentation.h"
#include "app/remarks.h"
#include "app/settings/settings.h"
#include "app/status_line.h"
#include "app/study_header.h"
#include "app/text/error_text.h"
#include "app/text/finding_text.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/participant_panel.h"
#include "core/study/lookup.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QListWidget>
#include <QMimeData>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace window {

using namespace Qt::StringLiterals;

MainWindow::MainWindow(workspace::Workspace& workspace, QWidget* parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
    , m_remarks(new Remarks(*this, workspace))
    , m_lessons(new LessonDesk(*this, workspace))
    , m_presentation(new Presentation(*this))
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    setMinimumSize(880, 560);
    build();
    connectWorkspace();
    setReducedMotion(settings::reducedMotion());
}

void MainWindow::build()
{
    auto* central = new QWidget(this);
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new StudyHeader(central);
    column->addWidget(m_header);
    m_messages = new widgets::MessageBar(central);
    column->addWidget(m_messages);
    column->addWidget(makeBody(), 1);
    m_status = new StatusLine(central);
    column->addWidget(m_status);
    setCentralWidget(central);
    listPages();
    WindowActions(*this).make();
    connectParts();
}

MainWindow::~MainWindow()
{
    if (m_opening) {
        m_opening->cancel();
    }
}

QWidget* MainWindow::makeBody()
{
    m_navigation = new QListWidget(this);
    m_navigation->setObjectName(u"navigation"_s);
    m_navigation->setProperty("look", u"navigation"_s);
    m_navigation->setAccessibleName(tr("Pages"));
    m_navigation->setFrameShape(QFrame::NoFrame);
    m_navigation->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // a long name gives way
    m_navigation->setTextElideMode(Qt::ElideRight);

    auto* middle = new QWidget(this);
    middle->setProperty("look", u"page"_s);
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_filter = new FilterBar(m_workspace, middle);
    m_stack = new PageStack(m_workspace, middle);
    m_stack->setProperty("look", u"page"_s);
    column->addWidget(m_filter);
    column->addWidget(m_stack, 1);

    auto* side = new QScrollArea(this);
    side->setFrameShape(QFrame::NoFrame);
    side->setWidgetResizable(true);
    side->setFocusPolicy(Qt::NoFocus);
    side->setProperty("look", u"panel"_s);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_inspector = new widgets::ParticipantPanel(side);
    m_inspector->setProperty("look", u"panel"_s);
    side->setWidget(m_inspector);

    m_panels = new PanelSplitter(m_navigation, middle, side, this);
    auto* beside = new QSplitter(Qt::Horizontal, this);
    beside->setObjectName(u"besideLesson"_s);
    beside->setHandleWidth(1);
    m_lessonPanel = new lesson::LessonPanel(m_workspace, beside);
    beside->addWidget(m_panels);
    beside->addWidget(m_lessonPanel);
    beside->setStretchFactor(0, 1);
    beside->setStretchFactor(1, 0);
    beside->setChildrenCollapsible(false);
    const auto crowd = [this] { m_panels->setCrowded(m_lessons->player().step() != nullptr); };
    connect(&m_lessons->player(), &lesson::LessonPlayer::stepChanged, m_panels, crowd);
    crowd();
    connect(m_lessonPanel, &lesson::LessonPanel::restartAsked, m_lessons, &LessonDesk::restart);
    return beside;
}

void MainWindow::listPages()
{
    connect(m_stack, &PageStack::leastWidthChanged, m_panels, &PanelSplitter::makeRoom, Qt::QueuedConnection);
    connect(m_stack, &PageStack::pageMade, this, [this](pages::Page* page) {
        connect(page, &pages::Page::copyRequested, this, &MainWindow::saveCopy);
        connect(page, &pages::Page::pageRequested, this, &MainWindow::showPage);
        connect(page, &pages::Page::partRequested, this, [this](const QString& wanted, const QString& part) {
            showPage(wanted);
            currentPage()->showPart(part);
        });
        connect(page, &pages::Page::noteRequested, m_remarks, &Remarks::writeNote);
    });
    for (const pages::PageKind& kind : pages::pageKinds()) {
        auto* item = new QListWidgetItem(kind.name, m_navigation);
        item->setToolTip(tr("%1: %2", "a page, what it shows").arg(kind.name.text(), kind.description.text()));
    }
    showPage(pages::startPage().key);
    m_stack->showPage(static_cast<std::size_t>(m_navigation->currentRow()));
    connect(m_navigation, &QListWidget::currentRowChanged, this, [this](int row) {
        m_stack->showPage(static_cast<std::size_t>(row));
        refresh(nullptr);
        m_panels->makeRoom();
        emit pageChanged();
    });
}

void MainWindow::connectWorkspace()
{
    connect(&m_workspace, &workspace::Workspace::studyChanged, this, [this] {
        showStudyWords();
        refresh(nullptr);
    });
    connect(&m_workspace, &workspace::Workspace::viewChanged, this,
            [this](const workspace::ViewState& before) { refresh(&before); });
    connect(&m_workspace, &workspace::Workspace::keepingChanged, this, &MainWindow::showKeeping);
    connect(&m_workspace, &workspace::Workspace::failed, this, [this](const base::Error& error) {
        m_closing = false; // whoever closed the window must first read this
        showError(error);
    });
    connect(&m_workspace, &workspace::Workspace::saved, this, [](const QString& path) { settings::addRecentFile(path); });
    connect(&m_workspace, &workspace::Workspace::saving, this, [this](const tasks::Task& task) {
        m_saving = task;
        showProgress();
    });
    connect(&m_workspace, &workspace::Workspace::idle, this, [this] {
        m_saving.reset();
        showProgress();
        if (m_closing) {
            close();
        }
    });
}

void MainWindow::connectParts()
{
    connect(m_header, &StudyHeader::findRequested, this, &MainWindow::openPalette);
    connect(m_header, &StudyHeader::helpRequested, this, &MainWindow::openKeyHelp);
    connect(m_status, &StatusLine::saveRequested, this, &MainWindow::saveCopy);
    connect(m_status, &StatusLine::cancelRequested, this, &MainWindow::cancelTask);
    connect(m_inspector, &widgets::ParticipantPanel::noteRequested, m_remarks, &Remarks::writeNote);
    connect(m_inspector, &widgets::ParticipantPanel::previousRequested, this,
            [this] { m_workspace.focusNeighbour(-1); });
    connect(m_inspector, &widgets::ParticipantPanel::nextRequested, this, [this] { m_workspace.focusNeighbour(1); });
    showStudyWords();
    showKeeping();
    showProgress();
}

pages::Page* MainWindow::currentPage() const
{
    return m_stack->currentPage();
}

void MainWindow::refresh(const workspace::ViewState* before)
{
    const study::Study& study = *m_workspace.study();
    const workspace::ViewState& view = m_workspace.view();
    if (pages::Page* page = currentPage()) {
        page->show(study, view, before);
    }
    if (before == nullptr || before->selection != view.selection) {
        m_filter->showView();
    }
    if (before == nullptr || before->focused != view.focused || before->selection.scale != view.selection.scale) {
        m_inspector->setPerson(study, view.focused, view.selection.scale);
    }
}

void MainWindow::showStudyWords()
{
    const study::SharedStudy& study = m_workspace.study();
    m_header->showStudy(study);
    m_status->showStudy(study);
    setWindowTitle(study->about.title.isEmpty() ? u"Blockade"_s : QString(study->about.title + u" – Blockade"));
}

void MainWindow::showKeeping()
{
    m_status->showKeeping(m_workspace.keeping(), m_workspace.path());
}

void MainWindow::showError(const base::Error& error)
{
    m_messages->showProblem(text::errorText(error));
}

void MainWindow::showProgress()
{
    m_status->showTask(m_saving ? m_saving : m_opening);
}

void MainWindow::cancelTask()
{
    if (m_saving) {
        m_saving->cancel(); // the workspace says when it has stopped
    } else if (m_opening) {
        m_opening->cancel();
        m_opening.reset();
        showProgress();
    }
}

void MainWindow::openPath(const QString& path)
{
    if (m_opening) {
        m_opening->cancel();
    }
    m_opening = tasks::start(
        this, [path](base::Progress& progress) { return importing::openStudy(path, progress); },
        [this](base::Result<importing::Opened> opened) {
            m_opening.reset();
            showProgress();
            if (!opened) {
                showError(opened.error());
                return;
            }
            const bool inFile = !opened->path.isEmpty();
            m_workspace.show(opened->embedded ? importing::inProgramWords(opened->study) : opened->study,
                             opened->embedded ? workspace::Keeping::Embedded
                             : inFile         ? workspace::Keeping::File
                                              : workspace::Keeping::Unsaved,
                             opened->path, opened->revision);
            if (inFile) {
                settings::addRecentFile(opened->path);
            }
            if (!inFile && !opened->embedded) {
                m_messages->offer(tr("Imported into memory: %1 scores of %2 people. Save it to keep it.")
                                      .arg(opened->study->assessments.size())
                                      .arg(opened->study->participants.size()),
                                  tr("Save…"), [this] { saveCopy(); });
            }
        });
    showProgress();
}

void MainWindow::showEmbedded(const QString& key)
{
    auto study = importing::loadEmbeddedStudy(key);
    if (study) {
        m_workspace.show(importing::inProgramWords(*study), workspace::Keeping::Embedded);
    } else {
        showError(study.error());
    }
}

void MainWindow::showPage(const QString& key)
{
    const pages::PageKind* kind = pages::findPage(key);
    const pages::PageKind& shown = kind != nullptr ? *kind : pages::startPage();
    m_navigation->setCurrentRow(static_cast<int>(&shown - pages::pageKinds().data()));
}

void MainWindow::offer(const QString& sentence, const QString& button, std::function<void()> act)
{
    m_messages->offer(sentence, button, std::move(act));
}

void MainWindow::offerCopy(const QString& why)
{
    m_messages->offer(why, tr("Save a copy…"), [this] { saveCopy(); });
}

void MainWindow::saveCopy()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save a copy"), {}, tr("Blockade study (*.blockade)"));
    if (path.isEmpty()) {
        return;
    }
    m_workspace.saveCopy(path, store::Overwrite::Yes); // the dialog has asked
}

void MainWindow::setTheme(theme::Theme theme)
{
    theme::applyTheme(*qApp, theme);
    m_stack->themeChanged();
    m_inspector->setPerson(*m_workspace.study(), m_workspace.view().focused, m_workspace.view().selection.scale);
}

void MainWindow::setReducedMotion(bool reduced)
{
    m_stack->setReducedMotion(reduced);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    if (m_workspace.isBusy()) { // what was asked for is written first
        m_closing = true;
        event->ignore();
        return;
    }
    if (m_opening) {
        m_opening->cancel();
    }
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().first().isLocalFile()) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent* event)
{
    openPath(event->mimeData()->urls().first().toLocalFile());
    event->acceptProposedAction();
}

void MainWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_messages->isVisible()) {
        m_messages->hide();
        return;
    }
    QMainWindow::keyPressEvent(event);
}

} // namespace window
