// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The scales and visits of the embedded study, read from its file: the evidence layer has no reader of studies.
#pragma once

#include "core/evidence/shown_view.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

inline evidence::KnownKeys embeddedKeys()
{
    evidence::KnownKeys keys;
    QFile file(QStringLiteral(BLOCKADE_SOURCE_DIR "/resources/studies/williams-2018/study.json"));
    if (!file.open(QIODevice::ReadOnly)) {
        return keys;
    }
    const QJsonObject study = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonArray scales = study.value(QLatin1StringView("scales")).toArray();
    for (const auto& scale : scales) {
        keys.scales << scale[QLatin1StringView("key")].toString();
    }
    const QJsonArray visits = study.value(QLatin1StringView("visits")).toArray();
    for (const auto& visit : visits) {
        keys.visits << visit[QLatin1StringView("key")].toString();
    }
    return keys;
}
