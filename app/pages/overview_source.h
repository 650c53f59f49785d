// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the overview shows, asked of core once for a study and a filter: of a small study at once, of a large one in the
// background.
#pragma once

#include "app/tasks/task.h"
#include "core/analysis/key_results.h"
#include "core/analysis/origin_counts.h"
#include "core/analysis/participant_flow.h"
#include "core/base/result.h"
#include "core/study/finding.h"
#include "core/study/selection.h"
#include "core/study/study.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace pages {

/// Of the filter.
struct OverviewNumbers
{
    base::Result<analysis::ParticipantFlow> flow;
    base::Result<analysis::KeyResults> results;
};

/// Of the study as a whole.
struct StudyLook
{
    std::vector<analysis::OriginCount> origins;
    std::vector<study::Finding> findings;
};

class OverviewSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    ~OverviewSource() override;

    /// Asks for what is not there yet; arrived() follows where it is not there at once.
    void ask(const study::SharedStudy& study, const study::Selection& selection);
    /// nullptr: still being made.
    [[nodiscard]] const OverviewNumbers* numbers() const { return m_numbers.get(); }
    [[nodiscard]] const StudyLook* look() const { return m_look.get(); }
    [[nodiscard]] bool isWorking() const { return m_numbersTask != nullptr || m_lookTask != nullptr; }

signals:
    void arrived();

private:
    void askNumbers();
    void askLook();

    study::SharedStudy m_study;
    std::optional<study::Selection> m_selection; ///< only its filter means something
    std::shared_ptr<const OverviewNumbers> m_numbers;
    std::shared_ptr<const StudyLook> m_look;
    tasks::Task m_numbersTask;
    tasks::Task m_lookTask;
};

} // namespace pages
