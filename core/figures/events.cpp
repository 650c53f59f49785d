// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/events.h"

#include "core/analysis/number_text.h"
#include "core/figures/figure_words.h"
#include "core/figures/result_words.h"
#include "core/study/design.h"
#include "core/study/lookup.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace figures {

using namespace Qt::StringLiterals;
using analysis::AdverseEvents;
using analysis::EventTerm;

namespace {

struct EventWords
{
    Q_DECLARE_TR_FUNCTIONS(figures::Events)
};

constexpr double percent = 100.0;
constexpr double spread = 0.22; // between the marks of one term

struct DrawnTerms
{
    std::size_t count = 0; ///< any event, and the terms of most people
    const AdverseEvents& events;

    [[nodiscard]] const EventTerm& at(std::size_t i) const { return events.terms[i]; }
};

Role roleOf(const study::Study& study, study::ArmId arm)
{
    const auto contrast = study::suggestContrast(study);
    if (!contrast) {
        return Role::Neutral;
    }
    return arm == contrast->reference ? Role::Open : arm == contrast->comparator ? Role::Blocked : Role::Neutral;
}

study::Origin sharesOrigin(const AdverseEvents& counted)
{
    return study::isObserved(counted.origin) ? study::Origin::Derived : counted.origin;
}

void addShare(Intervals& intervals, double x, const stats::Share& share)
{
    intervals.x.push_back(x);
    intervals.y.push_back(percent * *share.value);
    intervals.lower.push_back(percent * share.lower);
    intervals.upper.push_back(percent * share.upper);
}

// Arms side by side left of the term's place, the difference right of it.
Intervals armIntervals(const study::Study& study, const DrawnTerms& drawn, std::size_t arm, bool compared)
{
    const study::ArmId id = drawn.events.arms[arm];
    const double arms = static_cast<double>(drawn.events.arms.size()) + (compared ? 1.0 : 0.0);
    Intervals intervals{.name = study::armName(study, id), .role = roleOf(study, id), .origin = drawn.events.origin};
    for (std::size_t i = 0; i < drawn.count; ++i) {
        const stats::Share& share = drawn.at(i).cells[arm].share;
        if (share.value) {
            addShare(intervals, static_cast<double>(i) + spread * (static_cast<double>(arm) - (arms - 1.0) / 2.0),
                     share);
        }
    }
    return intervals;
}

Intervals differenceIntervals(const DrawnTerms& drawn)
{
    Intervals intervals{.name = EventWords::tr("Difference, percentage points"),
                        .role = Role::Neutral,
                        .origin = sharesOrigin(drawn.events)};
    for (std::size_t i = 0; i < drawn.count; ++i) {
        const auto& difference = drawn.at(i).difference;
        if (difference && difference->value) {
            addShare(intervals, static_cast<double>(i) + spread, *difference);
        }
    }
    return intervals;
}

QString termName(const EventTerm& term)
{
    return term.term.isEmpty() ? EventWords::tr("Any event") : term.term;
}

QString countsOf(const EventTerm& term)
{
    QStringList counts;
    for (const analysis::EventCell& cell : term.cells) {
        counts << QString::number(cell.affected.size());
    }
    return counts.join(u" / "_s);
}

void setEventAxes(Figure& figure, const DrawnTerms& drawn)
{
    for (std::size_t i = 0; i < drawn.count; ++i) {
        figure.x.ticks.push_back(
            {.at = static_cast<double>(i), .label = termName(drawn.at(i)), .below = countsOf(drawn.at(i))});
    }
    figure.x.minimum = -0.6;
    figure.x.maximum = static_cast<double>(drawn.count) - 0.4;
    figure.x.belowLabel = EventWords::tr("people");
    double lowest = 0.0;
    double highest = 0.0;
    for (const Intervals& intervals : figure.intervals) {
        for (std::size_t i = 0; i < intervals.y.size(); ++i) {
            lowest = std::min(lowest, intervals.lower[i]);
            highest = std::max(highest, intervals.upper[i]);
        }
    }
    constexpr double step = 20.0;
    figure.y.label = EventWords::tr("People with the event, %");
    figure.y.minimum = std::floor(lowest / step) * step;
    figure.y.maximum = std::max(step, std::ceil(highest / step) * step);
    figure.y.grid = true;
}

QString eventsSummary(const study::Study& study, const DrawnTerms& drawn)
{
    const EventTerm& any = drawn.at(0);
    QStringList arms;
    for (const analysis::EventCell& cell : any.cells) {
        arms << EventWords::tr("%1 with %2", "7 of 12, an arm")
                    .arg(analysis::countText(static_cast<int>(cell.affected.size()), cell.people),
                         study::armName(study, cell.arm));
    }
    QString summary = EventWords::tr("Any adverse event: %1.").arg(arms.join(u", "_s));
    if (any.difference && any.difference->value) {
        summary +=
            u' ' + EventWords::tr("Difference %1 percentage points (%2 CI %3 to %4).")
                       .arg(analysis::percentNumberText(*any.difference->value),
                            analysis::levelText(drawn.events.level), analysis::percentNumberText(any.difference->lower),
                            analysis::percentNumberText(any.difference->upper));
    }
    return summary;
}

QString eventsCaption(const study::Study& study, const study::Selection& selection, const DrawnTerms& drawn)
{
    QStringList sentences = {
        EventWords::tr("People are counted, not events: somebody with two headaches is one person with a headache."),
        EventWords::tr("Shares with their %1 interval (Wilson).").arg(analysis::levelText(drawn.events.level))};
    if (std::any_of(drawn.events.terms.begin(), drawn.events.terms.end(),
                    [](const EventTerm& term) { return term.difference.has_value(); })) {
        sentences << (drawn.events.paired
                          ? EventWords::tr(
                                "Difference: of the %n people who received both, with its interval (Newcombe, "
                                "method 10, paired).",
                                nullptr, drawn.events.people)
                          : EventWords::tr("Difference: with its interval (Newcombe, method 10)."));
    }
    if (drawn.count < drawn.events.terms.size()) {
        sentences << EventWords::tr("The %1 most frequent of %2 terms.")
                         .arg(drawn.count - 1)
                         .arg(drawn.events.terms.size() - 1);
    }
    sentences << filterSentence(selection) << sourceSentence(study);
    if (const QString badge = badgeText(study); !badge.isEmpty()) {
        sentences << badge + u'.';
    }
    return sentences.join(u' ');
}

} // namespace

base::Result<Figure> events(const study::Study& study, const study::Selection& selection, const AdverseEvents& counted)
{
    if (counted.terms.empty()) {
        return base::fail(base::ErrorKind::NotEnoughData, "events", "adverse events after a treatment");
    }
    const DrawnTerms drawn{.count = std::min(counted.terms.size(), mostTermsDrawn + 1), .events = counted};
    Figure figure;
    figure.key = u"events"_s;
    figure.badge = badgeText(study);
    figure.title = EventWords::tr("Adverse events");
    figure.subtitle = EventWords::tr("Share of people by term, with interval");
    const bool compared = counted.terms.front().difference.has_value();
    for (std::size_t arm = 0; arm < counted.arms.size(); ++arm) {
        Intervals intervals = armIntervals(study, drawn, arm, compared);
        figure.legend.push_back(
            {.text = intervals.name, .role = intervals.role, .observed = study::isObserved(counted.origin)});
        figure.intervals.push_back(std::move(intervals));
    }
    if (compared) {
        Intervals difference = differenceIntervals(drawn);
        figure.legend.push_back(
            {.text = difference.name, .role = difference.role, .observed = study::isObserved(difference.origin)});
        figure.intervals.push_back(std::move(difference));
        figure.thresholds = {noDifference()};
    }
    setEventAxes(figure, drawn);
    figure.caption = eventsCaption(study, selection, drawn);
    figure.summary = eventsSummary(study, drawn);
    return figure;
}

base::Result<Figure> events(const study::Study& study, const study::Selection& selection)
{
    auto counted = analysis::adverseEvents(study, selection);
    if (!counted) {
        return base::pass(counted);
    }
    return events(study, selection, *counted);
}

} // namespace figures
