// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/evidence_trial.h"

#include <algorithm>

namespace evidence {

using namespace Qt::StringLiterals;

QString designKey(DesignKind kind)
{
    switch (kind) {
    case DesignKind::Crossover:
        return u"crossover"_s;
    case DesignKind::Parallel:
        return u"parallel"_s;
    case DesignKind::OpenLabel:
        return u"open-label"_s;
    case DesignKind::NotStated:
        return u"not-stated"_s;
    }
    return {};
}

Words designWords(DesignKind kind)
{
    switch (kind) {
    case DesignKind::Crossover:
        return {u"crossover"_s, u"Crossover"_s};
    case DesignKind::Parallel:
        return {u"parallel groups"_s, u"parallele Gruppen"_s};
    case DesignKind::OpenLabel:
        return {u"open label"_s, u"offen"_s};
    case DesignKind::NotStated:
        return {u"design not found"_s, u"Design nicht gefunden"_s};
    }
    return {};
}

std::optional<DesignKind> designFromKey(QStringView key)
{
    for (const DesignKind kind :
         {DesignKind::Crossover, DesignKind::Parallel, DesignKind::OpenLabel, DesignKind::NotStated}) {
        if (designKey(kind) == key) {
            return kind;
        }
    }
    return std::nullopt;
}

QString effectMeasureKey(EffectMeasure measure)
{
    switch (measure) {
    case EffectMeasure::MeanDifference:
        return u"mean-difference"_s;
    case EffectMeasure::StandardisedDifference:
        return u"standardised-difference"_s;
    case EffectMeasure::RiskDifference:
        return u"risk-difference"_s;
    }
    return {};
}

Words effectMeasureWords(EffectMeasure measure)
{
    switch (measure) {
    case EffectMeasure::MeanDifference:
        return {u"difference in points"_s, u"Differenz in Punkten"_s};
    case EffectMeasure::StandardisedDifference:
        return {u"difference in standard deviations"_s, u"Differenz in Standardabweichungen"_s};
    case EffectMeasure::RiskDifference:
        return {u"difference of shares"_s, u"Differenz der Anteile"_s};
    }
    return {};
}

std::optional<EffectMeasure> effectMeasureFromKey(QStringView key)
{
    for (const EffectMeasure measure :
         {EffectMeasure::MeanDifference, EffectMeasure::StandardisedDifference, EffectMeasure::RiskDifference}) {
        if (effectMeasureKey(measure) == key) {
            return measure;
        }
    }
    return std::nullopt;
}

const EvidenceTrial* findTrial(std::span<const EvidenceTrial> list, QStringView key)
{
    const auto found =
        std::find_if(list.begin(), list.end(), [&](const EvidenceTrial& trial) { return trial.key == key; });
    return found == list.end() ? nullptr : &*found;
}

const Outcome* findOutcome(const EvidenceTrial& trial, QStringView key)
{
    const auto found = std::find_if(trial.outcomes.begin(), trial.outcomes.end(),
                                    [&](const Outcome& outcome) { return outcome.key == key; });
    return found == trial.outcomes.end() ? nullptr : &*found;
}

std::vector<Statement> statementsOf(const EvidenceTrial& trial)
{
    std::vector<Statement> all{trial.design, trial.population, trial.comparison};
    for (const Outcome& outcome : trial.outcomes) {
        all.push_back({.words = outcome.name, .citations = outcome.published.citations});
        all.push_back(outcome.published);
    }
    all.insert(all.end(), trial.speaksFor.begin(), trial.speaksFor.end());
    all.insert(all.end(), trial.speaksAgainst.begin(), trial.speaksAgainst.end());
    return all;
}

} // namespace evidence
