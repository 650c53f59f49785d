// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// THE LIST of what must stand beside the pictures of this folder: the limits of what is known, each with its source.
#pragma once

#include "core/pharmacology/parameter.h"

#include <span>
#include <string>
#include <string_view>

namespace pharmacology {

struct Statement
{
    std::string key; ///< "weak-affinity"
    std::string sentence;
    std::string citation;
    Confidence confidence = Confidence::D;
};

[[nodiscard]] std::span<const Statement> statements();

/// nullptr where there is none of that key.
[[nodiscard]] const Statement* findStatement(std::string_view key);

} // namespace pharmacology
