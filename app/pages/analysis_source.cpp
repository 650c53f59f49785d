// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/analysis_source.h"

#include "app/text/error_text.h"
#include "core/analysis/analyses.h"
#include "core/analysis/visit_contrasts.h"
#include "core/figures/estimation.h"
#include "core/figures/forest.h"
#include "core/figures/residuals.h"
#include "core/figures/specification.h"

#include <utility>

namespace pages {

namespace {

using AnswerFigure = AnalysisAnswer::SharedFigure;

AnswerFigure figureWhere(base::Result<figures::Figure> made)
{
    return made ? std::make_shared<const figures::Figure>(std::move(*made)) : nullptr;
}

AnswerFigure mainFigure(const AnalysisAsked& asked, const analysis::AnalysisResult& result)
{
    const study::Study& study = *asked.study;
    if (auto many = figures::specification(study, asked.selection, result)) {
        return figureWhere(std::move(many));
    }
    return figureWhere(figures::estimation(study, asked.selection, result));
}

std::shared_ptr<const AnalysisAnswer> answerTo(const AnalysisAsked& asked, base::Progress& progress)
{
    auto answer = std::make_shared<AnalysisAnswer>(AnalysisAnswer{
        .of = asked,
        .result = analysis::runAnalysis(asked.analysis, *asked.study, asked.selection, asked.options, progress)});
    if (answer->result && !progress.cancelled()) {
        const analysis::AnalysisResult& result = *answer->result;
        const study::Study& study = *asked.study;
        answer->main = mainFigure(asked, result);
        answer->residuals = figureWhere(figures::residuals(study, asked.selection, result));
        answer->quantiles = figureWhere(figures::residualQuantiles(study, asked.selection, result));
        answer->forest =
            figureWhere(figures::forest(study, asked.selection, result, analysis::contrastsIn(study, result)));
    }
    return answer;
}

// Where nothing can be drawn, an empty figure with the reason as its title.
AnswerFigure forestTo(const AnalysisAnswer& answer, base::Progress& progress)
{
    const AnalysisAsked& asked = answer.of;
    auto contrasts = analysis::contrastsByVisit(*asked.study, asked.selection, asked.analysis, asked.options, progress);
    auto made = contrasts ? figures::forest(*asked.study, asked.selection, *answer.result, *contrasts)
                          : base::Result<figures::Figure>(base::pass(contrasts));
    if (!made) {
        made = figures::Figure{.key = QStringLiteral("forest"), .title = text::errorText(made.error())};
    }
    return figureWhere(std::move(made));
}

} // namespace

AnalysisSource::~AnalysisSource()
{
    for (const tasks::Task& task : {m_task, m_forestTask}) {
        if (task) {
            task->cancel();
        }
    }
}

void AnalysisSource::stop(tasks::Task& task)
{
    if (task) {
        task->cancel();
        task.reset();
    }
}

void AnalysisSource::ask(const AnalysisAsked& asked)
{
    if (asked == m_asked && (m_task || m_cancelled || isCurrent())) {
        if (isCurrent()) {
            emit arrived();
        }
        return;
    }
    m_asked = asked;
    stop(m_task);
    stop(m_forestTask);
    m_forest.reset();
    if (m_answer != nullptr && m_answer->of.study->about != asked.study->about) {
        m_answer.reset(); // another study's numbers under this one's name would be a lie
        emit dropped();
    }
    if (isCurrent()) { // what was cancelled or replaced while it ran was not needed
        m_cancelled = false;
        emit workChanged();
        emit arrived();
        startForest();
        return;
    }
    start();
}

void AnalysisSource::askAgain()
{
    if (m_cancelled) {
        start();
    }
}

void AnalysisSource::cancel()
{
    m_cancelled = m_task != nullptr;
    stop(m_task);
    stop(m_forestTask);
    emit workChanged();
}

double AnalysisSource::fraction() const
{
    const tasks::Task& task = m_task ? m_task : m_forestTask;
    return task ? task->fraction() : 0.0;
}

void AnalysisSource::start()
{
    m_cancelled = false;
    m_task = tasks::start(
        this, [asked = m_asked](base::Progress& progress) { return answerTo(asked, progress); },
        [this](std::shared_ptr<const AnalysisAnswer> answer) {
            m_task.reset();
            m_answer = tasks::freedInBackground(std::move(answer));
            emit workChanged();
            emit arrived();
            startForest();
        });
    emit workChanged();
}

void AnalysisSource::setForestWanted(bool wanted)
{
    m_forestWanted = wanted;
    if (!wanted) {
        stop(m_forestTask);
        emit workChanged();
    }
    startForest();
}

AnalysisAnswer::SharedFigure AnalysisSource::forest() const
{
    return m_answer != nullptr && m_answer->forest != nullptr ? m_answer->forest : m_forest;
}

void AnalysisSource::startForest()
{
    const bool needed = m_forestWanted && isCurrent() && m_answer->result && forest() == nullptr;
    if (!needed || m_forestTask) {
        return;
    }
    m_forestTask = tasks::start(
        this, [answer = m_answer](base::Progress& progress) { return forestTo(*answer, progress); },
        [this](AnalysisAnswer::SharedFigure figure) {
            m_forestTask.reset();
            m_forest = std::move(figure);
            emit workChanged();
            emit forestArrived();
        });
    emit workChanged();
}

} // namespace pages
