// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The key of a visit as one reads it: "day 1" of a file is "Tag 1" in a German sentence. Other keys are the source's own.
#pragma once

#include <QString>

namespace study {

/// In the language of the program, as it stands within a sentence: "day 1", "minute 40", "baseline".
[[nodiscard]] QString visitWords(const QString& key);

} // namespace study
