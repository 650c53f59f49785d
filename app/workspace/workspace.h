// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The document the window works on: the study, where it is kept, what of it is shown, and the way back. The one QObject
// that holds all four; everything on screen follows its signals, and nothing on screen talks to anything else.
//
// What is written to a file (edits, undo, redo, a copy) is written in the background, one after the other in the order
// it was asked for; the study on screen changes when the file has it.
#pragma once

#include "app/tasks/task.h"
#include "app/workspace/scale_visits.h"
#include "app/workspace/view_state.h"
#include "core/base/result.h"
#include "core/store/study_file.h"
#include "core/study/edit.h"
#include "core/study/study.h"

#include <QObject>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <deque>
#include <functional>
#include <vector>

namespace workspace {

/// Where the study on screen lives.
enum class Keeping : std::uint8_t {
    Embedded, ///< part of the program: read-only, a copy makes it editable
    File,     ///< each edit is a committed transaction
    Unsaved,  ///< imported and not yet stored anywhere
};

class Workspace : public QObject
{
    Q_OBJECT

public:
    explicit Workspace(QObject* parent = nullptr);
    ~Workspace() override;

    [[nodiscard]] const study::SharedStudy& study() const { return m_study; }
    [[nodiscard]] const ViewState& view() const { return m_view; }
    [[nodiscard]] Keeping keeping() const { return m_keeping; }
    [[nodiscard]] const QString& path() const { return m_path; } ///< empty unless kept in a file
    [[nodiscard]] bool isEditable() const { return m_keeping == Keeping::File; }
    /// Those the selection selects, sorted; none where its filter names a column that the study does not have.
    [[nodiscard]] const std::vector<study::ParticipantId>& selected() const;
    /// When a scale was scored. What a page needs of visits comes from here: study::visitsOf() walks every score.
    [[nodiscard]] const ScaleVisits& visitsOf(study::ScaleId scale) const { return m_visits.of(m_study, scale); }
    /// study::chosenVisit() of the view.
    [[nodiscard]] study::VisitId chosenVisit() const;
    /// Something is being written, or waits for it.
    [[nodiscard]] bool isBusy() const { return m_task != nullptr || !m_waiting.empty(); }

    /// Shows a study with its default view and nothing to undo. While something is being written: once that is done.
    void show(study::SharedStudy study, Keeping keeping, const QString& path = {},
              const store::Revision& revision = {});
    /// Stores the study under a new name and goes on working there: saved(), or failed().
    void saveCopy(const QString& path, store::Overwrite overwrite);

    void setScale(study::ScaleId scale);
    void setMeasure(study::Measure measure);
    void setSide(study::Side side);
    void setFocused(study::ParticipantId participant);
    void setSelection(const study::Selection& selection);
    void setView(const ViewState& view);
    /// The person looked at in passing: under the pointer, or read by keyboard, in whichever view. Kept nowhere.
    [[nodiscard]] study::ParticipantId hovered() const { return m_hovered; }
    void setHovered(study::ParticipantId participant);
    /// The neighbour of the focused person among those selected, round the end; offset is +1 or -1.
    void focusNeighbour(int offset);
    void resetView();

    /// Checked, written, applied, and ready to be undone; text says what it was: "Score of P07". Emits failed() where it
    /// is refused; what waits behind a refused edit is then dropped, for it was meant for another study.
    void edit(const study::Edit& edit, const QString& text);
    /// A step that changed what is shown and nothing of the study: back takes it back, again does it again. In the same
    /// history as edits; forgotten with another study.
    void remember(const QString& text, std::function<void()> back, std::function<void()> again);
    void undo();
    void redo();
    /// What the next undo or redo would take back or do again; empty: nothing.
    [[nodiscard]] QString undoText() const;
    [[nodiscard]] QString redoText() const;
    /// All that can be undone, first made first, and all that can be done again, next first.
    [[nodiscard]] QStringList undoTexts() const;
    [[nodiscard]] QStringList redoTexts() const;
    /// Several steps at once: that many undone where negative, done again where positive. A step that is refused ends it.
    void travel(int steps);

signals:
    void studyChanged();
    void viewChanged(const workspace::ViewState& before);
    void hoveredChanged(study::ParticipantId now, study::ParticipantId before);
    /// The place, or whether it can be edited, changed.
    void keepingChanged();
    void historyChanged();
    void saved(const QString& path);
    void failed(const base::Error& error);
    /// A copy is being written; its progress can be watched and cancelled until idle().
    void saving(const tasks::Task& task);
    /// Nothing is being written any more.
    void idle();

private:
    /// An edit that was made, as the edit that takes it back (or, once undone, does it again).
    struct Made
    {
        study::Edit edit;
        QString text;
        std::function<void()> back; ///< of a step that is no edit: takes it back
        std::function<void()> again;
    };

    /// Starts a job, or does nothing.
    struct Waiting
    {
        std::function<void()> start;
        bool isEdit = false;
    };

    void enqueue(Waiting waiting);
    void startNext();
    void finished();
    void replace(study::SharedStudy study, Keeping keeping, const QString& path, const store::Revision& revision);
    /// Writes and applies an edit; then `note` is given what takes it back. A refused one is not noted.
    void perform(const Made& next, std::function<void(Made back)> note);
    void step(std::vector<Made>& from, std::vector<Made>& to);
    void store(const QString& path, store::Overwrite overwrite);

    /// The people a filter leaves, kept while study and filter stay.
    struct Selected
    {
        study::SharedStudy study;
        study::Selection selection;
        std::vector<study::ParticipantId> people;
    };

    study::SharedStudy m_study;
    ViewState m_view;
    study::ParticipantId m_hovered;
    mutable Selected m_selected;
    mutable VisitsByScale m_visits;
    Keeping m_keeping = Keeping::Embedded;
    QString m_path;
    store::Revision m_revision;
    std::vector<Made> m_undo; ///< last made last
    std::vector<Made> m_redo;
    std::deque<Waiting> m_waiting;
    tasks::Task m_task; ///< what is being written
};

} // namespace workspace
