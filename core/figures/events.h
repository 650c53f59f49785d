// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Adverse events: of each term the share of people of both arms and the difference of the shares, each with its
// interval.
#pragma once

#include "core/analysis/adverse_events.h"
#include "core/base/result.h"
#include "core/figures/figure.h"
#include "core/study/selection.h"
#include "core/study/study.h"

namespace figures {

/// The terms of most people, at most this many; the others stand in the table beside.
inline constexpr std::size_t mostTermsDrawn = 8;

/// Errors: NotEnoughData (no events after a treatment), UnknownKey (a column of the filter).
[[nodiscard]] base::Result<Figure> events(const study::Study& study, const study::Selection& selection);
[[nodiscard]] base::Result<Figure> events(const study::Study& study, const study::Selection& selection,
                                          const analysis::AdverseEvents& counted);

} // namespace figures
