// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Work in the background: tasks::start(guard, job, done) runs job on a small pool of threads and calls done on the GUI
// thread with its result. A job gets values and a Progress, nothing else, so it is free of races by construction; done
// is dropped when the guard is gone or the task was cancelled. The application object goes when all jobs are done.
#pragma once

#include "core/base/progress.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>
#include <utility>

namespace tasks {

/// Shared by the thread that works and the one that waits.
class TaskState final : public base::Progress
{
public:
    void report(double fraction) override { m_fraction.store(fraction, std::memory_order_relaxed); }

    [[nodiscard]] bool cancelled() const override { return m_cancelled.load(std::memory_order_relaxed); }

    [[nodiscard]] double fraction() const { return m_fraction.load(std::memory_order_relaxed); }

    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }

private:
    std::atomic<double> m_fraction = 0.0;
    std::atomic<bool> m_cancelled = false;
};

using Task = std::shared_ptr<TaskState>;

/// Queues work on the pool; used through start().
void enqueue(std::function<void()> work);
/// Runs deliver on the GUI thread, unless guard is gone by then; for jobs, used through start().
void post(const QPointer<QObject>& guard, std::function<void()> deliver);

/// job: (base::Progress&) -> T, on a thread of the pool. done: (T) -> void, on the GUI thread.
template <typename Job, typename Done>
Task start(QObject* guard, Job job, Done done)
{
    auto task = std::make_shared<TaskState>();
    enqueue([task, guard = QPointer<QObject>(guard), job = std::move(job), done = std::move(done)]() mutable {
        if (task->cancelled()) {
            return;
        }
        // shared: std::function wants a copyable closure, results need not be copyable
        auto result = std::make_shared<decltype(job(*task))>(job(*task));
        post(guard, [task, result, done = std::move(done)]() mutable {
            if (!task->cancelled()) {
                done(std::move(*result));
            }
        });
    });
    return task;
}

/// The same value; when nobody has it any more it is freed on the pool. A large study or figure takes milliseconds.
template <typename Value>
std::shared_ptr<const Value> freedInBackground(std::shared_ptr<const Value> value)
{
    const Value* address = value.get();
    return {address, [value = std::move(value)](const Value*) mutable { enqueue([value = std::move(value)] {}); }};
}

} // namespace tasks
