// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Whether the desktop asks programs to keep still. Qt 6.4 cannot tell; the desktops' own files can.
#pragma once

namespace settings {

/// True where KDE's or GTK's settings of this person switch animations off.
[[nodiscard]] bool desktopReducesMotion();

} // namespace settings
