// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// QVERIFY_RESULT(r): a failing test shows the error instead of "returned false".
#pragma once

#include "core/base/result.h"

#include <QString>
#include <QTest>

#define QVERIFY_RESULT(result)                                                                                         \
    do {                                                                                                               \
        const auto& checkedResult = (result); /* once: most of them do something */                                    \
        QVERIFY2(checkedResult.has_value(),                                                                            \
                 checkedResult.has_value()                                                                             \
                     ? ""                                                                                              \
                     : qPrintable(QStringLiteral("error %1: %2: %3")                                                   \
                                      .arg(int(checkedResult.error().kind))                                            \
                                      .arg(QString::fromStdString(checkedResult.error().subject),                      \
                                           QString::fromStdString(checkedResult.error().detail))));                    \
    } while (false)
