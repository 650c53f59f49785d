// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// F11: the page alone, over the whole screen, in type that the last row reads. The title and where the data come from
// stay, for what is simulated must say so in a lecture hall too.
#pragma once

#include <QObject>

namespace window {

class MainWindow;

class Presentation : public QObject
{
    Q_OBJECT

public:
    explicit Presentation(MainWindow& window);

    [[nodiscard]] bool isOn() const { return m_on; }
    void setOn(bool on);

signals:
    void changed(bool on);

private:
    MainWindow& m_window;
    bool m_on = false;
    bool m_wasFullScreen = false;
};

} // namespace window
