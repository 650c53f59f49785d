// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What of a study is looked at: the same value drives the window, the command line and every figure.
#pragma once

#include "core/base/result.h"
#include "core/study/study.h"

#include <QString>

#include <cstddef>
#include <vector>

namespace study {

enum class Side : std::uint8_t { Reference, Comparator, Both };
enum class Measure : std::uint8_t { Score, Change, PercentChange };

/// What days are counted from: the treatment of a score's own period (nominal days, periods lie on each other), or the
/// person's first treatment (actual days, periods follow each other).
enum class TimeAxis : std::uint8_t { OwnTreatment, FirstTreatment };

/// A column of the participants (column.h says which there are) and what its value must be (value_filter.h): a word also
/// means what the source's dictionary calls the value, and a sequence answers to its key and its name.
struct Condition
{
    QString column;
    QString value;

    friend bool operator==(const Condition&, const Condition&) = default;
};

struct Selection
{
    ScaleId scale;
    VisitId visit; ///< the visit that sentences and paired figures are about; invalid: defaultVisit()
    Side side = Side::Reference;
    Measure measure = Measure::Score;
    TimeAxis timeAxis = TimeAxis::OwnTreatment; ///< of figures over days, where hasActualDays()
    std::vector<Condition> where;
    bool completersOnly = false;

    friend bool operator==(const Selection&, const Selection&) = default;
};

/// The primary scale, its default visit, the reference side, scores, everybody.
[[nodiscard]] Selection defaultSelection(const Study& study);

/// True where some later period says how many days after the first treatment its own treatment was.
[[nodiscard]] bool hasActualDays(const Study& study);

/// selection.visit, or the scale's default visit.
[[nodiscard]] VisitId chosenVisit(const Study& study, const Selection& selection);

/// The participant's value in a column; nullopt: no such column for this person.
[[nodiscard]] std::optional<QString> columnValue(const Study& study, const Participant& participant,
                                                 QStringView column);

/// The participants that meet all conditions (and are completers where asked), in the study's order. Errors: UnknownKey
/// (no such column), InvalidValue (a value that is no filter). In a study without participants: none, whatever is asked.
[[nodiscard]] base::Result<std::vector<ParticipantId>> selectParticipants(const Study& study,
                                                                          const Selection& selection);

/// How many people would be left without each of the conditions: which one to drop where nobody is left.
[[nodiscard]] std::vector<std::size_t> countsWithoutEach(const Study& study, const Selection& selection);

/// The condition in its own signs, for captions and exports: "group = MDD", "age >=20".
[[nodiscard]] QString conditionWord(const Condition& condition);

[[nodiscard]] std::optional<Side> sideFromKey(QStringView key);
[[nodiscard]] std::optional<Measure> measureFromKey(QStringView key);
[[nodiscard]] std::optional<TimeAxis> timeAxisFromKey(QStringView key);
[[nodiscard]] QString sideKey(Side side);
[[nodiscard]] QString measureKey(Measure measure);
[[nodiscard]] QString timeAxisKey(TimeAxis axis); ///< own or first

} // namespace study
