// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// THE LIST of ways in which a golden value is computed anew: from a case's input to named numbers, by the functions of
// core/stats, core/simulation and core/pharmacology that the pages and analyses use, and no others.
#pragma once

#include "core/base/result.h"

#include <QJsonObject>
#include <QString>
#include <QStringView>

#include <map>
#include <span>

namespace validation {

using NamedNumbers = std::map<QString, double>;

struct Method
{
    QString key;
    base::Result<NamedNumbers> (*run)(const QJsonObject& input);
};

[[nodiscard]] std::span<const Method> methods();

/// Every number the method gives for the input. Errors: UnknownKey (method), those of core/stats.
[[nodiscard]] base::Result<NamedNumbers> recompute(QStringView method, const QJsonObject& input);

} // namespace validation
