// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/validation.h"

#include "core/validation/golden_cases.h"
#include "core/validation/recomputation.h"

#include <algorithm>
#include <cmath>

namespace validation {

using namespace Qt::StringLiterals;

std::optional<double> CheckedValue::difference() const
{
    return got ? std::optional(*got - expected) : std::nullopt;
}

bool CheckedValue::passed() const
{
    return got && std::fabs(*got - expected) <= tolerance; // false for NaN, too
}

base::Result<std::vector<CheckedValue>> validate(base::Progress& progress)
{
    const auto cases = goldenCases();
    if (!cases) {
        return tl::unexpected(cases.error());
    }
    std::vector<CheckedValue> checks;
    for (std::size_t i = 0; i < cases->size(); ++i) {
        if (progress.cancelled()) {
            return base::fail(base::ErrorKind::Cancelled);
        }
        const GoldenCase& golden = (*cases)[i];
        const auto numbers = recompute(golden.method, golden.input).value_or(NamedNumbers{});
        for (const GoldenValue& value : golden.values) {
            const auto found = numbers.find(value.name);
            checks.push_back({.name = golden.name + u": "_s + value.name,
                              .source = golden.source,
                              .expected = value.expected,
                              .got = found == numbers.end() ? std::nullopt : std::optional(found->second),
                              .tolerance = value.tolerance});
        }
        progress.report(static_cast<double>(i + 1) / static_cast<double>(cases->size()));
    }
    return checks;
}

bool allPassed(const std::vector<CheckedValue>& checks)
{
    return std::all_of(checks.begin(), checks.end(), [](const CheckedValue& check) { return check.passed(); });
}

} // namespace validation
