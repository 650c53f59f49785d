// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The window at one of its pages, with a study of 10,000 people and twenty visits or another, everything on it worked out
// and painted.
#pragma once

#include "app/main_window.h"
#include "app/pages/page.h"
#include "app/workspace/workspace.h"
#include "tests/benchmarks/watched_application.h"

#include <benchmark/benchmark.h>

namespace benchmarks {

class WindowAtPage
{
public:
    explicit WindowAtPage(const QString& page);
    WindowAtPage(const QString& page, study::SharedStudy study);

    /// Until nothing is being worked out any more, and what was is painted.
    void settle();

    [[nodiscard]] pages::Page& page() { return *m_window.currentPage(); }
    [[nodiscard]] window::MainWindow& window() { return m_window; }

private:
    workspace::Workspace m_workspace;
    window::MainWindow m_window;
};

[[nodiscard]] WatchedApplication& watched();

/// What the longest of all passes cost this thread; noted with the benchmark as longest_work_ms when it ends.
class LongestWork
{
public:
    explicit LongestWork(benchmark::State& state);
    LongestWork(const LongestWork&) = delete;
    LongestWork& operator=(const LongestWork&) = delete;
    ~LongestWork();

    void begin();
    void end();

private:
    benchmark::State& m_state;
    double m_begin = 0.0;
    double m_longest = 0.0;
};

} // namespace benchmarks
