// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// JSON as the program prints and writes it: the program's version first, full doubles with a point.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace reporting {

/// "0.1.0"
[[nodiscard]] QString programVersion();

/// { "blockade": "0.1.0", … }: the version stands first, the other members in alphabetical order.
[[nodiscard]] QByteArray jsonDocument(QJsonObject object);

} // namespace reporting
