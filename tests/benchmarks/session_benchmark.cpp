// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Somebody at work on a study of 10,000 people, twenty visits and both treatments: 500 actions drawn with a seed. A
// sample is the longest stretch that one action (and what it set going) held the thread of the window.
#include "app/main_window.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/made_up_studies.h"
#include "tests/benchmarks/sample.h"
#include "tests/benchmarks/session.h"
#include "tests/benchmarks/watched_application.h"

#include <QTemporaryDir>

#include <algorithm>
#include <iostream>
#include <map>
#include <string>

namespace benchmarks {

using namespace Qt::StringLiterals;

void session500(benchmark::State& state)
{
    auto* application = static_cast<WatchedApplication*>(QCoreApplication::instance());
    const QTemporaryDir folder;
    workspace::Workspace workspace;
    window::MainWindow window(workspace);
    window.setReducedMotion(true);
    window.resize(1280, 800);
    workspace.show(crossoverOf(10'000), workspace::Keeping::Unsaved);
    workspace.saveCopy(folder.filePath(u"session.blockade"_s), store::Overwrite::No);
    window.show();
    Session session(workspace, window);
    session.settle();
    application->takeLongest();
    application->takeBusiest();

    std::map<std::string, WatchedApplication::Block> busiest; // by page and action
    double longest = 0.0;
    double mostWork = 0.0;
    for (auto _ : state) {
        const std::string page = window.currentPageKey().toStdString();
        const Session::Action next = session.next();
        next.act();
        QCoreApplication::processEvents();
        if (session.patient()) {
            session.settle();
        }
        const double held = application->takeLongest().milliseconds;
        recordSample(state, held);
        longest = std::max(longest, held);
        const WatchedApplication::Block block = application->takeBusiest();
        mostWork = std::max(mostWork, block.cpuMilliseconds);
        WatchedApplication::Block& before = busiest[page + ": " + next.name];
        if (block.cpuMilliseconds > before.cpuMilliseconds) {
            before = block;
        }
    }
    session.settle();
    state.counters["longest_ms"] = longest;
    state.counters["longest_work_ms"] = mostWork; // what a busy machine cannot change
    for (const auto& [action, block] : busiest) {
        std::cerr << "session_500: " << block.milliseconds << " ms (" << block.cpuMilliseconds << " ms of work) "
                  << block.event << " after: " << action << '\n';
    }
}

} // namespace benchmarks
