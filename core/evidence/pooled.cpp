// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/pooled.h"

#include "core/stats/meta.h"

namespace evidence {

base::Result<PooledEffect> pooled(const Comparison& comparison, const ComparisonEffects& effects)
{
    if (comparison.pooling == Pooling::NotAllowed) {
        return base::fail(base::ErrorKind::NotApplicable, comparison.key.toStdString(), "not to be pooled");
    }
    std::vector<stats::StudyEffect> rows;
    for (const EffectRow& row : effects.rows) {
        if (row.measure != effects.rows.front().measure) {
            return base::fail(base::ErrorKind::NotApplicable, comparison.key.toStdString(), "several measures");
        }
        rows.push_back({.effect = row.value, .se = row.se.value});
    }
    auto made = stats::metaAnalysis(rows);
    if (!made) {
        return base::pass(made);
    }
    return PooledEffect{.trials = made->studies,
                        .value = made->random.estimate,
                        .lower = made->random.interval.lower,
                        .upper = made->random.interval.upper,
                        .predictionLower = made->prediction.lower,
                        .predictionUpper = made->prediction.upper,
                        .tauSquared = made->tauSquared,
                        .adjustment = made->adjustment};
}

} // namespace evidence
