// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Findings as check and import print them.
#pragma once

#include "core/study/finding.h"

#include <QJsonArray>
#include <QString>

#include <vector>

namespace cli {

/// [{ "severity", "where", "what", "advice" }]
[[nodiscard]] QJsonArray findingsJson(const std::vector<study::Finding>& findings);

/// One line each; empty where there are none.
[[nodiscard]] QString findingsText(const std::vector<study::Finding>& findings);

/// At least one is impossible or contradictory: exit code 3.
[[nodiscard]] bool hasErrors(const std::vector<study::Finding>& findings);

} // namespace cli
