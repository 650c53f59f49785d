// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// From exec to the first painted figure of the embedded study, in a process of its own each time.
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/sample.h"

#include <QProcess>

namespace benchmarks {

void start(benchmark::State& state)
{
    for (auto _ : state) {
        QProcess program;
        Sample sample(state);
        program.start(QStringLiteral(BLOCKADE_START_PROBE), {});
        const bool painted = program.waitForReadyRead(30'000);
        sample.stop();
        if (!painted || !program.waitForFinished()) {
            state.SkipWithError("the window did not open");
            break;
        }
    }
}

} // namespace benchmarks
