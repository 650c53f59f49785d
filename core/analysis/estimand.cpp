// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/estimand.h"

#include "core/study/lookup.h"
#include "core/study/visit_words.h"

#include <QCoreApplication>

namespace analysis {

namespace {

struct EstimandWords
{
    Q_DECLARE_TR_FUNCTIONS(analysis::Estimand)
};

} // namespace

QString estimandText(const Estimand& estimand)
{
    return EstimandWords::tr("Population: %1. Variable: %2. Intercurrent events: %3. Summary: %4.")
        .arg(estimand.population, estimand.variable, estimand.intercurrentEvents, estimand.summary);
}

QString variableText(const study::Scale& scale, study::Measure measure, const study::Visit* visit)
{
    const QString when = visit != nullptr ? EstimandWords::tr("at %1").arg(study::visitWords(visit->key))
                                          : EstimandWords::tr("at the visits after the treatment");
    switch (measure) {
    case study::Measure::Change:
        return EstimandWords::tr("change of %1 from baseline %2", "%2: at day 2").arg(scale.key, when);
    case study::Measure::PercentChange:
        return EstimandWords::tr("percent change of %1 from baseline %2", "%2: at day 2").arg(scale.key, when);
    case study::Measure::Score:
        break;
    }
    return EstimandWords::tr("%1 %2", "scale, at day 2").arg(scale.key, when);
}

QString contrastText(const study::Study& study, const study::Contrast& contrast)
{
    return EstimandWords::tr("%1 minus %2", "comparator minus reference")
        .arg(study::armName(study, contrast.comparator), study::armName(study, contrast.reference));
}

QString treatmentPolicyText()
{
    return EstimandWords::tr("every score counts as it was observed, whatever happened before it (treatment policy)");
}

} // namespace analysis
