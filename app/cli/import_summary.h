// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What an import did: how many rows came in, how many were kept, and why the others were not.
#pragma once

#include "core/interchange/import_formats.h"

#include <QJsonObject>
#include <QString>

namespace cli {

/// rows = kept + dropped (counts), droppedBy [{ reason, rows, participants }], findings …
[[nodiscard]] QJsonObject importJson(const interchange::Imported& imported);
[[nodiscard]] QString importText(const interchange::Imported& imported);

} // namespace cli
