// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/responder_words.h"

#include "core/analysis/number_text.h"
#include "core/study/design.h"
#include "core/study/lookup.h"
#include "core/study/scale_catalogue.h"

#include <QCoreApplication>

#include <cmath>

namespace pages {

using namespace Qt::StringLiterals;

namespace {

struct ResponderWords
{
    Q_DECLARE_TR_FUNCTIONS(pages::Responders)
};

using analysis::ResponseKind;

struct SideNames
{
    QString reference;
    QString comparator;
};

SideNames sideNames(const study::Study& study)
{
    if (const auto contrast = study::suggestContrast(study)) {
        return {study::armName(study, contrast->reference), study::armName(study, contrast->comparator)};
    }
    return {study.arms.empty() ? ResponderWords::tr("Everybody") : study.arms.front().name, {}};
}

QString pointsText(double difference)
{
    return analysis::percentNumberText(difference);
}

QString shareInterval(const stats::Share& share)
{
    return ResponderWords::tr("%1 to %2").arg(pointsText(share.lower), analysis::percentText(share.upper));
}

QString pointsInterval(const stats::Share& share)
{
    return ResponderWords::tr("%1 to %2").arg(pointsText(share.lower), pointsText(share.upper));
}

QString shareText(const stats::Share& share)
{
    return share.value ? analysis::percentText(*share.value) : analysis::notAvailableText();
}

QString countOf(const analysis::SideShare& side)
{
    return analysis::countText(side.responded, side.people);
}

QString measureNounOf(const ResponderView& view)
{
    switch (view.measure) {
    case study::Measure::Score:
        return view.scale.key;
    case study::Measure::Change:
        return ResponderWords::tr("change of %1").arg(view.scale.key);
    case study::Measure::PercentChange:
        return ResponderWords::tr("percent change of %1").arg(view.scale.key);
    }
    return {};
}

QString neededText(double people)
{
    return std::isinf(people) ? u"∞"_s : analysis::fixedText(std::abs(people), 1);
}

QString neededInterval(const stats::NumberNeeded& needed)
{
    return needed.throughInfinity
               ? ResponderWords::tr("%1 fewer … ∞ … %2 more").arg(neededText(needed.atLower), neededText(needed.atUpper))
               : ResponderWords::tr("%1 to %2").arg(
                     neededText(std::abs(needed.atLower) < std::abs(needed.atUpper) ? needed.atLower : needed.atUpper),
                     neededText(std::abs(needed.atLower) < std::abs(needed.atUpper) ? needed.atUpper : needed.atLower));
}

QString meansText(const ResponderView& view)
{
    const analysis::MeanComparison& means = view.outcomes.means();
    const analysis::ValueFormat format = analysis::valueFormat(view.scale, view.measure);
    if (!means.lower) {
        return ResponderWords::tr("mean difference in %1 %2")
            .arg(measureNounOf(view), analysis::meanText(means.difference, format));
    }
    return ResponderWords::tr("mean difference in %1 %2 (%3)")
        .arg(measureNounOf(view), analysis::meanText(means.difference, format),
             analysis::intervalText(means.lower, means.upper, format));
}

// "7 of 12 responded", "3 of 12 scored ≤ 7".
QString respondedText(const ResponderView& view, const analysis::SideShare& side)
{
    return view.rule.kind == ResponseKind::OfBaseline
               ? ResponderWords::tr("%1 responded").arg(countOf(side))
               : ResponderWords::tr("%1 scored %2").arg(countOf(side), ruleWords(view.scale, view.rule));
}

} // namespace

QString respondersSentence(const ResponderView& view)
{
    const SideNames names = sideNames(view.study);
    const analysis::ResponderCounts& counts = view.counts;
    const QString first = respondedText(view, counts.reference);
    if (!view.outcomes.isCompared()) {
        return ResponderWords::tr("%1: %2 (95 % CI %3).")
            .arg(first, shareText(counts.reference.share), shareInterval(counts.reference.share));
    }
    if (!counts.difference.value) {
        return ResponderWords::tr("%1 with %2, %3 with %4: there is nothing to compare.")
            .arg(first, names.reference, countOf(counts.comparator), names.comparator);
    }
    return ResponderWords::tr("%1 with %2, %3 with %4: %5 percentage points (95 % CI %6); %7.")
        .arg(first, names.reference, countOf(counts.comparator), names.comparator,
             pointsText(*counts.difference.value), pointsInterval(counts.difference), meansText(view));
}

QString dichotomyWarning(const analysis::ResponderOutcomes& outcomes)
{
    constexpr int few = 50;
    const auto people = static_cast<int>(outcomes.people().size());
    const int smaller = outcomes.isPaired() || !outcomes.isCompared()
                            ? people
                            : std::min(outcomes.at(0.0).reference.people, outcomes.at(0.0).comparator.people);
    if (smaller == 1) {
        return ResponderWords::tr("Yes or no hides how much better somebody is, and of one person there is no share.");
    }
    if (smaller > few || smaller == 0) {
        return ResponderWords::tr("Yes or no hides how much better somebody is: read the mean difference first.");
    }
    return ResponderWords::tr("One person of %1 moves a share by %2 percentage points, and yes or no hides how much better: "
                              "read the mean difference first.")
        .arg(QString::number(smaller), pointsText(1.0 / smaller));
}

WordTable pairedWords(const ResponderView& view)
{
    if (!view.outcomes.isPaired()) {
        return {};
    }
    const stats::PairedCounts& n = view.counts.pairs;
    const auto row = [](int yes, int no) {
        return QStringList{QString::number(yes), QString::number(no), QString::number(yes + no)};
    };
    return {.columns = {ResponderWords::tr("yes"), ResponderWords::tr("no"), ResponderWords::tr("all")},
            .rows = {ResponderWords::tr("responded"), ResponderWords::tr("did not"), ResponderWords::tr("all")},
            .cells = {row(n.both, n.firstOnly), row(n.secondOnly, n.neither),
                      row(n.both + n.secondOnly, n.firstOnly + n.neither)}};
}

WordTable resultWords(const ResponderView& view)
{
    const SideNames names = sideNames(view.study);
    const analysis::ResponderCounts& counts = view.counts;
    const analysis::MeanComparison& means = view.outcomes.means();
    const analysis::ValueFormat format = analysis::valueFormat(view.scale, view.measure);
    WordTable table{.columns = {ResponderWords::tr("people"), ResponderWords::tr("estimate"),
                                ResponderWords::tr("95 % interval")},
                    .rows = {names.reference},
                    .cells = {{countOf(counts.reference), shareText(counts.reference.share),
                               shareInterval(counts.reference.share)}}};
    if (!view.outcomes.isCompared()) {
        return table;
    }
    const auto add = [&table](const QString& name, const QStringList& cells) {
        table.rows.append(name);
        table.cells.push_back(cells);
    };
    add(names.comparator,
        {countOf(counts.comparator), shareText(counts.comparator.share), shareInterval(counts.comparator.share)});
    add(ResponderWords::tr("Difference, % points"),
        {ResponderWords::tr("exact %1").arg(analysis::probabilityText(counts.p)),
         counts.difference.value ? pointsText(*counts.difference.value) : analysis::notAvailableText(),
         pointsInterval(counts.difference)});
    const double needed = counts.needed.value.value_or(0.0);
    add(needed < 0.0 ? ResponderWords::tr("People per response lost") : ResponderWords::tr("People per response gained"),
        {QString(), counts.needed.value ? neededText(needed) : analysis::notAvailableText(),
         neededInterval(counts.needed)});
    const QString n = view.outcomes.isPaired()
                          ? ResponderWords::tr("n = %1").arg(means.referencePeople)
                          : ResponderWords::tr("n = %1 and %2").arg(means.referencePeople).arg(means.comparatorPeople);
    add(ResponderWords::tr("Mean difference, %1").arg(measureNounOf(view)),
        {n, analysis::meanText(means.difference, format), analysis::intervalText(means.lower, means.upper, format)});
    return table;
}

QString ruleWords(const study::Scale& scale, const analysis::ResponseRule& rule)
{
    if (rule.kind == ResponseKind::OfBaseline) {
        return analysis::percentText(rule.threshold);
    }
    const QString score = analysis::valueText(rule.threshold, analysis::valueFormat(scale, study::Measure::Score));
    return scale.direction == study::Direction::HigherIsWorse ? u"≤ "_s + score : u"≥ "_s + score;
}

QString ruleSource(const study::Scale& scale, ResponseKind kind)
{
    const auto own = analysis::ownRule(scale, kind);
    const QString kindName =
        kind == ResponseKind::OfBaseline ? ResponderWords::tr("response") : ResponderWords::tr("remission");
    if (!own) {
        return ResponderWords::tr("%1 has no rule of %2; the threshold here is yours.").arg(scale.key, kindName);
    }
    const study::ScaleDefinition* entry = study::catalogueScale(scale.key);
    const bool isCatalogue = entry != nullptr && (kind == ResponseKind::OfBaseline
                                                      ? entry->responseFraction == scale.responseFraction
                                                      : entry->remissionThreshold == scale.remissionThreshold);
    const QString source = !isCatalogue ? ResponderWords::tr("set in this study")
                           : kind == ResponseKind::OfBaseline ? entry->responseSource
                                                              : entry->remissionSource;
    return ResponderWords::tr("Rule of %1 for %2, %3: %4.").arg(scale.key, kindName, ruleWords(scale, *own), source);
}

QString heightWords(const study::Scale& scale, const analysis::ResponseRule& rule)
{
    const double height = analysis::ruleHeight(scale, rule);
    return rule.kind == ResponseKind::OfBaseline ? ResponderWords::tr("%1 %").arg(analysis::fixedText(height, 0))
                                                 : analysis::valueText(height, analysis::valueFormat(scale, {}));
}

} // namespace pages
