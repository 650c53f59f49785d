// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The four cells of ketamine x naltrexone: which of them a trial needs for a conclusion, and which this one had.
#pragma once

#include <QString>
#include <QStringList>

#include <array>
#include <cstdint>
#include <vector>

namespace pages {

/// In reading order of the table: with ketamine above, without below; placebo left, naltrexone right.
enum class Cell : std::uint8_t { KetamineAlone, KetamineBlocked, Neither, NaltrexoneAlone };

inline constexpr std::size_t cellCount = 4;

struct CellWords
{
    QString name;
    bool hadHere = false; ///< in Williams 2018
    QString status;
    QString elsewhere; ///< other trials with that cell, by name and year
    QString sources;   ///< where these can be read
};

struct Conclusion
{
    QString key;
    QString claim;
    std::array<bool, cellCount> needs{};
    QString answer;  ///< what can be said of it, by whom
    QString sources; ///< where that can be read; empty where nobody is named
};

[[nodiscard]] std::array<CellWords, cellCount> cellWords();
[[nodiscard]] std::vector<Conclusion> armConclusions();

} // namespace pages
