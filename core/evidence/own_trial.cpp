// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/own_trial.h"

#include <algorithm>
#include <cmath>

namespace evidence {

using namespace Qt::StringLiterals;

namespace {

bool isPositive(const std::optional<int>& count)
{
    return count && *count > 0;
}

bool isShare(const std::optional<double>& value)
{
    return !value || std::abs(*value) <= 1.0;
}

// What the person typed stands in one language; it is shown in every one.
Statement typed(const QString& words, const Citation& citation)
{
    return {.words = {.en = words, .de = {}}, .citations = {citation}};
}

} // namespace

std::vector<OwnTrialFault> faultsOf(const OwnTrial& draft)
{
    std::vector<OwnTrialFault> faults;
    const auto tell = [&faults](bool wrong, OwnTrialFault fault) {
        if (wrong) {
            faults.push_back(fault);
        }
    };
    const bool lower = draft.lower.has_value();
    const bool upper = draft.upper.has_value();
    tell(draft.name.trimmed().isEmpty(), OwnTrialFault::NoName);
    tell(draft.citation.trimmed().isEmpty(), OwnTrialFault::NoCitation);
    tell(draft.compared.trimmed().isEmpty(), OwnTrialFault::NoComparison);
    tell(!isPositive(draft.peopleFirst) || !isPositive(draft.peopleSecond), OwnTrialFault::NoPeople);
    tell(draft.outcome.trimmed().isEmpty(), OwnTrialFault::NoOutcome);
    tell(!draft.value, OwnTrialFault::NoValue);
    tell(!lower && !upper && !draft.se, OwnTrialFault::NoSpread);
    tell(lower != upper, OwnTrialFault::HalfInterval);
    tell(draft.value && lower && upper &&
             (*draft.lower > *draft.value || *draft.value > *draft.upper || *draft.lower >= *draft.upper),
         OwnTrialFault::OutsideInterval);
    tell(draft.se && *draft.se <= 0.0, OwnTrialFault::SeNotAboveZero);
    tell(draft.measure == EffectMeasure::RiskDifference && !isShare(draft.value), OwnTrialFault::ShareOutOfRange);
    return faults;
}

EvidenceTrial trialOf(const OwnTrial& draft, const QString& key)
{
    const Citation citation{
        .source = {}, .citation = draft.citation.trimmed(), .where = {}, .code = Code::Verbatim, .numbers = {}};
    EvidenceTrial trial;
    trial.key = key;
    trial.citation = draft.citation.trimmed();
    trial.shortName = draft.name.trimmed();
    trial.designKind = draft.design;
    trial.peopleFirst = draft.peopleFirst;
    trial.peopleSecond = draft.peopleSecond;
    // In a crossover both groups are the same people.
    trial.people = draft.design == DesignKind::Crossover
                       ? std::max(draft.peopleFirst.value_or(0), draft.peopleSecond.value_or(0))
                       : draft.peopleFirst.value_or(0) + draft.peopleSecond.value_or(0);
    trial.comparison = typed(draft.compared.trimmed(), citation);
    trial.origin = study::Origin::Entered;
    trial.outcomes.push_back({.key = u"effect"_s,
                              .name = {.en = draft.outcome.trimmed(), .de = {}},
                              .scale = {},
                              .visit = {},
                              .published = typed(draft.outcome.trimmed(), citation),
                              .effect = Effect{.measure = draft.measure,
                                               .value = draft.value.value_or(0.0),
                                               .se = draft.se,
                                               .lower = draft.lower,
                                               .upper = draft.upper,
                                               .level = 0.95,
                                               .code = Code::Verbatim},
                              .p = {}});
    return trial;
}

OwnTrial draftOf(const EvidenceTrial& trial)
{
    OwnTrial draft;
    draft.name = trial.shortName;
    draft.citation = trial.citation;
    draft.design = trial.designKind;
    draft.compared = trial.comparison.words.en;
    draft.peopleFirst = trial.peopleFirst;
    draft.peopleSecond = trial.peopleSecond;
    if (!trial.outcomes.empty()) {
        const Outcome& outcome = trial.outcomes.front();
        draft.outcome = outcome.name.en;
        if (outcome.effect) {
            draft.measure = outcome.effect->measure;
            draft.value = outcome.effect->value;
            draft.lower = outcome.effect->lower;
            draft.upper = outcome.effect->upper;
            draft.se = outcome.effect->se;
        }
    }
    return draft;
}

QString freeOwnKey(std::span<const EvidenceTrial> list)
{
    for (int number = 1;; ++number) {
        const QString key = u"own-%1"_s.arg(number);
        if (findTrial(list, key) == nullptr) {
            return key;
        }
    }
}

} // namespace evidence
