// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What counts as a response, as a row of controls: a fraction of the baseline or a score, the threshold, the scale's own
// rule and where that comes from. A threshold that somebody chose stays until the own rule is asked for.
#pragma once

#include "core/analysis/responders.h"
#include "core/study/study.h"

#include <QJsonObject>
#include <QWidget>

#include <map>
#include <optional>

class QDoubleSpinBox;
class QPushButton;

namespace widgets {
class SegmentedControl;
}

namespace workspace {
class Workspace;
}

namespace pages {

class ResponseRuleRow : public QWidget
{
    Q_OBJECT

public:
    explicit ResponseRuleRow(workspace::Workspace& workspace, QWidget* parent = nullptr);

    /// Of the workspace's scale.
    [[nodiscard]] analysis::ResponseRule rule() const;
    [[nodiscard]] analysis::ResponseKind kind() const { return m_ruleKind; }
    /// Where the threshold may stand on the axis of a figure, and how far one key moves it there.
    struct Reach
    {
        double lowest = 0.0;
        double highest = 1.0;
        double step = 1.0;
    };

    [[nodiscard]] Reach reachOnAxis() const;
    /// The fields of the workspace's scale.
    void showRule();
    /// A line in a figure was moved there.
    void setHeight(double height);

    /// rule: "fraction" or "score"; fraction, score: thresholds other than the scale's own; scale: of that score.
    [[nodiscard]] QJsonObject state() const;
    /// Shows and emits nothing.
    void setState(const QJsonObject& state);

signals:
    void kindChanged();
    void thresholdChanged();

private:
    [[nodiscard]] const study::Scale* scale() const;
    /// nullopt goes back to the scale's own.
    void setThreshold(std::optional<double> threshold);
    void showOwnRule(const study::Scale& scale);

    workspace::Workspace& m_workspace;
    widgets::SegmentedControl* m_kind;
    QDoubleSpinBox* m_value;
    QPushButton* m_own;
    QPushButton* m_source;
    analysis::ResponseKind m_ruleKind = analysis::ResponseKind::OfBaseline;
    std::map<analysis::ResponseKind, double> m_thresholds; ///< those that are not the scale's own
    QString m_thresholdScale; ///< key of the scale that a score threshold is about
};

} // namespace pages
