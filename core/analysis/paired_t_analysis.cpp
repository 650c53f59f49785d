// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/paired_t_analysis.h"

#include "core/analysis/assumption_checks.h"
#include "core/analysis/number_text.h"
#include "core/analysis/option_kinds.h"
#include "core/analysis/paired_frame.h"
#include "core/stats/paired_t.h"
#include "core/study/design.h"

#include <QCoreApplication>

#include <cmath>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

struct PairedTWords
{
    Q_DECLARE_TR_FUNCTIONS(analysis::PairedT)
};

QString pairedTBody(double level)
{
    return u"fit <- t.test(d$comparator, d$reference, paired = TRUE, conf.level = %1)\n"
           "say(\"difference\", fit$estimate, se = fit$stderr, df = fit$parameter, statistic = fit$statistic,\n"
           "    p = fit$p.value, lower = fit$conf.int[1], upper = fit$conf.int[2])\n"_s.arg(rNumber(level));
}

void addPairedAssumptions(PairedFrame& frame, const study::Study& study)
{
    const QString differences = PairedTWords::tr("differences");
    frame.result.assumptions = {
        normalAssumption(frame.differences, differences),
        outlierAssumption(frame.differences, namesOf(frame.rows, frame.pairs), differences),
        {.text = PairedTWords::tr("The period makes no difference, or both orders have as many people."),
         .verdict = orderAssumption(frame.pairs).verdict,
         .evidence = orderAssumption(frame.pairs).evidence},
        missingAssumption(frame.result, study, frame.rows.selection),
        independenceAssumption()};
}

// What the mean leaves of each person's difference.
void addDifferenceResiduals(PairedFrame& frame, const stats::PairedT& test)
{
    const double sd = test.se * std::sqrt(static_cast<double>(test.n));
    for (std::size_t i = 0; i < frame.pairs.size(); ++i) {
        const double residual = frame.differences[i] - test.meanDifference;
        frame.result.residuals.push_back({.participant = frame.rows.people[frame.pairs[i].person].key,
                                          .visit = frame.result.visit,
                                          .fitted = test.meanDifference,
                                          .residual = residual,
                                          .standardized = residual / sd});
    }
}

base::Result<AnalysisResult> runPairedT(const study::Study& study, const study::Selection& selection,
                                        const Options& options, base::Progress&)
{
    auto frame = pairedFrame(study, selection, u"paired-t"_s);
    if (!frame) {
        return base::pass(frame);
    }
    const double level = levelFrom(options);
    auto test = stats::pairedT(frame->comparator, frame->reference, level);
    if (!test) {
        return base::pass(test);
    }
    AnalysisResult& result = frame->result;
    result.estimates.push_back({.name = u"difference"_s,
                                .value = test->meanDifference,
                                .se = test->se,
                                .df = test->degreesOfFreedom,
                                .statistic = test->t,
                                .p = test->p,
                                .lower = test->lower,
                                .upper = test->upper,
                                .level = level});
    addEffectSizes(*frame, level);
    frame->estimand.summary =
        PairedTWords::tr("mean of each person's difference, %1").arg(contrastText(study, frame->rows.contrast));
    result.estimand = estimandText(frame->estimand);
    result.method = PairedTWords::tr("Paired t test of %1 differences with Student's t on %2 degrees of freedom and its "
                                     "%3 interval; the period is ignored; display rule %4.")
                        .arg(QString::number(test->n), QString::number(test->n - 1), levelText(level),
                             displayRuleText());
    addDifferenceResiduals(*frame, *test);
    addPairedAssumptions(*frame, study);
    result.rScript.body = pairedTBody(level);
    return std::move(result);
}

} // namespace

AnalysisKind pairedTAnalysis()
{
    return {.key = u"paired-t"_s,
            .name = {"analysis::PairedT", QT_TRANSLATE_NOOP("analysis::PairedT", "Paired t test")},
            .description = {"analysis::PairedT",
                            QT_TRANSLATE_NOOP("analysis::PairedT",
                                              "The mean of each person's own difference, with Student's t; the period is "
                                              "ignored.")},
            .options = {levelOption()},
            .accepts = study::isCrossover,
            .run = runPairedT};
}

} // namespace analysis
