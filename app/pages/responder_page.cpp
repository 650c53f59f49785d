// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/responder_page.h"

#include "app/pages/responder_figures.h"
#include "app/pages/responder_numbers.h"
#include "app/pages/responder_words.h"
#include "app/pages/response_rule_row.h"
#include "app/pages/scale_and_visit.h"
#include "app/pages/switch_row.h"
#include "app/plots/figure_view.h"
#include "app/reporting/provenance.h"
#include "app/widgets/blockade_switch.h"
#include "app/widgets/labels.h"
#include "app/widgets/text_popup.h"
#include "core/analysis/analysis_set.h"
#include "core/analysis/responders_analysis.h"
#include "core/study/lookup.h"

#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

namespace pages {

using namespace Qt::StringLiterals;

ResponderPage::ResponderPage(workspace::Workspace& workspace, QWidget* parent)
    : Page(parent)
    , m_workspace(workspace)
    , m_choices(new ScaleAndVisit(workspace, tr("The visit that responses are counted at"), this))
    , m_ruleRow(new ResponseRuleRow(workspace, this))
    , m_figures(nullptr)
    , m_numbers(nullptr)
    , m_switchRow(new SwitchRow(workspace, this))
    , m_sentence(widgets::wordsLabel(u"sentence"_s, this))
    , m_warning(widgets::wordsLabel(u"muted"_s, this))
    , m_leftOut(new QPushButton(this))
{
    m_choices->scales()->setObjectName(u"responderScale"_s);
    m_choices->visits()->setObjectName(u"responderVisit"_s);
    m_sentence->setObjectName(u"respondersSentence"_s);
    m_warning->setObjectName(u"dichotomyWarning"_s);
    m_leftOut->setProperty("look", u"link"_s);
    m_leftOut->setObjectName(u"responderLeftOut"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(pageMargin, 2 * theme::grid, pageMargin, 2 * theme::grid);
    column->setSpacing(theme::grid);
    column->addWidget(makeChoices());
    column->addWidget(m_ruleRow);
    column->addWidget(makeBody(), 1);
    column->addWidget(widgets::hairline(this));
    column->addWidget(m_switchRow);
    column->addWidget(m_sentence);
    column->addWidget(m_warning);
    connectAll();
    offerOrigins();
}

QWidget* ResponderPage::makeChoices()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::grid + theme::halfGrid);
    layout->addWidget(m_choices);
    layout->addStretch(1);
    layout->addWidget(m_leftOut);
    return row;
}

// Figures and tables scroll together where the window is low; the words and the switch below stay.
QWidget* ResponderPage::makeBody()
{
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    auto* body = new QWidget(area);
    body->setProperty("look", u"page"_s);
    m_figures = new ResponderFigures(m_workspace, *m_ruleRow, body);
    m_numbers = new ResponderNumbers(body);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::grid);
    column->addWidget(m_figures, 1);
    column->addWidget(m_numbers);
    area->setWidget(body);
    return area;
}

void ResponderPage::connectAll()
{
    connect(m_ruleRow, &ResponseRuleRow::kindChanged, this, &ResponderPage::showAll);
    connect(m_ruleRow, &ResponseRuleRow::thresholdChanged, this, [this] {
        m_figures->showThreshold();
        showOutcomes();
    });
    connect(m_figures, &ResponderFigures::thresholdMoved, m_ruleRow, &ResponseRuleRow::setHeight);
    connect(m_figures, &ResponderFigures::noteRequested, this, &Page::noteRequested);
    connect(m_leftOut, &QPushButton::clicked, this, &ResponderPage::showLeftOut);
    connect(&m_outcomes, &OutcomeSource::arrived, this, &ResponderPage::showOutcomes);
    connect(&m_outcomes, &OutcomeSource::dropped, this, &ResponderPage::showNobody);
}

// The sentence and both tables tell the same numbers; each says where they come from.
void ResponderPage::offerOrigins()
{
    const auto make = [this] {
        const study::SharedStudy& study = m_workspace.study();
        const study::Selection& selection = m_workspace.view().selection;
        const auto view = responderView();
        if (!view) {
            return reporting::provenanceOf(study, selection, tr("Responders"), m_outcomes.why(), {}, {});
        }
        const auto people = static_cast<int>(view->outcomes.people().size());
        return reporting::provenanceOf(
            study, selection, tr("Responders"), m_sentence->text(),
            analysis::respondersMethod(view->scale, view->rule, view->outcomes),
            tr("%1 scores of %2 people").arg(view->outcomes.scoresUsed()).arg(people));
    };
    const auto note = [this](const QString& about) { requestNoteAbout(about); };
    reporting::offerProvenance(m_sentence, make, note);
    reporting::offerProvenance(m_numbers->pairTable(), make, note);
    reporting::offerProvenance(m_numbers->resultTable(), make, note);
}

void ResponderPage::show(const study::Study& study, const workspace::ViewState& view,
                         const workspace::ViewState* before)
{
    if (m_filledFor != m_workspace.study()) {
        m_filledFor = m_workspace.study();
        m_switchRow->setStudy(study);
        m_figures->setPairs(m_switchRow->isComparable() && analysis::repeatsTreatment(study));
    }
    m_choices->showView();
    m_switchRow->showSide(view.selection.side);
    if (before == nullptr || before->selection != view.selection || m_shown != asked()) {
        m_ruleRow->showRule();
        showAll();
    }
    m_figures->setFocused(view.focused);
}

OutcomeSource::Asked ResponderPage::asked() const
{
    OutcomeSource::Asked asked{m_workspace.study(), m_workspace.view().selection, m_ruleRow->kind()};
    asked.selection.side = study::Side::Reference;
    return asked;
}

analysis::ResponseRule ResponderPage::rule() const
{
    return m_ruleRow->rule();
}

void ResponderPage::showAll()
{
    m_shown = asked();
    m_figures->showFigures();
    m_outcomes.ask(*m_shown);
}

std::optional<ResponderView> ResponderPage::responderView() const
{
    const study::Study& study = *m_workspace.study();
    const study::Selection& selection = m_workspace.view().selection;
    const study::Scale* scale = study::byId(study.scales, selection.scale);
    const analysis::ResponderOutcomes* outcomes = m_outcomes.outcomes();
    if (outcomes == nullptr || scale == nullptr || !m_outcomes.isOf(asked())) {
        return std::nullopt;
    }
    return ResponderView{.study = study,
                         .scale = *scale,
                         .visit = m_workspace.chosenVisit(),
                         .measure = selection.measure,
                         .rule = rule(),
                         .outcomes = *outcomes,
                         .counts = outcomes->at(rule().threshold)};
}

void ResponderPage::showOutcomes()
{
    const auto view = responderView();
    if (!view) {
        if (m_outcomes.isOf(asked())) {
            showNobody();
        }
        return; // else they are on their way, and those before stay
    }
    m_numbers->showView(*view);
    m_sentence->setText(respondersSentence(*view));
    m_sentence->setAccessibleName(m_sentence->text());
    m_warning->setText(dichotomyWarning(view->outcomes));
    m_figures->setDescription(m_sentence->text());
    const auto all = static_cast<int>(view->study.participants.size());
    const int left = all - static_cast<int>(view->outcomes.people().size());
    m_leftOut->setText(tr("%n not counted ›", nullptr, left));
    m_leftOut->setVisible(left > 0);
}

void ResponderPage::showNobody()
{
    m_numbers->showNobody();
    m_leftOut->hide();
    m_sentence->setText(m_outcomes.why());
    m_warning->clear();
}

void ResponderPage::showLeftOut()
{
    if (m_outcomes.outcomes() == nullptr) {
        return;
    }
    constexpr std::size_t most = 60; // a popup is no table: the command line lists them all
    const auto rows =
        analysis::notCounted(*m_workspace.study(), m_workspace.view().selection, *m_outcomes.outcomes());
    QStringList words;
    for (std::size_t i = 0; i < rows.size() && i < most; ++i) {
        words.append(tr("%1: %2").arg(rows[i].participant, rows[i].reason));
    }
    if (rows.size() > most) {
        words.append(tr("… and %n more", nullptr, static_cast<int>(rows.size() - most)));
    }
    widgets::showTextPopup(m_leftOut, tr("Not counted, and why"), words);
}

plots::FigureView* ResponderPage::figureView() const
{
    return m_figures->lastFigure();
}

bool ResponderPage::isShown() const
{
    return m_figures->isShown() && m_outcomes.isOf(asked());
}

bool ResponderPage::isSettled() const
{
    return isShown() && !m_outcomes.isWorking() && !m_figures->isWorking();
}

QJsonObject ResponderPage::state() const
{
    QJsonObject state = m_ruleRow->state();
    if (m_figures->front() == u"people") {
        state[u"figure"_s] = m_figures->front();
    }
    return state;
}

void ResponderPage::setState(const QJsonObject& state)
{
    m_ruleRow->setState(state);
    m_figures->setFront(state[u"figure"_s].toString());
    if (m_filledFor != nullptr) {
        m_ruleRow->showRule();
        showAll();
    }
}

void ResponderPage::setReducedMotion(bool reduced)
{
    m_figures->setReducedMotion(reduced);
    m_switchRow->setReducedMotion(reduced);
}

void ResponderPage::themeChanged()
{
    m_figures->themeChanged();
}

void ResponderPage::resetView()
{
    m_figures->resetView();
}

void ResponderPage::takeFocus()
{
    if (!m_figures->takeFocus()) {
        m_choices->setFocus();
    }
}

} // namespace pages
