// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Sentences of content files in the two languages of the program, side by side. What ships has both, and a test says
// so; what a person adds may have one.
#pragma once

#include <QLatin1StringView>
#include <QString>
#include <QStringView>

#include <array>

namespace evidence {

struct Words
{
    QString en;
    QString de;

    /// In that language ("de", "de_AT"), else in English, else in the one there is.
    [[nodiscard]] QString in(QStringView language) const;

    [[nodiscard]] bool isEmpty() const { return en.trimmed().isEmpty() && de.trimmed().isEmpty(); }

    [[nodiscard]] bool isComplete() const { return !en.trimmed().isEmpty() && !de.trimmed().isEmpty(); }

    friend bool operator==(const Words&, const Words&) = default;
};

} // namespace evidence
