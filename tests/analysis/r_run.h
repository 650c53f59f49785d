// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A script given to R, and what it says: for tests that hold our numbers against R's. R is no part of the project;
// without it (or without a package) those tests are skipped.
#pragma once

#include "core/analysis/analysis.h"

#include <QString>
#include <QStringList>

namespace r_run {

struct RRun
{
    bool there = false; ///< R and the packages are installed
    int exitCode = -1;
    QList<analysis::Estimate> estimates; ///< of each line "estimate …"
    QString messages;
};

/// Runs `Rscript --vanilla` on the text. packages: without one of them there is false and nothing is run.
[[nodiscard]] RRun runR(const QString& script, const QStringList& packages = {});

/// Where R's estimates differ from the result's by more than the tolerance (relative to the size of the number, at least
/// to 1): a line each, for a message. "carried forward: LOCF" is the row of that table with those words. Estimates that R does not say are not compared; one that the result does not have
/// is a difference.
[[nodiscard]] QStringList differencesFromR(const analysis::AnalysisResult& result, const RRun& run,
                                           double tolerance = 1e-8);

} // namespace r_run
