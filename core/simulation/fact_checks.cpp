// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/simulation/fact_checks.h"

#include "core/simulation/number_words.h"
#include "core/stats/descriptive.h"
#include "core/stats/mixed_model.h"
#include "core/stats/paired_t.h"

#include <algorithm>
#include <optional>

namespace simulation {

namespace {

constexpr double significance = 0.05;
constexpr double suicidalitySignificance = 0.01;

struct Comparison
{
    std::size_t n = 0;
    double difference = 0.0;
    double p = 1.0;
};

const std::vector<std::size_t>& peopleOf(const ScoreTable& table, Group group)
{
    return group == Group::Responders ? table.responders() : table.completers();
}

/// Nothing for fewer than two pairs. Pairs that all differ by the same amount have no t: alike if that amount is 0.
std::optional<Comparison> compare(const std::vector<double>& first, const std::vector<double>& second)
{
    if (first.size() < 2) {
        return std::nullopt;
    }
    if (const auto test = stats::pairedT(first, second)) {
        return Comparison{first.size(), test->meanDifference, test->p};
    }
    const double difference = first.front() - second.front();
    return Comparison{first.size(), difference, difference == 0.0 ? 1.0 : 0.0};
}

Measured notMeasured()
{
    return {false, "not enough scores"};
}

std::string changesText(const ArmPairs& pairs, const Comparison& comparison)
{
    return "change " + fixed(*stats::mean(pairs.placebo), 1) + " with placebo, " +
           fixed(*stats::mean(pairs.naltrexone), 1) + " with naltrexone, " + pText(comparison.p) +
           ", n = " + std::to_string(comparison.n);
}

// The period's fall under naltrexone itself, against no change.
std::optional<Comparison> dayOneUnderNaltrexone(const ScoreTable& table, std::string_view scale, Group group)
{
    std::vector<double> changes;
    for (const auto person : peopleOf(table, group)) {
        if (const auto change = table.change(person, naltrexoneArm, scale, 1)) {
            changes.push_back(*change);
        }
    }
    return compare(changes, std::vector<double>(changes.size(), 0.0));
}

std::string fallText(const Comparison& fall)
{
    return "mean change " + fixed(fall.difference, 1) + ", " + pText(fall.p) + ", n = " + std::to_string(fall.n);
}

} // namespace

FactCheck respondersAfterPlacebo(int count)
{
    return [count](const TrialDraw&, const ScoreTable& table) {
        const auto responders = static_cast<int>(table.responders().size());
        return Measured{responders == count,
                        std::to_string(responders) + " of " + std::to_string(table.completers().size())};
    };
}

FactCheck remittersAmongResponders(std::string_view arm, int count)
{
    return [arm, count](const TrialDraw&, const ScoreTable& table) {
        const auto remitted = [&](std::size_t person) {
            const auto score = table.score(person, arm, hamd17, DrawnVisitKind::Day, 1);
            return score && *score <= remissionAtMost;
        };
        const auto& people = table.responders();
        const auto remitters = static_cast<int>(std::count_if(people.begin(), people.end(), remitted));
        return Measured{remitters == count, std::to_string(remitters) + " of " + std::to_string(people.size())};
    };
}

FactCheck fallsUnderNaltrexone(std::string_view scale, Group group)
{
    return [scale, group](const TrialDraw&, const ScoreTable& table) {
        const auto fall = dayOneUnderNaltrexone(table, scale, group);
        return fall ? Measured{fall->p < significance && fall->difference < 0.0, fallText(*fall)} : notMeasured();
    };
}

FactCheck noSignificantFallUnderNaltrexone(std::string_view scale, Group group)
{
    return [scale, group](const TrialDraw&, const ScoreTable& table) {
        const auto fall = dayOneUnderNaltrexone(table, scale, group);
        return fall ? Measured{fall->p >= significance, fallText(*fall)} : notMeasured();
    };
}

FactCheck smallerFallUnderNaltrexone(std::string_view scale, int day, Group group)
{
    return [scale, day, group](const TrialDraw&, const ScoreTable& table) {
        const auto pairs = table.changePairs(peopleOf(table, group), scale, day);
        const auto comparison = compare(pairs.placebo, pairs.naltrexone);
        if (!comparison) {
            return notMeasured();
        }
        return Measured{comparison->p < significance && comparison->difference < 0.0, changesText(pairs, *comparison)};
    };
}

FactCheck noDifferenceFrom(int day, std::string_view scale, Group group)
{
    return [day, scale, group](const TrialDraw&, const ScoreTable& table) {
        Measured measured;
        bool anyDay = false;
        bool alike = true;
        for (const int visit : table.days()) {
            if (visit < day) {
                continue;
            }
            const auto pairs = table.changePairs(peopleOf(table, group), scale, visit);
            const auto comparison = compare(pairs.placebo, pairs.naltrexone);
            if (!comparison) {
                return notMeasured();
            }
            measured.text += (anyDay ? "; day " : "day ") + std::to_string(visit) + ": " +
                             fixed(comparison->difference, 1) + ", " + pText(comparison->p);
            alike = alike && comparison->p >= significance;
            anyDay = true;
        }
        measured.passed = anyDay && alike;
        return measured;
    };
}

FactCheck dissociationAlike(Group group)
{
    return [group](const TrialDraw&, const ScoreTable& table) {
        const auto& people = peopleOf(table, group);
        Measured measured;
        measured.passed = !table.minutes().empty();
        const auto add = [&](const std::string& when, const ArmPairs& pairs) {
            const auto comparison = compare(pairs.placebo, pairs.naltrexone);
            measured.passed = measured.passed && comparison && comparison->p > significance;
            measured.text += (measured.text.empty() ? "" : "; ") + when + ": ";
            measured.text += comparison ? fixed(comparison->difference, 1) + ", " + pText(comparison->p) : "too few";
        };
        add("before", table.scorePairs(people, cadss, DrawnVisitKind::Baseline, 0));
        for (const int minute : table.minutes()) {
            add(std::to_string(minute) + " min", table.scorePairs(people, cadss, DrawnVisitKind::Minute, minute));
        }
        return measured;
    };
}

std::optional<PretreatmentEffect> pretreatmentEffect(const ScoreTable& table, std::string_view scale,
                                                     const std::vector<int>& days)
{
    stats::DesignMatrix design;
    design.columns = {"intercept"};
    for (std::size_t i = 1; i < days.size(); ++i) {
        design.columns.push_back("day " + std::to_string(days[i]));
    }
    design.columns.emplace_back("naltrexone");
    std::vector<double> changes;
    std::vector<int> people;
    for (const auto person : table.completers()) {
        for (const auto arm : {placeboArm, naltrexoneArm}) {
            for (std::size_t i = 0; i < days.size(); ++i) {
                const auto change = table.change(person, arm, scale, days[i]);
                if (!change) {
                    continue;
                }
                std::vector<double> row(design.columns.size(), 0.0);
                row.front() = 1.0;
                if (i > 0) {
                    row[i] = 1.0;
                }
                row.back() = arm == naltrexoneArm ? 1.0 : 0.0;
                design.addRow(row);
                changes.push_back(*change);
                people.push_back(static_cast<int>(person));
            }
        }
    }
    const auto fit = stats::fitInterceptModel(changes, design, people);
    if (!fit) {
        return std::nullopt;
    }
    const auto effects = stats::testCoefficients(*fit);
    if (!effects) {
        return std::nullopt;
    }
    return PretreatmentEffect{effects->back().estimate, effects->back().p};
}

FactCheck suicidalityFallsLess(std::string_view scale)
{
    return [scale](const TrialDraw&, const ScoreTable& table) {
        const auto effect = pretreatmentEffect(table, scale, table.days());
        if (!effect) {
            return notMeasured();
        }
        return Measured{effect->p < suicidalitySignificance && effect->estimate > 0.0,
                        "falls " + fixed(effect->estimate, 2) + " points less with naltrexone, " + pText(effect->p) +
                            ", n = " + std::to_string(table.completers().size())};
    };
}

} // namespace simulation
