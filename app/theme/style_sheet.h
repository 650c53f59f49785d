// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The one style sheet of the application, made from the colours of a theme.
#pragma once

#include "app/theme/theme.h"

#include <QString>

namespace theme {

/// Everything but what CalmStyle paints: arrows, check marks, radio buttons.
[[nodiscard]] QString styleSheet(Theme theme);

} // namespace theme
