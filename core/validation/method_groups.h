// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The methods by topic, one file each, and how their input is read.
#pragma once

#include "core/validation/recomputation.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <vector>

namespace validation {

[[nodiscard]] std::vector<Method> distributionMethods();
[[nodiscard]] std::vector<Method> pairMethods();
[[nodiscard]] std::vector<Method> shareMethods();
[[nodiscard]] std::vector<Method> modelMethods();
[[nodiscard]] std::vector<Method> termMethods();
[[nodiscard]] std::vector<Method> poolingMethods();
[[nodiscard]] std::vector<Method> chanceMethods();
[[nodiscard]] std::vector<Method> drugMethods();

[[nodiscard]] inline double numberIn(const QJsonObject& input, QLatin1StringView key)
{
    return input[key].toDouble();
}

[[nodiscard]] inline std::vector<double> numbersOf(const QJsonValue& list)
{
    std::vector<double> numbers;
    const QJsonArray items = list.toArray();
    for (const auto& item : items) {
        numbers.push_back(item.toDouble());
    }
    return numbers;
}

[[nodiscard]] inline std::vector<int> wholeNumbersOf(const QJsonValue& list)
{
    std::vector<int> numbers;
    const QJsonArray items = list.toArray();
    for (const auto& item : items) {
        numbers.push_back(item.toInt());
    }
    return numbers;
}

} // namespace validation
