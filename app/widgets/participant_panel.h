// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The inspector: one person, both periods on one axis, the numbers, what was given when, and the notes.
#pragma once

#include "core/study/study.h"

#include <QPoint>
#include <QWidget>

#include <vector>

class QLabel;
class QTableWidget;
class QVBoxLayout;

namespace widgets {

class CourseSketch;

class ParticipantPanel : public QWidget
{
    Q_OBJECT

public:
    explicit ParticipantPanel(QWidget* parent = nullptr);

    /// Nobody (an invalid id) shows how to choose somebody.
    void setPerson(const study::Study& study, study::ParticipantId participant, study::ScaleId scale);

    [[nodiscard]] study::ParticipantId participant() const { return m_participant; }

signals:
    void previousRequested();
    void nextRequested();
    /// On the person, or on the score that the keyboard or the pointer is at.
    void noteRequested(const study::Note& draft);

private:
    void fillScores(const study::Study& study, study::ScaleId scale);
    void askForNote(const QPoint& at);
    void fillTreatments(const study::Study& study, study::ScaleId scale);

    study::ParticipantId m_participant;
    QLabel* m_name;
    QLabel* m_description;
    CourseSketch* m_sketch;
    QTableWidget* m_scores;
    QLabel* m_treatments;
    std::vector<study::Note> m_places; ///< what a note on a score would name, row by row
    QWidget* m_person; ///< all of the above but the name
};

} // namespace widgets
