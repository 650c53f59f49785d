// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/evidence_page.h"

#include "app/pages/content_column.h"
#include "app/pages/linked_figure.h"
#include "app/plots/figure_view.h"
#include "app/text/content_words.h"
#include "app/text/error_text.h"
#include "app/widgets/fresh_layout.h"
#include "app/widgets/labels.h"
#include "core/evidence/pooled.h"
#include "core/figures/evidence_forest.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <iterator>

namespace pages {

using namespace Qt::StringLiterals;
using evidence::EffectMeasure;

namespace {

constexpr int shelfWidth = 27 * theme::grid;
constexpr int rowOfForest = 64;   // room for four lines of a name, and words over the bar
constexpr int aroundForest = 140; // badge, legend, axis
constexpr int widestEntry = 92 * theme::grid;
constexpr std::array allMeasures = {EffectMeasure::MeanDifference, EffectMeasure::StandardisedDifference,
                                    EffectMeasure::RiskDifference};

QString allKey(EffectMeasure measure)
{
    return u"all-"_s + evidence::effectMeasureKey(measure);
}

std::vector<evidence::EffectRow> effectsIn(const std::vector<evidence::EvidenceTrial>& trials, EffectMeasure measure)
{
    const auto all = evidence::effectsOf(trials);
    std::vector<evidence::EffectRow> rows;
    std::copy_if(all.begin(), all.end(), std::back_inserter(rows),
                 [measure](const evidence::EffectRow& row) { return row.measure == measure; });
    return rows;
}

} // namespace

EvidencePage::EvidencePage(workspace::Workspace& workspace, QWidget* parent)
    : Page(parent)
{
    readShelf();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, 2 * theme::grid, 0, 0);
    column->setSpacing(theme::grid);
    m_comparison = new QComboBox(this);
    m_comparison->setObjectName(u"evidenceComparison"_s);
    m_comparison->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_comparison->setMinimumContentsLength(24);
    auto* label = new QLabel(tr("&Question"), this);
    label->setBuddy(m_comparison);
    m_comparison->setAccessibleName(tr("Question"));
    auto* choice = new QHBoxLayout;
    choice->setContentsMargins(0, 0, pageMargin, 0);
    choice->setSpacing(theme::grid);
    choice->addWidget(label);
    choice->addWidget(m_comparison, 1);
    column->addLayout(choice);
    column->addWidget(makeBody(workspace), 1);
    readOwn();
    fillComparisons();
    fillShelf({});
    connect(m_comparison, &QComboBox::currentIndexChanged, this, &EvidencePage::showForest);
    showForest();
}

void EvidencePage::readShelf()
{
    auto sources = evidence::sources();
    auto trials = evidence::trials();
    if (!sources || !trials) {
        return; // it ships with the program: a test holds that it can be read
    }
    m_sources = std::move(*sources);
    m_shipped = std::move(*trials);
    if (auto comparisons = evidence::comparisons(m_shipped)) {
        m_comparisons = std::move(*comparisons);
    }
    m_trials = m_shipped;
}

QWidget* EvidencePage::makeBody(workspace::Workspace& workspace)
{
    m_scroll = new QScrollArea(this);
    auto* body = new QWidget(m_scroll);
    body->setProperty("look", u"page"_s);
    m_question = widgets::wordsLabel(u"heading"_s, body);
    m_question->setObjectName(u"evidenceQuestion"_s);
    m_forest = new plots::FigureView(body);
    m_forest->setObjectName(u"evidenceForest"_s);
    m_forest->setTitleShown(false);
    linkFigure(*m_forest, workspace, [this](const study::Note& draft) { emit noteRequested(draft); });
    m_judgement = new ContentColumn(u"evidenceJudgement"_s, m_sources, body);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, theme::halfGrid, pageMargin, 2 * theme::grid);
    column->setSpacing(theme::grid);
    column->addWidget(m_question);
    column->addWidget(m_forest);
    column->addWidget(m_judgement);
    column->addWidget(widgets::hairline(body));
    column->addWidget(makeShelf());
    column->addStretch(1);
    m_scroll->setWidget(body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    body->installEventFilter(this);
    m_scroll->viewport()->installEventFilter(this);
    return m_scroll;
}

QWidget* EvidencePage::makeShelf()
{
    m_shelfPart = new QWidget(this);
    auto* heading = widgets::wordsLabel(u"title"_s, m_shelfPart, tr("The shelf"));
    m_ownWords = widgets::wordsLabel(u"muted"_s, m_shelfPart);
    m_ownWords->setObjectName(u"ownWords"_s);
    m_ownWords->hide();
    m_add = new QPushButton(tr("&Add a trial of your own…"), m_shelfPart);
    m_add->setObjectName(u"addOwnTrial"_s);
    m_undo = new QPushButton(tr("&Bring it back"), m_shelfPart);
    m_undo->setObjectName(u"undoOwnTrial"_s);
    m_undo->setProperty("look", u"link"_s);
    m_undo->hide();
    connect(m_add, &QPushButton::clicked, this, [this] { offerForm({}, {}); });
    connect(m_undo, &QPushButton::clicked, this, [this] {
        if (m_removed) {
            const evidence::EvidenceTrial trial = *m_removed;
            m_removed.reset();
            changeOwn([trial](reporting::OwnTrialList& list) { list.push_back(trial); }, trial.key,
                      tr("%1 is back on the shelf.").arg(trial.shortName));
        }
    });
    auto* head = new QHBoxLayout;
    head->setSpacing(2 * theme::grid);
    head->addWidget(heading, 1);
    head->addWidget(m_add);
    auto* said = new QHBoxLayout;
    said->setSpacing(2 * theme::grid);
    said->addWidget(m_ownWords, 1);
    said->addWidget(m_undo);
    m_shelf = new QListWidget(m_shelfPart);
    m_shelf->setObjectName(u"evidenceShelf"_s);
    m_shelf->setAccessibleName(tr("Trials on the shelf"));
    m_shelf->setFixedWidth(shelfWidth);
    m_shelf->setProperty("look", u"navigation"_s);
    m_shelf->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_shelf->setWordWrap(true);
    m_shelf->setFrameShape(QFrame::NoFrame);
    m_shelf->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_shelf->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_entry = new ContentColumn(u"evidenceEntry"_s, m_sources, m_shelfPart);
    auto* line = new QHBoxLayout;
    line->setSpacing(3 * theme::grid);
    line->addWidget(m_shelf, 0, Qt::AlignTop);
    line->addWidget(m_entry, 1);
    auto* column = new QVBoxLayout(m_shelfPart);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addLayout(head);
    column->addLayout(said);
    column->addLayout(line);
    connect(m_shelf, &QListWidget::currentRowChanged, this, [this] {
        if (!m_filling) {
            showEntry();
        }
    });
    return m_shelfPart;
}

QString EvidencePage::startingComparison() const
{
    const auto drawn = std::find_if(m_comparisons.begin(), m_comparisons.end(), [](const evidence::Comparison& known) {
        return known.pooling != evidence::Pooling::NotAllowed;
    });
    return drawn != m_comparisons.end() ? drawn->key : QString();
}

void EvidencePage::fillComparisons()
{
    const QSignalBlocker blocked(m_comparison);
    const QString kept = m_comparison->count() > 0 ? m_comparison->currentData().toString() : startingComparison();
    m_comparison->clear();
    for (const evidence::Comparison& comparison : m_comparisons) {
        m_comparison->addItem(text::inContentLanguage(comparison.title), comparison.key);
    }
    for (const EffectMeasure measure : allMeasures) {
        if (!effectsIn(m_trials, measure).empty()) {
            m_comparison->addItem(tr("All with an interval: %1", "kind of effect")
                                      .arg(text::inContentLanguage(evidence::effectMeasureWords(measure))),
                                  allKey(measure));
        }
    }
    m_comparison->setCurrentIndex(std::max(0, m_comparison->findData(kept)));
}

void EvidencePage::showForest()
{
    const QString key = m_comparison->currentData().toString();
    figures::ForestOf forest{
        .title = m_comparison->currentText(), .language = text::contentLanguage(), .rows = {}, .pooled = {}};
    const auto comparison = std::find_if(m_comparisons.begin(), m_comparisons.end(),
                                         [&key](const evidence::Comparison& known) { return known.key == key; });
    evidence::ComparisonEffects effects;
    if (comparison != m_comparisons.end()) {
        effects = evidence::effectsOf(*comparison, m_trials);
        if (auto pooled = evidence::pooled(*comparison, effects)) {
            forest.pooled = *pooled;
            m_pooledSpread = pooled->tauSquared;
        }
        m_question->setText(text::inContentLanguage(comparison->question));
    } else {
        for (const EffectMeasure measure : allMeasures) {
            if (allKey(measure) == key) {
                effects.rows = effectsIn(m_trials, measure);
            }
        }
        m_question->setText(tr("What has been published with a size and an interval?"));
    }
    forest.rows = effects.rows;
    m_forest->setFigure(figures::evidenceForest(forest));
    m_forest->setAccessibleName(m_comparison->currentText());
    m_forest->setAccessibleDescription(m_forest->figure().summary);
    const auto rows = static_cast<int>(effects.rows.size()) + (forest.pooled ? 2 : 0);
    m_forest->setVisible(rows > 0);
    m_forest->setFixedHeight(theme::scaled(aroundForest + rows * rowOfForest));
    m_judgement->clear();
    if (comparison != m_comparisons.end()) {
        showJudgement(*comparison, effects, forest.pooled.has_value());
    } else {
        showAll(effects.rows);
    }
    m_judgement->finish(tr("Judgement and sources"));
    fitBody();
}

bool EvidencePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize) {
        fitBody();
    } else if (watched == m_scroll->widget() && event->type() == QEvent::LayoutRequest) {
        QMetaObject::invokeMethod(this, &EvidencePage::fitBody, Qt::QueuedConnection);
    }
    return Page::eventFilter(watched, event);
}

// All of the shelf is in sight, or scrolls with the page.
void EvidencePage::fitShelf()
{
    const QListWidgetItem* last = m_shelf->item(m_shelf->count() - 1);
    if (last != nullptr) {
        const int around = m_shelf->height() - m_shelf->viewport()->height();
        const int scrolled = m_shelf->verticalScrollBar()->value();
        m_shelf->setFixedHeight(scrolled + m_shelf->visualItemRect(last).bottom() + around +
                                theme::scaled(theme::grid));
    }
}

void EvidencePage::fitBody()
{
    QWidget* body = m_scroll->widget();
    const int width = m_scroll->viewport()->width();
    fitShelf();
    // Longer lines are hard to follow back; the figure takes the whole width.
    const int beside = theme::scaled(shelfWidth + 3 * theme::grid + pageMargin);
    const int spare = std::max(0, width - beside - theme::scaled(widestEntry));
    m_entry->layout()->setContentsMargins(0, 0, spare, 0);
    m_judgement->layout()->setContentsMargins(0, 0, std::max(0, width - theme::scaled(pageMargin + widestEntry)), 0);
    widgets::measureAnew(body);
    body->resize(width, std::max(body->heightForWidth(width), m_scroll->viewport()->height()));
}

void EvidencePage::show(const study::Study& /*study*/, const workspace::ViewState& /*view*/,
                        const workspace::ViewState* /*before*/)
{}

QJsonObject EvidencePage::state() const
{
    QJsonObject state;
    if (const QString key = m_comparison->currentData().toString(); key != startingComparison()) {
        state[u"comparison"_s] = key;
    }
    if (m_shelf->currentRow() > 0) {
        state[u"entry"_s] = m_shelf->currentItem()->data(Qt::UserRole).toString();
    }
    return state;
}

void EvidencePage::setState(const QJsonObject& state)
{
    const int comparison = m_comparison->findData(state[u"comparison"_s].toString());
    m_comparison->setCurrentIndex(comparison >= 0 ? comparison : m_comparison->findData(startingComparison()));
    const QString entry = state[u"entry"_s].toString();
    int chosen = 0;
    for (int row = 0; row < m_shelf->count(); ++row) {
        chosen = m_shelf->item(row)->data(Qt::UserRole).toString() == entry ? row : chosen;
    }
    m_shelf->setCurrentRow(chosen);
}

void EvidencePage::setReducedMotion(bool reduced)
{
    m_forest->setReducedMotion(reduced);
}

void EvidencePage::themeChanged()
{
    m_forest->setTheme(theme::currentTheme());
}

void EvidencePage::resetView()
{
    setState({});
    m_forest->resetView();
    m_scroll->verticalScrollBar()->setValue(0);
}

void EvidencePage::takeFocus()
{
    m_comparison->setFocus();
}

void EvidencePage::scrollTo(QWidget* part)
{
    fitBody();
    const auto scroll = [this, part] {
        m_scroll->verticalScrollBar()->setValue(part->mapTo(m_scroll->widget(), QPoint()).y());
    };
    scroll();
    // What is shown for the first time has its place a turn later.
    QMetaObject::invokeMethod(this, scroll, Qt::QueuedConnection);
}

void EvidencePage::showPart(const QString& part)
{
    QJsonObject wanted = state();
    if (part == u"comparisons") {
        wanted[u"comparison"_s] = m_comparisons.empty() ? QString() : m_comparisons.front().key;
    } else if (m_comparison->findData(part) >= 0) {
        wanted[u"comparison"_s] = part;
    } else if (evidence::findTrial(m_trials, part) != nullptr) {
        wanted[u"entry"_s] = part;
    } else if (part != u"shelf" && part != u"forest") {
        return;
    }
    setState(wanted);
    if (part == u"shelf" || evidence::findTrial(m_trials, part) != nullptr) {
        m_shelf->setFocus(Qt::OtherFocusReason);
        scrollTo(m_shelfPart);
    } else if (m_forest->figure().intervals.empty() || part == u"comparisons") {
        m_comparison->setFocus(Qt::OtherFocusReason);
        scrollTo(m_question);
    } else {
        m_forest->setFocus(Qt::OtherFocusReason);
        scrollTo(m_question);
    }
}

} // namespace pages
