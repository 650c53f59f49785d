// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The numbers of the page of dissociation and safety, asked of core once for a study and a selection: of a small study
// at once, of a large one in the background.
#pragma once

#include "app/tasks/task.h"
#include "core/analysis/adverse_events.h"
#include "core/analysis/equivalence.h"
#include "core/base/result.h"
#include "core/figures/figure.h"
#include "core/study/selection.h"
#include "core/study/study.h"

#include <QObject>

#include <memory>
#include <optional>

namespace pages {

struct SafetyNumbers
{
    base::Result<analysis::Equivalence> dissociation; ///< at its peak
    base::Result<analysis::Equivalence> mood;
    base::Result<analysis::AdverseEvents> events;
    std::shared_ptr<const figures::Figure> eventsFigure; ///< nullptr: no events
};

/// The selection that stands for mood: the view's, where its scale is not that of dissociation; else the primary scale,
/// else the first other; nullopt: there is none.
[[nodiscard]] std::optional<study::Selection> moodSelection(const study::Study& study,
                                                            const study::Selection& selection);

class SafetySource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~SafetySource() override;

    /// arrived() follows, at once or later. The side of the selection means nothing.
    void ask(const study::SharedStudy& study, const study::Selection& selection);

    /// Of what was asked for; nullptr: still being made.
    [[nodiscard]] const SafetyNumbers* numbers() const { return m_numbers.get(); }

    [[nodiscard]] bool isWorking() const { return m_task != nullptr; }

signals:
    void arrived();

private:
    study::SharedStudy m_study;
    std::optional<study::Selection> m_selection;
    std::shared_ptr<const SafetyNumbers> m_numbers;
    tasks::Task m_task;
};

} // namespace pages
