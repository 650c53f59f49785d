// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the parts of the page are put together and talk to each other.
#include "app/pages/analysis_answer.h"
#include "app/pages/analysis_choices.h"
#include "app/pages/analysis_details.h"
#include "app/pages/analysis_diagnostics.h"
#include "app/pages/analysis_page.h"
#include "app/pages/linked_figure.h"
#include "app/plots/figure_view.h"
#include "app/widgets/fresh_layout.h"
#include "app/widgets/labels.h"
#include "core/analysis/analysis.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int choicesWidth = 33 * theme::grid;
constexpr int besideWidthOfPage = 100 * theme::grid;
constexpr int peekHeight = 8 * theme::grid; // of what is below the figure: it goes on
constexpr int greyAfter = 60;      // ms: what comes sooner does not flicker
constexpr int progressAfter = 200; // ms
constexpr int progressWidth = 20 * theme::grid;

QScrollArea* makeArea(QWidget* body, QWidget* parent)
{
    auto* area = new QScrollArea(parent);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    body->setProperty("look", u"page"_s);
    area->setWidget(body);
    return area;
}

} // namespace

AnalysisPage::AnalysisPage(workspace::Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_choices(new AnalysisChoices(workspace, this))
{
    m_choicesArea = makeArea(m_choices, this);
    m_choices->installEventFilter(this);
    auto* right = new QVBoxLayout;
    right->setSpacing(theme::grid);
    right->addWidget(makeWork());
    right->addWidget(makeResults(), 1);
    m_row = new QBoxLayout(QBoxLayout::LeftToRight, this);
    m_row->setContentsMargins(pageMargin, 2 * theme::grid, 0, 0);
    m_row->setSpacing(3 * theme::grid);
    m_row->addWidget(m_choicesArea);
    m_row->addLayout(right, 1);
    m_greyTimer.setSingleShot(true);
    m_greyTimer.setInterval(greyAfter);
    m_progressTimer.setInterval(progressAfter);
    connectAll();
    offerOrigins();
}

QWidget* AnalysisPage::makeWork()
{
    m_work = new QWidget(this);
    m_work->setObjectName(u"analysisWork"_s);
    m_workWords = new QLabel(m_work);
    m_workWords->setProperty("look", u"muted"_s);
    m_progress = new QProgressBar(m_work);
    m_progress->setRange(0, 100);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(progressWidth);
    m_progress->setAccessibleName(tr("How far the computation is"));
    m_cancel = new QPushButton(m_work);
    m_cancel->setObjectName(u"analysisCancel"_s);
    auto* row = new QHBoxLayout(m_work);
    row->setContentsMargins(0, 0, pageMargin, 0);
    row->setSpacing(theme::grid);
    row->addWidget(m_workWords);
    row->addWidget(m_progress);
    row->addWidget(m_cancel);
    row->addStretch(1);
    m_work->hide();
    return m_work;
}

QWidget* AnalysisPage::makeResults()
{
    auto* body = new QWidget(this);
    m_answer = new AnalysisAnswerView(body);
    m_details = new AnalysisDetails(body);
    m_diagnostics = new AnalysisDiagnostics(body);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, pageMargin, 2 * theme::grid);
    column->setSpacing(2 * theme::grid);
    column->addWidget(m_answer);
    column->addWidget(makeActions());
    column->addWidget(widgets::hairline(body));
    column->addWidget(m_details);
    column->addWidget(m_diagnostics);
    column->addStretch(1);
    m_scroll = makeArea(body, this);
    body->installEventFilter(this);
    return m_scroll;
}

QWidget* AnalysisPage::makeActions()
{
    m_actions = new QWidget(this);
    auto* copy = new QPushButton(tr("Copy answer"), m_actions);
    copy->setObjectName(u"copyAnswer"_s);
    copy->setToolTip(tr("The sentence, the value with its interval, the method and where it comes from"));
    m_script = new QPushButton(tr("R script"), m_actions);
    m_script->setObjectName(u"analysisScript"_s);
    m_script->setToolTip(tr("A script for R that repeats this analysis and gives the same numbers"));
    auto* scripts = new QMenu(m_script);
    scripts->addAction(tr("&Copy"), this, &AnalysisPage::copyScript);
    scripts->addAction(tr("&Save…"), this, [this] { save(u"R"_s); });
    m_script->setMenu(scripts);
    auto* exported = new QPushButton(tr("Export…"), m_actions);
    exported->setObjectName(u"exportAnalysis"_s);
    auto* row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::grid);
    row->addWidget(copy);
    row->addWidget(m_script);
    row->addWidget(exported);
    row->addStretch(1);
    connect(copy, &QPushButton::clicked, this, &AnalysisPage::copyAnswer);
    connect(exported, &QPushButton::clicked, this, [this] { save(u"json"_s); });
    return m_actions;
}

void AnalysisPage::connectAll()
{
    connect(m_choices, &AnalysisChoices::changed, this, &AnalysisPage::ask);
    connect(&m_source, &AnalysisSource::arrived, this, &AnalysisPage::showAnswer);
    connect(&m_source, &AnalysisSource::forestArrived, this, [this] { m_answer->showForest(m_source.forest()); });
    connect(&m_source, &AnalysisSource::workChanged, this, &AnalysisPage::showWork);
    connect(&m_source, &AnalysisSource::dropped, this, [this] {
        m_answer->showNothing(tr("Being computed…"));
        m_details->hide();
        m_diagnostics->showAnswer(nullptr);
        m_actions->hide();
    });
    connect(m_answer, &AnalysisAnswerView::forestAsked, this,
            [this](bool forest) { m_source.setForestWanted(forest); });
    connect(m_details, &AnalysisDetails::estimatePressed, this, &AnalysisPage::showEstimateOrigin);
    connect(m_diagnostics, &AnalysisDiagnostics::heightChanged, this, &AnalysisPage::fitBody);
    connect(m_cancel, &QPushButton::clicked, this,
            [this] { m_source.isWorking() ? m_source.cancel() : m_source.askAgain(); });
    connect(&m_greyTimer, &QTimer::timeout, this, [this] { setStale(!m_source.isCurrent()); });
    connect(&m_progressTimer, &QTimer::timeout, this, [this] {
        m_work->show();
        m_progress->setValue(static_cast<int>(100.0 * m_source.fraction()));
    });
    const auto selection = [this] {
        return m_source.answer() != nullptr ? m_source.answer()->of.selection : study::Selection();
    };
    for (plots::FigureView* view : {m_answer->figure(), m_diagnostics->residuals(), m_diagnostics->quantiles()}) {
        linkFigure(*view, m_workspace, [this](const study::Note& note) { emit noteRequested(note); }, selection);
    }
}

void AnalysisPage::offerOrigins()
{
    const auto note = [this](const QString& about) { requestNoteAbout(about); };
    const auto headline = [this] { return provenance(result() != nullptr ? result()->headline : QString()); };
    reporting::offerProvenance(m_answer->sentence(), headline, note);
    reporting::offerProvenance(m_details->people(), headline, note);
    m_diagnostics->offerOrigins([this](const QString& table) { return provenanceOfWords(table, {}); }, note);
    QTableView* table = m_details->estimates();
    reporting::offerProvenance(
        table,
        [this, table] {
            const auto row = static_cast<std::size_t>(std::max(0, table->currentIndex().row()));
            const analysis::AnalysisResult* shown = result();
            const bool known = shown != nullptr && row < shown->estimates.size();
            return provenance(known ? shown->estimates[row].name : QString());
        },
        note);
}

// A part that grew tells only the layout right above it, one level with each turn of the event loop: measured from the
// top in between, the answer is too low and its parts lie over each other.
void AnalysisPage::fitBody()
{
    QWidget* body = m_scroll->widget();
    int width = -1;
    for (int pass = 0; pass < 2 && width != m_scroll->viewport()->width(); ++pass) { // a scroll bar takes of the width
        width = m_scroll->viewport()->width();
        m_details->fitWidth(width - pageMargin);
        m_diagnostics->fitWidth(width - pageMargin);
        widgets::measureAnew(body);
        m_answer->fitFigure({width - pageMargin, m_scroll->viewport()->height() - theme::scaled(peekHeight)});
        widgets::measureAnew(body);
        body->resize(width, std::max(body->heightForWidth(width), m_scroll->viewport()->height()));
    }
}

// Beside the answer they have the height of the page; above it no more than they need.
void AnalysisPage::fitChoices()
{
    const bool wide = width() >= theme::scaled(besideWidthOfPage);
    m_row->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_row->setSpacing((wide ? 3 : 2) * theme::grid);
    m_choices->setCompact(!wide);
    m_choicesArea->setMinimumWidth(wide ? theme::scaled(choicesWidth) : 0);
    m_choicesArea->setMaximumWidth(wide ? theme::scaled(choicesWidth) : QWIDGETSIZE_MAX);
    widgets::measureAnew(m_choices);
    const int needed = m_choices->heightForWidth(width() - 2 * pageMargin);
    m_choicesArea->setMinimumHeight(wide ? 0 : std::min(needed, height() / 2));
    m_choicesArea->setMaximumHeight(wide ? QWIDGETSIZE_MAX : m_choicesArea->minimumHeight());
    m_row->activate();
}

// A narrow page has the choices above the answer, and the answer its whole width.
void AnalysisPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitChoices();
    fitBody();
}

bool AnalysisPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest) {
        if (watched == m_scroll->widget()) {
            QMetaObject::invokeMethod(this, &AnalysisPage::fitBody, Qt::QueuedConnection);
        } else if (watched == m_choices) {
            QMetaObject::invokeMethod(this, &AnalysisPage::fitChoices, Qt::QueuedConnection);
        }
    }
    return Page::eventFilter(watched, event);
}

} // namespace pages
