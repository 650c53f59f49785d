// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmarks/made_up_studies.h"

#include "core/analysis/simulated_study.h"
#include "core/simulation/trial_model.h"
#include "tests/support/example_study.h"

#include <map>
#include <memory>
#include <numeric>

namespace benchmarks {

study::SharedStudy crossoverOf(int participants)
{
    static std::map<int, study::SharedStudy> made;
    study::SharedStudy& study = made[participants];
    if (study == nullptr) {
        constexpr std::uint64_t seed = 1;
        simulation::TrialModelOptions options;
        options.studied = participants;
        options.completers = participants;
        options.women = participants / 2;
        options.days.resize(19); // with the baseline twenty visits
        std::iota(options.days.begin(), options.days.end(), 1);
        study =
            std::make_shared<const study::Study>(analysis::simulatedStudy(simulation::drawTrial(options, seed), seed));
    }
    return study;
}

study::SharedStudy millionAssessments()
{
    static const auto study = std::make_shared<const study::Study>(tests::largeStudy(10'000, 50));
    return study;
}

} // namespace benchmarks
