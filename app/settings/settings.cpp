// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

#include <QFileInfo>
#include <QSettings>

namespace settings {

using namespace Qt::StringLiterals;

namespace {

const QString recentKey = u"files/recent"_s;
const QString themeSetting = u"view/theme"_s;
const QString motionSetting = u"view/reduced_motion"_s;
const QString geometrySetting = u"window/geometry"_s;

} // namespace

QStringList recentFiles()
{
    QStringList existing;
    for (const QString& path : QSettings().value(recentKey).toStringList()) {
        if (QFileInfo::exists(path)) {
            existing << path;
        }
    }
    return existing;
}

void addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    QSettings().setValue(recentKey, QStringList(files.mid(0, 10)));
}

void clearRecentFiles()
{
    QSettings().remove(recentKey);
}

QString themeKey()
{
    return QSettings().value(themeSetting, u"system"_s).toString();
}

void setThemeKey(const QString& key)
{
    QSettings().setValue(themeSetting, key);
}

bool reducedMotion()
{
    return QSettings().value(motionSetting, false).toBool();
}

void setReducedMotion(bool reduced)
{
    QSettings().setValue(motionSetting, reduced);
}

QByteArray windowGeometry()
{
    return QSettings().value(geometrySetting).toByteArray();
}

void setWindowGeometry(const QByteArray& geometry)
{
    QSettings().setValue(geometrySetting, geometry);
}

} // namespace settings
