// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A choice of a few, side by side: Score | Change | % change. Arrow keys move within it, Tab leaves it.
#pragma once

#include <QStringList>
#include <QWidget>

class QButtonGroup;

namespace widgets {

class SegmentedControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentedControl(const QStringList& segments, QWidget* parent = nullptr);

    [[nodiscard]] int current() const;
    /// Emits nothing.
    void setCurrent(int index);

signals:
    /// The person chose another segment.
    void chosen(int index);

private:
    QButtonGroup* m_buttons;
};

} // namespace widgets
