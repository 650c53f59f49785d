// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/benchmarks.h"

namespace benchmarks {

const std::vector<Benchmark>& list()
{
    static const std::vector<Benchmark> all = {
        // name, function, samples
        {"start", &start, 21},
        {"flip_12", &flip12, 200},
        {"flip_1000", &flip1000, 200},
        {"flip_10000", &flip10000, 60},
        {"session_500", &session500, 500},
        {"filter_10000", &filter10000, 120},
        {"scroll_10000", &scroll10000, 200},
        {"threshold_10000", &threshold10000, 200},
        {"slider_frame", &sliderFrame, 200},
        {"luck_slider_frame", &luckSliderFrame, 200},
        {"analysis_live", &analysisLive, 100},
        {"multiverse_embedded", &multiverseEmbedded, 7},
        {"palette_10000", &palette10000, 160},
        {"open_1m", &open1m, 7},
        {"import_csv_1m", &importCsv1m, 5},
        {"import_csv_1m_vs_sqlite3", &importCsv1mVsSqlite3, 5},
        {"bytes_per_assessment", &bytesPerAssessment, 1},
        {"growth_10k", &growth10k, 15},
        {"growth_100k", &growth100k, 7},
        {"growth_1m", &growth1m, 3},
        {"growth_10m", &growth10m, 1},
        {"normal_1m", &normal1m, 20},
        {"mmrm_200x5_vs_nlme", &mmrm200x5VsNlme, 21},
        {"mmrm_10000x10", &mmrm10000x10, 3},
        {"crossover_kr_vs_lmertest", &crossoverKrVsLmertest, 201},
        {"permutation_1m_vs_coin", &permutation1mVsCoin, 21},
        {"early_stop_10000", &earlyStop10000, 21},
    };
    return all;
}

} // namespace benchmarks
