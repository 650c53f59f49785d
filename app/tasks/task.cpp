// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/task.h"

#include <QCoreApplication>
#include <QMetaObject>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <stop_token>
#include <thread>
#include <vector>

namespace tasks {

namespace {

// std::jthread and posted events rather than QtConcurrent: the thread sanitizer can judge these.
class Pool
{
public:
    Pool()
    {
        const unsigned count = std::clamp(std::thread::hardware_concurrency(), 2U, 8U);
        for (unsigned i = 0; i < count; ++i) {
            m_threads.emplace_back([this](const std::stop_token& stop) { work(stop); });
        }
    }

    void add(std::function<void()> job)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_jobs.push_back(std::move(job));
        }
        m_wake.notify_one();
    }

private:
    void work(const std::stop_token& stop)
    {
        for (;;) {
            std::function<void()> job;
            {
                std::unique_lock lock(m_mutex);
                if (!m_wake.wait(lock, stop, [this] { return !m_jobs.empty(); })) {
                    return;
                }
                job = std::move(m_jobs.front());
                m_jobs.pop_front();
            }
            job();
        }
    }

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<std::function<void()>> m_jobs;
    std::vector<std::jthread> m_threads; // last: joined before the queue goes
};

} // namespace

void enqueue(std::function<void()> work)
{
    static Pool pool;
    pool.add(std::move(work));
}

void post(const QPointer<QObject>& guard, std::function<void()> deliver)
{
    // Through the application object: the guard may die on its own thread while this one looks at it.
    if (QCoreApplication* application = QCoreApplication::instance()) {
        QMetaObject::invokeMethod(
            application,
            [guard, deliver = std::move(deliver)] {
                if (guard) {
                    deliver();
                }
            },
            Qt::QueuedConnection);
    }
}

} // namespace tasks
