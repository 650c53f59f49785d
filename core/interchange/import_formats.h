// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// THE LIST of what can be imported, and the one way in: importStudy().
#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/interchange/column_mapping.h"
#include "core/interchange/study_builder.h"
#include "core/study/selection.h"

#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

namespace interchange {

struct ImportOptions
{
    QString format;                       ///< a key of the list; empty: the first that recognises the source
    QString recipe;                       ///< path of a recipe; empty: the one beside the source, a preset, or none
    std::optional<ColumnMapping> mapping; ///< instead of a recipe file
    std::vector<study::Condition> where;  ///< beside those of the recipe
};

struct Imported
{
    study::Study study;
    std::size_t rows = 0; ///< lines of the score file below its header = kept + dropped.size()
    std::size_t kept = 0;
    std::vector<DroppedRow> dropped;
    std::vector<study::Finding> findings; ///< of the import and of study::check(); errors first
    ColumnMapping mapping;                ///< the complete recipe that was followed: recipeJson() writes it
    QString format;
};

struct ImportFormat
{
    QString key;
    QString name;
    QString description;
    /// Looks at names and the first bytes only.
    bool (*recognises)(const QString& path);
    base::Result<Imported> (*read)(const QStringList& sources, const ImportOptions& options, base::Progress& progress);
};

[[nodiscard]] std::span<const ImportFormat> importFormats();

/// The format that recognises a file or folder; nullptr: none does.
[[nodiscard]] const ImportFormat* formatFor(const QString& path);

/// One study from one source (a file or a folder), or from a file of scores and one of participants. Nothing is
/// written. Errors: those of the readers, of recipes and of buildStudy(); UnknownKey (no such format); UnknownFormat
/// (nothing recognises the source); Cancelled.
base::Result<Imported> importStudy(const QStringList& sources, const ImportOptions& options, base::Progress& progress);

/// The recipe beside a file ("scores.recipe.json" beside scores.csv) or in a folder ("recipe.json"); empty: none there.
[[nodiscard]] QString recipeBeside(const QString& path);

} // namespace interchange
