// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The errors that end with exit code 2: the command was called in a way that can never work.
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QStringList>

namespace cli {

/// "Wrong usage of blockade figure: see --help (there is no …)".
[[nodiscard]] tl::unexpected<base::Error> wrongUsage(const QString& command, const QString& why);

/// "no figure \"x\": trajectories, means, …"
[[nodiscard]] QString nothingCalled(const QString& kind, const QString& name, const QStringList& existing);

/// The keys of a list, for messages.
template <typename Items>
[[nodiscard]] QStringList keysOf(const Items& items)
{
    QStringList keys;
    for (const auto& item : items) {
        keys << item.key;
    }
    return keys;
}

} // namespace cli
