// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The document the window works on: the study, where it is kept, what of it is shown, and the way back. The one QObject
// that holds all four; everything on screen follows its signals, and nothing on screen talks to anything else.
#pragma once

#include "app/workspace/view_state.h"
#include "core/base/result.h"
#include "core/store/study_file.h"
#include "core/study/edit.h"
#include "core/study/study.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <cstdint>

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
    [[nodiscard]] QUndoStack& undoStack() { return m_undoStack; }

    /// Shows a study with its default view (or the given one) and an empty undo stack.
    void show(study::SharedStudy study, Keeping keeping, const QString& path = {},
              const store::Revision& revision = {});
    /// Stores the study under a new name and goes on working there.
    [[nodiscard]] base::Result<void> saveCopy(const QString& path, bool overwrite);

    void setScale(study::ScaleId scale);
    void setMeasure(study::Measure measure);
    void setSide(study::Side side);
    void setFocused(study::ParticipantId participant);
    void setSelection(const study::Selection& selection);
    /// The neighbour of the focused person among those selected, round the end; offset is +1 or -1.
    void focusNeighbour(int offset);
    void resetView();

    /// Checked, written, applied, and on the undo stack. Emits failed() where it is refused.
    void edit(const study::Edit& edit, const QString& text);

signals:
    void studyChanged();
    void viewChanged(const workspace::ViewState& before);
    /// The place, or whether it can be edited, changed.
    void keepingChanged();
    void failed(const base::Error& error);

private:
    friend class EditCommand;
    /// Writes and applies an edit; the inverse of what was done.
    [[nodiscard]] base::Result<study::Edit> perform(const study::Edit& edit);
    void setView(const ViewState& view);

    study::SharedStudy m_study;
    ViewState m_view;
    Keeping m_keeping = Keeping::Embedded;
    QString m_path;
    store::Revision m_revision;
    QUndoStack m_undoStack;
};

} // namespace workspace
