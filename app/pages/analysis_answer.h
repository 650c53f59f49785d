// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The answer: one plain sentence, the difference with its interval beside the values it is of, and the same at every
// visit. What one must know of this very run stands right under the sentence.
#pragma once

#include "app/pages/analysis_source.h"

#include <QWidget>

class QLabel;

namespace plots {
class FigureView;
}

namespace widgets {
class SegmentedControl;
}

namespace pages {

class AnalysisAnswerView : public QWidget
{
    Q_OBJECT

public:
    explicit AnalysisAnswerView(QWidget* parent);

    void showAnswer(const AnalysisAnswer& answer);
    void showForest(const AnalysisAnswer::SharedFigure& forest);
    /// Words in place of an answer: why there is none.
    void showNothing(const QString& why);

    /// Gives the figure what the words leave of the room, within reason.
    void fitFigure(QSize room);

    [[nodiscard]] QLabel* sentence() const { return m_sentence; }

    [[nodiscard]] plots::FigureView* figure() const { return m_figure; }

    /// The differences by visit are in front.
    [[nodiscard]] bool isForestInFront() const { return m_forestInFront; }

    void setForestInFront(bool forest);

signals:
    void forestAsked(bool forest);

private:
    void showFigure();

    QLabel* m_sentence;
    QLabel* m_reading;
    QLabel* m_notes;
    widgets::SegmentedControl* m_tabs;
    plots::FigureView* m_figure;
    AnalysisAnswer::SharedFigure m_main;
    AnalysisAnswer::SharedFigure m_forest;
    bool m_forestInFront = false;
};

} // namespace pages
