// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The options that several analyses share, named and read in one place, so that level or seed mean the same everywhere.
#pragma once

#include "core/analysis/analysis.h"
#include "core/stats/covariance_structure.h"
#include "core/stats/mixed_fit.h"
#include "core/stats/wilcoxon.h"

#include <cstdint>
#include <optional>

namespace analysis {

/// level=0.95
[[nodiscard]] OptionKind levelOption();
[[nodiscard]] double levelFrom(const Options& resolved);

/// seed=1
[[nodiscard]] OptionKind seedOption();
[[nodiscard]] std::uint64_t seedFrom(const Options& resolved);

/// samples=100000: of a Monte Carlo.
[[nodiscard]] OptionKind samplesOption(int defaultValue = 100000);
[[nodiscard]] std::int64_t samplesFrom(const Options& resolved);

/// df=kenward-roger|satterthwaite|between-within|asymptotic
[[nodiscard]] OptionKind degreesOfFreedomOption();
[[nodiscard]] stats::DegreesOfFreedom degreesOfFreedomFrom(const Options& resolved);

/// information=expected|observed, of Kenward and Roger's method. The default is the model's own.
[[nodiscard]] OptionKind informationOption(stats::Information own);
[[nodiscard]] stats::Information informationFrom(const Options& resolved);

/// covariance=UN|CS|CSH|AR1|ARH1|TOEP|auto. auto (nullopt) is the ladder.
[[nodiscard]] OptionKind covarianceOption();
[[nodiscard]] std::optional<stats::CovarianceKind> covarianceFrom(const Options& resolved);
/// The word on the command line: "AR1".
[[nodiscard]] QString covarianceKey(stats::CovarianceKind kind);

/// zeros=pratt|drop
[[nodiscard]] OptionKind zerosOption();
[[nodiscard]] stats::Zeros zerosFrom(const Options& resolved);

} // namespace analysis
