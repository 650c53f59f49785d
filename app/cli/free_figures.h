// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// THE LIST of figures that are no study's: of chance, drawn from a seed, and of drugs. A new one is one entry in
// free_figures.cpp.
#pragma once

#include "core/analysis/analysis.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/figures/figure.h"
#include "core/study/study.h"

#include <QString>

#include <cstdint>
#include <span>
#include <vector>

namespace cli {

struct FreeFigure
{
    QString key;
    QString name;
    QString description;
    std::vector<analysis::OptionKind> options;
    /// Whether a seed changes it; the others are computed or published, and refuse one.
    bool isDrawn = false;
    /// With resolved options; only re-randomising looks at the study. Errors: InvalidValue, Cancelled, and those of the
    /// figure.
    base::Result<figures::Figure> (*make)(const study::Study& study, std::uint64_t seed,
                                          const analysis::Options& options, base::Progress& progress) = nullptr;
};

[[nodiscard]] std::span<const FreeFigure> freeFigures();

/// nullptr where there is none of that key (compared with study::sameKey).
[[nodiscard]] const FreeFigure* findFreeFigure(QStringView key);

} // namespace cli
