// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/task.h"

#include <QSignalSpy>
#include <QTest>

#include <atomic>

class TaskTest : public QObject
{
    Q_OBJECT

private slots:
    void deliversTheResultOnTheGuardsThread()
    {
        QObject guard;
        int received = 0;
        const QThread* deliveredOn = nullptr;
        tasks::start(
            &guard, [](base::Progress&) { return 42; },
            [&](int result) {
                received = result;
                deliveredOn = QThread::currentThread();
            });
        QTRY_COMPARE(received, 42);
        QCOMPARE(deliveredOn, guard.thread());
    }

    void largeValuesAreFreedOnThePool()
    {
        struct Large
        {
            std::atomic<const QThread*>* freedOn;
            ~Large() { *freedOn = QThread::currentThread(); }
        };
        std::atomic<const QThread*> freedOn = nullptr;
        auto value = tasks::freedInBackground(std::shared_ptr<const Large>(new Large{&freedOn}));
        auto copy = value;
        value.reset();
        QVERIFY(freedOn == nullptr); // somebody has it still
        copy.reset();
        QTRY_VERIFY(freedOn != nullptr);
        QVERIFY(freedOn != QThread::currentThread());
    }

    void dropsTheResultOfACancelledTask()
    {
        QObject guard;
        std::atomic<bool> started = false;
        std::atomic<bool> sawCancel = false;
        bool delivered = false;
        auto task = tasks::start(
            &guard,
            [&](base::Progress& progress) {
                started = true;
                while (!progress.cancelled()) {
                    QThread::yieldCurrentThread();
                }
                sawCancel = true;
                return 1;
            },
            [&](int) { delivered = true; });
        QTRY_VERIFY(started.load());
        task->cancel();
        QTRY_VERIFY(sawCancel.load());
        QCoreApplication::processEvents();
        QVERIFY(!delivered);
    }

    void dropsTheResultWhenTheGuardIsGone()
    {
        auto guard = std::make_unique<QObject>();
        std::atomic<bool> go = false;
        std::atomic<bool> finished = false;
        bool delivered = false;
        tasks::start(
            guard.get(),
            [&](base::Progress&) {
                while (!go.load()) {
                    QThread::yieldCurrentThread();
                }
                finished = true;
                return 1;
            },
            [&](int) { delivered = true; });
        guard.reset();
        go = true;
        QTRY_VERIFY(finished.load());
        QCoreApplication::processEvents();
        QVERIFY(!delivered);
    }

    void tellsHowFarItIs()
    {
        QObject guard;
        std::atomic<bool> go = false;
        bool done = false;
        auto task = tasks::start(
            &guard,
            [&](base::Progress& progress) {
                progress.report(0.5);
                while (!go.load()) {
                    QThread::yieldCurrentThread();
                }
                return 0;
            },
            [&](int) { done = true; });
        QTRY_COMPARE(task->fraction(), 0.5);
        go = true;
        QTRY_VERIFY(done);
    }
};

QTEST_GUILESS_MAIN(TaskTest)
#include "task_test.moc"
