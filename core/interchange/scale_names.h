// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// THE LIST of names under which data files carry the instruments of the catalogue: "HAM17_Total" is the HAM-D-17.
#pragma once

#include <QString>

#include <optional>
#include <string_view>

namespace interchange {

/// The catalogue key for the name of a column or a label; nullopt where no instrument has that name. Compared without
/// regard to case, spaces, '-' and '_', and to "total", "sum" or "score" at the end. Never looks into descriptions.
std::optional<QString> catalogueKeyFor(std::string_view name);

} // namespace interchange
