// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/carryover_analysis.h"

#include "core/analysis/assumption_checks.h"
#include "core/analysis/crossover_analysis.h"
#include "core/analysis/number_text.h"
#include "core/analysis/option_kinds.h"
#include "core/study/design.h"

#include <QCoreApplication>

#include <cmath>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

struct CarryoverWords
{
    Q_DECLARE_TR_FUNCTIONS(analysis::Carryover)
};

// A carry-over lambda biases the treatment effect by -lambda / 2: the effect that would be left is the estimate + lambda / 2.
struct AssumedCarryover
{
    QString word;
    double carryover = 0.0;
};

std::vector<AssumedCarryover> assumedCarryovers(const stats::CrossoverEffect& treatment,
                                                const std::optional<stats::CrossoverEffect>& carryover)
{
    const double all = -2.0 * treatment.estimate;
    std::vector<AssumedCarryover> assumed{{u"none"_s, 0.0},
                                          {u"a quarter of what would explain all"_s, 0.25 * all},
                                          {u"half of what would explain all"_s, 0.5 * all},
                                          {u"would explain all of the effect"_s, all}};
    const bool excludesZero = treatment.lower > 0.0 || treatment.upper < 0.0;
    if (excludesZero) { // the nearer limit comes to lie on zero
        assumed.push_back(
            {u"would bring the interval to zero"_s, -2.0 * (treatment.lower > 0.0 ? treatment.lower : treatment.upper)});
    }
    if (carryover) {
        assumed.push_back({u"as estimated"_s, carryover->estimate});
    }
    return assumed;
}

Table sensitivityTable(const stats::Crossover& fit)
{
    Table table{.name = u"sensitivity"_s,
                .columns = {u"assumed"_s, u"carryover"_s, u"treatment"_s, u"lower"_s, u"upper"_s},
                .rows = {}};
    for (const AssumedCarryover& one : assumedCarryovers(fit.treatment, fit.carryover)) {
        const double shift = 0.5 * one.carryover;
        table.rows.push_back({one.word, one.carryover, fit.treatment.estimate + shift, fit.treatment.lower + shift,
                              fit.treatment.upper + shift});
    }
    return table;
}

void addCarryoverNotes(AnalysisResult& result, const stats::Crossover& fit, ValueFormat format)
{
    if (fit.carryover) {
        result.notes << CarryoverWords::tr("A carry-over is estimated between people: its standard error, %1, is %2 times "
                                           "that of the treatment. It says little and never chooses the analysis "
                                           "(Freeman 1989).")
                            .arg(meanText(fit.carryover->se, format),
                                 fixedText(fit.carryover->se / fit.treatment.se, 1));
    }
    result.notes << CarryoverWords::tr("A carry-over of %1 would by itself make the treatment effect seen.")
                        .arg(meanText(-2.0 * fit.treatment.estimate, format));
    if (fit.carryover) {
        result.notes << (fit.carryoverCouldExplain
                             ? CarryoverWords::tr("The interval of the carry-over holds it: the data cannot rule it out.")
                             : CarryoverWords::tr("The interval of the carry-over does not hold it."));
    }
}

void addCarryoverAssumptions(PairedFrame& frame, const study::Study& study)
{
    std::vector<double> totals;
    std::vector<double> sums{0.0, 0.0};
    std::vector<double> counts{0.0, 0.0};
    for (const ScorePair& pair : frame.pairs) {
        const std::size_t group = pair.order == ArmOrder::ComparatorFirst ? 1 : 0;
        sums[group] += pair.reference + pair.comparator;
        counts[group] += 1.0;
    }
    for (const ScorePair& pair : frame.pairs) {
        const std::size_t group = pair.order == ArmOrder::ComparatorFirst ? 1 : 0;
        totals.push_back(pair.reference + pair.comparator - sums[group] / counts[group]);
    }
    const QString what = CarryoverWords::tr("totals around their sequence's mean");
    frame.result.assumptions = {
        {.text = CarryoverWords::tr("The order was drawn by lot: the people of both sequences are alike."),
         .verdict = Verdict::CannotBeChecked,
         .evidence = CarryoverWords::tr("a difference of the sequences is a carry-over, or chance, or other people")},
        normalAssumption(totals, what),
        outlierAssumption(totals, namesOf(frame.rows, frame.pairs), what),
        orderAssumption(frame.pairs),
        missingAssumption(frame.result, study, frame.rows.selection),
        independenceAssumption()};
}

QString carryoverBody(double level)
{
    return u"total <- d$reference + d$comparator\n"
           "fit <- t.test(total[d$sequence == \"CR\"], total[d$sequence == \"RC\"], var.equal = TRUE, conf.level = %1)\n"
           "say(\"carryover\", fit$estimate[1] - fit$estimate[2], se = fit$stderr, df = fit$parameter,\n"
           "    statistic = fit$statistic, p = fit$p.value, lower = fit$conf.int[1], upper = fit$conf.int[2])\n"_s
        .arg(rNumber(level));
}

void addCarryoverEstimates(AnalysisResult& result, const stats::Crossover& fit, double level)
{
    if (fit.carryover) {
        result.estimates.push_back(crossoverEstimate(u"carryover"_s, *fit.carryover, level));
        result.headline = u"carryover"_s;
        result.rScript.body = carryoverBody(level);
    } else {
        result.headline.clear();
        result.notes << CarryoverWords::tr("The totals of neither sequence vary: no carry-over can be estimated.");
    }
    result.estimates.push_back(crossoverEstimate(u"treatment"_s, fit.treatment, level));
    if (fit.firstPeriod) {
        result.estimates.push_back(crossoverEstimate(u"first period alone"_s, *fit.firstPeriod, level));
    }
    result.tables.push_back(sensitivityTable(fit));
}

base::Result<AnalysisResult> runCarryover(const study::Study& study, const study::Selection& selection,
                                          const Options& options, base::Progress&)
{
    auto frame = pairedFrame(study, selection, u"carryover"_s);
    if (!frame) {
        return base::pass(frame);
    }
    const double level = levelFrom(options);
    auto fit = stats::crossover(crossoverPeople(frame->rows), level);
    if (!fit) {
        return base::pass(fit);
    }
    AnalysisResult& result = frame->result;
    addCarryoverEstimates(result, *fit, level);
    addCarryoverNotes(result, *fit, valueFormat(frame->rows.scale, frame->rows.selection.measure));
    frame->estimand.summary = CarryoverWords::tr("difference between the sequences of the means of the participants' "
                                                 "totals, comparator first minus reference first");
    result.estimand = estimandText(frame->estimand);
    result.method =
        CarryoverWords::tr("Totals of the two periods compared between the sequences: pooled variance, Student's t on %1 "
                           "degrees of freedom, %2 intervals. In the table, treatment effects if the carry-over were known "
                           "to be that large; display rule %3.")
            .arg(fixedText(fit->treatment.degreesOfFreedom, 0), levelText(level), displayRuleText());
    addCarryoverAssumptions(*frame, study);
    return std::move(result);
}

} // namespace

AnalysisKind carryoverAnalysis()
{
    return {.key = u"carryover"_s,
            .name = {"analysis::Carryover", QT_TRANSLATE_NOOP("analysis::Carryover", "Carry-over")},
            .description = {"analysis::Carryover",
                            QT_TRANSLATE_NOOP("analysis::Carryover",
                                              "What the data say of a carry-over, which is little, and how large it would "
                                              "have to be to explain the treatment effect.")},
            .options = {levelOption()},
            .accepts = [](study::Design design) { return design == study::Design::TwoSequenceCrossover; },
            .run = runCarryover};
}

} // namespace analysis
