// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/responders_script.h"

#include "core/analysis/model_rows.h"
#include "core/analysis/r_header.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace analysis {

using namespace Qt::StringLiterals;

namespace {

QString ruleBody(const study::Scale& scale, const ResponseRule& rule)
{
    const bool higherIsWorse = scale.direction == study::Direction::HigherIsWorse;
    if (rule.kind == ResponseKind::Score) {
        return u"responded <- function(score, baseline) score %1 %2\n"_s.arg(higherIsWorse ? u"<="_s : u">="_s,
                                                                            rNumber(rule.threshold));
    }
    // Exactly 10 % of 0.3 may come out one binary digit short.
    return u"responded <- function(score, baseline)\n"
           "  ifelse(baseline > 0, %1(score - baseline) / baseline >= %2 - abs(%2) * 1e-12, FALSE)\n"_s
        .arg(higherIsWorse ? u"-"_s : u""_s, rNumber(rule.threshold));
}

QString measureBody(study::Measure measure)
{
    const QString value = measure == study::Measure::Change ? u"score - baseline"_s
                          : measure == study::Measure::PercentChange
                              ? u"ifelse(baseline == 0, NA, 100 * (score - baseline) / abs(baseline))"_s
                              : u"score"_s;
    return u"measured <- function(score, baseline) %1\n"_s.arg(value);
}

QString shareBody(double level)
{
    return u"level <- %1\n"
           "share <- function(name, x, n) {\n"
           "  fit <- suppressWarnings(prop.test(x, n, conf.level = level, correct = FALSE)) # Wilson\n"
           "  say(name, x / n, lower = fit$conf.int[1], upper = fit$conf.int[2])\n"
           "}\n"_s.arg(rNumber(level));
}

QString meansBody(bool hasInterval, const QString& call)
{
    return hasInterval ? u"fit <- %1\n"
                         "say(\"mean difference\", %2, lower = fit$conf.int[1], upper = fit$conf.int[2])\n"_s
                             .arg(call, call.contains(u"paired"_s) ? u"fit$estimate"_s
                                                                   : u"fit$estimate[1] - fit$estimate[2]"_s)
                       : QString();
}

QString pairedBody(bool hasInterval)
{
    return u"r <- responded(d$reference, d$reference_baseline)\n"
           "k <- responded(d$comparator, d$comparator_baseline)\n"
           "share(\"reference\", sum(r), length(r))\n"
           "share(\"comparator\", sum(k), length(k))\n"
           "b <- sum(r & !k)\n"
           "changed <- sum(r != k)\n"
           "say(\"difference\", mean(k) - mean(r), p = if (changed > 0) binom.test(b, changed)$p.value else 1)\n"
           "if (changed > 0) {\n"
           "  fit <- binom.test(b, changed, conf.level = level) # exact McNemar with Clopper-Pearson\n"
           "  say(\"reference alone among those who changed\", b / changed, p = fit$p.value,\n"
           "      lower = fit$conf.int[1], upper = fit$conf.int[2])\n"
           "}\n"_s +
           meansBody(hasInterval, u"t.test(measured(d$comparator, d$comparator_baseline), "
                                  "measured(d$reference, d$reference_baseline), paired = TRUE, conf.level = level)"_s);
}

QString groupsBody(bool hasInterval)
{
    return u"r <- responded(d$score, d$baseline)\n"
           "isReference <- d$arm == \"reference\"\n"
           "share(\"reference\", sum(r[isReference]), sum(isReference))\n"
           "share(\"comparator\", sum(r[!isReference]), sum(!isReference))\n"
           "counts <- table(factor(isReference, c(FALSE, TRUE)), factor(r, c(FALSE, TRUE)))\n"
           "say(\"difference\", mean(r[!isReference]) - mean(r[isReference]), p = fisher.test(counts)$p.value)\n"_s +
           meansBody(hasInterval, u"t.test(measured(d$score, d$baseline)[!isReference], "
                                  "measured(d$score, d$baseline)[isReference], conf.level = level)"_s);
}

double orNothing(const std::optional<double>& value)
{
    return value.value_or(std::numeric_limits<double>::quiet_NaN());
}

// R's t.test refuses values that do not vary; ours gives an interval without width.
bool meansVary(const MeanComparison& means)
{
    return means.lower && means.upper && *means.upper - *means.lower > 1e-9 * std::max(1.0, std::abs(*means.upper));
}

std::vector<RColumn> pairedColumns(const ModelRows& rows)
{
    QStringList participant;
    std::vector<std::vector<double>> columns(4); // reference, its baseline, comparator, its baseline
    for (const ModelPerson& person : rows.people) {
        participant << person.key;
    }
    for (const ModelRow& row : rows.rows) { // two a person, by person: the columns stay in step
        const std::size_t at = row.side == ArmSide::Reference ? 0 : 2;
        columns[at].push_back(row.score);
        columns[at + 1].push_back(orNothing(row.baseline));
    }
    return {{u"participant"_s, participant, {}},
            {u"reference"_s, columns[0], {}},
            {u"reference_baseline"_s, columns[1], {}},
            {u"comparator"_s, columns[2], {}},
            {u"comparator_baseline"_s, columns[3], {}}};
}

std::vector<RColumn> groupColumns(const ModelRows& rows)
{
    QStringList participant;
    QStringList arm;
    std::vector<double> score;
    std::vector<double> baseline;
    for (const ModelRow& row : rows.rows) {
        participant << rows.people[row.person].key;
        arm << (row.side == ArmSide::Reference ? u"reference"_s : u"comparator"_s);
        score.push_back(row.score);
        baseline.push_back(orNothing(row.baseline));
    }
    return {{u"participant"_s, participant, {}},
            {u"arm"_s, arm, {}},
            {u"score"_s, std::move(score), {}},
            {u"baseline"_s, std::move(baseline), {}}};
}

} // namespace

RScript respondersScript(const study::Study& study, const study::Selection& selection, const study::Scale& scale,
                         const ResponseRule& rule, const ResponderOutcomes& outcomes)
{
    study::Selection scores = selection;
    scores.measure = study::Measure::Score;
    scores.completersOnly = false; // the outcomes say who is counted
    const auto all = modelRows(study, scores);
    if (!all) {
        return {};
    }
    const ModelRows rows = filteredRows(*all, [&all, &outcomes](const ModelRow& row) {
        return std::binary_search(outcomes.people().begin(), outcomes.people().end(),
                                  all->people[row.person].participant);
    });
    RScript script;
    const bool hasInterval = meansVary(outcomes.means());
    script.data = outcomes.isPaired() ? pairedColumns(rows) : groupColumns(rows);
    script.body = ruleBody(scale, rule) + measureBody(selection.measure) + shareBody(outcomes.level()) +
                  (outcomes.isPaired() ? pairedBody(hasInterval) : groupsBody(hasInterval));
    return script;
}

} // namespace analysis
