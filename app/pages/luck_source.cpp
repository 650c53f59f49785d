// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/luck_source.h"

#include <memory>
#include <utility>

namespace pages {

namespace {

constexpr qint64 longestWaitMs = 200;

} // namespace

LuckSource::~LuckSource()
{
    forget();
}

void LuckSource::forget()
{
    if (m_task) {
        m_task->cancel();
        m_task.reset();
    }
    m_waiting = nullptr;
}

void LuckSource::ask(LuckJob job)
{
    if (m_task && m_since.elapsed() < longestWaitMs) {
        m_waiting = std::move(job);
        return;
    }
    forget();
    start(std::move(job));
}

void LuckSource::start(LuckJob job)
{
    m_since.start();
    m_task = tasks::start(this, std::move(job), [this](const LuckAnswer& answer) {
        m_task.reset();
        if (m_waiting) {
            start(std::exchange(m_waiting, nullptr));
        }
        emit arrived(answer);
    });
}

} // namespace pages
