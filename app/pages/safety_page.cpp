// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/safety_page.h"

#include "app/pages/linked_figure.h"
#include "app/pages/safety_events.h"
#include "app/pages/safety_facts.h"
#include "app/pages/scale_and_visit.h"
#include "app/pages/switch_row.h"
#include "app/plots/figure_view.h"
#include "app/reporting/provenance.h"
#include "app/text/error_text.h"
#include "app/widgets/blockade_switch.h"
#include "app/widgets/fresh_layout.h"
#include "app/widgets/labels.h"
#include "core/analysis/analyses.h"
#include "core/analysis/answer_text.h"

#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

constexpr int sideBySide = 72 * theme::grid; // narrower than this, one figure stands below the other
constexpr int leastFigure = 36 * theme::grid;
constexpr int leastFigureBelow = 26 * theme::grid; // each, without its title

} // namespace

SafetyPage::SafetyPage(workspace::Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_choices(new ScaleAndVisit(workspace, tr("The visit that mood is compared at"), this))
    , m_switchRow(new SwitchRow(workspace, this))
    , m_sentence(widgets::wordsLabel(u"sentence"_s, this))
    , m_dissociation(u"dissociation"_s)
    , m_mood(u"trajectories"_s)
{
    m_choices->scales()->setObjectName(u"safetyScale"_s);
    m_choices->visits()->setObjectName(u"safetyVisit"_s);
    m_sentence->setObjectName(u"safetySentence"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, 2 * theme::grid, 0, 2 * theme::grid);
    column->setSpacing(theme::grid);
    column->addWidget(m_choices, 0, Qt::AlignLeft);
    column->addWidget(makeBody(), 1);
    auto* below = new QVBoxLayout;
    below->setContentsMargins(0, 0, pageMargin, 0);
    below->setSpacing(theme::grid);
    below->addWidget(widgets::hairline(this));
    below->addWidget(m_switchRow);
    below->addWidget(m_sentence);
    column->addLayout(below);
    connectAll();
}

SafetyPage::~SafetyPage()
{
    m_numbers.disconnect(this); // what it still says on its way out is not for half a page
}

QWidget* SafetyPage::makeBody()
{
    m_scroll = new QScrollArea(this);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget(m_scroll);
    body->setProperty("look", u"page"_s);
    m_events = new SafetyEvents(body);
    m_facts = new QWidget(body);
    m_facts->setObjectName(u"safetyFacts"_s);
    m_factRows = new QVBoxLayout(m_facts);
    m_factRows->setContentsMargins(0, 0, 0, 0);
    m_factRows->setSpacing(theme::halfGrid);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, pageMargin, 2 * theme::grid);
    column->setSpacing(2 * theme::grid);
    column->addWidget(makeFigures());
    column->addWidget(makeDifferences());
    column->addWidget(widgets::hairline(body));
    column->addWidget(m_events);
    column->addWidget(widgets::hairline(body));
    column->addWidget(m_facts);
    column->addStretch(1);
    m_scroll->setWidget(body);
    body->installEventFilter(this);
    m_scroll->viewport()->installEventFilter(this);
    return m_scroll;
}

QWidget* SafetyPage::makeFigures()
{
    m_figures = new QWidget(this);
    m_side = new QBoxLayout(QBoxLayout::LeftToRight, m_figures);
    m_side->setContentsMargins(0, 0, 0, 0);
    m_side->setSpacing(3 * theme::grid);
    for (Pane* pane : {&m_dissociation, &m_mood}) {
        pane->view = new plots::FigureView(m_figures);
        pane->view->setBadgeShown(false);
        m_side->addWidget(pane->view, 1);
    }
    m_dissociation.view->setObjectName(u"dissociation"_s);
    m_mood.view->setObjectName(u"mood"_s);
    return m_figures;
}

QWidget* SafetyPage::makeDifferences()
{
    auto* part = new QWidget(this);
    part->setObjectName(u"differenceWords"_s);
    m_differenceWords = part;
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    m_differences = new QBoxLayout(QBoxLayout::LeftToRight);
    m_differences->setSpacing(3 * theme::grid);
    const auto add = [&](const QString& heading, QLabel*& answer, QLabel*& margin, const QString& name) {
        auto* words = new QVBoxLayout;
        words->setSpacing(theme::halfGrid);
        answer = widgets::wordsLabel({}, part);
        answer->setObjectName(name);
        margin = widgets::wordsLabel(u"muted"_s, part);
        margin->setObjectName(name + u"Margin");
        words->addWidget(widgets::wordsLabel(u"heading"_s, part, heading));
        words->addWidget(answer);
        words->addWidget(margin);
        words->addStretch(1);
        m_differences->addLayout(words, 1);
    };
    add(tr("Does dissociation differ?"), m_dissociationAnswer, m_dissociationMargin, u"dissociationDifference"_s);
    add(tr("Does mood differ?"), m_moodAnswer, m_moodMargin, u"moodDifference"_s);
    column->addLayout(m_differences);
    column->addWidget(widgets::wordsLabel(u"muted"_s, part,
                                          tr("“No significant difference” is not “no difference”: read how large a "
                                             "difference the interval still holds.")));
    return part;
}

void SafetyPage::connectAll()
{
    connect(&m_dissociation.source, &FigureSource::arrived, this, [this] {
        showPane(m_dissociation);
        showWords(false);
    });
    connect(&m_mood.source, &FigureSource::arrived, this, [this] {
        showPane(m_mood);
        showWords(false);
    });
    connect(&m_numbers, &SafetySource::arrived, this, &SafetyPage::showNumbers);
    connect(m_events, &SafetyEvents::entryAsked, this, [this] { emit pageRequested(u"entry"_s); });
    const auto note = [this](const study::Note& draft) { emit noteRequested(draft); };
    for (Pane* pane : {&m_dissociation, &m_mood}) {
        linkFigure(*pane->view, m_workspace, note,
                   [this, pane] { return selectionOf(*pane).value_or(m_workspace.view().selection); });
    }
    linkFigure(*m_events->figure(), m_workspace, note);
    const auto about = [this](const QString& words) { requestNoteAbout(words); };
    const auto origin = [this](const QString& what, const QLabel* answer, bool mood) {
        return [this, what, answer, mood] {
            const SafetyNumbers* numbers = m_numbers.numbers();
            const auto* made = numbers == nullptr ? nullptr : mood ? &numbers->mood : &numbers->dissociation;
            const bool known = made != nullptr && made->has_value();
            return reporting::provenanceOf(
                m_workspace.study(), m_workspace.view().selection, what, answer->text(),
                known ? (*made)->result.method : QString(),
                known ? tr("%1 scores of %2 people").arg((*made)->result.rowsUsed).arg((*made)->result.n) : QString());
        };
    };
    linkSentence(*m_sentence, *m_dissociation.view, m_workspace, about);
    reporting::offerProvenance(m_dissociationAnswer, origin(tr("Dissociation"), m_dissociationAnswer, false), about);
    reporting::offerProvenance(m_moodAnswer, origin(tr("Mood"), m_moodAnswer, true), about);
    reporting::offerProvenance(m_dissociationMargin, origin(tr("Dissociation"), m_dissociationMargin, false), about);
    reporting::offerProvenance(m_moodMargin, origin(tr("Mood"), m_moodMargin, true), about);
    reporting::offerProvenance(
        m_events->table(),
        [this] {
            const figures::Figure& figure = m_events->figure()->figure();
            return reporting::provenanceOf(m_workspace.study(), m_workspace.view().selection, tr("Adverse events"),
                                           figure.summary, figure.caption, {});
        },
        about);
}

std::vector<plots::FigureView*> SafetyPage::views() const
{
    return {m_dissociation.view, m_mood.view, m_events->figure()};
}

std::optional<study::Selection> SafetyPage::selectionOf(const Pane& pane) const
{
    const study::Study& study = *m_workspace.study();
    const study::Selection& selection = m_workspace.view().selection;
    if (&pane == &m_mood) {
        return moodSelection(study, selection);
    }
    const study::Scale* scale = analysis::dissociationScale(study);
    if (scale == nullptr) {
        return std::nullopt;
    }
    // The same figure, whatever scale and visit of mood are looked at.
    study::Selection dissociation = selection;
    dissociation.scale = scale->id;
    dissociation.visit = {};
    dissociation.measure = study::Measure::Score;
    dissociation.timeAxis = {};
    return dissociation;
}

void SafetyPage::show(const study::Study& study, const workspace::ViewState& view, const workspace::ViewState* before)
{
    if (m_filledFor != m_workspace.study()) {
        m_filledFor = m_workspace.study();
        m_switchRow->setStudy(study);
        showFacts(study.about.key);
    }
    m_choices->showView();
    m_switchRow->showSide(view.selection.side);
    for (plots::FigureView* figure : views()) {
        figure->setFocusedParticipant(view.focused);
    }
    if (before != nullptr && before->selection == view.selection && m_dissociation.study == m_workspace.study()) {
        return;
    }
    study::Selection flippedBack = view.selection;
    flippedBack.side = before != nullptr ? before->selection.side : view.selection.side;
    const bool flipped = before != nullptr && before->selection == flippedBack &&
                         before->selection.side != view.selection.side && before->selection.side != study::Side::Both &&
                         view.selection.side != study::Side::Both;
    showPane(m_dissociation);
    showPane(m_mood);
    showWords(flipped);
    if (m_numbers.numbers() == nullptr) {
        m_events->showNothing();
    }
    m_numbers.ask(m_workspace.study(), view.selection);
}

void SafetyPage::showPane(Pane& pane)
{
    const study::SharedStudy& study = m_workspace.study();
    const auto selection = selectionOf(pane);
    pane.applies = selection.has_value();
    pane.view->setVisible(pane.applies);
    if (!selection) {
        pane.study = study;
        pane.shown.reset();
        return;
    }
    auto figure = pane.source.figure(study, *selection);
    if (figure == nullptr) {
        if (pane.study == nullptr || pane.study->about != study->about) {
            pane.study.reset(); // another study's curves under this one's name would be a lie, however short
            pane.view->setFigure(figures::Figure{});
        }
        return;
    }
    if (pane.study == study && pane.shown == selection) {
        return; // it was another side that arrived
    }
    study::Selection onlyFlipped = *selection;
    onlyFlipped.side = pane.shown ? pane.shown->side : selection->side;
    const bool sideOnly = pane.study == study && pane.shown == onlyFlipped;
    pane.study = study;
    pane.shown = selection;
    pane.view->setFigure(figure, sideOnly);
    pane.view->setAccessibleName(figure->title);
    pane.view->setAccessibleDescription(figure->summary);
}

void SafetyPage::showWords(bool flipped)
{
    QStringList words;
    for (const Pane* pane : {&m_dissociation, &m_mood}) {
        const figures::Figure& figure = pane->view->figure();
        const QString& sentence = flipped && !figure.flip.isEmpty() ? figure.flip : figure.summary;
        if (pane->applies && !sentence.isEmpty()) {
            words << sentence;
        }
    }
    m_sentence->setText(words.join(u'\n'));
    m_sentence->setAccessibleName(m_sentence->text());
    if (flipped) {
        // Screen readers speak what changed on the control that has the keyboard, and it is the switch that was
        // flipped.
        m_switchRow->blockadeSwitch()->setAccessibleDescription(m_sentence->text());
    }
}

// Another page may compare the same people by another method, with another interval: each says which it took.
QString SafetyPage::methodSentence(const analysis::AnalysisResult& result)
{
    const analysis::AnalysisKind* kind = analysis::findAnalysis(result.analysis);
    return kind == nullptr ? QString() : tr("Method: %1.").arg(kind->name.text());
}

void SafetyPage::showDifference(const study::Study& study, const Pane& pane,
                                const base::Result<analysis::Equivalence>& made, QLabel& answer, QLabel& margin)
{
    answer.setText(made           ? analysis::answerSentence(study, made->result)
                   : pane.applies ? text::errorText(made.error())
                                  : missing(pane));
    margin.setText(made ? analysis::equivalenceSentence(study, *made) + u' ' + methodSentence(made->result) : QString());
    margin.setVisible(made.has_value());
}

QString SafetyPage::missing(const Pane& pane) const
{
    return &pane == &m_mood ? tr("This study has no scale of mood.")
                            : tr("This study has no scores of dissociation (CADSS).");
}

void SafetyPage::showNumbers()
{
    const SafetyNumbers* numbers = m_numbers.numbers();
    if (numbers == nullptr) {
        return;
    }
    const study::Study& study = *m_workspace.study();
    showDifference(study, m_dissociation, numbers->dissociation, *m_dissociationAnswer, *m_dissociationMargin);
    showDifference(study, m_mood, numbers->mood, *m_moodAnswer, *m_moodMargin);
    m_events->showEvents(m_workspace.study(), numbers->events, numbers->eventsFigure);
    fitBody();
    scrollToPart();
}

void SafetyPage::showFacts(const QString& studyKey)
{
    while (QLayoutItem* item = m_factRows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto add = [this](const QString& heading, const std::vector<SafetyFact>& facts) {
        if (facts.empty()) {
            return;
        }
        m_factRows->addWidget(widgets::wordsLabel(u"heading"_s, m_facts, heading));
        for (const SafetyFact& fact : facts) {
            m_factRows->addSpacing(theme::halfGrid);
            auto* words = widgets::wordsLabel({}, m_facts, fact.words);
            reporting::offerProvenance(words, [fact, heading] {
                reporting::Provenance provenance;
                provenance.what = heading;
                provenance.value = fact.words;
                provenance.source = fact.source;
                return provenance;
            });
            words->setFocusPolicy(Qt::ClickFocus); // the line below it says the same
            m_factRows->addWidget(words);
            m_factRows->addWidget(widgets::wordsLabel(
                u"muted"_s, m_facts,
                tr("%1; %2", "source, how it was read").arg(fact.source, factCodeWords(fact.code))));
        }
        m_factRows->addSpacing(theme::grid);
    };
    add(tr("Not published of this trial"), unpublishedSafety(studyKey));
    add(tr("Published elsewhere"), safetyFacts());
}

// The figures take what the differences below them leave of the window.
void SafetyPage::fitBody()
{
    QWidget* body = m_scroll->widget();
    const int width = m_scroll->viewport()->width();
    const int height = m_scroll->viewport()->height();
    m_figures->setVisible(m_dissociation.applies || m_mood.applies);
    const bool two = m_dissociation.applies && m_mood.applies;
    const bool wide = !two || width >= theme::scaled(sideBySide);
    const auto direction = wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom;
    m_side->setDirection(direction);
    m_differences->setDirection(direction);
    for (const Pane* pane : {&m_dissociation, &m_mood}) {
        pane->view->setTitleShown(wide); // the axis says what it is of
    }
    widgets::measureAnew(m_differenceWords);
    const int below =
        m_differenceWords->isHidden() ? 0 : m_differenceWords->heightForWidth(width - pageMargin) + 2 * theme::grid;
    const int tallest = std::max(theme::scaled(leastFigure), width * 2 / 3); // higher, courses are walls
    m_figures->setFixedHeight(wide ? std::clamp(height - below, theme::scaled(leastFigure), tallest)
                                   : std::max(2 * theme::scaled(leastFigureBelow) + m_side->spacing(), height));
    widgets::measureAnew(body);
    body->resize(width, std::max(body->heightForWidth(width), height));
}

void SafetyPage::setComparisonShown(bool shown)
{
    m_differenceWords->setVisible(shown);
    fitBody();
}

void SafetyPage::showPart(const QString& part)
{
    m_part = part;
    fitBody();
    scrollToPart();
    // What arrives in the background moves what stands below it.
    QMetaObject::invokeMethod(this, &SafetyPage::scrollToPart, Qt::QueuedConnection);
}

void SafetyPage::scrollToPart()
{
    const QWidget* part = m_part == u"events"  ? static_cast<QWidget*>(m_events)
                          : m_part == u"label" ? m_facts
                                               : m_figures;
    if (!m_part.isEmpty()) {
        m_scroll->verticalScrollBar()->setValue(part->y());
        m_part = isSettled() ? QString() : m_part;
    }
}

bool SafetyPage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == m_scroll->viewport()) {
        fitBody();
    } else if (event->type() == QEvent::LayoutRequest && watched == m_scroll->widget()) {
        QMetaObject::invokeMethod(this, &SafetyPage::fitBody, Qt::QueuedConnection);
    }
    return Page::eventFilter(watched, event);
}

plots::FigureView* SafetyPage::figureView() const
{
    for (plots::FigureView* view : views()) {
        if (view->hasFocus()) {
            return view;
        }
    }
    return m_dissociation.applies ? m_dissociation.view : m_mood.view;
}

bool SafetyPage::isShown() const
{
    const auto shows = [this](const Pane& pane) {
        return pane.study == m_workspace.study() && pane.shown == selectionOf(pane) &&
               (!pane.applies || pane.view->isComplete());
    };
    return shows(m_dissociation) && shows(m_mood) && m_numbers.numbers() != nullptr;
}

bool SafetyPage::isSettled() const
{
    return isShown() && !m_dissociation.source.isWorking() && !m_mood.source.isWorking() && !m_numbers.isWorking();
}

void SafetyPage::setReducedMotion(bool reduced)
{
    for (plots::FigureView* view : views()) {
        view->setReducedMotion(reduced);
    }
    m_switchRow->setReducedMotion(reduced);
}

void SafetyPage::themeChanged()
{
    for (plots::FigureView* view : views()) {
        view->setTheme(theme::currentTheme());
    }
}

void SafetyPage::resetView()
{
    for (plots::FigureView* view : views()) {
        view->resetView();
    }
}

void SafetyPage::takeFocus()
{
    m_switchRow->blockadeSwitch()->setFocus();
}

} // namespace pages
