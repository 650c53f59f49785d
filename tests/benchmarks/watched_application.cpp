// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/watched_application.h"

#include <QEvent>
#include <QMetaEnum>

#include <chrono>
#include <ctime>
#include <utility>

namespace benchmarks {

double threadMilliseconds()
{
    timespec now = {};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) * 1e-6;
}

bool WatchedApplication::notify(QObject* receiver, QEvent* event)
{
    if (m_inside) {
        return QApplication::notify(receiver, event);
    }
    m_inside = true;
    const char* name = QMetaEnum::fromType<QEvent::Type>().valueToKey(event->type());
    std::string what = name != nullptr ? name : std::to_string(event->type());
    what += std::string(" of ") + receiver->metaObject()->className(); // the receiver may be gone afterwards
    const double cpuBegin = threadMilliseconds();
    const auto begin = std::chrono::steady_clock::now();
    const bool result = QApplication::notify(receiver, event);
    const std::chrono::duration<double, std::milli> elapsed = std::chrono::steady_clock::now() - begin;
    m_inside = false;
    const Block block{elapsed.count(), threadMilliseconds() - cpuBegin, std::move(what)};
    if (block.milliseconds > m_longest.milliseconds) {
        m_longest = block;
    }
    if (block.cpuMilliseconds > m_busiest.cpuMilliseconds) {
        m_busiest = block;
    }
    return result;
}

WatchedApplication::Block WatchedApplication::takeLongest()
{
    return std::exchange(m_longest, {});
}

WatchedApplication::Block WatchedApplication::takeBusiest()
{
    return std::exchange(m_busiest, {});
}

} // namespace benchmarks
