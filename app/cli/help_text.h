// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What --help prints. It is written before any application object exists, so that it comes at once and needs nothing.
#pragma once

#include "app/cli/command.h"

#include <QStringList>

namespace cli {

/// Of the whole program.
[[nodiscard]] QString programHelp();

/// Of one command; arguments are those given beside --help ("summary" in "blockade analyse summary --help").
[[nodiscard]] QString commandHelp(const Command& command, const QStringList& arguments);

/// The options that every command has.
[[nodiscard]] QList<QCommandLineOption> commonOptions();

} // namespace cli
