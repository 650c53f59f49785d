// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Who may include whom, in the form a machine can hold the tree against. ARCHITECTURE.md says it for people: change
// both in one commit. Folder names alone enforce nothing.
#pragma once

#include <QList>
#include <QString>

namespace architecture {

/// One #include line. file: from the root, "core/stats/crossover.cpp"; header: as written between the marks.
struct Include
{
    QString file;
    QString header;
    bool quoted = false;
    int line = 0;
};

/// Every #include of a source text.
QList<Include> includesIn(const QString& file, const QString& text);

/// Why this include breaks the architecture; empty when it does not.
QString objection(const Include& include);

/// Of a Qt header in any spelling (QString, QtCore/QString, qstring.h): its module, "QtCore"; empty when not Qt's.
QString qtModule(const QString& header);

/// Why the first lines are not the two SPDX lines (after a #! line); empty when they are.
QString licenceObjection(const QString& text);

} // namespace architecture
