// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/power_analysis.h"

#include "core/analysis/assumption_checks.h"
#include "core/analysis/number_text.h"
#include "core/analysis/paired_frame.h"
#include "core/stats/crossover.h"
#include "core/stats/descriptive.h"
#include "core/stats/power.h"
#include "core/study/design.h"

#include <QCoreApplication>

#include <cmath>
#include <optional>
#include <string>
#include <utility>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

struct PowerWords
{
    Q_DECLARE_TR_FUNCTIONS(analysis::Power)
};

// What is planned, from options and from the study where they leave it open.
struct PowerQuestion
{
    stats::PairedPlan plan;
    double effect = 0.0;
    double power = 0.8;
    int people = 0;
    bool ownEffect = true; ///< the study's own
};

base::Result<double> observedSpread(const PairedFrame& frame, stats::PlannedTest test)
{
    const auto variance = stats::sampleVariance(frame.differences);
    if (test == stats::PlannedTest::PairedT) {
        if (!variance) {
            return base::fail(base::ErrorKind::NotEnoughData, "differences", std::to_string(frame.differences.size()));
        }
        return std::sqrt(*variance);
    }
    std::vector<stats::CrossoverPerson> people;
    for (const ScorePair& pair : frame.pairs) {
        const bool first = pair.order == ArmOrder::ComparatorFirst;
        people.push_back({.treatedFirst = first,
                          .first = first ? pair.comparator : pair.reference,
                          .second = first ? pair.reference : pair.comparator});
    }
    auto fit = stats::crossover(people);
    if (!fit) {
        return base::pass(fit);
    }
    // The standard error is that of half a difference of two means: back to one person's difference.
    return 2.0 * fit->treatment.se / std::sqrt(1.0 / fit->treatedFirst + 1.0 / fit->treatedSecond);
}

base::Result<PowerQuestion> powerQuestion(const PairedFrame& frame, const Options& options)
{
    PowerQuestion question;
    const bool crossover = options.at(u"test"_s) == u"crossover";
    question.plan.test = crossover ? stats::PlannedTest::Crossover : stats::PlannedTest::PairedT;
    question.plan.alpha = numberOption(options, u"alpha"_s);
    question.power = numberOption(options, u"power"_s);
    auto sd = observedSpread(frame, question.plan.test);
    if (!sd) {
        return base::pass(sd);
    }
    if (!(*sd > 0.0)) {
        return base::fail(base::ErrorKind::NotApplicable, "constant differences");
    }
    question.plan.sdOfDifferences = *sd;
    question.people = static_cast<int>(frame.pairs.size());
    question.effect = *stats::mean(frame.differences);
    const QString asked = options.at(u"effect"_s);
    if (asked != u"observed") {
        bool isNumber = false;
        question.effect = asked.toDouble(&isNumber);
        question.ownEffect = false;
        if (!isNumber || !std::isfinite(question.effect)) {
            return base::fail(base::ErrorKind::InvalidValue, "effect", "expected observed or a number");
        }
    }
    return question;
}

// R's pt() has the noncentral t; "unit" is the standard error of the estimate for an SD of one.
QString powerBody(const PowerQuestion& question)
{
    const bool crossover = question.plan.test == stats::PlannedTest::Crossover;
    const QString spread = crossover ? u"v <- ifelse(d$sequence == \"CR\", x, -x)\n"
                                       "s <- sqrt(sum((v - ave(v, d$sequence))^2) / (length(v) - 2))\n"_s
                                     : u"s <- sd(x)\n"_s;
    const QString unit = crossover ? u"unit <- function(n) sqrt(1 / (n %/% 2) + 1 / (n - n %/% 2)) / 2\n"_s
                                   : u"unit <- function(n) 1 / sqrt(n)\n"_s;
    const QString effect = question.ownEffect ? u"mean(x)"_s : rNumber(question.effect);
    return u"x <- d$comparator - d$reference\n"_s + spread + u"effect <- "_s + effect + u"\n"_s + unit +
           u"power <- function(effect, n) {\n"
           "  df <- n - %1\n"
           "  ncp <- abs(effect) / (s * unit(n))\n"
           "  critical <- qt(1 - %2 / 2, df)\n"
           "  pt(-critical, df, ncp) + pt(-critical, df, -ncp)\n"
           "}\n"
           "low <- %1\n"
           "high <- %1 + 1\n"
           "while (power(effect, high) < %3 && high < 1e6) { low <- high; high <- 2 * high }\n"
           "while (high - low > 1) { mid <- (low + high) %/% 2; if (power(effect, mid) < %3) low <- mid else high <- "
           "mid }\n"
           "if (power(effect, high) >= %3) say(\"people\", high)\n"
           "top <- s * unit(length(x))\n"
           "while (power(top, length(x)) < %3) top <- 2 * top\n"
           "say(\"detectable\", uniroot(function(e) power(e, length(x)) - %3, c(0, top), tol = 1e-13)$root)\n"
           "say(\"power\", power(effect, length(x)))\n"_s.arg(QString::number(crossover ? 2 : 1),
                                                              rNumber(question.plan.alpha), rNumber(question.power));
}

Table powerTable(const PowerQuestion& question)
{
    Table table{.name = u"power by people"_s, .columns = {u"people"_s, u"power"_s, u"detectable"_s}, .rows = {}};
    for (const int people : {6, 8, 10, 12, 14, 16, 20, 24, 30, 40, 50, 60, 80, 100, 150, 200}) {
        const auto power = stats::pairedPower(question.effect, people, question.plan);
        const auto detectable = stats::detectableEffect(people, question.power, question.plan);
        table.rows.push_back(
            {people, power ? TableCell(*power) : TableCell(), detectable ? TableCell(*detectable) : TableCell()});
    }
    return table;
}

base::Result<AnalysisResult> withPlan(PairedFrame frame, const PowerQuestion& question)
{
    AnalysisResult& result = frame.result;
    const auto people = stats::peopleForPower(question.effect, question.power, question.plan);
    if (people) {
        result.estimates.push_back({.name = u"people"_s, .value = static_cast<double>(*people)});
    } else {
        result.notes << PowerWords::tr("No number of people up to a million has that power for that effect.");
    }
    auto detectable = stats::detectableEffect(question.people, question.power, question.plan);
    if (!detectable) {
        return base::pass(detectable);
    }
    auto power = stats::pairedPower(question.effect, question.people, question.plan);
    if (!power) {
        return base::pass(power);
    }
    result.estimates.push_back({.name = u"detectable"_s, .value = *detectable});
    result.estimates.push_back({.name = u"power"_s, .value = *power});
    result.tables.push_back(powerTable(question));
    result.rScript.body = powerBody(question);
    result.headline.clear(); // a plan compares nothing
    return std::move(result);
}

void addPowerTexts(PairedFrame& frame, const study::Study& study, const PowerQuestion& question)
{
    const ValueFormat format = valueFormat(frame.rows.scale, frame.rows.selection.measure);
    frame.estimand.summary = PowerWords::tr("what a replication would find of the mean difference, %1")
                                 .arg(contrastText(study, frame.rows.contrast));
    AnalysisResult& result = frame.result;
    result.estimand = estimandText(frame.estimand);
    const bool crossover = question.plan.test == stats::PlannedTest::Crossover;
    const QString test = crossover ? PowerWords::tr("the crossover t test, half of the people to each order")
                                   : PowerWords::tr("the paired t test");
    result.method =
        PowerWords::tr("Power of %1, two-sided at %2, by the noncentral t distribution, for a true mean difference "
                       "of %3; the standard deviation of the differences, %4, is that of these %5 people; "
                       "display rule %6.")
            .arg(test, QString::number(question.plan.alpha), meanText(question.effect, format),
                 meanText(question.plan.sdOfDifferences, format), QString::number(question.people), displayRuleText());
    if (question.ownEffect) {
        result.notes << PowerWords::tr(
            "The effect is this study's own. Its power for that repeats its p value (Hoenig & "
            "Heisey 2001, Am Stat 55:19), and where the estimate is exaggerated, too few people "
            "are planned: set the effect that would matter.");
    }
    const QString what = PowerWords::tr("differences");
    result.assumptions = {normalAssumption(frame.differences, what),
                          {.text = PowerWords::tr("The differences of the people to come vary as much as these."),
                           .verdict = Verdict::CannotBeChecked,
                           .evidence = PowerWords::tr("the spread of few people is itself uncertain")},
                          missingAssumption(result, study, frame.rows.selection),
                          independenceAssumption()};
}

base::Result<AnalysisResult> runPower(const study::Study& study, const study::Selection& selection,
                                      const Options& options, base::Progress&)
{
    if (options.at(u"test"_s) == u"crossover" && study::designOf(study) != study::Design::TwoSequenceCrossover) {
        return base::fail(base::ErrorKind::NotApplicable, "power test=crossover",
                          study::designKey(study::designOf(study)).toStdString());
    }
    auto frame = pairedFrame(study, selection, u"power"_s);
    if (!frame) {
        return base::pass(frame);
    }
    auto question = powerQuestion(*frame, options);
    if (!question) {
        return base::pass(question);
    }
    addPowerTexts(*frame, study, *question);
    return withPlan(std::move(*frame), *question);
}

} // namespace

AnalysisKind powerAnalysis()
{
    return {
        .key = u"power"_s,
        .name = {"analysis::Power", QT_TRANSLATE_NOOP("analysis::Power", "Power of a replication")},
        .description = {"analysis::Power",
                        QT_TRANSLATE_NOOP("analysis::Power",
                                          "How many people a replication needs, and the smallest effect that as many "
                                          "as here would find.")},
        .options = {{.key = u"effect"_s,
                     .description = PowerWords::tr("The true difference that is planned for: a number, or observed."),
                     .defaultValue = u"observed"_s,
                     .allowed = {},
                     .value = OptionValue::Text},
                    {.key = u"power"_s,
                     .description = PowerWords::tr("The power that is asked for."),
                     .defaultValue = u"0.8"_s,
                     .allowed = {},
                     .minimum = 0.55,
                     .maximum = 0.999},
                    {.key = u"alpha"_s,
                     .description = PowerWords::tr("The error of the test, two-sided."),
                     .defaultValue = u"0.05"_s,
                     .allowed = {},
                     .minimum = 0.0001,
                     .maximum = 0.5},
                    {.key = u"test"_s,
                     .description = PowerWords::tr("The test that the replication will make."),
                     .defaultValue = u"paired-t"_s,
                     .allowed = {u"paired-t"_s, u"crossover"_s}}},
        .accepts = study::isCrossover,
        .run = runPower};
}

} // namespace analysis
