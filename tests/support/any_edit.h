// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Edits of every kind for property tests, most of them about rows that the study has: some fit, some do not.
#pragma once

#include "core/study/edit.h"

#include <array>
#include <iosfwd>
#include <rapidcheck.h>
#include <string>

namespace tests {

/// An edit before it knows its study. Smaller numbers are simpler edits, so that a failing case shrinks.
struct EditRecipe
{
    int kind = 0; ///< index of the alternative in study::Edit
    std::array<int, 8> choices = {};
};

/// Scores more often than all else, as people do.
[[nodiscard]] rc::Gen<EditRecipe> anyEditRecipe();

/// The same recipe gives the same edit for the same study.
[[nodiscard]] study::Edit editFor(const study::Study& study, const EditRecipe& recipe);

/// A study to begin with: a row in every table (0), a larger one (1), nobody in it (2), or nothing at all (3).
[[nodiscard]] study::Study startingStudy(int choice);
[[nodiscard]] rc::Gen<int> anyStart();

/// Half a character somewhere: values hold it, files cannot.
[[nodiscard]] bool hasInvalidText(const study::Edit& edit);

/// One line, for a failing case.
[[nodiscard]] std::string describe(const study::Edit& edit);

void showValue(const EditRecipe& recipe, std::ostream& out);

} // namespace tests
