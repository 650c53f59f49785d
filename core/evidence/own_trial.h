// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A trial that a person adds to the shelf: what the form asks for, what is wrong with it, and the trial it makes. It has
// one outcome, the origin "entered", and nobody but that person checked it.
#pragma once

#include "core/evidence/evidence_trial.h"

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace evidence {

struct OwnTrial
{
    QString name;     ///< "Mine 2026"
    QString citation; ///< where it can be read
    DesignKind design = DesignKind::Parallel;
    QString compared; ///< "ketamine against midazolam": the effect is first minus second
    std::optional<int> peopleFirst;
    std::optional<int> peopleSecond;
    QString outcome; ///< "MADRS on day 1"
    EffectMeasure measure = EffectMeasure::MeanDifference;
    std::optional<double> value;
    std::optional<double> lower; ///< of the 95 % interval
    std::optional<double> upper;
    std::optional<double> se;

    friend bool operator==(const OwnTrial&, const OwnTrial&) = default;
};

enum class OwnTrialFault : std::uint8_t {
    NoName,
    NoCitation,
    NoComparison,
    NoPeople, ///< of either group, or not above 0
    NoOutcome,
    NoValue,
    NoSpread, ///< neither an interval nor a standard error
    HalfInterval,
    OutsideInterval,
    SeNotAboveZero,
    ShareOutOfRange, ///< a difference of shares lies from −1 to 1
};

/// In the order of the form; empty: it can be added.
[[nodiscard]] std::vector<OwnTrialFault> faultsOf(const OwnTrial& draft);

/// key: of the trial, unique on the shelf. The draft has no faults.
[[nodiscard]] EvidenceTrial trialOf(const OwnTrial& draft, const QString& key);
/// The draft that made it, for editing.
[[nodiscard]] OwnTrial draftOf(const EvidenceTrial& trial);

/// "own-1", "own-2" …: the first that no trial of the list has.
[[nodiscard]] QString freeOwnKey(std::span<const EvidenceTrial> list);

} // namespace evidence
