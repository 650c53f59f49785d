// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A run of writer_probe.cpp in a process of its own, to its end or to the moment it is killed.
#pragma once

#include <QByteArrayList>
#include <QElapsedTimer>
#include <QProcess>
#include <QStringList>

#include <csignal>
#include <cstdint>
#include <unistd.h>

namespace safety {

class ProbeRun
{
public:
    explicit ProbeRun(const QStringList& words)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(SAFETY_WRITER_PROBE), words);
        while (!m_out.contains("ready\n") && m_process.waitForReadyRead(60000)) {
            m_out += m_process.readAllStandardOutput();
        }
        m_timer.start();
    }

    /// Whether it came so far.
    [[nodiscard]] bool isReady() const { return m_out.startsWith("ready\n"); }

    /// Until it says something more, or ends; false then.
    [[nodiscard]] bool waitForLine()
    {
        const qsizetype before = m_out.size();
        while (m_out.size() == before && m_process.waitForReadyRead(60000)) {
            m_out += m_process.readAllStandardOutput();
        }
        return m_out.size() > before;
    }

    [[nodiscard]] bool isRunning() { return !m_process.waitForFinished(0) && m_process.state() == QProcess::Running; }

    /// kill -9 this long after "ready"; false where it had ended by itself.
    [[nodiscard]] bool killAfter(std::int64_t microseconds)
    {
        const std::int64_t left = microseconds - m_timer.nsecsElapsed() / 1000;
        if (left > 0) {
            ::usleep(static_cast<useconds_t>(left));
        }
        ::kill(static_cast<pid_t>(m_process.processId()), SIGKILL);
        finish();
        return m_process.exitStatus() == QProcess::CrashExit;
    }

    /// 0 where it did all it was asked to do.
    int finish()
    {
        m_process.waitForFinished(120000);
        m_microseconds = m_timer.nsecsElapsed() / 1000;
        m_out += m_process.readAllStandardOutput();
        return m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
    }

    /// From "ready" to the end.
    [[nodiscard]] std::int64_t microseconds() const { return m_microseconds; }

    [[nodiscard]] const QByteArray& out() const { return m_out; }

    /// What it said after "ready"; a line it did not get to the end of is none.
    [[nodiscard]] QByteArrayList lines() const
    {
        QByteArrayList lines = m_out.split('\n');
        lines.removeLast();
        if (!lines.isEmpty()) {
            lines.removeFirst();
        }
        return lines;
    }

private:
    QProcess m_process;
    QByteArray m_out;
    QElapsedTimer m_timer;
    std::int64_t m_microseconds = 0;
};

} // namespace safety
