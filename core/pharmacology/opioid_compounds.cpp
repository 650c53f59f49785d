// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pharmacology/compound_entries.h"

#include <utility>

namespace pharmacology {

namespace {

using enum Confidence;

constexpr auto volpeAbstract = "Volpe 2011, 10.1016/j.yrtph.2010.12.007, abstract";
constexpr auto volpeTable = "Volpe 2011, 10.1016/j.yrtph.2010.12.007, table, not seen";

/// Volpe's abstract puts fentanyl, morphine and oxycodone between 1 and 100 nM; the numbers of its table were not seen.
std::vector<Parameter> withinVolpesBand(double unseenNanomolar)
{
    return {{.key = "mu.ki-band",
             .name = "affinity for mu receptors (Ki), band",
             .value = 10.0,
             .unit = "nM",
             .citation = volpeAbstract,
             .confidence = D,
             .lower = 1.0,
             .upper = 100.0,
             .remark = "geometric middle of the band of 1 to 100 (V)"},
            {.key = "mu.ki",
             .name = "affinity for mu receptors (Ki)",
             .value = unseenNanomolar,
             .unit = "nM",
             .citation = volpeTable,
             .confidence = M,
             .notConfirmed = true,
             .remark = "fits the band"}};
}

Compound comparator(const char* key, const char* name, const char* description, std::vector<Parameter> parameters)
{
    return {.key = key,
            .name = name,
            .description = description,
            .group = CompoundGroup::OpioidComparator,
            .parameters = std::move(parameters)};
}

} // namespace

Compound sufentanil()
{
    return comparator("sufentanil", "Sufentanil", "The strongest binder of 19 opioids compared in one assay",
                      {{.key = "mu.ki",
                        .name = "affinity for mu receptors (Ki)",
                        .value = 0.1380,
                        .unit = "nM",
                        .citation = volpeAbstract,
                        .confidence = V}});
}

Compound fentanyl()
{
    return comparator("fentanyl", "Fentanyl", "Synthetic opioid, one of the two the news text names",
                      withinVolpesBand(1.346));
}

Compound morphine()
{
    std::vector<Parameter> parameters = withinVolpesBand(1.168);
    parameters.push_back({.key = "mu.ki-rat",
                          .name = "affinity for mu receptors of rats (DAMGO)",
                          .value = 1.2,
                          .unit = "nM",
                          .citation = "Life Sci 1991;48:2165",
                          .confidence = V});
    return comparator("morphine", "Morphine", "Opioid, for comparison", std::move(parameters));
}

Compound oxycodone()
{
    return comparator("oxycodone", "Oxycodone", "Semisynthetic opioid, one of the two the news text names",
                      withinVolpesBand(25.87));
}

Compound tramadol()
{
    return comparator("tramadol", "Tramadol", "The weakest binder of 19 opioids compared in one assay",
                      {{.key = "mu.ki",
                        .name = "affinity for mu receptors (Ki)",
                        .value = 12486.0,
                        .unit = "nM",
                        .citation = volpeAbstract,
                        .confidence = V}});
}

} // namespace pharmacology
