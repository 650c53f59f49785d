// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/workspace.h"

#include "core/study/lookup.h"

#include <algorithm>
#include <cstdlib>
#include <utility>

namespace workspace {

using namespace Qt::StringLiterals;

namespace {

/// What a job that wrote an edit brings back.
struct Written
{
    study::Applied applied;
    store::Revision revision;
};

base::Result<Written> write(const study::Study& study, const study::Edit& edit, const QString& path,
                            const store::Revision& expected)
{
    auto applied = study::apply(study, edit);
    if (!applied) {
        return base::pass(applied);
    }
    auto revision = store::StudyFile(path).apply(*applied, expected);
    if (!revision) {
        return base::pass(revision);
    }
    return Written{std::move(*applied), *revision};
}

} // namespace

Workspace::Workspace(QObject* parent)
    : QObject(parent)
    , m_study(std::make_shared<const study::Study>())
{}

Workspace::~Workspace() = default;

void Workspace::show(study::SharedStudy study, Keeping keeping, const QString& path,
                     const store::Revision& revision)
{
    // Edits on their way belong to the study that is shown now.
    enqueue({[this, study = std::move(study), keeping, path, revision] { replace(study, keeping, path, revision); }});
}

void Workspace::replace(study::SharedStudy study, Keeping keeping, const QString& path,
                        const store::Revision& revision)
{
    setHovered({}); // its number may be somebody else's in the next study
    m_study = tasks::freedInBackground(std::move(study));
    m_view = defaultView(*m_study);
    m_keeping = keeping;
    m_path = path;
    m_revision = revision;
    m_undo.clear();
    m_redo.clear();
    emit studyChanged();
    emit keepingChanged();
    emit historyChanged();
}

void Workspace::enqueue(Waiting waiting)
{
    m_waiting.push_back(std::move(waiting));
    if (m_task == nullptr) {
        startNext();
    }
}

void Workspace::startNext()
{
    while (m_task == nullptr && !m_waiting.empty()) {
        const Waiting waiting = std::move(m_waiting.front());
        m_waiting.pop_front();
        waiting.start();
    }
}

void Workspace::finished()
{
    m_task.reset();
    startNext();
    if (!isBusy()) {
        emit idle();
    }
}

void Workspace::saveCopy(const QString& path, store::Overwrite overwrite)
{
    enqueue({[this, path, overwrite] { store(path, overwrite); }});
}

void Workspace::store(const QString& path, store::Overwrite overwrite)
{
    const auto watched = std::make_shared<tasks::TaskState>(); // a cancelled task of its own would end without a word
    m_task = tasks::start(
        this,
        [study = m_study, path, overwrite, watched](base::Progress&) {
            return store::StudyFile(path).create(*study, overwrite, *watched);
        },
        [this, path](const base::Result<store::Revision>& revision) {
            if (revision) {
                m_keeping = Keeping::File;
                m_path = path;
                m_revision = *revision;
                m_undo.clear();
                m_redo.clear();
                emit keepingChanged();
                emit historyChanged();
                emit saved(path);
            } else if (revision.error().kind != base::ErrorKind::Cancelled) {
                emit failed(revision.error());
            }
            finished();
        });
    emit saving(watched);
}

void Workspace::setView(const ViewState& view)
{
    if (view == m_view) {
        return;
    }
    const ViewState before = std::exchange(m_view, view);
    emit viewChanged(before);
}

void Workspace::setSelection(const study::Selection& selection)
{
    ViewState view = m_view;
    view.selection = selection;
    setView(view);
}

void Workspace::setScale(study::ScaleId scale)
{
    ViewState view = m_view;
    view.selection.scale = scale;
    view.selection.visit = {}; // the new scale has visits of its own
    setView(view);
}

void Workspace::setMeasure(study::Measure measure)
{
    ViewState view = m_view;
    view.selection.measure = measure;
    setView(view);
}

void Workspace::setSide(study::Side side)
{
    ViewState view = m_view;
    view.selection.side = side;
    setView(view);
}

void Workspace::setFocused(study::ParticipantId participant)
{
    ViewState view = m_view;
    view.focused = participant;
    setView(view);
}

void Workspace::setHovered(study::ParticipantId participant)
{
    if (participant != m_hovered) {
        const study::ParticipantId before = std::exchange(m_hovered, participant);
        emit hoveredChanged(m_hovered, before);
    }
}

const std::vector<study::ParticipantId>& Workspace::selected() const
{
    const study::Selection& now = m_view.selection;
    const study::Selection& kept = m_selected.selection;
    if (m_selected.study != m_study || kept.where != now.where || kept.completersOnly != now.completersOnly) {
        auto people = study::selectParticipants(*m_study, now);
        m_selected = {m_study, now, people ? std::move(*people) : std::vector<study::ParticipantId>()};
    }
    return m_selected.people;
}

study::VisitId Workspace::chosenVisit() const
{
    const study::Selection& selection = m_view.selection;
    return selection.visit.isValid() ? selection.visit : visitsOf(selection.scale).usual;
}

void Workspace::focusNeighbour(int offset)
{
    const std::vector<study::ParticipantId>& people = selected();
    if (people.empty()) {
        return;
    }
    const auto count = static_cast<std::ptrdiff_t>(people.size());
    const auto place = std::lower_bound(people.begin(), people.end(), m_view.focused);
    std::ptrdiff_t index = place - people.begin();
    if (place != people.end() && *place == m_view.focused) {
        index += offset;
    } else if (offset < 0) {
        --index;
    }
    setFocused(people[static_cast<std::size_t>((index % count + count) % count)]);
}

void Workspace::resetView()
{
    setView(defaultView(*m_study));
}

void Workspace::edit(const study::Edit& edit, const QString& text)
{
    if (!isEditable()) {
        emit failed({base::ErrorKind::ReadOnlyStudy, m_study->about.title.toStdString(), {}});
        return;
    }
    const auto note = [this](Made back) {
        m_redo.clear();
        m_undo.push_back(std::move(back));
    };
    enqueue({[this, note, made = Made{edit, text, {}, {}}] { perform(made, note); }, true});
}

void Workspace::remember(const QString& text, std::function<void()> back, std::function<void()> again)
{
    // Behind the edits that are on their way, for they were made before.
    enqueue({[this, made = Made{{}, text, std::move(back), std::move(again)}] {
        m_redo.clear();
        m_undo.push_back(made);
        emit historyChanged();
    }});
}

void Workspace::undo()
{
    enqueue({[this] { step(m_undo, m_redo); }, true});
}

void Workspace::redo()
{
    enqueue({[this] { step(m_redo, m_undo); }, true});
}

QString Workspace::undoText() const
{
    return m_undo.empty() ? QString() : m_undo.back().text;
}

QString Workspace::redoText() const
{
    return m_redo.empty() ? QString() : m_redo.back().text;
}

QStringList Workspace::undoTexts() const
{
    QStringList texts;
    for (const Made& made : m_undo) {
        texts << made.text;
    }
    return texts;
}

QStringList Workspace::redoTexts() const
{
    QStringList texts;
    std::for_each(m_redo.rbegin(), m_redo.rend(), [&texts](const Made& made) { texts << made.text; });
    return texts;
}

void Workspace::travel(int steps)
{
    for (int i = 0; i < std::abs(steps); ++i) {
        steps < 0 ? undo() : redo();
    }
}

// What an edit returns is what takes it back, so undo and redo are the same step.
void Workspace::step(std::vector<Made>& from, std::vector<Made>& to)
{
    if (!from.empty() && from.back().back) {
        Made made = std::move(from.back());
        from.pop_back();
        made.back();
        std::swap(made.back, made.again);
        to.push_back(std::move(made));
        emit historyChanged();
    } else if (!from.empty()) {
        perform(from.back(), [&from, &to](Made back) {
            from.pop_back(); // only now: a step that is refused can be tried again
            to.push_back(std::move(back));
        });
    }
}

void Workspace::perform(const Made& next, std::function<void(Made back)> note)
{
    m_task = tasks::start(
        this,
        [study = m_study, edit = next.edit, path = m_path, revision = m_revision](base::Progress&) {
            return write(*study, edit, path, revision);
        },
        [this, text = next.text, note = std::move(note)](base::Result<Written> written) {
            if (!written) {
                std::erase_if(m_waiting, [](const Waiting& waiting) { return waiting.isEdit; });
                emit historyChanged();
                emit failed(written.error());
                finished();
                return;
            }
            note({std::move(written->applied.inverse), text, {}, {}});
            const study::SharedStudy before = std::exchange(m_study, tasks::freedInBackground(written->applied.after));
            m_revision = written->revision;
            m_view = viewFor(*before, m_view, *m_study);
            emit studyChanged();
            emit historyChanged();
            finished();
        });
}

} // namespace workspace
