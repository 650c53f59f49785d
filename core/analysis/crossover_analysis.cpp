// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/crossover_analysis.h"

#include "core/analysis/assumption_checks.h"
#include "core/analysis/number_text.h"
#include "core/analysis/option_kinds.h"
#include "core/stats/descriptive.h"
#include "core/study/design.h"

#include <QCoreApplication>

#include <cmath>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

struct CrossoverWords
{
    Q_DECLARE_TR_FUNCTIONS(analysis::Crossover)
};

// Half of period 1 - period 2 within each sequence: what the model leaves is its distance from the sequence's mean.
struct PeriodDifferences
{
    std::vector<double> comparatorFirst;
    std::vector<double> referenceFirst;

    explicit PeriodDifferences(const std::vector<ScorePair>& pairs)
    {
        for (const ScorePair& pair : pairs) {
            if (pair.order == ArmOrder::ComparatorFirst) {
                comparatorFirst.push_back(pair.difference());
            } else {
                referenceFirst.push_back(-pair.difference());
            }
        }
    }

    [[nodiscard]] const std::vector<double>& of(ArmOrder order) const
    {
        return order == ArmOrder::ComparatorFirst ? comparatorFirst : referenceFirst;
    }
};

std::vector<double> aroundSequenceMeans(const std::vector<ScorePair>& pairs)
{
    const PeriodDifferences differences(pairs);
    std::vector<double> left;
    for (const ScorePair& pair : pairs) {
        const double own = pair.order == ArmOrder::ComparatorFirst ? pair.difference() : -pair.difference();
        left.push_back(own - stats::mean(differences.of(pair.order)).value_or(0.0));
    }
    return left;
}

// Fitted as the analysis of variance of the crossover does: person, period and treatment.
void addResiduals(PairedFrame& frame, const std::vector<double>& left, double sd)
{
    for (std::size_t i = 0; i < frame.pairs.size(); ++i) {
        const ScorePair& pair = frame.pairs[i];
        const double half = 0.5 * left[i]; // in period 1; the other period has the same with the other sign
        const bool comparatorFirst = pair.order == ArmOrder::ComparatorFirst;
        const double first = comparatorFirst ? pair.comparator : pair.reference;
        const auto standardized = sd > 0.0 ? std::optional(left[i] / sd) : std::nullopt;
        frame.result.residuals.push_back({.participant = frame.rows.people[pair.person].key,
                                          .visit = frame.result.visit,
                                          .fitted = first - half,
                                          .residual = half,
                                          .standardized = standardized});
    }
}

// Two sequences, two variances, one pooled: a reading aid, four times the variance is twice the SD.
Assumption equalSpreadAssumption(const PeriodDifferences& differences)
{
    Assumption assumption{.text = CrossoverWords::tr("Both sequences spread alike."), .evidence = {}};
    const auto one = stats::sampleVariance(differences.referenceFirst);
    const auto other = stats::sampleVariance(differences.comparatorFirst);
    if (!one || !other) {
        assumption.evidence = CrossoverWords::tr("a sequence with a single person");
        return assumption;
    }
    const double most = std::max(*one, *other);
    const double least = std::min(*one, *other);
    assumption.verdict = most > 4.0 * least ? Verdict::Doubtful : Verdict::Met;
    assumption.evidence = CrossoverWords::tr("SD of the period differences: reference first %1, comparator first %2")
                              .arg(fixedText(std::sqrt(*one), 2), fixedText(std::sqrt(*other), 2));
    return assumption;
}

Assumption carryoverAssumption(const stats::Crossover& fit, ValueFormat format)
{
    Assumption assumption{.text = CrossoverWords::tr("Nothing of the first treatment is left in the second period."),
                          .evidence = CrossoverWords::tr("nothing can be said of it: the totals do not vary")};
    if (fit.carryover) {
        // Never more than "cannot be checked": the estimate lies between people.
        assumption.evidence =
            CrossoverWords::tr("carry-over %1 (%2), standard error %3 times that of the treatment")
                .arg(meanText(fit.carryover->estimate, format),
                     intervalText(fit.carryover->lower, fit.carryover->upper, format),
                     fixedText(fit.carryover->se / fit.treatment.se, 1));
    }
    return assumption;
}

void addCrossoverAssumptions(PairedFrame& frame, const study::Study& study, const stats::Crossover& fit,
                             const std::vector<double>& left)
{
    const QString what = CrossoverWords::tr("period differences around their sequence's mean");
    frame.result.assumptions = {
        carryoverAssumption(fit, valueFormat(frame.rows.scale, frame.rows.selection.measure)),
        normalAssumption(left, what),
        outlierAssumption(left, namesOf(frame.rows, frame.pairs), what),
        equalSpreadAssumption(PeriodDifferences(frame.pairs)),
        orderAssumption(frame.pairs),
        missingAssumption(frame.result, study, frame.rows.selection),
        independenceAssumption()};
}

QString crossoverBody(double level)
{
    return u"first <- ifelse(d$sequence == \"CR\", d$comparator, d$reference)\n"
           "second <- ifelse(d$sequence == \"CR\", d$reference, d$comparator)\n"
           "x <- (first - second)[d$sequence == \"CR\"]\n"
           "y <- (first - second)[d$sequence == \"RC\"]\n"
           "half <- function(name, fit, estimate) {\n"
           "  say(name, estimate, se = fit$stderr / 2, df = fit$parameter, statistic = fit$statistic,\n"
           "      p = fit$p.value, lower = fit$conf.int[1] / 2, upper = fit$conf.int[2] / 2)\n"
           "}\n"
           "half(\"treatment\", t.test(x, y, var.equal = TRUE, conf.level = %1), (mean(x) - mean(y)) / 2)\n"
           "half(\"period\", t.test(-x, y, var.equal = TRUE, conf.level = %1), -(mean(x) + mean(y)) / 2)\n"_s
        .arg(rNumber(level));
}

Table sequenceTable(const PairedFrame& frame)
{
    Table table{.name = u"sequences"_s,
                .columns = {u"sequence"_s, u"n"_s, u"reference mean"_s, u"comparator mean"_s, u"difference"_s, u"sd"_s},
                .rows = {}};
    for (const ArmOrder order : {ArmOrder::ReferenceFirst, ArmOrder::ComparatorFirst}) {
        std::vector<double> reference;
        std::vector<double> comparator;
        std::vector<double> differences;
        for (const ScorePair& pair : frame.pairs) {
            if (pair.order == order) {
                reference.push_back(pair.reference);
                comparator.push_back(pair.comparator);
                differences.push_back(pair.difference());
            }
        }
        const auto spread = stats::sampleVariance(differences);
        table.rows.push_back({order == ArmOrder::ReferenceFirst ? u"reference first"_s : u"comparator first"_s,
                              static_cast<int>(differences.size()), stats::mean(reference).value_or(0.0),
                              stats::mean(comparator).value_or(0.0), stats::mean(differences).value_or(0.0),
                              spread ? TableCell(std::sqrt(*spread)) : TableCell()});
    }
    return table;
}

base::Result<AnalysisResult> runCrossover(const study::Study& study, const study::Selection& selection,
                                          const Options& options, base::Progress&)
{
    auto frame = pairedFrame(study, selection, u"crossover"_s);
    if (!frame) {
        return base::pass(frame);
    }
    const double level = levelFrom(options);
    auto fit = stats::crossover(crossoverPeople(frame->rows), level);
    if (!fit) {
        return base::pass(fit);
    }
    AnalysisResult& result = frame->result;
    result.headline = u"treatment"_s;
    result.estimates = {crossoverEstimate(u"treatment"_s, fit->treatment, level),
                        crossoverEstimate(u"period"_s, fit->period, level)};
    result.tables.push_back(sequenceTable(*frame));
    addEffectSizes(*frame, level);
    frame->estimand.summary =
        CrossoverWords::tr("mean difference, %1, with the period taken out")
            .arg(contrastText(study, frame->rows.contrast));
    result.estimand = estimandText(frame->estimand);
    result.method =
        CrossoverWords::tr("AB/BA crossover by period differences of the two sequences (Hills and Armitage 1979): pooled "
                           "variance, Student's t on %1 degrees of freedom, %2 intervals; %3 people with the reference "
                           "first, %4 with the comparator first; display rule %5.")
            .arg(fixedText(fit->treatment.degreesOfFreedom, 0), levelText(level), QString::number(fit->treatedSecond),
                 QString::number(fit->treatedFirst), displayRuleText());
    const std::vector<double> left = aroundSequenceMeans(frame->pairs);
    const double sd = 2.0 * fit->treatment.se /
                      std::sqrt(1.0 / fit->treatedFirst + 1.0 / fit->treatedSecond); // of a period difference
    addResiduals(*frame, left, sd);
    addCrossoverAssumptions(*frame, study, *fit, left);
    result.rScript.body = crossoverBody(level);
    return std::move(result);
}

} // namespace

std::vector<stats::CrossoverPerson> crossoverPeople(const ModelRows& rows)
{
    std::vector<stats::CrossoverPerson> people(rows.people.size());
    for (std::size_t i = 0; i < people.size(); ++i) {
        people[i].treatedFirst = rows.people[i].order == ArmOrder::ComparatorFirst;
    }
    for (const ModelRow& row : rows.rows) {
        stats::CrossoverPerson& person = people[row.person];
        const bool isFirst = (row.side == ArmSide::Comparator) == person.treatedFirst;
        (isFirst ? person.first : person.second) = row.y;
    }
    return people;
}

Estimate crossoverEstimate(const QString& name, const stats::CrossoverEffect& effect, double level)
{
    return {.name = name,
            .value = effect.estimate + 0.0, // no effect at all is 0, not -0
            .se = effect.se,
            .df = effect.degreesOfFreedom,
            .statistic = effect.t + 0.0,
            .p = effect.p,
            .lower = effect.lower,
            .upper = effect.upper,
            .level = level};
}

AnalysisKind crossoverAnalysis()
{
    return {.key = u"crossover"_s,
            .name = {"analysis::Crossover", QT_TRANSLATE_NOOP("analysis::Crossover", "Crossover")},
            .description = {"analysis::Crossover",
                            QT_TRANSLATE_NOOP("analysis::Crossover",
                                              "The treatment effect with the period taken out, and the period effect, from "
                                              "the period differences of the two sequences.")},
            .options = {levelOption()},
            .accepts = [](study::Design design) { return design == study::Design::TwoSequenceCrossover; },
            .run = runCrossover};
}

} // namespace analysis
