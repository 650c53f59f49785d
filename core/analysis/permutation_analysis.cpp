// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/permutation_analysis.h"

#include "core/analysis/assumption_checks.h"
#include "core/analysis/number_text.h"
#include "core/analysis/option_kinds.h"
#include "core/analysis/paired_frame.h"
#include "core/stats/permutation.h"
#include "core/stats/permutation_interval.h"
#include "core/study/design.h"

#include <QCoreApplication>

#include <cmath>
#include <limits>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

struct PermutationWords
{
    Q_DECLARE_TR_FUNCTIONS(analysis::Permutation)
};

constexpr int mostInR = 20; // values that are not whole: 2^20 sums are a few seconds

// Sums that differ by rounding alone are one sum.
QString mergeBody()
{
    return u"merged <- function(s, w) {\n"
           "  if (length(s) == 0) return(list(s = s, w = w))\n"
           "  g <- round(s / tol)\n"
           "  i <- match(g, unique(g))\n"
           "  list(s = s[!duplicated(i)], w = as.vector(rowsum(w, i)))\n"
           "}\n"_s;
}

QString signFlipBody()
{
    return u"x <- d$comparator - d$reference\n"
           "tol <- 1e-9 * sum(abs(x))\n"_s +
           mergeBody() +
           u"all <- list(s = 0, w = 1)\n"
           "for (v in abs(x)) all <- merged(c(all$s - v, all$s + v), c(all$w, all$w))\n"
           "p <- sum(all$w[abs(all$s) >= abs(sum(x)) - 2 * tol]) / sum(all$w)\n"
           "say(\"difference\", mean(x), p = p)\n"_s;
}

QString sequenceBody()
{
    return u"taken <- d$sequence == \"CR\"\n"
           "v <- ifelse(taken, d$comparator - d$reference, d$reference - d$comparator)\n"
           "z <- v - mean(v)\n"
           "tol <- 1e-9 * sum(abs(z))\n"_s +
           mergeBody() +
           u"m <- sum(taken)\n"
           "state <- rep(list(list(s = numeric(0), w = numeric(0))), m + 1)\n"
           "state[[1]] <- list(s = 0, w = 1)\n"
           "for (a in z) for (k in m:1) state[[k + 1]] <- merged(c(state[[k + 1]]$s, state[[k]]$s + a),\n"
           "                                                     c(state[[k + 1]]$w, state[[k]]$w))\n"
           "all <- state[[m + 1]]\n"
           "p <- sum(all$w[abs(all$s) >= abs(sum(z[taken])) - 2 * tol]) / sum(all$w)\n"
           "say(\"difference\", (mean(v[taken]) - mean(v[!taken])) / 2, p = p)\n"_s;
}

QString permutationBody(const stats::PermutationTest& test, bool withinSequence)
{
    const bool canList = test.method == stats::PermutationMethod::Convolved || test.n <= mostInR;
    if (test.method == stats::PermutationMethod::Sampled || !canList) {
        return u"# p comes from too many rearrangements to be listed here, so it is not repeated.\n"_s +
               (withinSequence ? u"v <- d$comparator - d$reference\n"
                                 "say(\"difference\", (mean(v[d$sequence == \"CR\"]) + mean(v[d$sequence == \"RC\"])) / 2)\n"_s
                               : u"say(\"difference\", mean(d$comparator - d$reference))\n"_s);
    }
    return withinSequence ? sequenceBody() : signFlipBody();
}

// Test and interval of the same rearrangements.
struct Rearranged
{
    stats::PermutationTest test;
    stats::PermutationInterval interval;
};

base::Result<Rearranged> rearranged(const PairedFrame& frame, bool withinSequence, const Options& options,
                                    base::Progress& progress)
{
    const stats::PermutationOptions how{.seed = seedFrom(options), .samples = samplesFrom(options)};
    const double level = levelFrom(options);
    std::vector<double> comparatorFirst; // period 1 - period 2
    std::vector<double> referenceFirst;
    for (const ScorePair& pair : frame.pairs) {
        if (pair.order == ArmOrder::ComparatorFirst) {
            comparatorFirst.push_back(pair.difference());
        } else {
            referenceFirst.push_back(-pair.difference());
        }
    }
    auto test = withinSequence ? stats::rerandomiseSequences(comparatorFirst, referenceFirst, how, progress)
                               : stats::signFlip(frame.differences, how, progress);
    if (!test) {
        return base::pass(test);
    }
    auto interval =
        withinSequence ? stats::rerandomisedInterval(comparatorFirst, referenceFirst, level, how, progress)
                       : stats::signFlipInterval(frame.differences, level, how, progress);
    if (!interval) {
        return base::pass(interval);
    }
    return Rearranged{.test = *test, .interval = *interval};
}

QString intervalHow(const stats::PermutationInterval& interval, double level, std::uint64_t seed)
{
    if (!interval.lower) {
        return PermutationWords::tr("so few rearrangements reach no %1 interval").arg(levelText(level));
    }
    return interval.exact ? PermutationWords::tr("%1 interval of all effects the test does not reject, exact")
                                .arg(levelText(level))
                          : PermutationWords::tr("%1 interval of all effects the test does not reject, from %2 draws with "
                                                 "seed %3")
                                .arg(levelText(level), QString::number(interval.draws), QString::number(seed));
}

QString howText(const stats::PermutationTest& test, std::uint64_t seed)
{
    const QString count = std::isfinite(test.rearrangements) ? QString::number(test.rearrangements, 'g', 12)
                                                             : PermutationWords::tr("more than 10^308");
    if (test.method == stats::PermutationMethod::Sampled) {
        return PermutationWords::tr("%1 of %2 rearrangements drawn with seed %3, (hits + 1) / (draws + 1)")
            .arg(QString::number(test.samples), count, QString::number(seed));
    }
    return PermutationWords::tr("exact over all %1 rearrangements").arg(count);
}

// Whole as far as an int goes; there are more rearrangements than that.
TableCell countCell(double count)
{
    return count <= std::numeric_limits<int>::max() ? TableCell(static_cast<int>(count)) : TableCell(count);
}

QString permutationWord(stats::PermutationMethod method)
{
    return method == stats::PermutationMethod::Convolved ? u"exact, counted"_s
           : method == stats::PermutationMethod::Listed  ? u"exact, listed"_s
                                                         : u"sampled"_s;
}

void addPermutationTexts(PairedFrame& frame, const study::Study& study, const Rearranged& found,
                         bool withinSequence, const Options& options)
{
    const stats::PermutationTest& test = found.test;
    const std::uint64_t seed = seedFrom(options);
    AnalysisResult& result = frame.result;
    const QString contrast = contrastText(study, frame.rows.contrast);
    frame.estimand.summary =
        withinSequence ? PermutationWords::tr("mean difference with the period taken out, %1").arg(contrast)
                       : PermutationWords::tr("mean of each person's difference, %1").arg(contrast);
    result.estimand = estimandText(frame.estimand);
    const QString what = withinSequence
                             ? PermutationWords::tr("Re-randomisation of %1 people to the two orders, as many to each")
                             : PermutationWords::tr("Sign-flip test of %1 differences, the period ignored");
    result.method = PermutationWords::tr("%1: two-sided p of the mean %2; %3; display rule %4.")
                        .arg(what.arg(test.n), howText(test, seed),
                             intervalHow(found.interval, levelFrom(options), seed), displayRuleText());
    result.assumptions = {
        {.text = withinSequence
                     ? PermutationWords::tr("The order was drawn by lot, each with its number of people.")
                     : PermutationWords::tr("Without an effect each difference could have had the other sign."),
         .verdict = Verdict::CannotBeChecked,
         .evidence = PermutationWords::tr("a matter of the design, not of the data")},
        orderAssumption(frame.pairs),
        missingAssumption(result, study, frame.rows.selection)};
    if (!withinSequence) {
        result.notes << PermutationWords::tr("The smallest p that %1 rearrangements can give is %2.")
                            .arg(QString::number(test.rearrangements, 'g', 12),
                                 QString::number(2.0 / test.rearrangements, 'g', 2));
    }
}

base::Result<AnalysisResult> runPermutation(const study::Study& study, const study::Selection& selection,
                                            const Options& options, base::Progress& progress)
{
    const bool withinSequence = options.at(u"method"_s) == u"within-sequence";
    if (withinSequence && study::designOf(study) != study::Design::TwoSequenceCrossover) {
        return base::fail(base::ErrorKind::NotApplicable, "permutation method=within-sequence",
                          study::designKey(study::designOf(study)).toStdString());
    }
    auto frame = pairedFrame(study, selection, u"permutation"_s);
    if (!frame) {
        return base::pass(frame);
    }
    const auto found = rearranged(*frame, withinSequence, options, progress);
    if (!found) {
        return tl::unexpected<base::Error>(found.error());
    }
    const stats::PermutationTest* test = &found->test;
    frame->result.estimates.push_back({.name = u"difference"_s,
                                       .value = test->effect,
                                       .p = test->p,
                                       .lower = found->interval.lower,
                                       .upper = found->interval.upper,
                                       .level = levelFrom(options)});
    frame->result.tables.push_back(
        {.name = u"rearrangements"_s,
         .columns = {u"method"_s, u"p"_s, u"p lower"_s, u"p upper"_s, u"rearrangements"_s, u"draws"_s, u"hits"_s},
         .rows = {{permutationWord(test->method), test->p, test->lower, test->upper,
                   countCell(test->rearrangements), static_cast<int>(test->samples), static_cast<int>(test->hits)}}});
    addEffectSizes(*frame, levelFrom(options));
    addPermutationTexts(*frame, study, *found, withinSequence, options);
    frame->result.rScript.body = permutationBody(*test, withinSequence);
    return std::move(frame->result);
}

} // namespace

AnalysisKind permutationAnalysis()
{
    return {.key = u"permutation"_s,
            .name = {"analysis::Permutation", QT_TRANSLATE_NOOP("analysis::Permutation", "Permutation test")},
            .description = {"analysis::Permutation",
                            QT_TRANSLATE_NOOP("analysis::Permutation",
                                              "The effect seen among those that other draws of the lot would have made of "
                                              "the same scores: exact, or sampled with a seed.")},
            .options = {{.key = u"method"_s,
                         .description = PermutationWords::tr("Each difference's sign, or who is drawn to which order."),
                         .defaultValue = u"sign-flip"_s,
                         .allowed = {u"sign-flip"_s, u"within-sequence"_s}},
                        seedOption(), samplesOption(), levelOption()},
            .accepts = study::isCrossover,
            .run = runPermutation};
}

} // namespace analysis
