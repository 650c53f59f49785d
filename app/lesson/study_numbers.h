// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The numbers of the study on screen that a lesson's words and answers ask for. Computed at once for a small study, in the
// background for a large one.
#pragma once

#include "app/tasks/task.h"
#include "core/analysis/summary.h"
#include "core/evidence/placeholder.h"
#include "core/study/study.h"

#include <QObject>
#include <QString>

#include <memory>
#include <optional>
#include <vector>

namespace lesson {

/// A mean course over the visits of a scale, in the study's order of time.
struct MeanCourse
{
    struct Point
    {
        QString visit; ///< key
        QString label;
        double day = 0.0;
        double mean = 0.0;
    };

    QString scale; ///< key
    QString arm;   ///< name
    double minimum = 0.0; ///< of the scale
    double maximum = 0.0;
    std::vector<Point> points;
};

class StudyNumbers : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// Follows with arrived(), at once where it can.
    void ask(const study::SharedStudy& study);
    [[nodiscard]] bool isReady() const { return m_made != nullptr; }

    /// In words to read: "11.3", "7"; "n/a" where the study has no such number, "…" while it is computed.
    [[nodiscard]] QString text(const evidence::Placeholder& placeholder) const;
    [[nodiscard]] std::optional<double> value(const evidence::Placeholder& placeholder) const;
    /// A paragraph with its placeholders filled.
    [[nodiscard]] QString fill(const QString& words) const;
    /// Empty where the study has no such scale or side.
    [[nodiscard]] MeanCourse course(const QString& scale, study::Side side) const;
    /// "Simulated", "Observed data, imported".
    [[nodiscard]] QString origin() const;
    /// A mean of that scale as it is written.
    [[nodiscard]] QString meanOf(const QString& scale, double mean) const;

signals:
    void arrived();

private:
    struct Made
    {
        analysis::Summary scores;
        analysis::Summary changes;
        study::Origin origin = study::Origin::Imported;
    };

    [[nodiscard]] static std::shared_ptr<const Made> make(const study::Study& study, base::Progress& progress);
    [[nodiscard]] const analysis::SummaryCell* cell(const evidence::Placeholder& placeholder, study::Side side,
                                                    const analysis::Summary& summary) const;

    study::SharedStudy m_study;
    std::shared_ptr<const Made> m_made;
    tasks::Task m_task;
};

} // namespace lesson
