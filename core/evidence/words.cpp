// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/words.h"

namespace evidence {

using namespace Qt::StringLiterals;

QString Words::in(QStringView language) const
{
    const bool german = language == "de"_L1 || language.startsWith("de_"_L1) || language.startsWith("de-"_L1);
    const QString& wanted = german ? de : en;
    if (!wanted.trimmed().isEmpty()) {
        return wanted;
    }
    return en.trimmed().isEmpty() ? de : en;
}

} // namespace evidence
