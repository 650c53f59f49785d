// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the program remembers between sessions. One value per question; nothing else in the program touches QSettings.
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace settings {

/// Newest first, at most ten, only files that still exist.
[[nodiscard]] QStringList recentFiles();
void addRecentFile(const QString& path);
void clearRecentFiles();

/// "system", "light", "dark" or "contrast".
[[nodiscard]] QString themeKey();
void setThemeKey(const QString& key);

/// Curves jump instead of travelling.
[[nodiscard]] bool reducedMotion();
void setReducedMotion(bool reduced);

[[nodiscard]] QByteArray windowGeometry();
void setWindowGeometry(const QByteArray& geometry);

} // namespace settings
