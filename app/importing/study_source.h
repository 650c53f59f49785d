// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A study from wherever it is: part of the program, a .blockade file, or (for the window) any data file or folder that
// an import format recognises, perhaps with a recipe lying beside it. Safe on any thread.
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/store/study_file.h"
#include "core/study/finding.h"
#include "core/study/study.h"

#include <QString>

#include <vector>

namespace importing {

struct Opened
{
    study::SharedStudy study;
    store::Revision revision; ///< of the file; 0 where there is none
    QString path;             ///< the .blockade file; empty for embedded and imported studies
    bool embedded = false;
    std::vector<study::Finding> findings; ///< of an import
};

/// An embedded study's key or a .blockade file: the STUDY of the command line. Errors: FileNotFound (names the embedded
/// studies), NotAStudyFile and all others of store::StudyFile::load().
[[nodiscard]] base::Result<Opened> loadStudy(const QString& nameOrPath, base::Progress& progress);

/// Those, else an import in memory. Errors: those of both.
[[nodiscard]] base::Result<Opened> openStudy(const QString& nameOrPath, base::Progress& progress);

} // namespace importing
