// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyses.h"

#include "core/analysis/carryover_analysis.h"
#include "core/analysis/crossover_analysis.h"
#include "core/analysis/mixed_model_analysis.h"
#include "core/analysis/mmrm_analysis.h"
#include "core/analysis/multiverse_analysis.h"
#include "core/analysis/paired_t_analysis.h"
#include "core/analysis/permutation_analysis.h"
#include "core/analysis/power_analysis.h"
#include "core/analysis/responders_analysis.h"
#include "core/analysis/sensitivity_analysis.h"
#include "core/analysis/summary_analysis.h"
#include "core/analysis/wilcoxon_analysis.h"
#include "core/study/digest.h"
#include "core/study/scale.h"

#include <array>

namespace analysis {

std::span<const AnalysisKind> analysisKinds()
{
    static const std::array kinds = {
        summaryAnalysis(),
        pairedTAnalysis(),
        crossoverAnalysis(),
        wilcoxonAnalysis(),
        permutationAnalysis(),
        respondersAnalysis(),
        mixedModelAnalysis(),
        mmrmAnalysis(),
        carryoverAnalysis(),
        sensitivityAnalysis(),
        multiverseAnalysis(),
        powerAnalysis(),
    };
    return kinds;
}

const AnalysisKind* findAnalysis(QStringView key)
{
    for (const AnalysisKind& kind : analysisKinds()) {
        if (study::sameKey(kind.key, key)) {
            return &kind;
        }
    }
    return nullptr;
}

base::Result<AnalysisResult> runAnalysis(QStringView key, const study::Study& study, const study::Selection& selection,
                                         const Options& given, base::Progress& progress)
{
    const AnalysisKind* kind = findAnalysis(key);
    if (kind == nullptr) {
        return base::fail(base::ErrorKind::UnknownKey, key.toString().toStdString(), "analysis");
    }
    auto options = resolveOptions(kind->options, given);
    if (!options) {
        return base::pass(options);
    }
    const study::Design design = study::designOf(study);
    if (!kind->accepts(design)) {
        return base::fail(base::ErrorKind::NotApplicable, kind->key.toStdString(),
                          study::designKey(design).toStdString());
    }
    auto result = kind->run(study, selection, *options, progress);
    if (result && !result->rScript.empty()) {
        result->rScript.dataSha256 = study::sha256Of(study); // here, so that analyses run by the hundred do not pay for it
    }
    return result;
}

} // namespace analysis
