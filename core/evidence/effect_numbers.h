// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What follows from a published effect by arithmetic: an interval from a standard error, a standard error from an
// interval. Numbers that stand in the source are handed on with their code; computed ones have code D and a rule.
#pragma once

#include "core/evidence/evidence_trial.h"

#include <optional>

namespace evidence {

struct EffectInterval
{
    double lower = 0.0;
    double upper = 0.0;
    double level = 0.95;
    Code code = Code::Derived; ///< Derived: value ± z · SE

    friend bool operator==(const EffectInterval&, const EffectInterval&) = default;
};

struct StandardError
{
    double value = 0.0;
    Code code = Code::Derived; ///< Derived: (upper - lower) / (2 z)

    friend bool operator==(const StandardError&, const StandardError&) = default;
};

/// The published interval, else the effect's value ± z · SE with the normal quantile z at its level; nullopt: neither
/// is published.
[[nodiscard]] std::optional<EffectInterval> intervalOf(const Effect& effect);

/// The published standard error, else half the interval's width over z; nullopt: neither is published.
[[nodiscard]] std::optional<StandardError> standardErrorOf(const Effect& effect);

/// The rules in words, to stand beside a derived number.
[[nodiscard]] Words intervalRule();
[[nodiscard]] Words standardErrorRule();

} // namespace evidence
