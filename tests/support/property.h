// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Property tests: rapidcheck inside Qt Test. The seed is fixed, so that a failure is everybody's failure; RC_PARAMS
// varies it ("seed=1 max_success=1000"), and a failing case prints the RC_PARAMS that bring it back.
#pragma once

#include <QByteArray>
#include <QtGlobal>

#include <rapidcheck.h>
#include <string>
#include <utility>

namespace tests {

/// Whether every run has the same cases, so that counts of them can be relied on. Sets the seed where nobody did.
inline bool casesAreFixed()
{
    static const bool fixed = [] { // rapidcheck reads the variable once, at its first property
        const QByteArray wanted = qgetenv("RC_PARAMS");
        if (!wanted.contains("seed=") && !wanted.contains("reproduce=")) {
            qputenv("RC_PARAMS", "seed=20261123 " + wanted);
        }
        return wanted.isEmpty();
    }();
    return fixed;
}

/// property: asserts with RC_ASSERT and takes what is drawn at random with *generator.
template <typename Property>
[[nodiscard]] bool propertyHolds(const std::string& description, Property&& property)
{
    (void)casesAreFixed();
    return rc::check(description, std::forward<Property>(property));
}

} // namespace tests
