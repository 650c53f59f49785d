// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/responders_analysis.h"

#include "core/analysis/assumption_checks.h"
#include "core/analysis/estimand.h"
#include "core/analysis/model_rows.h"
#include "core/analysis/number_text.h"
#include "core/analysis/option_kinds.h"
#include "core/analysis/responders_script.h"
#include "core/stats/mcnemar.h"
#include "core/study/design.h"
#include "core/study/lookup.h"

#include <QCoreApplication>

#include <algorithm>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

struct ResponderAnalysisWords
{
    Q_DECLARE_TR_FUNCTIONS(analysis::Responders)
};

base::Result<ResponseRule> askedRule(const study::Scale& scale, const Options& options)
{
    const QString& rule = options.at(u"rule"_s);
    if (rule == u"fraction" || rule == u"score") {
        return ResponseRule{.kind = rule == u"score" ? ResponseKind::Score : ResponseKind::OfBaseline,
                            .threshold = numberOption(options, u"threshold"_s)};
    }
    const auto own = ownRule(scale, rule == u"remission" ? ResponseKind::Score : ResponseKind::OfBaseline);
    if (!own) {
        return base::fail(base::ErrorKind::NotApplicable, scale.key.toStdString(),
                          "no rule of " + rule.toStdString() + "; give rule and threshold");
    }
    return *own;
}

// What counts, in words: "at least 50 % better than the own baseline", "a score of 7 or less".
QString ruleText(const study::Scale& scale, const ResponseRule& rule)
{
    if (rule.kind == ResponseKind::OfBaseline) {
        return ResponderAnalysisWords::tr("at least %1 better than the own baseline")
            .arg(percentText(rule.threshold));
    }
    const QString score = valueText(rule.threshold, valueFormat(scale, study::Measure::Score));
    return scale.direction == study::Direction::HigherIsWorse
               ? ResponderAnalysisWords::tr("a score of %1 or less").arg(score)
               : ResponderAnalysisWords::tr("a score of %1 or more").arg(score);
}

Estimate shareEstimate(const QString& name, const stats::Share& share, double level)
{
    return {.name = name, .value = share.value.value_or(0.0), .lower = share.lower, .upper = share.upper, .level = level};
}

void addEstimates(AnalysisResult& result, const ResponderOutcomes& outcomes, const ResponderCounts& counts,
                  double level)
{
    result.estimates.push_back(shareEstimate(u"reference"_s, counts.reference.share, level));
    if (!outcomes.isCompared()) {
        return;
    }
    if (counts.comparator.share.value) {
        result.estimates.push_back(shareEstimate(u"comparator"_s, counts.comparator.share, level));
    }
    if (counts.difference.value) {
        Estimate difference = shareEstimate(u"difference"_s, counts.difference, level);
        difference.p = counts.p;
        result.estimates.push_back(difference);
    }
    const auto mcnemar = stats::mcnemar(counts.pairs, level);
    if (outcomes.isPaired() && mcnemar && mcnemar->discordant > 0) {
        Estimate discordant =
            shareEstimate(u"reference alone among those who changed"_s, mcnemar->exact.share, level);
        discordant.p = mcnemar->exact.p;
        result.estimates.push_back(discordant);
        discordant = shareEstimate(u"the same by mid-p"_s, mcnemar->midP.share, level);
        discordant.p = mcnemar->midP.p;
        result.estimates.push_back(discordant);
    }
    if (const MeanComparison& means = outcomes.means(); means.difference) {
        result.estimates.push_back({.name = u"mean difference"_s,
                                    .value = *means.difference,
                                    .lower = means.lower,
                                    .upper = means.upper,
                                    .level = level});
    }
}

Table pairedTable(const ResponderCounts& counts)
{
    const stats::PairedCounts& n = counts.pairs;
    return {.name = u"pairs"_s,
            .columns = {u"reference"_s, u"comparator responded"_s, u"comparator not"_s},
            .rows = {{u"responded"_s, n.both, n.firstOnly}, {u"not"_s, n.secondOnly, n.neither}}};
}

Table sideTable(const study::Study& study, const ResponderOutcomes& outcomes, const ResponderCounts& counts)
{
    Table table{.name = u"sides"_s, .columns = {u"side"_s, u"arm"_s, u"responded"_s, u"n"_s}, .rows = {}};
    const auto contrast = study::suggestContrast(study);
    const study::ArmId only = study.arms.empty() ? study::ArmId() : study.arms.front().id;
    table.rows.push_back({u"reference"_s, study::armName(study, contrast ? contrast->reference : only),
                          counts.reference.responded, counts.reference.people});
    if (outcomes.isCompared()) {
        table.rows.push_back({u"comparator"_s, study::armName(study, contrast->comparator),
                              counts.comparator.responded, counts.comparator.people});
    }
    return table;
}

QString methodText(const ResponderOutcomes& outcomes, const QString& rule)
{
    const QString share = levelText(outcomes.level());
    if (!outcomes.isCompared()) {
        return ResponderAnalysisWords::tr("Responded: %1. Wilson %2 interval of the share; display rule %3.")
            .arg(rule, share, displayRuleText());
    }
    if (outcomes.isPaired()) {
        return ResponderAnalysisWords::tr(
                   "Responded: %1. Wilson %2 intervals of shares; difference of paired shares with Newcombe's method 10; "
                   "exact McNemar p with the Clopper-Pearson interval of those who changed, and its mid-p version; mean "
                   "difference with Student's t, period ignored; display rule %3.")
            .arg(rule, share, displayRuleText());
    }
    return ResponderAnalysisWords::tr(
               "Responded: %1. Wilson %2 intervals of shares; difference of independent shares with Newcombe's method "
               "10; Fisher's exact p; mean difference with Welch's t; display rule %3.")
        .arg(rule, share, displayRuleText());
}

Estimand responderEstimand(const study::Study& study, const study::Scale& scale, const ResponseRule& rule,
                           const AnalysisResult& result, const ResponderOutcomes& outcomes)
{
    const auto contrast = study::suggestContrast(study);
    const int people = result.n + static_cast<int>(result.excluded.size());
    const QString who = outcomes.isPaired() ? ResponderAnalysisWords::tr("people with a value after both treatments (%1)")
                                            : ResponderAnalysisWords::tr("people with a value (%1)");
    const QString summary =
        outcomes.isCompared() && contrast
            ? ResponderAnalysisWords::tr("difference of the shares of responders, %1").arg(contrastText(study, *contrast))
            : ResponderAnalysisWords::tr("share of responders");
    return {.population = who.arg(countText(result.n, people)),
            .variable = ResponderAnalysisWords::tr("response on %1 at %2: %3")
                            .arg(scale.key, result.visit, ruleText(scale, rule)),
            .intercurrentEvents = treatmentPolicyText(),
            .summary = summary};
}

void addResponderAssumptions(AnalysisResult& result, const study::Study& study, const study::Selection& selection)
{
    result.assumptions = {
        {.text = ResponderAnalysisWords::tr("The threshold means something: one point to either side is no other person."),
         .verdict = Verdict::CannotBeChecked,
         .evidence = ResponderAnalysisWords::tr("read the mean difference beside it")},
        missingAssumption(result, study, selection),
        independenceAssumption()};
}

base::Result<AnalysisResult> runResponders(const study::Study& study, const study::Selection& asked,
                                           const Options& options, base::Progress&)
{
    study::Selection selection = asked;
    if (!selection.scale.isValid()) {
        selection.scale = study.primaryScale;
    }
    const study::Scale* scale = study::byId(study.scales, selection.scale);
    if (scale == nullptr) {
        return base::fail(base::ErrorKind::UnknownKey, std::to_string(selection.scale.value()), "scale");
    }
    auto rule = askedRule(*scale, options);
    if (!rule) {
        return base::pass(rule);
    }
    const double level = numberOption(options, u"level"_s);
    auto outcomes = ResponderOutcomes::of(study, selection, rule->kind, level);
    if (!outcomes) {
        return base::pass(outcomes);
    }
    study::Selection atVisit = selection;
    atVisit.visit = study::chosenVisit(study, selection);
    AnalysisResult result = resultFor(study, atVisit, u"responders"_s);
    const ResponderCounts counts = outcomes->at(rule->threshold);
    result.method = respondersMethod(*scale, *rule, *outcomes);
    result.n = static_cast<int>(outcomes->people().size());
    result.rowsUsed = outcomes->scoresUsed();
    addEstimates(result, *outcomes, counts, level);
    result.tables.push_back(sideTable(study, *outcomes, counts));
    if (outcomes->isPaired()) {
        result.tables.push_back(pairedTable(counts));
    }
    result.excluded = notCounted(study, selection, *outcomes);
    result.estimand = estimandText(responderEstimand(study, *scale, *rule, result, *outcomes));
    result.headline = findEstimate(result, u"difference") != nullptr ? u"difference"_s : u"reference"_s;
    addResponderAssumptions(result, study, selection);
    result.rScript = respondersScript(study, selection, *scale, *rule, *outcomes);
    return result;
}

} // namespace

QString respondersMethod(const study::Scale& scale, const ResponseRule& rule, const ResponderOutcomes& outcomes)
{
    return methodText(outcomes, ruleText(scale, rule));
}

std::vector<ExcludedRow> notCounted(const study::Study& study, const study::Selection& selection,
                                    const ResponderOutcomes& outcomes)
{
    study::Selection asked = selection;
    asked.visit = study::chosenVisit(study, selection);
    if (outcomes.kind() == ResponseKind::OfBaseline) {
        asked.measure = study::Measure::PercentChange; // so that a missing baseline is a reason
    }
    return leftOut(study, asked, outcomes.people(), outcomes.halves());
}

AnalysisKind respondersAnalysis()
{
    return {.key = u"responders"_s,
            .name = {"analysis::Responders", QT_TRANSLATE_NOOP("analysis::Responders", "Responders")},
            .description = {"analysis::Responders",
                            QT_TRANSLATE_NOOP("analysis::Responders",
                                              "Who responded under each arm, the difference of the shares with its interval, an "
                                              "exact test, and the mean difference beside it.")},
            .options = {{.key = u"rule"_s,
                         .description = ResponderAnalysisWords::tr(
                             "The scale's own rule (response, remission), a fraction of the baseline, or a score."),
                         .defaultValue = u"response"_s,
                         .allowed = {u"response"_s, u"remission"_s, u"fraction"_s, u"score"_s}},
                        {.key = u"threshold"_s,
                         .description = ResponderAnalysisWords::tr("With fraction (0.5 is half) or score."),
                         .defaultValue = u"0.5"_s,
                         .allowed = {},
                         .minimum = -10000.0,
                         .maximum = 10000.0},
                        levelOption()},
            .accepts = [](study::Design) { return true; },
            .run = runResponders};
}

} // namespace analysis
