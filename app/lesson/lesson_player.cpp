// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/lesson/lesson_player.h"

#include "app/lesson/lesson_course.h"
#include "core/study/lookup.h"

#include <algorithm>

namespace lesson {

using namespace Qt::StringLiterals;

LessonPlayer& LessonPlayer::of(workspace::Workspace& workspace)
{
    auto* player = workspace.findChild<LessonPlayer*>({}, Qt::FindDirectChildrenOnly);
    return player != nullptr ? *player : *new LessonPlayer(workspace); // the workspace owns it
}

LessonPlayer::LessonPlayer(workspace::Workspace& workspace)
    : QObject(&workspace)
    , m_workspace(workspace)
{
    connect(&workspace, &workspace::Workspace::viewChanged, this, &LessonPlayer::watch);
    connect(&workspace, &workspace::Workspace::studyChanged, this, &LessonPlayer::watch);
}

const evidence::LessonStep* LessonPlayer::step() const
{
    return m_current ? &m_current->lesson.steps[m_index] : nullptr;
}

const QString& LessonPlayer::currentId() const
{
    static const QString none;
    return m_current ? m_current->id() : none;
}

void LessonPlayer::start(const Listed& listed)
{
    if (listed.lesson.steps.empty()) {
        return;
    }
    m_current = listed;
    arrive(placeOf(m_current->lesson, progressOf(currentId()).step).value_or(0));
}

void LessonPlayer::arrive(std::size_t step)
{
    m_index = step;
    kept().step = m_current->lesson.steps[step].key;
    emit stepChanged();
    showStepView();
}

void LessonPlayer::next()
{
    if (!m_current) {
        return;
    }
    if (!isLast()) {
        arrive(m_index + 1);
        return;
    }
    kept().step.clear(); // whoever starts it again begins at the beginning
    m_current.reset();
    emit stepChanged();
}

void LessonPlayer::back()
{
    if (m_current && m_index > 0) {
        arrive(m_index - 1);
    }
}

void LessonPlayer::skip()
{
    if (!m_current) {
        return;
    }
    kept().answers.erase(step()->key);
    emit answersChanged();
    next();
}

void LessonPlayer::goTo(std::size_t step)
{
    if (m_current && step < m_current->lesson.steps.size()) {
        arrive(step);
    }
}

void LessonPlayer::restart()
{
    setProgress({});
}

Progress LessonPlayer::progress() const
{
    return progressOf(currentId());
}

void LessonPlayer::setProgress(const Progress& progress)
{
    if (m_current) {
        kept() = progress;
        emit answersChanged();
        arrive(placeOf(m_current->lesson, progress.step).value_or(0));
    }
}

void LessonPlayer::close()
{
    if (m_current) {
        m_current.reset();
        emit stepChanged();
    }
}

evidence::ShownView LessonPlayer::wantedView() const
{
    evidence::ShownView view = step()->view;
    if (waitsForFlip()) { // the other side, so that there is something to turn
        const auto asked = flipAskedAt(m_current->lesson, m_index);
        view.side = study::sideKey(asked == study::Side::Comparator ? study::Side::Reference : study::Side::Comparator);
    }
    return view;
}

void LessonPlayer::showStepView()
{
    if (m_current) {
        emit viewWanted(wantedView());
    }
}

void LessonPlayer::setShownPage(const QString& page)
{
    m_page = page;
    emit viewShownChanged();
}

bool LessonPlayer::isStudyShown() const
{
    const bool ours = m_workspace.keeping() == workspace::Keeping::Embedded;
    return !m_current || m_current->lesson.study.isEmpty() ||
           (ours && study::sameKey(m_current->lesson.study, m_workspace.study()->about.key));
}

bool LessonPlayer::isViewShown() const
{
    if (!m_current || !isStudyShown()) {
        return !m_current;
    }
    const evidence::ShownView& view = step()->view;
    const study::Study& study = *m_workspace.study();
    const study::Selection& now = m_workspace.view().selection;
    const study::Scale* scale = study::byKey(study.scales, view.scale);
    const study::Visit* visit = study::byKey(study.visits, view.visit);
    const auto side = study::sideFromKey(view.side);
    const auto measure = study::measureFromKey(view.measure);
    return (m_page.isEmpty() || study::sameKey(m_page, view.page)) && (scale == nullptr || scale->id == now.scale) &&
           (visit == nullptr || visit->id == m_workspace.chosenVisit()) &&
           (!side || *side == now.side || flipAskedAt(m_current->lesson, m_index).has_value()) &&
           (!measure || *measure == now.measure);
}

bool LessonPlayer::waitsForFlip() const
{
    if (!m_current || !flipAskedAt(m_current->lesson, m_index)) {
        return false;
    }
    const Progress progress = progressOf(currentId());
    const auto seen = progress.flipped.find(step()->key);
    return seen == progress.flipped.end() || !seen->second;
}

bool LessonPlayer::isFlipAhead() const
{
    if (!m_current) {
        return false;
    }
    const Progress progress = progressOf(currentId());
    for (std::size_t i = m_index; i < m_current->lesson.steps.size(); ++i) {
        if (flipAskedAt(m_current->lesson, i)) {
            const auto seen = progress.flipped.find(m_current->lesson.steps[i].key);
            return seen == progress.flipped.end() || !seen->second;
        }
    }
    return false;
}

void LessonPlayer::flip()
{
    if (const auto asked = m_current ? flipAskedAt(m_current->lesson, m_index) : std::optional<study::Side>()) {
        m_workspace.setSide(*asked);
    }
}

// Whoever turned the switch: by mouse, by key, from another page, or the lesson itself.
void LessonPlayer::watch()
{
    if (!m_current) {
        return;
    }
    if (waitsForFlip() && isStudyShown() &&
        m_workspace.view().selection.side == flipAskedAt(m_current->lesson, m_index)) {
        kept().flipped[step()->key] = true;
        emit flipSeen();
    }
    emit viewShownChanged();
}

const Answer* LessonPlayer::answer(const QString& step) const
{
    const auto progress = m_progress.find(currentId());
    if (progress == m_progress.end()) {
        return nullptr;
    }
    const auto found = progress->second.answers.find(step);
    return found != progress->second.answers.end() ? &found->second : nullptr;
}

void LessonPlayer::setAnswer(const Answer& answer)
{
    if (m_current) {
        kept().answers[step()->key] = answer;
        emit answersChanged();
    }
}

} // namespace lesson
