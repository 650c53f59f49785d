// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// --option KEY=VALUE, repeated: what analyses and simulations are told beside the selection.
#pragma once

#include "core/analysis/analysis.h"
#include "core/base/result.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QString>

#include <span>

namespace cli {

[[nodiscard]] QCommandLineOption keyValueOption();

/// Every option of the list, with its given or default value. Errors: WrongUsage.
[[nodiscard]] base::Result<analysis::Options> keyValuesFrom(const QCommandLineParser& line, const QString& command,
                                                            std::span<const analysis::OptionKind> kinds);

/// For --help; empty where there are none.
[[nodiscard]] QString keyValueHelp(const QString& of, std::span<const analysis::OptionKind> kinds);

} // namespace cli
