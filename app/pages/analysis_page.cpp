// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/analysis_page.h"

#include "app/pages/analysis_answer.h"
#include "app/pages/analysis_choices.h"
#include "app/pages/analysis_details.h"
#include "app/pages/analysis_diagnostics.h"
#include "app/pages/analysis_option_words.h"
#include "app/plots/figure_view.h"
#include "app/reporting/analysis_file.h"
#include "app/widgets/text_popup.h"
#include "core/analysis/analyses.h"
#include "core/analysis/answer_text.h"
#include "core/analysis/r_header.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGraphicsOpacityEffect>
#include <QGuiApplication>
#include <QLabel>
#include <QPointer>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QTableView>

namespace pages {

using namespace Qt::StringLiterals;

AnalysisPage::~AnalysisPage()
{
    m_source.disconnect(this); // what it still says on its way out is not for half a page
}

void AnalysisPage::show(const study::Study&, const workspace::ViewState& view, const workspace::ViewState*)
{
    m_choices->showView();
    m_answer->figure()->setFocusedParticipant(view.focused);
    m_diagnostics->residuals()->setFocusedParticipant(view.focused);
    m_diagnostics->quantiles()->setFocusedParticipant(view.focused);
    ask();
}

void AnalysisPage::ask()
{
    const AnalysisAsked asked = m_choices->asked();
    if (asked.analysis.isEmpty()) {
        m_source.cancel();
        m_work->hide();
        m_greyTimer.stop();
        setStale(false);
        m_answer->showNothing(tr("Nothing to compare: this study has no two treatments."));
        m_details->hide();
        m_diagnostics->showAnswer(nullptr);
        m_actions->hide();
        return;
    }
    m_source.ask(asked);
    if (!m_source.isCurrent()) {
        m_greyTimer.start();
    }
}

void AnalysisPage::showAnswer()
{
    const auto& answer = m_source.answer();
    if (answer == nullptr || !m_source.isCurrent()) {
        return;
    }
    m_greyTimer.stop();
    setStale(false);
    const analysis::AnalysisResult* shown = result();
    if (shown != nullptr && !shown->headline.isEmpty()) {
        m_seen.see(answer->of);
    }
    m_answer->showAnswer(*answer);
    if (m_source.forest() != nullptr) {
        m_answer->showForest(m_source.forest());
    }
    m_details->setVisible(shown != nullptr);
    m_details->showAnswer(*answer, m_seen.count());
    if (shown != nullptr) {
        offerCheckOrigins();
    }
    m_diagnostics->showAnswer(answer);
    m_actions->setVisible(shown != nullptr);
    m_script->setVisible(shown != nullptr && !shown->rScript.empty());
    fitChoices();
    fitBody(); // not a moment with the parts of one answer at the places of another
}

const analysis::AnalysisResult* AnalysisPage::result() const
{
    const auto& answer = m_source.answer();
    return answer != nullptr && answer->result ? &*answer->result : nullptr;
}

// The words stay readable, and stay in place: only the paint is thinned.
void AnalysisPage::setStale(bool stale)
{
    if (m_stale == stale) {
        return;
    }
    m_stale = stale;
    QWidget* body = m_scroll->widget();
    if (stale) {
        auto* effect = new QGraphicsOpacityEffect(body);
        effect->setOpacity(0.4);
        body->setGraphicsEffect(effect);
    } else {
        body->setGraphicsEffect(nullptr);
    }
    body->setAccessibleDescription(stale ? tr("Of the choices before; the new answer is being computed") : QString());
}

void AnalysisPage::showWork()
{
    const bool working = m_source.isWorking();
    if (working && !m_progressTimer.isActive() && m_work->isHidden()) {
        m_progressTimer.start();
    }
    if (!working) {
        m_progressTimer.stop();
        m_work->setVisible(m_source.isCancelled());
    }
    m_progress->setVisible(working);
    m_workWords->setText(working ? tr("Being computed…") : tr("Cancelled. What is shown is of the choices before."));
    m_cancel->setText(working ? tr("Cancel") : tr("Compute"));
}

reporting::Provenance AnalysisPage::provenance(const QString& estimate) const
{
    const analysis::AnalysisResult* shown = result();
    const analysis::Estimate* number = shown != nullptr ? analysis::findEstimate(*shown, estimate) : nullptr;
    if (number == nullptr) {
        return provenanceOfWords(tr("The answer"), m_answer->sentence()->text());
    }
    const study::Study& study = *m_source.answer()->of.study;
    QString value = tr("%1 (%2 CI %3)")
                        .arg(analysis::estimateValueText(study, *shown, *number), analysis::levelText(number->level),
                             analysis::estimateIntervalText(study, *shown, *number));
    if (number->p) {
        value = tr("%1, %2", "value with interval, p").arg(value, analysis::probabilityText(*number->p));
    }
    return provenanceOfWords(estimateName(study, *number), value);
}

reporting::Provenance AnalysisPage::provenanceOfWords(const QString& what, const QString& value) const
{
    const analysis::AnalysisResult* shown = result();
    if (shown == nullptr) {
        const AnalysisAsked asked = m_choices->asked();
        return reporting::provenanceOf(asked.study, asked.selection, what, value, {}, {});
    }
    const AnalysisAsked& of = m_source.answer()->of;
    const analysis::AnalysisKind* kind = analysis::findAnalysis(shown->analysis);
    return reporting::provenanceOf(
        of.study, of.selection,
        tr("%1: %2, %3, %4", "estimate: analysis, scale, visit")
            .arg(what, kind != nullptr ? kind->name.text() : shown->analysis, shown->scale, shown->visit),
        value, shown->method,
        tr("%1 scores of %2 people").arg(QLocale().toString(shown->rowsUsed), QLocale().toString(shown->n)));
}

// Made anew with every answer, as the rows are.
void AnalysisPage::offerCheckOrigins()
{
    const std::vector<QWidget*>& rows = m_details->checkRows();
    for (std::size_t i = 0; i < rows.size(); ++i) {
        const analysis::Assumption& assumption = result()->assumptions[i];
        reporting::offerProvenance(
            rows[i],
            [this, text = assumption.text, evidence = assumption.evidence] {
                return provenanceOfWords(text, evidence);
            },
            [this](const QString& about) { requestNoteAbout(about); });
    }
}

void AnalysisPage::showEstimateOrigin(int row)
{
    const analysis::AnalysisResult* shown = result();
    if (shown == nullptr || row < 0 || static_cast<std::size_t>(row) >= shown->estimates.size()) {
        return;
    }
    const QPointer<QWidget> place(m_details->estimates());
    tasks::start(
        this,
        [made = provenance(shown->estimates[static_cast<std::size_t>(row)].name)](base::Progress&) {
            return reporting::provenanceText(made);
        },
        [place](const QString& text) {
            if (place != nullptr && place->isVisible()) {
                widgets::showTextPopup(place, tr("Where this comes from"), text.split(u'\n'));
            }
        });
}

void AnalysisPage::copyAnswer()
{
    const analysis::AnalysisResult* shown = result();
    if (shown == nullptr) {
        return;
    }
    tasks::start(
        this,
        [made = provenance(shown->headline), sentence = m_answer->sentence()->text()](base::Progress&) {
            return QString(sentence + u'\n' + reporting::provenanceText(made));
        },
        [](const QString& text) { QGuiApplication::clipboard()->setText(text); });
}

void AnalysisPage::copyScript()
{
    if (const analysis::AnalysisResult* shown = result()) {
        QGuiApplication::clipboard()->setText(analysis::rScriptText(*shown));
    }
}

void AnalysisPage::save(const QString& ending)
{
    const analysis::AnalysisResult* shown = result();
    if (shown == nullptr) {
        return;
    }
    const bool script = ending == u"R";
    const QString path = QFileDialog::getSaveFileName(
        this, script ? tr("Save the R script") : tr("Export the result"), shown->analysis + u'.' + ending,
        script ? tr("R script (*.R)") : tr("Everything as JSON (*.json);;Estimates (*.csv);;R script (*.R)"));
    if (path.isEmpty()) {
        return;
    }
    if (auto written = reporting::writeAnalysisFile(*shown, path); !written) {
        emit m_workspace.failed(written.error());
    }
}

plots::FigureView* AnalysisPage::figureView() const
{
    return m_answer->figure()->isHidden() ? nullptr : m_answer->figure();
}

bool AnalysisPage::isShown() const
{
    return m_source.isCurrent() || m_choices->asked().analysis.isEmpty();
}

bool AnalysisPage::isSettled() const
{
    return (isShown() && !m_source.isWorking()) || m_source.isCancelled();
}

QJsonObject AnalysisPage::state() const
{
    QJsonObject state = m_choices->state();
    if (m_diagnostics->isUnfolded()) {
        state[u"details"_s] = true;
    }
    if (m_answer->isForestInFront()) {
        state[u"everyVisit"_s] = true;
    }
    return state;
}

void AnalysisPage::setState(const QJsonObject& state)
{
    m_choices->setState(state);
    m_diagnostics->setUnfolded(state[u"details"_s].toBool());
    m_answer->setForestInFront(state[u"everyVisit"_s].toBool());
    m_source.setForestWanted(m_answer->isForestInFront());
    if (m_choices->isFilled()) {
        ask();
    }
}

void AnalysisPage::setReducedMotion(bool reduced)
{
    for (plots::FigureView* view : {m_answer->figure(), m_diagnostics->residuals(), m_diagnostics->quantiles()}) {
        view->setReducedMotion(reduced);
    }
}

void AnalysisPage::themeChanged()
{
    for (plots::FigureView* view : {m_answer->figure(), m_diagnostics->residuals(), m_diagnostics->quantiles()}) {
        view->setTheme(theme::currentTheme());
    }
}

void AnalysisPage::resetView()
{
    for (plots::FigureView* view : {m_answer->figure(), m_diagnostics->residuals(), m_diagnostics->quantiles()}) {
        view->resetView();
    }
}

void AnalysisPage::takeFocus()
{
    m_choices->setFocus();
}

} // namespace pages
