// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <QTest>

#include <cstdint>
#include <limits>

using RowId = base::Id<struct RowTag>;

class IdTest : public QObject
{
    Q_OBJECT

private slots:
    void namesARow_data();
    void namesARow();
    void belowOneIsNone_data();
    void belowOneIsNone();
};

void IdTest::namesARow_data()
{
    QTest::addColumn<int>("value");
    QTest::newRow("first") << 1;
    QTest::newRow("last") << std::numeric_limits<std::int32_t>::max();
}

void IdTest::namesARow()
{
    QFETCH(int, value);
    const RowId id(value);
    QVERIFY(id.isValid());
    QCOMPARE(id.value(), value);
    QVERIFY(RowId() < id);
}

void IdTest::belowOneIsNone_data()
{
    QTest::addColumn<int>("value");
    QTest::newRow("zero") << 0;
    QTest::newRow("minus one") << -1;
    QTest::newRow("least") << std::numeric_limits<std::int32_t>::min();
}

void IdTest::belowOneIsNone()
{
    QFETCH(int, value);
    const RowId id(value);
    QVERIFY(!id.isValid());
    QVERIFY(id == RowId());
    QCOMPARE(id.value(), 0);
}

QTEST_GUILESS_MAIN(IdTest)
#include "id_test.moc"
