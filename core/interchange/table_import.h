// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What every table format does once it has read its tables: recipe, guesses, study, findings.
#pragma once

#include "core/interchange/import_formats.h"
#include "core/interchange/input_file.h"
#include "core/interchange/mapping_guess.h"

namespace interchange {

/// Tables together with what their files say of themselves.
struct TableImport
{
    Tables tables;
    std::vector<study::Source> sources; ///< score file first
    QString title;
    QString citation;
    std::vector<std::string> notes; ///< what of the files was left aside, and why
};

/// The mapping of options.mapping, of options.recipe, or of the recipe beside `path`; nullopt where there is none.
base::Result<std::optional<ColumnMapping>> givenMapping(const QString& path, const ImportOptions& options);

/// `given` or a preset, completed, with options.where; then built and checked.
base::Result<Imported> importTables(TableImport input, std::optional<ColumnMapping> given, const ImportOptions& options,
                                    base::Progress& progress);

base::Result<Imported> importDelimited(const QStringList& sources, const ImportOptions& options,
                                       base::Progress& progress);
base::Result<Imported> importXlsx(const QStringList& sources, const ImportOptions& options, base::Progress& progress);

} // namespace interchange
