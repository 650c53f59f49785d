// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A figure as JSON: everything it holds, in full doubles, with participants by their keys.
#pragma once

#include "core/figures/figure.h"
#include "core/study/study.h"

#include <QJsonObject>

namespace figures {

/// figure title subtitle badge caption summary axes{x y y2} series[kind name role emphasis origin …] thresholds legend.
/// What is not finite is null.
[[nodiscard]] QJsonObject figureJson(const Figure& figure, const study::Study& study);

} // namespace figures
