// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// QVERIFY2 that takes its reason as a QByteArray in the making.
#pragma once

#include <QByteArray>
#include <QTest>

#define VERIFY_WHY(statement, why) QVERIFY2(statement, QByteArray(why).constData())
