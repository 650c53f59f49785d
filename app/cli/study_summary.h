// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a study is and holds, as info prints it.
#pragma once

#include "core/study/study.h"

#include <QJsonObject>
#include <QString>

namespace cli {

[[nodiscard]] QJsonObject studyJson(const study::Study& study);
[[nodiscard]] QString studyText(const study::Study& study);

} // namespace cli
