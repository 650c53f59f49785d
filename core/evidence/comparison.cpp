// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/comparison.h"

#include "core/evidence/content_file.h"
#include "core/evidence/field_reader.h"

namespace evidence {

using namespace Qt::StringLiterals;

namespace {

Comparison readComparison(FieldReader fields)
{
    Comparison comparison{.key = fields.text("key"_L1),
                          .title = fields.words("title"_L1),
                          .question = fields.words("question"_L1),
                          .pooling = fields.choice("pooling"_L1, poolingFromKey),
                          .reasons = fields.statements("reasons"_L1),
                          .rows = {}};
    for (FieldReader& row : fields.list("rows"_L1, u"row"_s)) {
        comparison.rows.push_back({.trial = row.text("trial"_L1), .outcome = row.text("outcome"_L1)});
        row.finish();
    }
    if (comparison.reasons.empty()) {
        fields.fail("reasons"_L1, u"says nothing"_s);
    }
    fields.finish();
    return comparison;
}

const Outcome* outcomeAt(const ComparisonRow& row, std::span<const EvidenceTrial> list)
{
    const EvidenceTrial* trial = findTrial(list, row.trial);
    return trial == nullptr ? nullptr : findOutcome(*trial, row.outcome);
}

std::optional<EffectRow> effectRow(const EvidenceTrial& trial, const Outcome& outcome)
{
    if (!outcome.effect) {
        return std::nullopt;
    }
    const auto se = standardErrorOf(*outcome.effect);
    const auto interval = intervalOf(*outcome.effect);
    if (!se || !interval) {
        return std::nullopt;
    }
    return EffectRow{.trial = trial.key,
                     .outcome = outcome.key,
                     .shortName = trial.shortName,
                     .name = outcome.name,
                     .measure = outcome.effect->measure,
                     .value = outcome.effect->value,
                     .valueCode = outcome.effect->code,
                     .se = *se,
                     .interval = *interval,
                     .origin = trial.origin};
}

} // namespace

QString poolingKey(Pooling pooling)
{
    switch (pooling) {
    case Pooling::Allowed:
        return u"allowed"_s;
    case Pooling::WithReservations:
        return u"with-reservations"_s;
    case Pooling::NotAllowed:
        return u"not-allowed"_s;
    }
    return {};
}

Words poolingWords(Pooling pooling)
{
    switch (pooling) {
    case Pooling::Allowed:
        return {u"may be pooled"_s, u"darf zusammengefasst werden"_s};
    case Pooling::WithReservations:
        return {u"pooled with reservations"_s, u"unter Vorbehalt zusammengefasst"_s};
    case Pooling::NotAllowed:
        return {u"not pooled"_s, u"nicht zusammengefasst"_s};
    }
    return {};
}

std::optional<Pooling> poolingFromKey(QStringView key)
{
    for (const Pooling pooling : {Pooling::Allowed, Pooling::WithReservations, Pooling::NotAllowed}) {
        if (poolingKey(pooling) == key) {
            return pooling;
        }
    }
    return std::nullopt;
}

base::Result<std::vector<Comparison>> readComparisons(const QByteArray& json, const QString& fileName,
                                                      std::span<const EvidenceTrial> list)
{
    auto all = readList<Comparison>(json, fileName, "comparisons"_L1, u"comparison"_s, readComparison);
    if (!all) {
        return all;
    }
    for (const Comparison& comparison : *all) {
        for (const ComparisonRow& row : comparison.rows) {
            if (outcomeAt(row, list) == nullptr) {
                const QString problem = u"comparison %1: there is no outcome \"%2\" of a trial \"%3\""_s.arg(
                    comparison.key, row.outcome, row.trial);
                return tl::unexpected<base::Error>(malformed(fileName, {problem}));
            }
        }
    }
    return all;
}

base::Result<std::vector<Comparison>> comparisons(std::span<const EvidenceTrial> list)
{
    auto file = contentFile(u"evidence/comparisons.json"_s);
    if (!file) {
        return base::pass(file);
    }
    return readComparisons(*file, u"comparisons.json"_s, list);
}

ComparisonEffects effectsOf(const Comparison& comparison, std::span<const EvidenceTrial> list)
{
    ComparisonEffects effects;
    for (const ComparisonRow& row : comparison.rows) {
        const EvidenceTrial* trial = findTrial(list, row.trial);
        const Outcome* outcome = outcomeAt(row, list);
        if (outcome == nullptr) {
            continue;
        }
        if (auto effect = effectRow(*trial, *outcome)) {
            effects.rows.push_back(std::move(*effect));
        } else {
            effects.withoutEffect.push_back(row);
        }
    }
    return effects;
}

std::vector<EffectRow> effectsOf(std::span<const EvidenceTrial> list)
{
    std::vector<EffectRow> rows;
    for (const EvidenceTrial& trial : list) {
        for (const Outcome& outcome : trial.outcomes) {
            if (auto effect = effectRow(trial, outcome)) {
                rows.push_back(std::move(*effect));
            }
        }
    }
    return rows;
}

} // namespace evidence
