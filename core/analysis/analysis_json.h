// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// An AnalysisResult as JSON, as "blockade analyse --json" prints it: full doubles, null for what there is not.
#pragma once

#include "core/analysis/analysis.h"

#include <QJsonArray>
#include <QJsonObject>

#include <vector>

namespace analysis {

/// {"columns": [...], "rows": [[...]], "name": ...}
[[nodiscard]] QJsonObject tableJson(const Table& table);

[[nodiscard]] QJsonObject analysisJson(const AnalysisResult& result);

/// A finite double, else null.
[[nodiscard]] QJsonValue numberJson(double value);
[[nodiscard]] QJsonArray numbersJson(const std::vector<double>& values);

} // namespace analysis
