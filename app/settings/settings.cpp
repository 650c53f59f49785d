// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings/settings.h"

#include "app/settings/desktop_motion.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSettings>

#include <algorithm>

namespace settings {

using namespace Qt::StringLiterals;

namespace {

const QString recentKey = u"files/recent"_s;
const QString themeSetting = u"view/theme"_s;
const QString motionSetting = u"view/reduced_motion"_s;
const QString textSizeSetting = u"view/text_size"_s;
const QString languageSetting = u"words/language"_s;
const QString decimalSignSetting = u"words/decimal_sign"_s;
const QString digitsSetting = u"words/digits"_s;
const QString authorSetting = u"notes/author"_s;
const QString restoreSetting = u"session/restore"_s;
const QString sessionSetting = u"session/last"_s;
const QString geometrySetting = u"window/geometry"_s;

} // namespace

QStringList recentFiles()
{
    return QSettings().value(recentKey).toStringList();
}

void addRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    QSettings().setValue(recentKey, QStringList(files.mid(0, 10)));
}

void removeRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    QSettings().setValue(recentKey, files);
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

QString motionKey()
{
    const QString key = QSettings().value(motionSetting, u"system"_s).toString();
    // version 0.1 wrote true or false
    return key == u"true" ? u"reduced"_s : key == u"false" ? u"full"_s : key;
}

void setMotionKey(const QString& key)
{
    QSettings().setValue(motionSetting, key);
}

bool reducedMotion()
{
    const QString key = motionKey();
    return key == u"reduced" || (key != u"full" && desktopReducesMotion());
}

void setReducedMotion(bool reduced)
{
    setMotionKey(reduced ? u"reduced"_s : u"full"_s);
}

int textSize()
{
    return std::clamp(QSettings().value(textSizeSetting, 100).toInt(), leastTextSize, mostTextSize);
}

void setTextSize(int percent)
{
    QSettings().setValue(textSizeSetting, std::clamp(percent, leastTextSize, mostTextSize));
}

QString languageKey()
{
    return QSettings().value(languageSetting, u"system"_s).toString();
}

void setLanguageKey(const QString& key)
{
    QSettings().setValue(languageSetting, key);
}

QString decimalSignKey()
{
    return QSettings().value(decimalSignSetting, u"system"_s).toString();
}

void setDecimalSignKey(const QString& key)
{
    QSettings().setValue(decimalSignSetting, key);
}

QString digitsKey()
{
    return QSettings().value(digitsSetting, u"rule"_s).toString();
}

void setDigitsKey(const QString& key)
{
    QSettings().setValue(digitsSetting, key);
}

QString authorName()
{
    return QSettings().value(authorSetting).toString();
}

void setAuthorName(const QString& name)
{
    QSettings().setValue(authorSetting, name.trimmed());
}

bool restoresSession()
{
    return QSettings().value(restoreSetting, true).toBool();
}

void setRestoresSession(bool restores)
{
    QSettings().setValue(restoreSetting, restores);
}

QJsonObject session()
{
    return QJsonDocument::fromJson(QSettings().value(sessionSetting).toString().toUtf8()).object();
}

void setSession(const QJsonObject& session)
{
    QSettings().setValue(sessionSetting, QString::fromUtf8(QJsonDocument(session).toJson(QJsonDocument::Compact)));
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
