// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/evidence_page.h"

#include "app/reporting/provenance.h"
#include "app/text/content_words.h"
#include "app/text/error_text.h"
#include "app/widgets/fresh_layout.h"
#include "app/widgets/labels.h"
#include "core/analysis/number_text.h"
#include "core/evidence/pooled.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int shelfWidth = 26 * theme::grid;
constexpr int widestWords = 92 * theme::grid;
constexpr int keyRole = Qt::UserRole;

} // namespace

EvidencePage::EvidencePage(workspace::Workspace& /*workspace*/, QWidget* parent)
    : Page(parent)
    , m_shelf(new QListWidget(this))
    , m_scroll(new QScrollArea(this))
    , m_body(new QWidget(m_scroll))
    , m_rows(new QVBoxLayout(m_body))
{
    m_shelf->setObjectName(u"evidenceShelf"_s);
    m_shelf->setAccessibleName(tr("Trials and comparisons"));
    m_shelf->setFixedWidth(shelfWidth);
    m_shelf->setWordWrap(true);
    m_shelf->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_body->setObjectName(u"evidenceEntry"_s);
    m_body->setProperty("look", u"page"_s);
    m_rows->setContentsMargins(0, 0, pageMargin, 2 * theme::grid);
    m_rows->setSpacing(theme::halfGrid);
    m_scroll->setWidget(m_body);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* line = new QHBoxLayout(this);
    line->setContentsMargins(pageMargin, 2 * theme::grid, 0, 0);
    line->setSpacing(3 * theme::grid);
    line->addWidget(m_shelf);
    line->addWidget(m_scroll, 1);
    m_body->installEventFilter(this);
    m_scroll->viewport()->installEventFilter(this);
    reporting::offerProvenance(m_body, [this] {
        reporting::Provenance provenance;
        provenance.what = m_body->accessibleName();
        provenance.value = m_body->accessibleDescription();
        provenance.source = text::citationsText(m_cited, m_sources);
        return provenance;
    });
    connect(m_shelf, &QListWidget::currentRowChanged, this, &EvidencePage::showEntry);
    fillShelf();
}

void EvidencePage::addEntry(const QString& words, const QString& key)
{
    auto* item = new QListWidgetItem(words, m_shelf);
    item->setData(keyRole, key);
}

void EvidencePage::fillShelf()
{
    auto sources = evidence::sources();
    auto trials = evidence::trials();
    if (!sources || !trials) {
        addWords(text::errorText(sources ? trials.error() : sources.error()));
        return;
    }
    auto comparisons = evidence::comparisons(*trials);
    if (!comparisons) {
        addWords(text::errorText(comparisons.error()));
        return;
    }
    m_sources = std::move(*sources);
    m_trials = std::move(*trials);
    m_comparisons = std::move(*comparisons);
    for (const evidence::EvidenceTrial& trial : m_trials) {
        QStringList about{text::inContentLanguage(evidence::designWords(trial.designKind))};
        if (trial.people) {
            about << tr("n = %1").arg(*trial.people);
        }
        if (!trial.year) {
            about << tr("year not found");
        }
        addEntry(trial.shortName + u'\n' + about.join(u", "_s), trial.key);
    }
    for (const evidence::Comparison& comparison : m_comparisons) {
        addEntry(tr("Comparison: %1").arg(text::inContentLanguage(comparison.title)), comparison.key);
    }
    m_shelf->setCurrentRow(0);
}

void EvidencePage::showEntry()
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_cited.clear();
    const QListWidgetItem* chosen = m_shelf->currentItem();
    const QString key = chosen != nullptr ? chosen->data(keyRole).toString() : QString();
    const auto comparison = std::find_if(m_comparisons.begin(), m_comparisons.end(),
                                         [&key](const evidence::Comparison& known) { return known.key == key; });
    if (comparison != m_comparisons.end()) {
        showComparison(*comparison);
    } else if (const evidence::EvidenceTrial* trial = evidence::findTrial(m_trials, key)) {
        showTrial(*trial);
    }
    QStringList words;
    for (int i = 0; i < m_rows->count(); ++i) {
        if (const auto* label = qobject_cast<const QLabel*>(m_rows->itemAt(i)->widget())) {
            words << label->text();
        }
    }
    m_rows->addStretch(1);
    m_body->setAccessibleName(words.isEmpty() ? tr("Evidence") : words.first());
    m_body->setAccessibleDescription(words.join(u'\n'));
    fitBody();
    m_scroll->verticalScrollBar()->setValue(0);
}

void EvidencePage::showTrial(const evidence::EvidenceTrial& trial)
{
    addHeading(trial.shortName, u"title"_s);
    addWords(trial.citation, u"muted"_s, u"citation"_s);
    addStatements(tr("Design"), {trial.design});
    addStatements(tr("Who took part"), {trial.population});
    addStatements(tr("What was compared"), {trial.comparison});
    addHeading(tr("As published"));
    for (const evidence::Outcome& outcome : trial.outcomes) {
        showOutcome(outcome);
    }
    addStatements(tr("What speaks for comparing it with the study of this program"), trial.speaksFor);
    addStatements(tr("What speaks against it"), trial.speaksAgainst);
}

void EvidencePage::showOutcome(const evidence::Outcome& outcome)
{
    addStatement({.words = outcome.name, .citations = {}});
    addStatement(outcome.published);
    if (!outcome.effect) {
        addWords(tr("Size of a difference with its interval: not published, or not found."), u"muted"_s);
    }
}

void EvidencePage::showComparison(const evidence::Comparison& comparison)
{
    addHeading(text::inContentLanguage(comparison.title), u"title"_s);
    addWords(text::inContentLanguage(comparison.question));
    addHeading(tr("The trials"));
    const evidence::ComparisonEffects effects = evidence::effectsOf(comparison, m_trials);
    for (const evidence::EffectRow& row : effects.rows) {
        showRow(row);
    }
    for (const evidence::ComparisonRow& row : effects.withoutEffect) {
        const evidence::EvidenceTrial* trial = evidence::findTrial(m_trials, row.trial);
        const evidence::Outcome* outcome = trial != nullptr ? evidence::findOutcome(*trial, row.outcome) : nullptr;
        if (outcome != nullptr) {
            addWords(tr("%1: no size with an interval was published.").arg(trial->shortName), {}, u"effect"_s);
            addStatement(outcome->published);
        }
    }
    showPooled(comparison, effects);
    addStatements(tr("Judgement: %1").arg(text::inContentLanguage(evidence::poolingWords(comparison.pooling))),
                  comparison.reasons);
}

void EvidencePage::showRow(const evidence::EffectRow& row)
{
    const evidence::EvidenceTrial* trial = evidence::findTrial(m_trials, row.trial);
    const evidence::Outcome* outcome = trial != nullptr ? evidence::findOutcome(*trial, row.outcome) : nullptr;
    constexpr int decimals = 2;
    addWords(tr("%1, %2: %3 (%4 CI %5 to %6)", "a trial, an outcome, a difference, level and limits of its interval")
                 .arg(row.shortName, text::inContentLanguage(row.name), analysis::fixedText(row.value, decimals),
                      analysis::levelText(row.interval.level), analysis::fixedText(row.interval.lower, decimals),
                      analysis::fixedText(row.interval.upper, decimals)),
             {}, u"effect"_s);
    addWords(tr("%1; the value: %2; the interval: %3.", "what the number is, how the value and the interval were read")
                 .arg(text::inContentLanguage(evidence::effectMeasureWords(row.measure)), text::codeText(row.valueCode),
                      row.interval.code == evidence::Code::Derived && row.valueCode != evidence::Code::Derived
                          ? text::inContentLanguage(evidence::intervalRule())
                          : text::codeText(row.interval.code)),
             u"muted"_s);
    if (outcome != nullptr) {
        m_cited.insert(m_cited.end(), outcome->published.citations.begin(), outcome->published.citations.end());
        addWords(text::sourcesText(outcome->published.citations, m_sources), u"muted"_s, u"sources"_s);
    }
}

void EvidencePage::showPooled(const evidence::Comparison& comparison, const evidence::ComparisonEffects& effects)
{
    if (comparison.pooling == evidence::Pooling::NotAllowed) {
        return;
    }
    const auto made = evidence::pooled(comparison, effects);
    if (!made) {
        addWords(text::errorText(made.error()));
        return;
    }
    constexpr int decimals = 2;
    const auto number = [](double value) { return analysis::fixedText(value, decimals); };
    addHeading(tr("Together, derived here"));
    addWords(tr("%1 (95 % CI %2 to %3) over %4 trials; another such trial would have its effect between %5 and %6.",
                "pooled difference, its interval, how many, prediction interval")
                 .arg(number(made->value), number(made->lower), number(made->upper), QString::number(made->trials),
                      number(made->predictionLower), number(made->predictionUpper)),
             {}, u"pooled"_s);
    addWords(tr("Derived: REML, the interval by Hartung and Knapp, the prediction interval on one degree of freedom less "
                "than there are trials."),
             u"muted"_s);
}

void EvidencePage::addHeading(const QString& words, const QString& look)
{
    if (m_rows->count() > 0) {
        m_rows->addSpacing(theme::grid);
    }
    addWords(words, look);
}

void EvidencePage::addWords(const QString& words, const QString& look, const QString& name)
{
    auto* label = widgets::wordsLabel(look, m_body, words);
    label->setObjectName(name);
    m_rows->addWidget(label);
}

void EvidencePage::addStatements(const QString& heading, const std::vector<evidence::Statement>& statements)
{
    if (statements.empty()) {
        return;
    }
    addHeading(heading);
    for (const evidence::Statement& statement : statements) {
        addStatement(statement);
    }
}

void EvidencePage::addStatement(const evidence::Statement& statement)
{
    addWords(text::inContentLanguage(statement.words), {}, u"statement"_s);
    if (!statement.citations.empty()) {
        m_cited.insert(m_cited.end(), statement.citations.begin(), statement.citations.end());
        addWords(text::sourcesText(statement.citations, m_sources), u"muted"_s, u"sources"_s);
    }
}

bool EvidencePage::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_scroll->viewport() && event->type() == QEvent::Resize) {
        fitBody();
    } else if (watched == m_body && event->type() == QEvent::LayoutRequest) {
        QMetaObject::invokeMethod(this, &EvidencePage::fitBody, Qt::QueuedConnection);
    }
    return Page::eventFilter(watched, event);
}

void EvidencePage::fitBody()
{
    const int width = m_scroll->viewport()->width();
    // What is narrower than its layout gives it would be set higher than the layout has asked for.
    m_body->layout()->setContentsMargins(0, 0, std::max(theme::scaled(pageMargin), width - theme::scaled(widestWords)), theme::scaled(2 * theme::grid));
    widgets::measureAnew(m_body);
    m_body->resize(width, std::max(m_body->heightForWidth(width), m_scroll->viewport()->height()));
}

void EvidencePage::show(const study::Study& /*study*/, const workspace::ViewState& /*view*/,
                        const workspace::ViewState* /*before*/)
{}

QJsonObject EvidencePage::state() const
{
    QJsonObject state;
    if (m_shelf->currentRow() > 0) {
        state[u"entry"_s] = m_shelf->currentItem()->data(keyRole).toString();
    }
    return state;
}

void EvidencePage::setState(const QJsonObject& state)
{
    const QString key = state[u"entry"_s].toString();
    int chosen = 0;
    for (int row = 0; row < m_shelf->count(); ++row) {
        chosen = m_shelf->item(row)->data(keyRole).toString() == key ? row : chosen;
    }
    m_shelf->setCurrentRow(chosen);
}

void EvidencePage::resetView()
{
    setState({});
}

void EvidencePage::takeFocus()
{
    m_shelf->setFocus();
}

void EvidencePage::showPart(const QString& part)
{
    const bool comparisons = part == u"comparisons" || part == u"forest";
    if (!m_comparisons.empty() && comparisons) {
        setState({{u"entry"_s, m_comparisons.front().key}});
    } else if (part == u"shelf") {
        setState({});
    }
}

} // namespace pages
