// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/interrupt.h"

#include <atomic>
#include <csignal>

namespace cli {

namespace {

std::atomic<bool> interruptSeen = false;
static_assert(std::atomic<bool>::is_always_lock_free, "a signal handler may not wait for a lock");

// Back to the default action, so that work that never asks can still be stopped by a second signal.
extern "C" void noteInterrupt(int signal)
{
    interruptSeen.store(true);
    std::signal(signal, SIG_DFL);
}

} // namespace

void watchForInterrupt()
{
    std::signal(SIGINT, noteInterrupt);
    std::signal(SIGTERM, noteInterrupt);
}

bool isInterrupted()
{
    return interruptSeen.load();
}

} // namespace cli
