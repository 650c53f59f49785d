// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A lesson that is being taken: which step, what was answered, whether the switch was turned. It watches the view of the
// workspace and never holds anybody up; what it wants shown it asks the window for. One for each workspace, so that the
// page of lessons and the panel beside all pages speak of the same.
#pragma once

#include "app/lesson/lesson_answer.h"
#include "app/lesson/lesson_file.h"
#include "app/workspace/workspace.h"
#include "core/evidence/lesson.h"

#include <QJsonObject>
#include <QObject>

#include <cstddef>
#include <map>
#include <optional>
#include <vector>

namespace lesson {

class LessonPlayer : public QObject
{
    Q_OBJECT

public:
    /// Made when first asked for; the workspace owns it.
    [[nodiscard]] static LessonPlayer& of(workspace::Workspace& workspace);

    [[nodiscard]] const evidence::Lesson* lesson() const { return m_current ? &m_current->lesson : nullptr; }
    /// nullptr: no lesson is being taken.
    [[nodiscard]] const evidence::LessonStep* step() const;
    [[nodiscard]] std::size_t index() const { return m_index; }
    [[nodiscard]] bool isLast() const { return m_current && m_index + 1 == m_current->lesson.steps.size(); }
    [[nodiscard]] const QString& currentId() const;

    /// Where it was left, or at its first step.
    void start(const Listed& listed);
    void next(); ///< after the last step: ends the lesson
    void back();
    /// On, and without an answer to this step's question.
    void skip();
    void goTo(std::size_t step);
    /// From the first step, without any answer. What is thrown away can be brought back.
    void restart();
    [[nodiscard]] Progress progress() const;
    void setProgress(const Progress& progress);
    void close(); ///< where it stands is kept

    /// Asks for the view of this step again.
    void showStepView();
    /// Whether what the step names is on screen. page: the one that is.
    void setShownPage(const QString& page);
    [[nodiscard]] bool isViewShown() const;
    /// The study on screen is the one the lesson is about.
    [[nodiscard]] bool isStudyShown() const;

    /// The step waits for the switch: until then its outcome is not told.
    [[nodiscard]] bool waitsForFlip() const;
    /// A flip is still to come: what the other side looks like is told by nobody.
    [[nodiscard]] bool isFlipAhead() const;
    /// Turns it, for those who cannot wait.
    void flip();

    [[nodiscard]] const Answer* answer(const QString& step) const;
    void setAnswer(const Answer& answer);
    [[nodiscard]] Progress progressOf(const QString& id) const;
    /// Of a lesson, as if it had never been taken.
    void forget(const QString& id);

    /// Files of one's own that were opened, latest first.
    [[nodiscard]] const QStringList& files() const { return m_files; }
    void addFile(const QString& path);
    void removeFile(const QString& path);

    /// For the session.
    [[nodiscard]] QJsonObject state() const;
    /// Takes up the lesson again that was being taken; asks for no view.
    void setState(const QJsonObject& state);

signals:
    void stepChanged(); ///< or no lesson any more
    void answersChanged();
    void flipSeen();
    void viewShownChanged();
    void filesChanged();
    void viewWanted(const evidence::ShownView& view);

private:
    explicit LessonPlayer(workspace::Workspace& workspace);
    void arrive(std::size_t step);
    void watch();
    [[nodiscard]] evidence::ShownView wantedView() const;
    [[nodiscard]] Progress& kept() { return m_progress[currentId()]; }

    workspace::Workspace& m_workspace;
    std::optional<Listed> m_current;
    std::size_t m_index = 0;
    std::map<QString, Progress> m_progress; ///< by the lesson's id
    QString m_page;
    QStringList m_files;
};

} // namespace lesson
