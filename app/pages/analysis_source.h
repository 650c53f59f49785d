// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An analysis and the figures made from it, always in the background: what is asked for last counts, what runs for
// something else is cancelled. The answer before stays until the next is there, and says what it is the answer to.
#pragma once

#include "app/tasks/task.h"
#include "core/analysis/analysis.h"
#include "core/figures/figure.h"
#include "core/study/selection.h"

#include <QObject>

#include <memory>
#include <optional>

namespace pages {

/// The side and the time axis of the selection mean nothing here and are those of study::Selection().
struct AnalysisAsked
{
    study::SharedStudy study;
    study::Selection selection;
    QString analysis;
    analysis::Options options;

    friend bool operator==(const AnalysisAsked&, const AnalysisAsked&) = default;
};

struct AnalysisAnswer
{
    using SharedFigure = std::shared_ptr<const figures::Figure>;

    AnalysisAsked of;
    base::Result<analysis::AnalysisResult> result;
    SharedFigure main;      ///< estimation or specification; nullptr: this analysis has none
    SharedFigure forest;    ///< where the model gives all visits at once; else see AnalysisSource::forest()
    SharedFigure residuals; ///< nullptr: the analysis leaves none
    SharedFigure quantiles;
};

class AnalysisSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~AnalysisSource() override;

    /// arrived() follows; at once where the answer is there.
    void ask(const AnalysisAsked& asked);
    /// Runs what was asked for again after a cancel().
    void askAgain();
    /// Nobody waits any longer: the answer before stays.
    void cancel();

    /// The last that arrived, of whatever was asked; nullptr: none of this study.
    [[nodiscard]] const std::shared_ptr<const AnalysisAnswer>& answer() const { return m_answer; }

    /// The answer is that of what was asked for last.
    [[nodiscard]] bool isCurrent() const { return m_answer != nullptr && m_answer->of == m_asked; }

    [[nodiscard]] bool isWorking() const { return m_task != nullptr || m_forestTask != nullptr; }

    [[nodiscard]] bool isCancelled() const { return m_cancelled; }

    /// 0..1 of what runs.
    [[nodiscard]] double fraction() const;

    /// Somebody looks at the differences by visit: they are run visit by visit where the model does not give them.
    void setForestWanted(bool wanted);
    /// Of the current answer; nullptr: not there yet.
    [[nodiscard]] AnalysisAnswer::SharedFigure forest() const;

signals:
    void arrived();
    void forestArrived();
    /// Something was started or ended.
    void workChanged();
    /// Another study is asked for, and there is nothing of it yet.
    void dropped();

private:
    void start();
    void startForest();
    void stop(tasks::Task& task);

    AnalysisAsked m_asked;
    std::shared_ptr<const AnalysisAnswer> m_answer;
    AnalysisAnswer::SharedFigure m_forest;
    bool m_forestWanted = false;
    bool m_cancelled = false;
    tasks::Task m_task;
    tasks::Task m_forestTask;
};

} // namespace pages
