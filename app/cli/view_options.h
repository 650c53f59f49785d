// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The options that say what of a study is looked at. They are the same for figures, pages and analyses.
#pragma once

#include "core/base/result.h"
#include "core/study/selection.h"
#include "core/study/study.h"

#include <QCommandLineOption>
#include <QCommandLineParser>
#include <QList>
#include <QString>

namespace cli {

[[nodiscard]] QList<QCommandLineOption> viewOptions();

/// --where of import, too.
[[nodiscard]] QCommandLineOption whereOption();
[[nodiscard]] base::Result<std::vector<study::Condition>> conditionsFrom(const QCommandLineParser& line,
                                                                         const QString& command);

/// `start` with what the options change. Errors: WrongUsage (a value that no study has), UnknownKey (a scale, visit or
/// column that this study does not have: the detail names those it has).
[[nodiscard]] base::Result<study::Selection> selectionFrom(const QCommandLineParser& line, const QString& command,
                                                           const study::Study& study, study::Selection start);

} // namespace cli
