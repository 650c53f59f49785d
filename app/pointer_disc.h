// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A large soft disc that follows the mouse, so that the last row sees what is pointed at. It lies over everything and takes
// no clicks.
#pragma once

#include <QWidget>

class QTimer;

namespace window {

class PointerDisc : public QWidget
{
    Q_OBJECT

public:
    explicit PointerDisc(QWidget* over);

    void setOn(bool on);
    [[nodiscard]] bool isOn() const { return !isHidden(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void follow();

    QTimer* m_clock;
};

} // namespace window
