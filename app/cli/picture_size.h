// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// --size 180x120mm, --size 1280x800, --dpi, --factor and --theme.
#pragma once

#include "app/theme/theme.h"
#include "core/base/result.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QSize>
#include <QSizeF>
#include <QString>

namespace cli {

[[nodiscard]] QCommandLineOption themeOption();
/// Light where the option is not given. Errors: WrongUsage, as for all of these.
[[nodiscard]] base::Result<theme::Theme> themeFrom(const QCommandLineParser& line, const QString& command);

/// In millimetres: WxH with mm (or nothing), cm or in behind it; 20 to 1000 mm each.
[[nodiscard]] base::Result<QSizeF> sizeMmFrom(const QCommandLineParser& line, const QString& command, QSizeF otherwise);

/// In logical pixels: WxH, perhaps with px; 320 to 8000 each.
[[nodiscard]] base::Result<QSize> sizePixelsFrom(const QCommandLineParser& line, const QString& command,
                                                 QSize otherwise);

/// The number of an option, both ends allowed.
[[nodiscard]] base::Result<double> numberFrom(const QCommandLineParser& line, const QString& command,
                                              const QString& option, double otherwise, double least, double most);

} // namespace cli
