// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A number of pharmacology with everything one must know to show it: unit, source, and how sure that source is. No
// number leaves this folder without one.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace pharmacology {

enum class Confidence : std::uint8_t {
    V,            ///< seen in the primary source: its abstract or a published table
    S,            ///< seen in a secondary source that describes it
    D,            ///< computed here from V and S; the remark is the recipe
    M,            ///< general knowledge, not found in a source: always notConfirmed
    Illustrative, ///< ours, chosen so that a picture can be drawn; measured by nobody
};

struct Parameter
{
    std::string key;  ///< within its compound: "mu.ki"
    std::string name; ///< "affinity for mu receptors (Ki)"
    double value = 0.0;
    std::string unit;
    std::string citation; ///< for an illustrative one, what it leans on
    Confidence confidence = Confidence::Illustrative;
    std::optional<double> lower; ///< the range the sources give, in the same unit
    std::optional<double> upper;
    bool notConfirmed = false; ///< may be shown only with these words beside it
    std::string remark;        ///< recipe of a derived value, assay, disagreement; may be empty
};

/// "V", "S", "D", "M", "illustrative": keys of files, not for windows.
[[nodiscard]] std::string_view confidenceKey(Confidence confidence);

} // namespace pharmacology
