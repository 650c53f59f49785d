// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is published about dissociation, side effects and abuse of ketamine, each with where it was read and how surely.
#pragma once

#include <QString>

#include <cstdint>
#include <vector>

namespace pages {

/// How a fact was read.
enum class FactCode : std::uint8_t {
    Verbatim,  ///< V: in the source itself
    Secondary, ///< S: in another text about it
    NotFound,  ///< NF: looked for and not found
};

struct SafetyFact
{
    QString words;
    QString source;
    FactCode code = FactCode::Secondary;
};

/// "read in the source itself", "read in a secondary source", "looked for and not found".
[[nodiscard]] QString factCodeWords(FactCode code);

/// Of the drug, whatever study is open; in the language of the program.
[[nodiscard]] std::vector<SafetyFact> safetyFacts();

/// What of a study's safety is known not to be published; empty for a study of somebody's own.
[[nodiscard]] std::vector<SafetyFact> unpublishedSafety(const QString& studyKey);

} // namespace pages
