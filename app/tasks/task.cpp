// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/task.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <stop_token>
#include <sys/resource.h>
#include <thread>
#include <vector>

namespace tasks {

namespace {

// What is to be done on the GUI thread, in a queue behind a std::mutex: the thread sanitizer, for whom this is written
// as std::jthread is, cannot see into Qt's own. Qt only wakes the thread, one event for each letter.
class Mailroom final : public QObject
{
public:
    void post(std::function<void()> letter)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_letters.push_back(std::move(letter));
        }
        QCoreApplication::postEvent(this, new QEvent(QEvent::User));
    }

    bool event(QEvent* event) override
    {
        if (event->type() != QEvent::User) {
            return QObject::event(event);
        }
        std::function<void()> letter;
        {
            const std::lock_guard lock(m_mutex);
            letter = std::move(m_letters.front());
            m_letters.pop_front();
        }
        letter();
        return true;
    }

private:
    std::mutex m_mutex;
    std::deque<std::function<void()>> m_letters;
};

class Pool
{
public:
    static Pool& instance()
    {
        static Pool pool;
        return pool;
    }

    void add(std::function<void()> job)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_threads.empty()) {
                startThreads();
            }
            m_jobs.push_back(std::move(job));
        }
        m_wake.notify_one();
    }

    // From a job: it is the threads' mailroom as long as one of them runs.
    void post(std::function<void()> letter) { m_mailroom->post(std::move(letter)); }

private:
    void startThreads()
    {
        qAddPostRoutine([] { instance().finish(); });
        m_mailroom = std::make_unique<Mailroom>();
        if (const QCoreApplication* application = QCoreApplication::instance()) {
            m_mailroom->moveToThread(application->thread());
        }
        const unsigned count = std::clamp(std::thread::hardware_concurrency(), 2U, 8U);
        for (unsigned i = 0; i < count; ++i) {
            m_threads.emplace_back([this](const std::stop_token& stop) { work(stop); });
        }
    }

    // The application object is about to go. What was started or queued is done first: it may be somebody's edit. What
    // was to be told about it is dropped.
    void finish()
    {
        std::vector<std::jthread> threads;
        {
            const std::lock_guard lock(m_mutex);
            threads.swap(m_threads);
        }
        for (std::jthread& thread : threads) {
            thread.request_stop();
        }
        threads.clear(); // joins them
        m_mailroom.reset();
    }

    void work(const std::stop_token& stop)
    {
        // Where the cores are busy the window comes first, by far: at a niceness of 3 it waited for up to 30 ms on two
        // cores. On Linux this is the priority of one thread.
        ::setpriority(PRIO_PROCESS, 0, niceness);
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

    static constexpr int niceness = 10;

    std::mutex m_mutex;
    std::condition_variable_any m_wake;
    std::deque<std::function<void()>> m_jobs;
    std::unique_ptr<Mailroom> m_mailroom;
    std::vector<std::jthread> m_threads; // last: joined before the rest goes
};

} // namespace

void enqueue(std::function<void()> work)
{
    Pool::instance().add(std::move(work));
}

void post(const QPointer<QObject>& guard, std::function<void()> deliver)
{
    // Looked at there alone: the guard may die on its own thread at any moment.
    Pool::instance().post([guard, deliver = std::move(deliver)] {
        if (guard) {
            deliver();
        }
    });
}

} // namespace tasks
