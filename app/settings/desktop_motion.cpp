// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/desktop_motion.h"

#include <QSettings>
#include <QStandardPaths>

namespace settings {

using namespace Qt::StringLiterals;

namespace {

QVariant desktopValue(const QString& file, const QString& key)
{
    const QString path = QStandardPaths::locate(QStandardPaths::GenericConfigLocation, file);
    return path.isEmpty() ? QVariant() : QSettings(path, QSettings::IniFormat).value(key);
}

} // namespace

bool desktopReducesMotion()
{
    const QVariant kde = desktopValue(u"kdeglobals"_s, u"KDE/AnimationDurationFactor"_s);
    if (kde.isValid()) {
        return kde.toDouble() == 0.0;
    }
    for (const QString& file : {u"gtk-4.0/settings.ini"_s, u"gtk-3.0/settings.ini"_s}) {
        const QVariant gtk = desktopValue(file, u"Settings/gtk-enable-animations"_s);
        if (gtk.isValid()) {
            return !gtk.toBool();
        }
    }
    return false;
}

} // namespace settings
