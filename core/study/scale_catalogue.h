// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// THE LIST of instruments Blockade knows. A new one is one entry in scale_catalogue.cpp.
#pragma once

#include "core/study/scale.h"

#include <QStringView>

#include <span>

namespace study {

[[nodiscard]] std::span<const ScaleDefinition> scaleCatalogue();

/// nullptr where no instrument has this key (compared with sameKey).
[[nodiscard]] const ScaleDefinition* catalogueScale(QStringView key);

} // namespace study
