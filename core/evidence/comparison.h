// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Which trials may be pooled, and which not: groups of outcomes with the judgement and its reasons. The rows are what a
// forest plot draws; a meta-analysis takes them only where the judgement allows it.
#pragma once

#include "core/evidence/effect_numbers.h"

#include <span>
#include <vector>

namespace evidence {

enum class Pooling : std::uint8_t {
    Allowed,
    WithReservations, ///< computed, with the reservations beside it
    NotAllowed,       ///< drawn side by side, never pooled
};

[[nodiscard]] QString poolingKey(Pooling pooling); ///< "allowed", "with-reservations", "not-allowed"
[[nodiscard]] std::optional<Pooling> poolingFromKey(QStringView key);
[[nodiscard]] Words poolingWords(Pooling pooling);

struct ComparisonRow
{
    QString trial;
    QString outcome;

    friend bool operator==(const ComparisonRow&, const ComparisonRow&) = default;
};

struct Comparison
{
    QString key;
    Words title;
    Words question;
    Pooling pooling = Pooling::NotAllowed;
    std::vector<Statement> reasons;
    std::vector<ComparisonRow> rows; ///< without a size and interval too: they are told, not drawn

    friend bool operator==(const Comparison&, const Comparison&) = default;
};

/// An outcome with everything that a forest plot or a meta-analysis takes.
struct EffectRow
{
    QString trial;
    QString outcome;
    QString shortName; ///< of the trial
    Words name;        ///< of the outcome
    EffectMeasure measure = EffectMeasure::MeanDifference;
    double value = 0.0;
    Code valueCode = Code::Verbatim;
    StandardError se;
    EffectInterval interval;
    study::Origin origin = study::Origin::Reported; ///< of the trial
};

struct ComparisonEffects
{
    std::vector<EffectRow> rows;
    std::vector<ComparisonRow> withoutEffect; ///< no size, or no interval and no standard error
};

/// In the order in which they are shown; every row names an outcome of list. Errors: DamagedFile, MalformedInput.
[[nodiscard]] base::Result<std::vector<Comparison>> comparisons(std::span<const EvidenceTrial> list);
[[nodiscard]] base::Result<std::vector<Comparison>> readComparisons(const QByteArray& json, const QString& fileName,
                                                                    std::span<const EvidenceTrial> list);

[[nodiscard]] ComparisonEffects effectsOf(const Comparison& comparison, std::span<const EvidenceTrial> list);

/// Every outcome of the shelf that has an effect with an interval, published or derived: the forest of all.
[[nodiscard]] std::vector<EffectRow> effectsOf(std::span<const EvidenceTrial> list);

} // namespace evidence
