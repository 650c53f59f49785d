// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The content files that the program carries, as bytes.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace evidence {

/// name: "evidence/trials.json". Error: DamagedFile (a program built without it).
[[nodiscard]] base::Result<QByteArray> contentFile(const QString& name);

} // namespace evidence
