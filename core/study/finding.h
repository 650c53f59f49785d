// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Something in a study that a person should look at. Core says what and where; app/text/finding_text.cpp words it.
#pragma once

#include <QString>

#include <cstdint>

namespace study {

enum class Severity : std::uint8_t { Note, Warning, Error };

enum class FindingKind : std::uint8_t {
    // impossible or contradictory: Error
    ScoreOutOfRange,
    ScoreNotANumber,
    DuplicateScore,
    TwoArmsInOnePeriod,
    PeriodAgainstSequence,
    BrokenReference,
    // worth knowing: Warning or Note
    ScoreNotWhole,
    MissingPeriod,
    SingleTreatment,
    BaselineOnly,
    NoBaseline,
    NoContrast,
    RowDropped,
    CellUnreadable,
    AssumptionMade,
};

struct Finding
{
    FindingKind kind;
    Severity severity;
    QString where;  ///< "P07, period 2, day 3, HAM-D-17" or "phenotype.tsv, line 12"
    QString detail; ///< the value or circumstance, for example "57 (allowed 0 to 52)"

    friend bool operator==(const Finding&, const Finding&) = default;
};

} // namespace study
