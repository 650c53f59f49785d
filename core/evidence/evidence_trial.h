// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A trial on the evidence shelf: what was done, what was published of it and how sure we are, and what speaks for and
// against laying it beside the embedded study. What a person adds is the same value with the origin entered.
#pragma once

#include "core/base/result.h"
#include "core/evidence/citation.h"
#include "core/study/origin.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace evidence {

enum class DesignKind : std::uint8_t { Crossover, Parallel, OpenLabel, NotStated };
enum class EffectMeasure : std::uint8_t { MeanDifference, StandardisedDifference, RiskDifference };

[[nodiscard]] QString designKey(DesignKind kind); ///< "crossover", "parallel", "open-label", "not-stated"
[[nodiscard]] std::optional<DesignKind> designFromKey(QStringView key);
[[nodiscard]] Words designWords(DesignKind kind);
[[nodiscard]] QString effectMeasureKey(EffectMeasure measure); ///< "mean-difference" …
[[nodiscard]] std::optional<EffectMeasure> effectMeasureFromKey(QStringView key);
[[nodiscard]] Words effectMeasureWords(EffectMeasure measure);

/// The numbers of an effect as they stand in the source; code is theirs. What is computed from them has code D
/// (effect_numbers.h). Units: points of the outcome's scale, standard deviations, or a share from -1 to 1.
struct Effect
{
    EffectMeasure measure = EffectMeasure::MeanDifference;
    double value = 0.0; ///< first named treatment minus second; below 0 on a mood scale: the first did better
    std::optional<double> se;
    std::optional<double> lower;
    std::optional<double> upper;
    double level = 0.95; ///< of the interval, in (0, 1)
    Code code = Code::Verbatim;

    friend bool operator==(const Effect&, const Effect&) = default;
};

struct Outcome
{
    QString key;   ///< unique within its trial
    Words name;    ///< "MADRS at 24 hours, 84 mg against placebo"
    QString scale; ///< a key of the catalogue; empty: no single scale
    QString visit; ///< "day 1"; empty: not at one time
    Statement published;
    std::optional<Effect> effect; ///< nullopt: no size was published
    QString p;                    ///< as printed: "0.023", "<0.001"; empty: not published

    friend bool operator==(const Outcome&, const Outcome&) = default;
};

struct EvidenceTrial
{
    QString key;
    QString source; ///< key of the bibliography; empty for a trial that a person added
    QString citation;
    QString shortName; ///< "Jelen 2025"
    QString doi;
    std::optional<int> year; ///< nullopt: not found
    DesignKind designKind = DesignKind::Parallel;
    std::optional<int> people; ///< who the result is about
    std::optional<int> peopleFirst;  ///< of them with the first named treatment; a trial that a person added
    std::optional<int> peopleSecond;
    Statement design;
    Statement population;
    Statement comparison;
    std::vector<Outcome> outcomes;
    std::vector<Statement> speaksFor; ///< comparing it with the embedded study
    std::vector<Statement> speaksAgainst;
    study::Origin origin = study::Origin::Reported; ///< Reported or Entered

    friend bool operator==(const EvidenceTrial&, const EvidenceTrial&) = default;
};

/// The shelf that ships, in the order in which it is shown. Errors: DamagedFile, MalformedInput naming the entry.
[[nodiscard]] base::Result<std::vector<EvidenceTrial>> trials();

/// A file of trials. bibliography: what "source" may name; citation, short name and doi come from there.
[[nodiscard]] base::Result<std::vector<EvidenceTrial>> readTrials(const QByteArray& json, const QString& fileName,
                                                                  std::span<const Source> bibliography);

/// readTrials(writeTrials(list)) == list.
[[nodiscard]] QByteArray writeTrials(std::span<const EvidenceTrial> list);

[[nodiscard]] const EvidenceTrial* findTrial(std::span<const EvidenceTrial> list, QStringView key);
[[nodiscard]] const Outcome* findOutcome(const EvidenceTrial& trial, QStringView key);

/// Every sentence of the trial, with what it must be sourced by: for tests and for search.
[[nodiscard]] std::vector<Statement> statementsOf(const EvidenceTrial& trial);

} // namespace evidence
