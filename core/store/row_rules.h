// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the file's keys, references and checks say, once more for a study in memory: a bulk write runs without SQLite's
// foreign keys, and a stranger's file may hold rows that no honest program could have written.
#pragma once

#include "core/study/study.h"

#include <optional>
#include <string>

namespace store {

struct RowFault
{
    std::string where; ///< "table period, row 7"
    std::string what;
};

/// The first row that a study file cannot hold; nullopt where all rows are sound.
[[nodiscard]] std::optional<RowFault> firstFault(const study::Study& study);

} // namespace store
