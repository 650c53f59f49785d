// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/window_at_page.h"

#include "tests/benchmarks/made_up_studies.h"

#include <QCoreApplication>

#include <algorithm>

namespace benchmarks {

WindowAtPage::WindowAtPage(const QString& page)
    : WindowAtPage(page, crossoverOf(10'000))
{}

WindowAtPage::WindowAtPage(const QString& page, study::SharedStudy study)
    : m_window(m_workspace)
{
    m_window.setReducedMotion(true);
    m_window.resize(1280, 800);
    m_workspace.show(std::move(study), workspace::Keeping::Unsaved);
    m_window.show();
    m_window.showPage(page);
    settle();
}

void WindowAtPage::settle()
{
    while (!page().isSettled()) {
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QCoreApplication::processEvents();
}

WatchedApplication& watched()
{
    return *static_cast<WatchedApplication*>(QCoreApplication::instance());
}

LongestWork::LongestWork(benchmark::State& state)
    : m_state(state)
{}

LongestWork::~LongestWork()
{
    m_state.counters["longest_work_ms"] = m_longest;
}

void LongestWork::begin()
{
    m_begin = threadMilliseconds();
}

void LongestWork::end()
{
    m_longest = std::max(m_longest, threadMilliseconds() - m_begin);
}

} // namespace benchmarks
