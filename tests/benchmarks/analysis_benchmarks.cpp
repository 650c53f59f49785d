// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The page of analyses on the embedded study: from an option that was changed to the new answer on the screen, for one
// analysis after the other; and every defensible analysis at once.
#include "app/importing/embedded_studies.h"
#include "core/analysis/analyses.h"
#include "tests/benchmarks/benchmarks.h"
#include "tests/benchmarks/paint_watch.h"
#include "tests/benchmarks/sample.h"
#include "tests/benchmarks/window_at_page.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>

#include <algorithm>
#include <array>

namespace benchmarks {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array liveAnalyses = {"paired-t", "crossover", "permutation", "responders", "mixed-model"};

study::SharedStudy embeddedStudy()
{
    return importing::loadEmbeddedStudy(u"williams-2018"_s).value();
}

} // namespace

void analysisLive(benchmark::State& state)
{
    WindowAtPage analyses(u"analysis"_s, embeddedStudy());
    auto* kinds = analyses.page().findChild<QComboBox*>(u"analysisKind"_s);
    auto* sentence = analyses.page().findChild<QLabel*>(u"analysisSentence"_s);
    std::size_t next = 0;
    bool higher = false;
    for (auto _ : state) {
        const char* key = liveAnalyses[next % liveAnalyses.size()];
        if (++next % liveAnalyses.size() == 1) {
            higher = !higher; // each analysis keeps its own level: the next round asks for another
        }
        kinds->setCurrentIndex(kinds->findData(QString::fromLatin1(key)));
        emit kinds->activated(kinds->currentIndex()); // as a click on the list does
        analyses.settle();
        auto* level = analyses.page().findChildren<QDoubleSpinBox*>(u"option-level"_s).constLast();
        PaintWatch answer(*sentence); // what was painted before does not count
        Sample sample(state);
        level->setValue(higher ? 0.9 : 0.8);
        analyses.settle();
        answer.waitForPaint();
        benchmark::Counter& slowest = state.counters[std::string(key) + "_ms"];
        slowest.value = std::max(slowest.value, sample.stop());
    }
}

void multiverseEmbedded(benchmark::State& state)
{
    const study::SharedStudy study = embeddedStudy();
    base::NoProgress unseen;
    for (auto _ : state) {
        const Sample sample(state);
        auto result = analysis::runAnalysis(u"multiverse", *study, study::defaultSelection(*study), {}, unseen);
        benchmark::DoNotOptimize(result);
    }
}

} // namespace benchmarks
