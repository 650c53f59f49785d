// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A figure as any of the files it can be: a picture (.png .svg .pdf), its table (.csv), or itself (.json). The window's
// Export figure and the command line's figure command are this function.
#pragma once

#include "app/plots/figure_export.h"
#include "core/base/result.h"
#include "core/figures/figure.h"
#include "core/study/study.h"

#include <QString>

namespace reporting {

/// By the ending of the name; whole or not at all. Errors: UnknownFormat, FileExists, FileUnwritable, DiskFull,
/// InvalidValue (size or resolution).
[[nodiscard]] base::Result<void> writeFigureFile(const figures::Figure& figure, const study::Study& study,
                                                 const QString& path, const plots::ExportOptions& options);

} // namespace reporting
