// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How many scores of a study come from where.
#pragma once

#include "core/study/study.h"

#include <cstddef>
#include <vector>

namespace analysis {

struct OriginCount
{
    study::Origin origin = study::Origin::Entered;
    std::size_t scores = 0;

    friend bool operator==(const OriginCount&, const OriginCount&) = default;
};

/// The origins that occur, the most frequent first; equal ones in the order of the enumeration.
[[nodiscard]] std::vector<OriginCount> originCounts(const study::Study& study);

} // namespace analysis
