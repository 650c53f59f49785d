// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/main_window.h"

#include "app/actions.h"
#include "app/importing/embedded_studies.h"
#include "app/importing/study_source.h"
#include "app/pages/pages.h"
#include "app/plots/figure_view.h"
#include "app/settings/settings.h"
#include "app/text/error_text.h"
#include "app/text/finding_text.h"
#include "app/text/study_text.h"
#include "app/widgets/message_bar.h"
#include "app/widgets/participant_panel.h"
#include "app/widgets/text_popup.h"
#include "core/study/lookup.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMenuBar>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStyle>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace window {

using namespace Qt::StringLiterals;

namespace {

constexpr int navigationWidth = 176;
constexpr int inspectorWidth = 272;
constexpr int headerHeight = 52;
constexpr int progressInterval = 50;

QWidget* area(const QString& look, QWidget* parent)
{
    auto* widget = new QFrame(parent);
    widget->setProperty("look", look);
    return widget;
}

QPushButton* linkButton(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setProperty("look", u"link"_s);
    return button;
}

QLabel* plainLabel(const QString& look, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setProperty("look", look);
    label->setTextFormat(Qt::PlainText); // titles come from files
    return label;
}

} // namespace

MainWindow::MainWindow(workspace::Workspace& workspace, QWidget* parent)
    : QMainWindow(parent)
    , m_workspace(workspace)
{
    setObjectName(u"mainWindow"_s);
    setAcceptDrops(true);
    auto* central = new QWidget(this);
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    m_messages = new widgets::MessageBar(central);
    column->addWidget(m_messages);
    column->addWidget(makeBody(), 1);
    column->addWidget(makeStatusLine());
    setCentralWidget(central);
    setMinimumSize(880, 560);
    makePages();
    WindowActions(*this).make();
    connectWorkspace();
    setReducedMotion(settings::reducedMotion());
}

MainWindow::~MainWindow()
{
    if (m_opening) {
        m_opening->cancel();
    }
}

QWidget* MainWindow::makeHeader()
{
    QWidget* header = area(u"header"_s, this);
    header->setFixedHeight(headerHeight);
    m_title = plainLabel(u"title"_s, header);
    m_subtitle = plainLabel(u"muted"_s, header);
    m_badge = new QPushButton(header);
    m_badge->setObjectName(u"originBadge"_s);
    m_badge->setProperty("look", u"badge"_s);
    m_badge->setToolTip(tr("Where the data come from"));
    connect(m_badge, &QPushButton::clicked, this, &MainWindow::showOrigin);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(20, 0, theme::grid, 0);
    row->setSpacing(2 * theme::grid);
    row->addWidget(m_title);
    row->addWidget(m_subtitle);
    row->addWidget(m_badge);
    row->addStretch(1);
    auto* menus = new QMenuBar(header); // in the header: one line less above the figure
    menus->setNativeMenuBar(false);
    menus->setObjectName(u"menus"_s);
    menus->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Preferred);
    row->addWidget(menus, 0, Qt::AlignVCenter);
    return header;
}

QWidget* MainWindow::makeBody()
{
    auto* body = new QWidget(this);
    auto* row = new QHBoxLayout(body);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);

    m_navigation = new QListWidget(body);
    m_navigation->setObjectName(u"navigation"_s);
    m_navigation->setProperty("look", u"navigation"_s);
    m_navigation->setAccessibleName(tr("Pages"));
    m_navigation->setFixedWidth(navigationWidth);
    m_navigation->setFrameShape(QFrame::NoFrame);

    m_stack = new QStackedWidget(body);
    m_stack->setProperty("look", u"page"_s);

    auto* side = new QScrollArea(body);
    side->setProperty("look", u"panel"_s);
    side->setFrameShape(QFrame::NoFrame);
    side->setFixedWidth(inspectorWidth);
    side->setWidgetResizable(true);
    side->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    side->setFocusPolicy(Qt::NoFocus);
    m_inspector = new widgets::ParticipantPanel(side);
    m_inspector->setProperty("look", u"panel"_s);
    side->setWidget(m_inspector);

    row->addWidget(m_navigation);
    row->addWidget(m_stack, 1);
    row->addWidget(side);
    return body;
}

QWidget* MainWindow::makeStatusLine()
{
    QWidget* line = area(u"status"_s, this);
    m_completion = plainLabel(u"muted"_s, line);
    m_exclusions = linkButton({}, line);
    m_keeping = plainLabel(u"muted"_s, line);
    m_saveCopy = linkButton(tr("Save a copy…"), line);
    m_progress = new QProgressBar(line);
    m_progress->setObjectName(u"progress"_s);
    m_progress->setRange(0, 1000);
    m_progress->setTextVisible(false);
    m_progress->setFixedSize(120, theme::grid);
    m_progress->setAccessibleName(tr("Progress"));
    m_cancel = linkButton(tr("Cancel"), line);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(20, 2, 20, 2);
    row->setSpacing(theme::grid);
    row->addWidget(m_completion);
    row->addWidget(m_exclusions);
    row->addStretch(1);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addWidget(m_keeping);
    row->addWidget(m_saveCopy);
    m_progress->hide();
    m_cancel->hide();
    connect(m_exclusions, &QPushButton::clicked, this, &MainWindow::showExclusions);
    connect(m_saveCopy, &QPushButton::clicked, this, &MainWindow::saveCopy);
    connect(m_cancel, &QPushButton::clicked, this, &MainWindow::cancelTask);
    auto* clock = new QTimer(m_progress);
    connect(clock, &QTimer::timeout, this, [this] {
        if (const tasks::Task& task = m_saving ? m_saving : m_opening) {
            m_progress->setValue(static_cast<int>(1000.0 * task->fraction()));
        }
    });
    clock->setObjectName(u"progressClock"_s);
    clock->setInterval(progressInterval);
    return line;
}

void MainWindow::makePages()
{
    for (const pages::PageKind& kind : pages::pageKinds()) {
        pages::Page* page = kind.make(m_workspace, m_stack);
        page->setProperty("pageKey", kind.key);
        m_stack->addWidget(page);
        m_pages.push_back(page);
        auto* item = new QListWidgetItem(kind.name, m_navigation);
        item->setToolTip(kind.description);
    }
    m_navigation->setCurrentRow(0);
    connect(m_navigation, &QListWidget::currentRowChanged, this, [this](int row) {
        m_stack->setCurrentIndex(row);
        refresh(nullptr);
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
    connect(m_inspector, &widgets::ParticipantPanel::previousRequested, this,
            [this] { m_workspace.focusNeighbour(-1); });
    connect(m_inspector, &widgets::ParticipantPanel::nextRequested, this, [this] { m_workspace.focusNeighbour(1); });
    showStudyWords();
    showKeeping();
}

pages::Page* MainWindow::currentPage() const
{
    return m_pages.empty() ? nullptr : m_pages[static_cast<std::size_t>(std::max(m_stack->currentIndex(), 0))];
}

void MainWindow::refresh(const workspace::ViewState* before)
{
    const study::Study& study = *m_workspace.study();
    const workspace::ViewState& view = m_workspace.view();
    if (pages::Page* page = currentPage()) {
        page->show(study, view, before);
    }
    if (before == nullptr || before->focused != view.focused || before->selection.scale != view.selection.scale) {
        m_inspector->setPerson(study, view.focused, view.selection.scale);
    }
}

void MainWindow::showStudyWords()
{
    const study::Study& study = *m_workspace.study();
    m_title->setText(study.about.title);
    m_subtitle->setText(study.about.subtitle.isEmpty() ? text::designName(study::designOf(study))
                                                       : study.about.subtitle);
    const QString badge = text::badgeText(study);
    const study::Origin origin = study::studyOrigin(study);
    const bool observed = study::isObserved(origin);
    const QString words = badge.isEmpty() ? text::originText(origin) : badge;
    m_badge->setText((observed ? u"●  "_s : u"◪  "_s) + words);
    m_badge->setAccessibleName(words);
    m_badge->setProperty("observed", observed);
    m_badge->style()->unpolish(m_badge); // a style sheet asks for properties when it polishes, and only then
    m_badge->style()->polish(m_badge);
    showCompletion();
    const QString exclusions = text::exclusionText(study);
    m_exclusions->setText(u"· " + exclusions + u" ›");
    m_exclusions->setVisible(!exclusions.isEmpty());
    setWindowTitle(study.about.title.isEmpty() ? u"Blockade"_s : QString(study.about.title + u" – Blockade"));
}

// Who has which scores takes a look at all of them: of a large study in the background.
void MainWindow::showCompletion()
{
    constexpr std::size_t mostAtOnce = 20'000;
    const study::SharedStudy study = m_workspace.study();
    if (study->assessments.size() <= mostAtOnce) {
        m_completion->setText(text::completionText(*study));
        return;
    }
    tasks::start(
        this, [study](base::Progress&) { return text::completionText(*study); },
        [this, study](const QString& words) {
            if (study == m_workspace.study()) {
                m_completion->setText(words);
            }
        });
}

void MainWindow::showKeeping()
{
    switch (m_workspace.keeping()) {
    case workspace::Keeping::Embedded:
        m_keeping->setText(tr("read-only study ·"));
        break;
    case workspace::Keeping::File:
        m_keeping->setText(tr("saved in %1 ·").arg(QFileInfo(m_workspace.path()).fileName()));
        break;
    case workspace::Keeping::Unsaved:
        m_keeping->setText(tr("imported, not saved ·"));
        break;
    }
    m_saveCopy->setText(m_workspace.keeping() == workspace::Keeping::Unsaved ? tr("Save…") : tr("Save a copy…"));
}

void MainWindow::showOrigin()
{
    const study::Study& study = *m_workspace.study();
    QStringList paragraphs{text::originText(study::studyOrigin(study))};
    if (!study.about.citation.isEmpty()) {
        paragraphs << study.about.citation;
    }
    for (const study::Source& source : study.sources) {
        paragraphs << (source.citation.isEmpty() ? source.name : QString(source.name + u": " + source.citation));
    }
    widgets::showTextPopup(m_badge, tr("Where the data come from"), paragraphs);
}

void MainWindow::showExclusions()
{
    const study::Study& study = *m_workspace.study();
    QStringList paragraphs;
    for (const study::Exclusion& exclusion : study.exclusions) {
        const study::Participant* person = study::byId(study.participants, exclusion.participant);
        paragraphs << (person != nullptr ? QString(person->key + u": " + exclusion.reason) : exclusion.reason);
    }
    widgets::showTextPopup(m_exclusions, tr("Not in the comparison"), paragraphs);
}

void MainWindow::showError(const base::Error& error)
{
    m_messages->showProblem(text::errorText(error));
}

void MainWindow::showProgress()
{
    m_progress->setVisible(isBusy());
    m_cancel->setVisible(isBusy());
    auto* clock = m_progress->findChild<QTimer*>(u"progressClock"_s);
    if (isBusy()) {
        m_progress->setValue(0);
        clock->start();
    } else {
        clock->stop();
    }
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
            m_workspace.show(opened->study,
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
        m_workspace.show(*study, workspace::Keeping::Embedded);
    } else {
        showError(study.error());
    }
}

void MainWindow::showPage(const QString& key)
{
    const auto kinds = pages::pageKinds();
    const auto found = std::find_if(kinds.begin(), kinds.end(),
                                    [&key](const pages::PageKind& kind) { return study::sameKey(kind.key, key); });
    m_navigation->setCurrentRow(found != kinds.end() ? static_cast<int>(found - kinds.begin()) : 0);
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
    for (pages::Page* page : m_pages) {
        page->themeChanged();
    }
    m_inspector->setPerson(*m_workspace.study(), m_workspace.view().focused, m_workspace.view().selection.scale);
}

void MainWindow::setReducedMotion(bool reduced)
{
    for (pages::Page* page : m_pages) {
        page->setReducedMotion(reduced);
    }
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
    settings::setWindowGeometry(saveGeometry());
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
