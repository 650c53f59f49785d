// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A BIDS folder with phenotype tables: participants.tsv, and the scores in phenotype/*.tsv or beside it in
// phenotype.tsv, each with its .json dictionary. Which column is what comes from the recipe in the folder
// (recipe.json), from a preset, or from names and dictionaries (mapping_guess.h); nothing here knows a data set by its
// ids.
#pragma once

#include "core/base/progress.h"
#include "core/interchange/import_formats.h"

namespace interchange {

/// A folder, or participants.tsv or a phenotype table in one.
[[nodiscard]] bool isBidsPhenotype(const QString& path);

/// Several phenotype tables become one: their rows one after another, in the order of file names; a line number in a
/// finding then counts within the row's own file. Tables without sessions are left aside, with a finding.
base::Result<Imported> importBidsPhenotype(const QStringList& sources, const ImportOptions& options,
                                           base::Progress& progress);

} // namespace interchange
