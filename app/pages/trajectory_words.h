// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What stands under the figure: its sentence, what the grey lines are or how far the days are shown, and the way to the
// design's limits and to the numbers.
#pragma once

#include "app/workspace/workspace.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace figures {
struct Moment;
}

namespace pages {

class TrajectoryWords : public QWidget
{
    Q_OBJECT

public:
    explicit TrajectoryWords(workspace::Workspace& workspace, QWidget* parent = nullptr);

    void showSentence(const QString& sentence);

    [[nodiscard]] QLabel* sentence() const { return m_sentence; }

    /// What is grey; while only some days are shown (up to a moment, else nullptr), which.
    void showHint(const figures::Moment* upTo);
    void setComparisonShown(bool shown);
    void setNumbersShown(bool shown);

signals:
    void numbersToggled(bool shown);
    void allDaysAsked();

private:
    void showLimits();
    void readDesign();

    workspace::Workspace& m_workspace;
    study::SharedStudy m_readFrom; ///< where the next two come from: finding them walks through everybody
    bool m_crossover = false;
    bool m_comparable = false;
    bool m_comparisonShown = true;
    QLabel* m_sentence;
    QLabel* m_hint;
    QPushButton* m_allDays;
    QPushButton* m_limits;
    QPushButton* m_numbers;
};

} // namespace pages
