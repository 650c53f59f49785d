// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Many tasks at once: started, cancelled and orphaned at random moments while others run. The thread sanitizer watches.
#include "app/tasks/task.h"
#include "core/base/random.h"

#include <QCoreApplication>
#include <QTest>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstdint>
#include <memory>
#include <numeric>
#include <thread>
#include <vector>

namespace {

constexpr int crowd = 1500;

// One of fifty runs until it is cancelled.
bool waits(std::size_t place)
{
    return place % 50 == 0;
}

// What the GUI thread knows of one task.
struct Ticket
{
    std::unique_ptr<QObject> guard;
    tasks::Task task;
    int delivered = 0;
    bool mayDeliver = true; ///< until it is cancelled or its guard is gone
    bool deliveredLate = false;
};

// The QTest macros want one application for all; these tests make and destroy their own.
struct Program
{
    int count = 1;
    char name[5] = "test";
    char* names[2] = {name, nullptr};
    QCoreApplication application{count, names};
};

} // namespace

class TaskCrowdTest : public QObject
{
    Q_OBJECT

private slots:
    void startedCancelledAndOrphaned();
    void queuedFromManyThreads();
    void theApplicationWaitsForRunningJobs();
    void theApplicationGoesWhileJobsPost();
};

void TaskCrowdTest::startedCancelledAndOrphaned()
{
    base::Random random(20261123);
    const auto shared = std::make_shared<std::vector<std::int64_t>>(5000);
    std::iota(shared->begin(), shared->end(), 1);
    std::atomic<int> atWork = 0;
    std::atomic<int> cancelledAtWork = 0;
    std::vector<Ticket> tickets(crowd);
    const Program program; // goes first, and with it whatever still runs
    for (std::size_t i = 0; i < crowd; ++i) {
        Ticket& ticket = tickets[i];
        ticket.guard = std::make_unique<QObject>();
        ticket.task = tasks::start(
            ticket.guard.get(),
            [shared = std::shared_ptr<const std::vector<std::int64_t>>(shared), &atWork, &cancelledAtWork,
             i](base::Progress& progress) {
                atWork += waits(i) ? 1 : 0;
                while (waits(i) && !progress.cancelled()) {
                    std::this_thread::yield();
                }
                std::int64_t sum = 0;
                for (std::size_t at = 0; at < shared->size(); ++at) {
                    sum += (*shared)[at];
                    if (at % 500 == 0) {
                        progress.report(static_cast<double>(at) / static_cast<double>(shared->size()));
                        if (progress.cancelled()) {
                            ++cancelledAtWork;
                            return std::vector<std::int64_t>();
                        }
                    }
                }
                return std::vector<std::int64_t>{sum, static_cast<std::int64_t>(i)};
            },
            [&ticket, i](const std::vector<std::int64_t>& result) {
                ++ticket.delivered;
                ticket.deliveredLate = ticket.deliveredLate || !ticket.mayDeliver;
                QCOMPARE(result, (std::vector<std::int64_t>{12502500, static_cast<std::int64_t>(i)}));
            });
        if (i % 50 == 20) { // cancel the last one that waits for it, and surely at work
            QTRY_COMPARE(atWork.load(), static_cast<int>(i / 50) + 1);
            tickets[i - 20].task->cancel();
            tickets[i - 20].mayDeliver = false;
        }
        const std::size_t place = i - random.below(std::min<std::size_t>(i + 1, 40)); // queued, at work or over
        if (waits(place)) {
            continue;
        }
        Ticket& other = tickets[place];
        switch (random.below(8)) {
        case 0:
            other.task->cancel();
            other.mayDeliver = false;
            break;
        case 1:
            other.guard.reset();
            other.mayDeliver = false;
            break;
        case 2:
            QCoreApplication::processEvents();
            break;
        default:
            QVERIFY(other.task->fraction() >= 0.0 && other.task->fraction() < 1.0);
            break;
        }
    }
    const auto allThere = [&tickets] {
        return std::all_of(tickets.begin(), tickets.end(),
                           [](const Ticket& one) { return !one.mayDeliver || one.delivered == 1; });
    };
    QTRY_VERIFY_WITH_TIMEOUT(allThere(), 60000);
    QCoreApplication::processEvents();
    int delivered = 0;
    for (const Ticket& ticket : tickets) {
        QVERIFY(ticket.delivered <= 1);
        QVERIFY(!ticket.deliveredLate);
        delivered += ticket.delivered;
    }
    QVERIFY(delivered > crowd / 2 && delivered < crowd);
    // Nobody waits for what was cancelled: the last of them may only now be on its way out.
    QTRY_VERIFY_WITH_TIMEOUT(cancelledAtWork >= crowd / 50, 60000);
    qInfo("%d tasks, %d delivered, %d stopped at work", crowd, delivered, cancelledAtWork.load());
}

void TaskCrowdTest::queuedFromManyThreads()
{
    constexpr int threads = 6;
    constexpr int jobs = 300;
    std::atomic<int> done = 0;
    const Program program;
    {
        std::vector<std::jthread> queuing;
        for (int i = 0; i < threads; ++i) {
            queuing.emplace_back([&done] {
                for (int job = 0; job < jobs; ++job) {
                    tasks::enqueue([&done] { ++done; });
                }
            });
        }
    }
    QTRY_COMPARE(done.load(), threads * jobs);
}

// A job ends by posting its result to the application object.
void TaskCrowdTest::theApplicationWaitsForRunningJobs()
{
    std::atomic<int> finished = 0;
    bool delivered = false;
    QObject guard;
    {
        const Program program;
        for (int i = 0; i < 20; ++i) {
            tasks::start(
                &guard,
                [&finished](base::Progress&) {
                    std::this_thread::sleep_for(std::chrono::milliseconds(5));
                    return ++finished;
                },
                [&delivered](int) { delivered = true; });
        }
    }
    QCOMPARE(finished.load(), 20);
    QVERIFY(!delivered); // nobody was left to deliver it
}

void TaskCrowdTest::theApplicationGoesWhileJobsPost()
{
    base::Random random(20261123);
    for (int round = 0; round < 60; ++round) {
        std::atomic<int> begun = 0;
        std::atomic<int> finished = 0;
        int delivered = 0;
        QObject guard;
        {
            const Program program;
            for (int i = 0; i < 40; ++i) {
                tasks::start(
                    &guard,
                    [&begun, &finished](base::Progress&) {
                        ++begun;
                        std::this_thread::yield();
                        return ++finished;
                    },
                    [&delivered](int) { ++delivered; });
            }
            for (std::uint64_t i = random.below(4); i > 0; --i) {
                QCoreApplication::processEvents();
            }
        }
        QCOMPARE(begun.load(), 40);
        QCOMPARE(finished.load(), 40);
        QVERIFY(delivered <= 40);
    }
}

QTEST_APPLESS_MAIN(TaskCrowdTest)
#include "task_crowd_test.moc"
