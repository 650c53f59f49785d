// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/quiet_qt.h"

#include <QByteArray>
#include <QtGlobal>

#include <cstdio>

namespace cli {

namespace {

void dropChatter(QtMsgType type, const QMessageLogContext&, const QString& message)
{
    if (type == QtCriticalMsg || type == QtFatalMsg) {
        std::fprintf(stderr, "blockade: %s\n", message.toUtf8().constData());
    }
}

bool isUtf8Locale()
{
    for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        const QByteArray value = qgetenv(name).toLower();
        if (!value.isEmpty()) {
            return value.contains("utf-8") || value.contains("utf8");
        }
    }
    return false;
}

} // namespace

void quietQt()
{
    if (qEnvironmentVariableIsEmpty("QT_LOGGING_RULES") && qEnvironmentVariableIsEmpty("QT_DEBUG_PLUGINS")) {
        qInstallMessageHandler(dropChatter);
    }
    if (!isUtf8Locale()) {
        qputenv("LC_ALL", "C.UTF-8");
    }
}

void paintWithoutDisplay()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    for (const char* name : {"QT_SCALE_FACTOR", "QT_SCREEN_SCALE_FACTORS", "QT_FONT_DPI", "QT_ENABLE_HIGHDPI_SCALING",
                             "QT_STYLE_OVERRIDE", "QT_QPA_PLATFORMTHEME"}) {
        qunsetenv(name);
    }
}

} // namespace cli
