// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What study_builder.cpp knows between reading the rows and making the study: people, visits and scores by number.
#pragma once

#include "core/interchange/raw_table.h"
#include "core/interchange/study_builder.h"
#include "core/interchange/visit_label.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace interchange {

constexpr int noArm = -1;

/// One participant while rows are read.
struct PersonDraft
{
    std::string_view key;
    std::size_t firstRow = 0;
    std::optional<std::size_t> peopleRow;
    std::vector<int> arms;                ///< by period, first period first; noArm: not known yet
    bool armsGiven = false;               ///< the treatment columns told the arms: rows must agree with them
    std::optional<std::string> leftOutBy; ///< the where rule on the joined table that leaves the person out
    bool hasPeriodZero = false;
    bool kept = false;
    study::Origin origin = study::Origin::Imported; ///< of the first score that is kept
    std::optional<std::uint32_t> sequence;          ///< label of the sequence column
};

struct VisitDraft
{
    VisitTime time;
    std::string key;
    std::string label; ///< the only label that means this visit; empty when there are several
};

/// 24 bytes a score, a million of which are held while rows are read.
struct ScoreDraft
{
    std::uint32_t person = 0;
    std::uint32_t row = 0;
    double value = 0.0;
    std::uint16_t visit = 0;
    std::uint16_t scale = 0;
    std::int16_t period = 0;
    std::uint8_t origin = 0;
};

/// One scale of the study: all rules with the same key together.
struct ScaleDraft
{
    const ScaleRule* rule = nullptr; ///< the first one
    bool several = false;            ///< of several rules: their columns are no common label
    double lowest = 0.0;
    double highest = 0.0;
    bool scored = false;
};

struct Drafts
{
    std::vector<PersonDraft> people;
    std::vector<VisitDraft> visits;
    std::vector<ScaleDraft> scales;
    std::vector<ScoreDraft> scores;
    std::vector<std::string_view> sequenceLabels;
    bool singleArm = false; ///< nothing tells an arm: there is one
};

} // namespace interchange
