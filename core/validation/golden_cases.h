// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The golden values that the program carries: published tables and numbers of other programs, each with the input that
// gives it and its source. They are made by tests/data/reference/scripts/golden_values.py and hold no patient's data.
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>

#include <vector>

namespace validation {

struct GoldenValue
{
    QString name; ///< of the number: "treatment se"
    double expected = 0.0;
    double tolerance = 0.0; ///< the largest difference that passes, in units of the value
};

/// One computation with everything it must give.
struct GoldenCase
{
    QString name; ///< "AB/BA of Senn asthma"
    QString source;
    QString method; ///< a key of methods()
    QJsonObject input;
    std::vector<GoldenValue> values;
};

/// All of them, in the order in which they are shown. Error: DamagedFile (a program built without them).
[[nodiscard]] base::Result<std::vector<GoldenCase>> goldenCases();

} // namespace validation
