// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A name in a list that is made once and lives as long as the program: it keeps the words of the source, and is
// translated whenever it is asked for, so that another language reaches it.
#pragma once

#include <QCoreApplication>
#include <QString>

namespace study {

/// context and source: as QT_TRANSLATE_NOOP has them, with static lifetime.
struct ListedWords
{
    const char* context = "";
    const char* source = "";

    [[nodiscard]] QString text() const { return QCoreApplication::translate(context, source); }

    operator QString() const { return text(); }
};

} // namespace study
