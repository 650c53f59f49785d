// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Help ▸ Validation: every golden value computed anew on this machine, with what was expected, its source and the
// difference. The window's twin of the command `validate`.
#pragma once

class QWidget;

namespace window {

/// Not modal; deletes itself. The values are computed in the background.
void showValidation(QWidget* over);

} // namespace window
