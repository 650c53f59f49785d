// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Where a value comes from. Every value of a study carries one: it decides how the value is drawn (observed solid and
// filled, all else dashed and hollow) and what every export says beside it.
#pragma once

#include <QString>
#include <QStringView>

#include <cstdint>
#include <optional>

namespace study {

enum class Origin : std::uint8_t {
    Reported,  ///< printed in a publication, with its citation
    Derived,   ///< computed from reported values
    Simulated, ///< drawn by a seeded simulation
    Modelled,  ///< the prediction of a model
    Imported,  ///< read from somebody's data file: observed
    Entered,   ///< typed in by a person: observed
};

/// Observed values were measured in a person; all others are told apart from them wherever they are shown.
[[nodiscard]] constexpr bool isObserved(Origin origin)
{
    return origin == Origin::Imported || origin == Origin::Entered;
}

/// The word used in files and on the command line: "simulated", "imported" …
[[nodiscard]] QString originKey(Origin origin);
[[nodiscard]] std::optional<Origin> originFromKey(QStringView key);

} // namespace study
