// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A recipe is a ColumnMapping as JSON. Everything but "recipe" may be left out; what is left out is read off the table
// and its dictionaries (mapping_guess.h), and each such guess is reported.
//
//   { "recipe": 1,
//     "name": "nimh-ketamine", "title": "…", "citation": "…",
//     "sheet": "Scores", "separator": ";", "decimal": ",",
//     "columns": { "participant": "participant_id", "visit": "session_id" },
//                  also day minute phase arm period sequence scale value age sex origin badge
//     "treatments": ["infusion_1", "infusion_2"],                      the arm of period 1, 2 …
//     "attributes": ["BMI", "group"],
//     "join": { "file": "participants.tsv", "participant": "participant_id" },         or "sheet" of the same workbook
//     "scales": [ { "column": "MADRS_Total", "scale": "MADRS" },                        wide
//                 { "label": "HDRS", "scale": "HAM-D-17" },                             long: a value of columns.scale
//                 { "column": "M_d1", "scale": "MADRS", "visit": "d1", "arm": "x", "period": 1 },           wide-wide
//                 { "column": "Own", "scale": "OWN", "name": "Own scale", "minimum": 0, "maximum": 30,
//                   "higherIsBetter": true } ],
//     "visits": [ { "label": "ses-b0", "phase": "baseline" }, { "label": "ses-d2", "day": 2, "arm": "ketamine" },
//                 { "label": "m40", "minute": 40, "period": 1 }, { "label": "FU", "day": 30, "key": "follow-up" } ],
//     "arms": [ { "key": "placebo", "name": "Placebo", "labels": ["p"] },
//               { "key": "naltrexone", "name": "Naltrexone", "labels": ["n"], "antagonist": true } ],
//     "contrast": { "reference": "placebo", "comparator": "naltrexone", "name": "Naltrexone blockade" },
//     "missing": ["-999"],
//     "where": [ { "column": "group", "value": "MDD" } ],
//     "primary": "MADRS" }
#pragma once

#include "core/base/result.h"
#include "core/interchange/column_mapping.h"

#include <QByteArray>

#include <string>
#include <string_view>

namespace interchange {

/// `name` is the subject of errors: MalformedInput (not JSON: which byte), InvalidValue (names the key and what was
/// expected; a key that no recipe has is an error too, for it is a misspelt one).
base::Result<ColumnMapping> parseRecipe(std::string_view json, const std::string& name);

/// The mapping as a recipe, only what is given, one entry a line; parseRecipe() of it gives the same mapping.
QByteArray recipeJson(const ColumnMapping& mapping);

} // namespace interchange
