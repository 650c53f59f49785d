// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The columns a table of participants can have: what is known of a person, and what the person's scores say. Numbers
// stay numbers, so that they sort as such; app/models words them.
#pragma once

#include "core/analysis/participant_effects.h"
#include "core/study/selection.h"
#include "core/study/study.h"

#include <QString>
#include <QStringView>

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

namespace analysis {

enum class ColumnKind : std::uint8_t {
    Participant,
    Sequence,
    Age,
    Sex,
    Attribute,
    Completer,
    Baseline,
    Score,
    Change,
    PercentChange,
    Response,
    Difference,
    Scores,
};

struct ParticipantColumn
{
    ColumnKind kind = ColumnKind::Participant;
    study::Side side = study::Side::Reference; ///< of Baseline to Response; never Both
    QString attribute;                         ///< the name of an Attribute

    friend bool operator==(const ParticipantColumn&, const ParticipantColumn&) = default;
};

/// True for Baseline, Score, Change, PercentChange and Response: there is one for each side.
[[nodiscard]] bool hasSide(ColumnKind kind);

/// "age", "change-blocked", "attribute:site": the same in every version, for what a page keeps.
[[nodiscard]] QString columnKey(const ParticipantColumn& column);

/// Everything the study can fill, in the order it is offered: a side it does not have gives no columns.
[[nodiscard]] std::vector<ParticipantColumn> participantColumns(const study::Study& study);

/// Those a table starts with.
[[nodiscard]] std::vector<ParticipantColumn> usualColumns(const study::Study& study);

/// What stands in a cell: a number, else words, else nothing. Response and completer are the numbers 1 and 0.
struct ColumnCell
{
    std::optional<double> number;
    QString words;

    [[nodiscard]] bool isEmpty() const { return !number && words.isEmpty(); }
};

/// The column as a condition names it (study::Column::key); empty where no condition can ask for it.
[[nodiscard]] QString conditionColumn(const study::Study& study, const ParticipantEffects& effects,
                                      const ParticipantColumn& column);

/// place: of the person in effects.people, which are the study's participants in their order.
[[nodiscard]] ColumnCell columnCell(const study::Study& study, const ParticipantEffects& effects, std::size_t place,
                                    const ParticipantColumn& column);

/// Places of everybody: numbers by size, then words (letters whatever their case, digits in them by their number), what
/// is missing last in either direction; equals stay in the study's order.
[[nodiscard]] std::vector<std::uint32_t> sortedPlaces(const study::Study& study, const ParticipantEffects& effects,
                                                      const ParticipantColumn& column, bool descending);

} // namespace analysis
