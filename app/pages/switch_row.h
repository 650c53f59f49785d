// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The blockade switch with Compare beside it, as every page with a figure of both sides has it, in the same place.
#pragma once

#include "app/workspace/workspace.h"

#include <QWidget>

class QCheckBox;

namespace widgets {
class BlockadeSwitch;
}

namespace pages {

class SwitchRow : public QWidget
{
    Q_OBJECT

public:
    explicit SwitchRow(workspace::Workspace& workspace, QWidget* parent = nullptr);

    /// The words of another study's switch; hidden where there is nothing to switch.
    void setStudy(const study::Study& study);
    void showSide(study::Side side);
    void setReducedMotion(bool reduced);

    [[nodiscard]] widgets::BlockadeSwitch* blockadeSwitch() const { return m_switch; }
    /// There are two sides.
    [[nodiscard]] bool isComparable() const { return m_comparable; }

private:
    workspace::Workspace& m_workspace;
    widgets::BlockadeSwitch* m_switch;
    QCheckBox* m_compare;
    bool m_comparable = false;
};

} // namespace pages
