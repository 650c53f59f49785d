// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An application that times what holds its thread: each event that is handled, with all it causes, is one block during
// which the window can neither paint nor listen.
#pragma once

#include <QApplication>

#include <string>

namespace benchmarks {

/// What this thread has worked so far: what is left of the time on a quiet machine.
[[nodiscard]] double threadMilliseconds();

class WatchedApplication : public QApplication
{
    Q_OBJECT

public:
    using QApplication::QApplication;

    bool notify(QObject* receiver, QEvent* event) override;

    struct Block
    {
        double milliseconds = 0.0;
        double cpuMilliseconds = 0.0; ///< of this thread: what is left of it on a quiet machine
        std::string event; ///< "MetaCall of window::MainWindow"
    };

    /// The longest block since the last call.
    Block takeLongest();
    /// The block of most work since the last call: on a busy machine another one may have waited longer.
    Block takeBusiest();

private:
    bool m_inside = false;
    Block m_longest;
    Block m_busiest;
};

} // namespace benchmarks
