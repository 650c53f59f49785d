// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/evidence_forest.h"

#include "core/analysis/number_text.h"
#include "core/figures/axis_range.h"

#include <QCoreApplication>

#include <algorithm>

namespace figures {

using namespace Qt::StringLiterals;
using evidence::EffectMeasure;
using evidence::EffectRow;

namespace {

struct EvidenceWords
{
    Q_DECLARE_TR_FUNCTIONS(figures::EvidenceForest)
};

constexpr int effectDecimals = 2;

QString effectNumber(double value)
{
    return analysis::fixedText(value, effectDecimals);
}

QString effectAxisLabel(EffectMeasure measure)
{
    switch (measure) {
    case EffectMeasure::MeanDifference:
        return EvidenceWords::tr("Difference in points, first named minus second");
    case EffectMeasure::StandardisedDifference:
        return EvidenceWords::tr("Difference in standard deviations, first named minus second");
    case EffectMeasure::RiskDifference:
        break;
    }
    return EvidenceWords::tr("Difference between shares, first named minus second");
}

Intervals rowsOf(std::span<const EffectRow> all, bool own)
{
    Intervals intervals{.name = own ? ownTrialText() : EvidenceWords::tr("Published"),
                        .role = own ? Role::Blocked : Role::Neutral,
                        .origin = own ? study::Origin::Entered : study::Origin::Reported,
                        .sideways = true};
    for (std::size_t i = 0; i < all.size(); ++i) {
        if ((all[i].origin == study::Origin::Entered) == own) {
            intervals.x.push_back(all[i].value);
            intervals.y.push_back(static_cast<double>(all.size() - i));
            intervals.lower.push_back(all[i].interval.lower);
            intervals.upper.push_back(all[i].interval.upper);
            intervals.label.push_back(effectText(all[i]));
        }
    }
    return intervals;
}

void addRow(Figure& figure, Intervals intervals, const QString& name)
{
    if (!name.isEmpty()) {
        figure.y.ticks.push_back({.at = intervals.y.front(), .label = name, .below = {}, .name = name});
    }
    figure.legend.push_back(
        {.text = intervals.name, .role = intervals.role, .observed = study::isObserved(intervals.origin)});
    figure.intervals.push_back(std::move(intervals));
}

void addPooled(Figure& figure, const evidence::PooledEffect& pooled)
{
    const QString interval =
        EvidenceWords::tr("%1 (95 % CI %2 to %3)", "effect, limits of its interval")
            .arg(effectNumber(pooled.value), effectNumber(pooled.lower), effectNumber(pooled.upper));
    addRow(figure,
           {.name = EvidenceWords::tr("Together, derived here"),
            .role = Role::Open,
            .origin = study::Origin::Derived,
            .sideways = true,
            .diamond = true,
            .x = {pooled.value},
            .y = {0.0},
            .lower = {pooled.lower},
            .upper = {pooled.upper},
            .label = {interval}},
           EvidenceWords::tr("Together"));
    addRow(figure,
           {.name = EvidenceWords::tr("Prediction interval, derived here"),
            .role = Role::Open,
            .origin = study::Origin::Derived,
            .sideways = true,
            .x = {pooled.value},
            .y = {-1.0},
            .lower = {pooled.predictionLower},
            .upper = {pooled.predictionUpper},
            .label = {EvidenceWords::tr("%1 to %2", "limits of an interval")
                          .arg(effectNumber(pooled.predictionLower), effectNumber(pooled.predictionUpper))}},
           EvidenceWords::tr("Where the effect of another such trial would lie"));
}

QString forestSentence(const ForestOf& forest)
{
    QStringList parts;
    for (const EffectRow& row : forest.rows) {
        parts << EvidenceWords::tr("%1, %2: %3", "a trial, its outcome, its effect")
                     .arg(row.shortName, row.name.in(forest.language), effectText(row));
    }
    QString sentence = parts.join(u"; "_s) + u'.';
    if (forest.pooled) {
        sentence += u' ' + EvidenceWords::tr("Together %1 (95 % CI %2 to %3); the effect of another such trial would lie "
                                             "between %4 and %5.")
                               .arg(effectNumber(forest.pooled->value), effectNumber(forest.pooled->lower),
                                    effectNumber(forest.pooled->upper), effectNumber(forest.pooled->predictionLower),
                                    effectNumber(forest.pooled->predictionUpper));
    }
    return sentence;
}

QString forestCaption(const ForestOf& forest)
{
    QStringList sentences{EvidenceWords::tr("Each mark is a difference, first named treatment minus second, with its "
                                            "interval; below 0 on a scale of symptoms the first did better. Where a "
                                            "source gives a standard error alone, the interval is derived here: value "
                                            "± z · SE.")};
    if (forest.pooled) {
        sentences << EvidenceWords::tr("Together: REML, the interval by Hartung and Knapp, the prediction interval on "
                                       "one degree of freedom less than there are trials.");
    } else if (forest.rows.size() > 1) {
        sentences << EvidenceWords::tr("Side by side, not pooled.");
    }
    QStringList names;
    for (const EffectRow& row : forest.rows) {
        names << row.shortName;
    }
    names.removeDuplicates();
    sentences << EvidenceWords::tr("Sources: %1.").arg(names.join(u"; "_s));
    return sentences.join(u' ');
}

} // namespace

QString ownTrialText()
{
    return EvidenceWords::tr("your own, not checked by Blockade");
}

QString effectText(const EffectRow& row)
{
    return EvidenceWords::tr("%1 (%2 CI %3 to %4)", "effect, level and limits of its interval")
        .arg(effectNumber(row.value), analysis::levelText(row.interval.level), effectNumber(row.interval.lower),
             effectNumber(row.interval.upper));
}

Figure evidenceForest(const ForestOf& forest)
{
    Figure figure;
    figure.key = u"evidence-forest"_s;
    figure.title = forest.title;
    if (forest.rows.empty()) {
        figure.title = EvidenceWords::tr("No size with an interval was published: there is nothing to draw.");
        figure.summary = figure.title;
        return figure;
    }
    figure.badge = EvidenceWords::tr("From the literature");
    AxisRange range;
    range.add(0.0);
    for (std::size_t i = 0; i < forest.rows.size(); ++i) {
        const EffectRow& row = forest.rows[i];
        QString name = EvidenceWords::tr("%1: %2", "a trial, its outcome").arg(row.shortName, row.name.in(forest.language));
        if (row.origin == study::Origin::Entered) {
            name = EvidenceWords::tr("%1 (%2)", "a trial, a remark").arg(name, ownTrialText());
        }
        figure.y.ticks.push_back(
            {.at = static_cast<double>(forest.rows.size() - i), .label = name, .below = {}, .name = name});
        range.add(row.interval.lower);
        range.add(row.interval.upper);
    }
    for (const bool own : {false, true}) {
        Intervals rows = rowsOf(forest.rows, own);
        if (!rows.x.empty()) {
            addRow(figure, std::move(rows), {});
        }
    }
    figure.y.minimum = 0.4;
    if (forest.pooled) {
        range.add(forest.pooled->predictionLower);
        range.add(forest.pooled->predictionUpper);
        addPooled(figure, *forest.pooled);
        figure.y.minimum = -1.6;
    }
    figure.y.maximum = static_cast<double>(forest.rows.size()) + 0.7;
    range.roundOut(figure.x);
    figure.x.grid = true;
    figure.x.label = effectAxisLabel(forest.rows.front().measure);
    figure.summary = forestSentence(forest);
    figure.caption = forestCaption(forest);
    return figure;
}

} // namespace figures
