// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The figures of a page, made once for a study and a selection: both sides of the switch and their comparison, so that a
// flip computes nothing. Of a small study they are made at once; of a large one in the background, the side that is
// shown first.
#pragma once

#include "app/tasks/task.h"
#include "core/figures/figure.h"
#include "core/study/selection.h"
#include "core/study/study.h"

#include <QObject>
#include <QString>

#include <map>
#include <memory>

namespace pages {

class FigureSource : public QObject
{
    Q_OBJECT

public:
    using SharedFigure = std::shared_ptr<const figures::Figure>;

    /// key: of the figure, as in figures::figureKinds().
    explicit FigureSource(QString key, QObject* parent = nullptr);
    ~FigureSource() override;

    /// The figure where it is there or quick to make; nullptr: arrived() will follow, unless another selection is asked
    /// for first. Where nothing can be drawn, an empty figure with the reason as its title.
    [[nodiscard]] SharedFigure figure(const study::SharedStudy& study, const study::Selection& selection);
    [[nodiscard]] bool isWorking() const { return m_task != nullptr; }

signals:
    void arrived();

private:
    [[nodiscard]] bool knowsEveryVisit() const;
    void start(study::Side side);
    void forget();

    QString m_key;
    study::SharedStudy m_study;
    study::Selection m_selection; ///< of the figures that are kept; its side means nothing
    std::map<study::Side, SharedFigure> m_figures;
    tasks::Task m_task;
    study::Side m_side = study::Side::Reference; ///< the task's
};

} // namespace pages
