// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the columns of a table of scores mean. A recipe file (recipe_json.h) is this struct as JSON. Names of columns,
// labels and arms are UTF-8 as the file has them. An empty name means: not given.
//
// Three shapes of table are one to us, for `scales` says where scores stand:
//   long       columns.scale and columns.value name two columns; a rule's source is a value of the first
//   wide       each rule's source is a column that holds one scale; a row is a participant's visit
//   wide-wide  each rule's source is a column of one scale at one visit; a row is a participant
#pragma once

#include "core/study/study.h"

#include <optional>
#include <string>
#include <vector>

namespace interchange {

/// Which column says what of a row. Where day or minute is given, visit may be empty.
struct ColumnRoles
{
    std::string participant;
    std::string visit;
    std::string day;    ///< since the treatment of the row's period; at or below 0 is the baseline
    std::string minute; ///< the same in minutes
    std::string phase;  ///< "baseline" or "post-dose", where the time alone does not tell
    std::string arm;
    std::string period;
    std::string sequence;
    std::string scale;
    std::string value;
    std::string age;
    std::string sex;
    std::string origin; ///< holds study::originKey(): an exported simulation stays a simulation
    std::string badge;

    friend bool operator==(const ColumnRoles&, const ColumnRoles&) = default;
};

/// Where the scores of one scale stand, and what that scale is when the catalogue does not know its key.
struct ScaleRule
{
    std::string source;
    std::string scale; ///< its key
    std::string name;
    std::optional<double> minimum;
    std::optional<double> maximum;
    bool higherIsBetter = false;
    std::string visit; ///< wide-wide: a label of `visits`
    std::string arm;   ///< wide-wide: a key of `arms`
    int period = 0;    ///< wide-wide: 0 = not told

    friend bool operator==(const ScaleRule&, const ScaleRule&) = default;
};

struct VisitRule
{
    std::string label; ///< as it stands in the visit column
    std::string key;   ///< empty: made from the time
    study::VisitPhase phase = study::VisitPhase::PostDose;
    study::TimeUnit unit = study::TimeUnit::Day;
    double time = 0.0;
    std::string arm; ///< the visit's name tells the arm, too: a key of `arms`
    int period = 0;  ///< or the period; 0 = not told

    friend bool operator==(const VisitRule&, const VisitRule&) = default;
};

struct ArmRule
{
    std::string key;
    std::string name;
    std::string description;
    std::vector<std::string> labels; ///< how the file writes it, beside key and name
    bool antagonist = false;

    friend bool operator==(const ArmRule&, const ArmRule&) = default;
};

struct ContrastRule
{
    std::string reference; ///< keys of `arms`; both empty: not given
    std::string comparator;
    std::string name;

    friend bool operator==(const ContrastRule&, const ContrastRule&) = default;
};

/// A second table with one row a participant.
struct JoinRule
{
    std::string file;
    std::string sheet;
    std::string participant; ///< its column

    friend bool operator==(const JoinRule&, const JoinRule&) = default;
};

/// Rows are kept where the column (of either table) has this value or this dictionary label.
struct WhereRule
{
    std::string column;
    std::string value;

    friend bool operator==(const WhereRule&, const WhereRule&) = default;
};

struct ColumnMapping
{
    std::string name;
    std::string title;
    std::string citation;
    std::string sheet;
    std::string separator; ///< one character, or empty: detected
    std::string decimal;   ///< "." or ",", or empty: decided for each column
    ColumnRoles columns;
    std::vector<std::string> treatments; ///< columns that hold the arm of period 1, 2 …
    std::vector<std::string> attributes; ///< further columns of a participant
    std::vector<ScaleRule> scales;
    std::vector<VisitRule> visits;
    std::vector<ArmRule> arms;
    ContrastRule contrast;
    JoinRule join;
    std::vector<std::string> missing; ///< beside the usual ones, for example -999
    std::vector<WhereRule> where;
    std::string primary; ///< key of the scale shown first

    friend bool operator==(const ColumnMapping&, const ColumnMapping&) = default;
};

} // namespace interchange
