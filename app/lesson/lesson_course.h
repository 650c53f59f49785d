// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The order within a lesson that its format only implies: which prediction is settled where, and which step waits for the
// switch.
#pragma once

#include "core/evidence/lesson.h"
#include "core/study/selection.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace lesson {

/// The steps whose predictions this one shows the outcome of: an observing step settles those on its scale that no step
/// before it settled.
[[nodiscard]] std::vector<std::size_t> settledAt(const evidence::Lesson& lesson, std::size_t step);

/// Some later step shows the outcome: until then nobody is told who was right.
[[nodiscard]] bool isSettledLater(const evidence::Lesson& lesson, std::size_t step);

/// The side that the class turns the switch to, where the step settles predictions and shows one side alone.
[[nodiscard]] std::optional<study::Side> flipAskedAt(const evidence::Lesson& lesson, std::size_t step);

/// nullopt: no step of that key.
[[nodiscard]] std::optional<std::size_t> placeOf(const evidence::Lesson& lesson, const QString& step);

} // namespace lesson
