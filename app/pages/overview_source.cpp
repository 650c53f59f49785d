// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/overview_source.h"

#include "core/study/check.h"

namespace pages {

namespace {

// As for the figures: all of it takes a small study less than half a frame.
constexpr std::size_t mostScoresForOverview = 20'000;

std::shared_ptr<const OverviewNumbers> makeNumbers(const study::Study& study, const study::Selection& selection)
{
    return tasks::freedInBackground(std::make_shared<const OverviewNumbers>(OverviewNumbers{
        .flow = analysis::participantFlow(study, selection), .results = analysis::keyResults(study, selection)}));
}

std::shared_ptr<const StudyLook> makeLook(const study::Study& study)
{
    return tasks::freedInBackground(std::make_shared<const StudyLook>(
        StudyLook{.origins = analysis::originCounts(study), .findings = study::check(study)}));
}

void stop(tasks::Task& task)
{
    if (task) {
        task->cancel();
        task.reset();
    }
}

} // namespace

OverviewSource::~OverviewSource()
{
    stop(m_numbersTask);
    stop(m_lookTask);
}

void OverviewSource::ask(const study::SharedStudy& study, const study::Selection& selection)
{
    const bool newStudy = m_study != study;
    const bool newFilter = newStudy || !m_selection || m_selection->where != selection.where ||
                           m_selection->completersOnly != selection.completersOnly;
    m_study = study;
    m_selection = selection;
    if (newStudy) {
        askLook();
    }
    if (newFilter) {
        askNumbers();
    }
}

void OverviewSource::askNumbers()
{
    stop(m_numbersTask);
    m_numbers.reset();
    if (m_study->assessments.size() <= mostScoresForOverview) {
        m_numbers = makeNumbers(*m_study, *m_selection);
        return;
    }
    m_numbersTask = tasks::start(
        this, [study = m_study, selection = *m_selection](base::Progress&) { return makeNumbers(*study, selection); },
        [this](std::shared_ptr<const OverviewNumbers> made) {
            m_numbersTask.reset();
            m_numbers = std::move(made);
            emit arrived();
        });
}

void OverviewSource::askLook()
{
    stop(m_lookTask);
    m_look.reset();
    if (m_study->assessments.size() <= mostScoresForOverview) {
        m_look = makeLook(*m_study);
        return;
    }
    m_lookTask = tasks::start(
        this, [study = m_study](base::Progress&) { return makeLook(*study); },
        [this](std::shared_ptr<const StudyLook> made) {
            m_lookTask.reset();
            m_look = std::move(made);
            emit arrived();
        });
}

} // namespace pages
