// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The row above the figure: scale, score or change, what days are counted from, a second scale beside the first. It becomes
// two rows where the window is narrow.
#pragma once

#include "app/workspace/workspace.h"

#include <QWidget>

#include <optional>

class QBoxLayout;
class QComboBox;

namespace widgets {
class SegmentedControl;
}

namespace pages {

class TrajectoryControls : public QWidget
{
    Q_OBJECT

public:
    explicit TrajectoryControls(workspace::Workspace& workspace, QWidget* parent = nullptr);

    void fill(const study::Study& study);
    void showView(const study::Study& study, const workspace::ViewState& view, study::ScaleId beside);

    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    /// An invalid id: none.
    void besideChosen(study::ScaleId scale);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fillBeside(const study::Study& study, study::ScaleId shown, study::ScaleId beside);

    workspace::Workspace& m_workspace;
    QBoxLayout* m_rows;
    QWidget* m_first;
    QWidget* m_second;
    QComboBox* m_scale;
    widgets::SegmentedControl* m_measure;
    QComboBox* m_days;
    QComboBox* m_beside;
    bool m_actualDays = false;                 ///< the study says on which days
    std::optional<study::ScaleId> m_besideFor; ///< whose others are offered; nullopt: of another study
};

} // namespace pages
