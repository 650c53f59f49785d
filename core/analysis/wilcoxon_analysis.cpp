// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/wilcoxon_analysis.h"

#include "core/analysis/assumption_checks.h"
#include "core/analysis/number_text.h"
#include "core/analysis/option_kinds.h"
#include "core/analysis/paired_frame.h"
#include "core/stats/normal_plot.h"
#include "core/stats/wilcoxon.h"
#include "core/study/design.h"

#include <QCoreApplication>

#include <cmath>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

struct WilcoxonWords
{
    Q_DECLARE_TR_FUNCTIONS(analysis::Wilcoxon)
};

// R's own wilcox.test knows neither exact ties nor Pratt's zeros: the script counts the sums of ranks itself.
QString wilcoxonBody(const stats::Wilcoxon& test, stats::Zeros zeros, double level)
{
    const QString ranked = zeros == stats::Zeros::Pratt ? u"r <- rank(abs(x))[x != 0]; x0 <- x[x != 0]\n"_s
                                                        : u"x0 <- x[x != 0]; r <- rank(abs(x0))\n"_s;
    const QString p = test.exact ? u"ways <- 1\n"
                                   "for (v in round(2 * r)) ways <- c(ways, numeric(v)) + c(numeric(v), ways)\n"
                                   "low <- round(2 * min(plus, sum(r) - plus))\n"
                                   "p <- min(1, 2 * sum(ways[seq_len(low + 1)]) / 2^length(r))\n"_s
                                 : u"z <- max(0, abs(plus - sum(r) / 2) - 0.5) / sqrt(sum(r^2) / 4)\n"
                                   "p <- 2 * pnorm(-z)\n"_s;
    const QString rank = test.exact ? u"k <- 0\nwhile (psignrank(k, length(x)) <= (1 - %1) / 2) k <- k + 1\n"_s
                                    : u"n <- length(x)\n"
                                      "k <- floor(n * (n + 1) / 4 + qnorm((1 - %1) / 2) * sqrt(n * (n + 1) * (2 * n + 1) / 24))\n"_s;
    return u"x <- d$comparator - d$reference\n"_s + ranked + u"plus <- sum(r[x0 > 0])\n"_s + p +
           u"w <- outer(x, x, \"+\") / 2\nw <- sort(w[upper.tri(w, diag = TRUE)])\n"_s + rank.arg(rNumber(level)) +
           u"say(\"difference\", median(w), statistic = plus, p = p,\n"
           "    lower = if (k > 0) w[k] else NA, upper = if (k > 0) w[length(w) + 1 - k] else NA)\n"_s;
}

// The shift is a median of pairwise means only where the differences lie as much above their middle as below.
Assumption symmetryAssumption(const std::vector<double>& differences)
{
    Assumption assumption{.text = WilcoxonWords::tr("The differences lie symmetrically about their middle."),
                          .evidence = WilcoxonWords::tr("fewer than 4 different values")};
    if (const auto plot = stats::normalPlot(differences)) {
        // Standard error of the skewness of a normal sample (Fisher 1930, Proc R Soc Lond A 130:16).
        const double n = static_cast<double>(differences.size());
        const double se = std::sqrt(6.0 * (n - 2.0) / ((n + 1.0) * (n + 3.0)));
        assumption.verdict = std::abs(plot->skewness) > 2.0 * se ? Verdict::Doubtful : Verdict::Met;
        assumption.evidence = WilcoxonWords::tr("skewness %1, standard error about %2")
                                  .arg(fixedText(plot->skewness, 2), fixedText(se, 2));
    }
    return assumption;
}

QString wilcoxonMethod(const stats::Wilcoxon& test, stats::Zeros zeros, double level)
{
    const QString zerosText = test.zeros == 0 ? WilcoxonWords::tr("no difference is zero")
                              : zeros == stats::Zeros::Pratt
                                  ? WilcoxonWords::tr("%n difference(s) of zero ranked and then left out (Pratt 1959)",
                                                      nullptr, test.zeros)
                                  : WilcoxonWords::tr("%n difference(s) of zero left out before ranking", nullptr,
                                                      test.zeros);
    const QString p = test.exact ? WilcoxonWords::tr("exact given ties")
                                 : WilcoxonWords::tr("normal approximation, corrected for ties and continuity");
    return WilcoxonWords::tr("Wilcoxon signed-rank test of %1 differences, p %2; %3; the period is ignored; "
                             "Hodges-Lehmann shift with the interval of its ranks at the level %4 asked for, which without "
                             "ties holds %5; display rule %6.")
        .arg(QString::number(test.n), p, zerosText, levelText(level),
             WilcoxonWords::tr("%1 %").arg(fixedText(100.0 * test.attainedLevel, 2)), displayRuleText());
}

base::Result<AnalysisResult> runWilcoxon(const study::Study& study, const study::Selection& selection,
                                         const Options& options, base::Progress&)
{
    auto frame = pairedFrame(study, selection, u"wilcoxon"_s);
    if (!frame) {
        return base::pass(frame);
    }
    const double level = levelFrom(options);
    const stats::Zeros zeros = zerosFrom(options);
    auto test = stats::wilcoxon(frame->differences, zeros, level);
    if (!test) {
        return base::pass(test);
    }
    AnalysisResult& result = frame->result;
    result.estimates.push_back({.name = u"difference"_s,
                                .value = test->estimate,
                                .statistic = test->plus,
                                .p = test->p,
                                .lower = test->lower,
                                .upper = test->upper,
                                .level = level});
    result.tables.push_back({.name = u"ranks"_s,
                             .columns = {u"n"_s, u"zeros"_s, u"plus"_s, u"minus"_s, u"exact"_s, u"normal p"_s,
                                         u"attained level"_s},
                             .rows = {{test->n, test->zeros, test->plus, test->minus, test->exact ? u"yes"_s : u"no"_s,
                                       test->normalP, test->attainedLevel}}});
    addEffectSizes(*frame, level);
    if (!test->lower) {
        result.notes << WilcoxonWords::tr("So few differences reach no interval at this level.");
    }
    frame->estimand.summary = WilcoxonWords::tr("Hodges-Lehmann shift: the median of the means of all pairs of the "
                                                "people's differences, %1")
                                  .arg(contrastText(study, frame->rows.contrast));
    result.estimand = estimandText(frame->estimand);
    result.method = wilcoxonMethod(*test, zeros, level);
    result.assumptions = {symmetryAssumption(frame->differences),
                          {.text = WilcoxonWords::tr("The period makes no difference, or both orders have as many people."),
                           .verdict = orderAssumption(frame->pairs).verdict,
                           .evidence = orderAssumption(frame->pairs).evidence},
                          missingAssumption(result, study, frame->rows.selection),
                          independenceAssumption()};
    result.rScript.body = wilcoxonBody(*test, zeros, level);
    return std::move(result);
}

} // namespace

AnalysisKind wilcoxonAnalysis()
{
    return {.key = u"wilcoxon"_s,
            .name = {"analysis::Wilcoxon", QT_TRANSLATE_NOOP("analysis::Wilcoxon", "Wilcoxon signed-rank test")},
            .description = {"analysis::Wilcoxon",
                            QT_TRANSLATE_NOOP("analysis::Wilcoxon",
                                              "The signed-rank test of each person's difference, exact with ties and zeros, "
                                              "and the Hodges-Lehmann shift with its interval.")},
            .options = {levelOption(), zerosOption()},
            .accepts = study::isCrossover,
            .run = runWilcoxon};
}

} // namespace analysis
