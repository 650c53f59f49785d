// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The design of a study of one's own: a new study, and what can be added to, renamed in or taken from its arms,
// sequences, visits and scales. Each gives the study after; the edit is ReplaceStudy, for such changes are rare and the
// studies they are made in small.
#pragma once

#include "core/base/result.h"
#include "core/study/study.h"

#include <QString>

#include <cstdint>
#include <vector>

namespace study {

enum class Plan : std::uint8_t {
    Crossover, ///< everybody is given every arm, in one of the sequences
    Parallel,  ///< everybody is given one arm
};

struct PlannedVisit
{
    VisitPhase phase = VisitPhase::PostDose;
    TimeUnit unit = TimeUnit::Day;
    double time = 0.0; ///< in that unit, counted from the period's treatment

    friend bool operator==(const PlannedVisit&, const PlannedVisit&) = default;
};

/// What a new study starts with.
struct Outline
{
    QString title;
    Plan plan = Plan::Crossover;
    std::vector<QString> arms; ///< their names
    std::vector<PlannedVisit> visits;
    std::vector<Scale> scales; ///< without ids; the first one is the primary scale
};

/// Nobody in it yet. A crossover has a sequence for each arm to begin with, in turn (two arms: AB and BA), a parallel
/// study one for each arm. Errors: InvalidEdit (no title, fewer than two arms, no visit or scale, a name twice or
/// empty), InvalidValue (a time or a range that limits.h does not allow).
[[nodiscard]] base::Result<Study> newStudy(const Outline& outline);

/// "baseline", "day 1", "minute 40", "day -7 before": what a visit at that time is called.
[[nodiscard]] QString visitKey(const PlannedVisit& visit);

/// "placebo – ketamine": what a sequence of these arms is called.
[[nodiscard]] QString sequenceName(const Study& study, const std::vector<ArmId>& arms);

// Each fails with InvalidEdit where the row is unknown, a name is empty or in use, or a row that is to leave is still
// referred to, and with InvalidValue where a number is out of bounds. Ids of new rows are the next free ones; a new
// name leaves the key what it was.
[[nodiscard]] base::Result<Study> withArm(Study study, const QString& name);
[[nodiscard]] base::Result<Study> withArmRenamed(Study study, ArmId arm, const QString& name);
[[nodiscard]] base::Result<Study> withoutArm(Study study, ArmId arm);
[[nodiscard]] base::Result<Study> withSequence(Study study, const std::vector<ArmId>& arms);
[[nodiscard]] base::Result<Study> withSequenceRenamed(Study study, SequenceId sequence, const QString& name);
[[nodiscard]] base::Result<Study> withoutSequence(Study study, SequenceId sequence);
[[nodiscard]] base::Result<Study> withVisit(Study study, const PlannedVisit& visit);
[[nodiscard]] base::Result<Study> withVisitRelabelled(Study study, VisitId visit, const QString& label);
/// The key goes along where it told the time; so do the scores. A visit with scores stays before or after the
/// treatment, and two visits cannot be at one time.
[[nodiscard]] base::Result<Study> withVisitMoved(Study study, VisitId visit, const PlannedVisit& to);
[[nodiscard]] base::Result<Study> withoutVisit(Study study, VisitId visit);
/// scale: without an id.
[[nodiscard]] base::Result<Study> withScale(Study study, Scale scale);
[[nodiscard]] base::Result<Study> withScaleRenamed(Study study, ScaleId scale, const QString& name);
/// InvalidValue as well where a score that fits the scale now would not fit it then (see scoresThatWouldNotFit).
[[nodiscard]] base::Result<Study> withScaleRange(Study study, ScaleId scale, double minimum, double maximum);
[[nodiscard]] base::Result<Study> withScaleDirection(Study study, ScaleId scale, Direction direction);
/// The primary scale can leave only as the last one; then the study has none.
[[nodiscard]] base::Result<Study> withoutScale(Study study, ScaleId scale);

/// Scores on a scale that are in its range, and outside of this one.
struct UnfitScores
{
    int count = 0;
    double least = 0.0; ///< of them; only where there are any
    double greatest = 0.0;
};

[[nodiscard]] UnfitScores scoresThatWouldNotFit(const Study& study, ScaleId scale, double minimum, double maximum);

} // namespace study
