// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A view in words that outlive the program: scales, visits and people by their keys, never by their numbers. Sessions and
// snapshots keep it.
#pragma once

#include "app/workspace/view_state.h"
#include "core/study/study.h"

#include <QJsonObject>

namespace workspace {

/// What stands at its default is left out.
[[nodiscard]] QJsonObject viewToJson(const study::Study& study, const ViewState& view);

/// Tolerant: what is missing, of another type, or names nothing of this study stays at the default view.
[[nodiscard]] ViewState viewFromJson(const study::Study& study, const QJsonObject& json);

} // namespace workspace
