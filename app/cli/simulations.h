// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// THE LIST of simulations. Most make a study; pharmacology makes curves. A new one is one entry in simulations.cpp.
#pragma once

#include "core/analysis/analysis.h"
#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/study/study.h"

#include <QJsonObject>
#include <QString>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace cli {

struct Simulated
{
    std::optional<study::Study> study; ///< nothing where the simulation makes none
    QJsonObject json; ///< what --json prints
    QString text;     ///< what is printed without it
};

struct Simulation
{
    QString key;
    QString name;
    QString description;
    std::uint64_t defaultSeed = 1;
    bool makesStudy = true; ///< what -o writes
    std::vector<analysis::OptionKind> options;
    /// With resolved options. Errors: InvalidValue, NotConverged, Cancelled.
    base::Result<Simulated> (*run)(std::uint64_t seed, const analysis::Options& options,
                                   base::Progress& progress) = nullptr;
};

[[nodiscard]] std::span<const Simulation> simulations();

/// nullptr where there is none of that key (compared with study::sameKey).
[[nodiscard]] const Simulation* findSimulation(QStringView key);

} // namespace cli
