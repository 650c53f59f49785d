// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/scale_names.h"

#include "core/interchange/raw_table.h"
#include "core/study/scale_catalogue.h"

#include <array>
#include <string>
#include <utility>

namespace interchange {

namespace {

using Alias = std::pair<std::string_view, std::u16string_view>; // folded name, catalogue key

// A bare "HAMD" or "BDI" is not here: it does not tell the version.
constexpr std::array aliases = {
    Alias{"ham17", u"HAM-D-17"},   Alias{"hdrs17", u"HAM-D-17"},  Alias{"hrsd17", u"HAM-D-17"},
    Alias{"hamdbech", u"HAM-D-6"}, Alias{"ham6", u"HAM-D-6"},     Alias{"hdrs6", u"HAM-D-6"},
    Alias{"hrsd6", u"HAM-D-6"},    Alias{"qidssr16", u"QIDS-SR"}, Alias{"bdi2", u"BDI-II"},
};

std::string withoutTotal(std::string folded)
{
    for (bool shortened = true; shortened;) {
        shortened = false;
        for (const std::string_view end : {"total", "score", "sum", "tot"}) {
            if (folded.size() > end.size() && folded.compare(folded.size() - end.size(), end.size(), end) == 0) {
                folded.resize(folded.size() - end.size());
                shortened = true;
            }
        }
    }
    return folded;
}

} // namespace

std::optional<QString> catalogueKeyFor(std::string_view name)
{
    const std::string folded = withoutTotal(foldedName(trimmed(name)));
    for (const study::ScaleDefinition& definition : study::scaleCatalogue()) {
        if (foldedName(definition.key.toStdString()) == folded) {
            return definition.key;
        }
    }
    for (const auto& [alias, key] : aliases) {
        if (alias == folded) {
            return QString::fromUtf16(key.data(), static_cast<qsizetype>(key.size()));
        }
    }
    return std::nullopt;
}

} // namespace interchange
