// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Reads tests/data/reference/<topic>.json, and compares as those files ask: relative to the size of the value.
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QString>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <vector>

inline QJsonObject referenceValues(const char* topic)
{
    using namespace Qt::StringLiterals;
    QFile file(QStringLiteral(BLOCKADE_SOURCE_DIR "/tests/data/reference/%1.json").arg(QLatin1StringView(topic)));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("no reference values: %s", qPrintable(file.fileName()));
    }
    return QJsonDocument::fromJson(file.readAll()).object();
}

inline std::vector<double> numbers(const QJsonValue& value)
{
    std::vector<double> result;
    for (const auto& item : value.toArray()) {
        result.push_back(item.toDouble());
    }
    return result;
}

inline bool isNear(double actual, double expected, double tolerance)
{
    return std::fabs(actual - expected) <= tolerance * std::max(1e-6, std::fabs(expected));
}

#define VERIFY_NEAR(actual, expected, tolerance)                                                                       \
    QVERIFY2(isNear((actual), (expected), (tolerance)),                                                                \
             qPrintable(                                                                                               \
                 QStringLiteral(#actual " is %1, expected %2").arg((actual), 0, 'g', 17).arg((expected), 0, 'g', 17)))
