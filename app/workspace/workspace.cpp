// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/workspace.h"

#include "core/study/lookup.h"

#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace workspace {

using namespace Qt::StringLiterals;

/// The one undo command: an edit, and the edit that takes it back.
class EditCommand : public QUndoCommand
{
public:
    EditCommand(Workspace& workspace, study::Edit edit, const QString& text)
        : QUndoCommand(text)
        , m_workspace(workspace)
        , m_next(std::move(edit))
    {}

    void redo() override { step(); }
    void undo() override { step(); }

private:
    // What an edit returns is what takes it back, so undo and redo are the same step.
    void step()
    {
        auto inverse = m_workspace.perform(m_next);
        if (inverse) {
            m_next = std::move(*inverse);
        } else {
            setObsolete(true);
            emit m_workspace.failed(inverse.error());
        }
    }

    Workspace& m_workspace;
    study::Edit m_next;
};

Workspace::Workspace(QObject* parent)
    : QObject(parent)
    , m_study(std::make_shared<const study::Study>())
{}

Workspace::~Workspace() = default;

void Workspace::show(study::SharedStudy study, Keeping keeping, const QString& path,
                     const store::Revision& revision)
{
    m_study = std::move(study);
    m_view = defaultView(*m_study);
    m_keeping = keeping;
    m_path = path;
    m_revision = revision;
    m_undoStack.clear();
    emit studyChanged();
    emit keepingChanged();
}

base::Result<void> Workspace::saveCopy(const QString& path, bool overwrite)
{
    base::NoProgress progress;
    auto revision = store::StudyFile(path).create(*m_study, overwrite ? store::Overwrite::Yes : store::Overwrite::No,
                                                  progress);
    if (!revision) {
        return base::pass(revision);
    }
    m_keeping = Keeping::File;
    m_path = path;
    m_revision = *revision;
    m_undoStack.clear();
    emit keepingChanged();
    return {};
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

void Workspace::focusNeighbour(int offset)
{
    const auto selected = study::selectParticipants(*m_study, m_view.selection);
    if (!selected || selected->empty()) {
        return;
    }
    const auto count = static_cast<std::ptrdiff_t>(selected->size());
    const auto place = std::lower_bound(selected->begin(), selected->end(), m_view.focused);
    std::ptrdiff_t index = place - selected->begin();
    if (place != selected->end() && *place == m_view.focused) {
        index += offset;
    } else if (offset < 0) {
        --index;
    }
    setFocused((*selected)[static_cast<std::size_t>((index % count + count) % count)]);
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
    m_undoStack.push(new EditCommand(*this, edit, text));
}

base::Result<study::Edit> Workspace::perform(const study::Edit& edit)
{
    auto applied = study::apply(*m_study, edit);
    if (!applied) {
        return base::pass(applied);
    }
    auto revision = store::StudyFile(m_path).apply(*applied, m_revision);
    if (!revision) {
        return base::pass(revision);
    }
    const study::SharedStudy before = std::exchange(m_study, applied->after);
    m_revision = *revision;
    m_view = viewFor(*before, m_view, *m_study);
    emit studyChanged();
    return std::move(applied->inverse);
}

} // namespace workspace
