// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A padlock in the theme's colours: its bow stands open or closed.
#pragma once

#include <QIcon>

namespace pages {

[[nodiscard]] QIcon padlockIcon(bool closed);

} // namespace pages
