// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/wrong_usage.h"

namespace cli {

using namespace Qt::StringLiterals;

tl::unexpected<base::Error> wrongUsage(const QString& command, const QString& why)
{
    const QString subject = command.isEmpty() ? u"blockade"_s : u"blockade "_s + command;
    return base::fail(base::ErrorKind::WrongUsage, subject.toStdString(), why.toStdString());
}

QString nothingCalled(const QString& kind, const QString& name, const QStringList& existing)
{
    const QString there = existing.isEmpty() ? u"there is none at all"_s : existing.join(u", "_s);
    return u"no %1 \"%2\": %3"_s.arg(kind, name, there);
}

} // namespace cli
