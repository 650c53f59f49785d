// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// QVERIFY_RESULT(r): a failing test shows the error instead of "returned false".
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QTest>

#define QVERIFY_RESULT(result)                                                                                         \
    QVERIFY2((result).has_value(),                                                                                     \
             (result).has_value()                                                                                      \
                 ? ""                                                                                                  \
                 : qPrintable(QStringLiteral("error %1: %2: %3")                                                       \
                                  .arg(int((result).error().kind))                                                     \
                                  .arg(QString::fromStdString((result).error().subject),                               \
                                       QString::fromStdString((result).error().detail))))
