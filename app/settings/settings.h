// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the program remembers between sessions. One value per question; nothing else in the program touches QSettings.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace settings {

/// Newest first, at most ten; some may have gone since.
[[nodiscard]] QStringList recentFiles();
void addRecentFile(const QString& path);
void removeRecentFile(const QString& path);
void clearRecentFiles();

/// "system", "light", "dark" or "contrast".
[[nodiscard]] QString themeKey();
void setThemeKey(const QString& key);

/// "system", "reduced" or "full".
[[nodiscard]] QString motionKey();
void setMotionKey(const QString& key);
/// Curves jump instead of travelling: as the person said, else as the desktop's animations are set.
[[nodiscard]] bool reducedMotion();
void setReducedMotion(bool reduced);

/// Percent of everything's size: 75 to 250.
inline constexpr int leastTextSize = 75;
inline constexpr int mostTextSize = 250;
[[nodiscard]] int textSize();
void setTextSize(int percent);

/// "system" or a language of the list in app/language.
[[nodiscard]] QString languageKey();
void setLanguageKey(const QString& key);

/// "system", "point" or "comma".
[[nodiscard]] QString decimalSignKey();
void setDecimalSignKey(const QString& key);

/// "rule", "one" or "two" decimals more: how many digits are shown.
[[nodiscard]] QString digitsKey();
void setDigitsKey(const QString& key);

/// Who signs a note; empty: nobody was named.
[[nodiscard]] QString authorName();
void setAuthorName(const QString& name);

/// Whether the program starts where it was left.
[[nodiscard]] bool restoresSession();
void setRestoresSession(bool restores);
[[nodiscard]] QJsonObject session();
void setSession(const QJsonObject& session);

[[nodiscard]] QByteArray windowGeometry();
void setWindowGeometry(const QByteArray& geometry);

} // namespace settings
