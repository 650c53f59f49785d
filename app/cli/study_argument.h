// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The STUDY of a command: a .blockade file or an embedded study's key, and the embedded study where none is named.
#pragma once

#include "app/cli/console.h"
#include "app/importing/study_source.h"
#include "core/base/result.h"

#include <QCommandLineParser>

namespace cli {

/// position: which of the arguments names the study. Errors: those of importing::loadStudy.
[[nodiscard]] base::Result<importing::Opened> studyArgument(const QCommandLineParser& line, qsizetype position,
                                                            Console& console);

} // namespace cli
