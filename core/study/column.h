// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The participants as a table: which columns there are, how each is named in a condition, and what stands in it.
//   participant, sequence, age, sex, any attribute, completer
//   MADRS @ baseline            a score
//   MADRS @ day 2 @ ketamine    a score of the period with that arm
//   change MADRS @ day 2 @ …    against the period's baseline; percent likewise
//   response MADRS @ day 2 @ …  yes or no, by the scale's own rule
//   difference MADRS @ day 2    of one person's changes, comparator - reference of the study's contrast
//   scores MADRS                how many scores a person has on the scale, at whatever visit
#pragma once

#include "core/base/result.h"
#include "core/study/study.h"
#include "core/study/value_filter.h"

#include <QString>

#include <cstdint>
#include <optional>
#include <vector>

namespace study {

enum class ColumnKind : std::uint8_t {
    Participant,
    Sequence,
    Age,
    Sex,
    Attribute,
    Completer,
    Score,
    Change,
    PercentChange,
    Response,
    Difference,
    ScoreCount,
};

/// One column. Scale and visit of a score and what is made of it; the arm is invalid where any period counts, and of a
/// difference, which has both arms of the contrast. A count of scores has no visit.
struct Column
{
    ColumnKind kind = ColumnKind::Participant;
    QString key; ///< as in Condition::column
    ScaleId scale;
    VisitId visit;
    ArmId arm;

    friend bool operator==(const Column&, const Column&) = default;
};

/// What a study says of its people: participant, sequence, age, sex, the attributes in the order of their first
/// appearance, completer. Columns that stand empty for everybody are left out, but for the participant.
[[nodiscard]] std::vector<Column> peopleColumns(const Study& study);

/// A score or what is made of scores as a column; the key is made from the rows' keys.
[[nodiscard]] Column scoreColumn(const Study& study, ColumnKind kind, ScaleId scale, VisitId visit, ArmId arm = {});

/// The column of that key. A participants' attribute goes before a score of the same name. A study without a contrast has
/// no differences. Errors: UnknownKey.
[[nodiscard]] base::Result<Column> columnNamed(const Study& study, QStringView key);

/// Reads the cells of one column; valid as long as the study it was made from.
class ColumnReader
{
public:
    ColumnReader(const Study& study, Column column);

    [[nodiscard]] const Column& column() const { return m_column; }
    /// nullopt: this person has no such attribute. A person without the score has an empty cell.
    [[nodiscard]] std::optional<Cell> cell(const Participant& participant) const;

private:
    [[nodiscard]] std::optional<Cell> attribute(const Participant& participant) const;
    [[nodiscard]] Cell fromScores(const Participant& participant) const;
    [[nodiscard]] Cell difference(const Participant& participant) const;

    const Study& m_study;
    Column m_column;
    std::vector<ParticipantId> m_completers; ///< sorted
    std::optional<Contrast> m_contrast;      ///< of a difference
};

} // namespace study
