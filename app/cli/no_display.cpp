// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/no_display.h"

#include <QByteArray>
#include <QGuiApplication>

#include <cstdio>
#include <cstdlib>

namespace cli {

namespace {

QtMessageHandler usualHandler = nullptr;

void handleStartMessage(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    const bool started = !QGuiApplication::platformName().isEmpty();
    if (started) {
        usualHandler(type, context, message);
        return;
    }
    if (type == QtFatalMsg) {
        sayNoDisplay();
        std::_Exit(1); // Qt would abort after this call
    }
}

} // namespace

bool hasDisplay()
{
    for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(name)) {
            return true;
        }
    }
    return false;
}

void sayNoDisplay()
{
    std::fputs("blockade: there is no display to open the window on: start it in a desktop session, or use a command "
               "that needs none, for example \"blockade page trajectories -o window.png\"\n",
               stderr);
}

void refuseWithoutPlatform()
{
    usualHandler = qInstallMessageHandler(handleStartMessage);
    if (usualHandler == nullptr) {
        usualHandler = [](QtMsgType, const QMessageLogContext&, const QString&) {};
    }
}

} // namespace cli
