// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/database.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"
#include "tests/support/result_check.h"

#include <QTest>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using store::Database;
using store::Statement;

class StatementTest : public QObject
{
    Q_OBJECT

private slots:
    void valuesComeBack();
    void textsComeBackExactly_data();
    void textsComeBackExactly();
    void whatIsNoTextIsRefused_data();
    void whatIsNoTextIsRefused();
    void wrongTypesStick_data();
    void wrongTypesStick();
    void theFirstErrorSticks();
    void aTransactionRollsBackUnlessCommitted();
};

void StatementTest::valuesComeBack()
{
    const auto database = Database::inMemory();
    QVERIFY_RESULT(database->run("CREATE TABLE t (a, b, c, d, e, f, g)"));
    Statement insert(*database, "INSERT INTO t VALUES (?, ?, ?, ?, ?, ?, ?)");
    QVERIFY(insert.run(study::ArmId(7), study::ArmId(), 0.1, std::optional<double>(), true, std::int16_t(300),
                       study::Origin::Entered));
    QCOMPARE(insert.changes(), 1);
    Statement select(*database, "SELECT * FROM t", "t");
    QVERIFY(select.next());
    study::ArmId id;
    study::ArmId noId(3);
    double real = 0.0;
    std::optional<double> noReal = 1.0;
    bool flag = false;
    std::int16_t small = 0;
    study::Origin origin = study::Origin::Reported;
    select.read(id, noId, real, noReal, flag, small, origin);
    QCOMPARE(id.value(), 7);
    QVERIFY(!noId.isValid());
    QCOMPARE(real, 0.1);
    QVERIFY(!noReal.has_value());
    QVERIFY(flag);
    QCOMPARE(small, std::int16_t(300));
    QCOMPARE(origin, study::Origin::Entered);
    QVERIFY(!select.next());
    QVERIFY_RESULT(select.result());
}

void StatementTest::textsComeBackExactly_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << u""_s;
    QTest::newRow("Greek and an emoji") << u"χ² ≤ 3 😀"_s;
    QTest::newRow("null character") << (u"a"_s + QChar(0) + u"b"_s);
    QTest::newRow("byte order mark") << u"\uFEFFa\uFEFF"_s;
    QTest::newRow("two byte order marks") << u"\uFEFF\uFEFFa"_s;
    QTest::newRow("quotes") << u"'; DROP TABLE t; --\""_s;
    QTest::newRow("a MiB") << QString(1 << 20, u'x');
}

void StatementTest::textsComeBackExactly()
{
    QFETCH(QString, text);
    const auto database = Database::inMemory();
    QVERIFY_RESULT(database->run("CREATE TABLE t (a)"));
    Statement insert(*database, "INSERT INTO t VALUES (?)");
    QVERIFY(insert.run(text));
    Statement select(*database, "SELECT a FROM t", "t");
    QVERIFY(select.next());
    QString back;
    select.read(back);
    QVERIFY_RESULT(select.result());
    QCOMPARE(back, text);
}

void StatementTest::whatIsNoTextIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("half a surrogate pair") << (u"a"_s + QChar(0xd83d));
    QTest::newRow("more than a MiB") << QString((1 << 20) + 1, u'x');
    QTest::newRow("more than a MiB in UTF-8") << QString(1 << 19, u'≤');
}

void StatementTest::whatIsNoTextIsRefused()
{
    QFETCH(QString, text);
    const auto database = Database::inMemory();
    QVERIFY_RESULT(database->run("CREATE TABLE t (a)"));
    Statement insert(*database, "INSERT INTO t VALUES (?)");
    QVERIFY(!insert.run(text));
    QCOMPARE(insert.result().error().kind, ErrorKind::InvalidValue);
    QCOMPARE(*database->number("SELECT count(*) FROM t"), 0);
}

void StatementTest::wrongTypesStick_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::newRow("text") << QByteArray("'12'");
    QTest::newRow("real") << QByteArray("12.5");
    QTest::newRow("blob") << QByteArray("x'00'");
    QTest::newRow("too large") << QByteArray("4294967296");
    QTest::newRow("zero") << QByteArray("0");
    QTest::newRow("negative") << QByteArray("-1");
}

void StatementTest::wrongTypesStick()
{
    QFETCH(QByteArray, value);
    const auto database = Database::inMemory();
    Statement select(*database, "SELECT 5 AS five, " + value.toStdString() + " AS scale_id", "assessment");
    QVERIFY(select.next());
    std::int64_t five = 0;
    study::ScaleId id;
    select.read(five, id);
    QVERIFY(!select.result());
    QCOMPARE(select.result().error().kind, ErrorKind::DamagedFile);
    QVERIFY(select.result().error().detail.starts_with("table assessment, row 1, column scale_id: "));
    QVERIFY(!select.next());
}

void StatementTest::theFirstErrorSticks()
{
    const auto database = Database::inMemory();
    QVERIFY_RESULT(database->run("CREATE TABLE t (a INTEGER UNIQUE)"));
    Statement insert(*database, "INSERT INTO t VALUES (?)");
    QVERIFY(insert.run(1));
    QVERIFY(!insert.run(1));
    QVERIFY(!insert.run(2)); // would be fine, but comes after a failure
    QCOMPARE(insert.result().error().kind, ErrorKind::InvalidValue);
    QCOMPARE(*database->number("SELECT count(*) FROM t"), 1);
    Statement wrong(*database, "SELECT nothing FROM nowhere");
    QVERIFY(!wrong.next());
    QVERIFY(!wrong.result());
}

void StatementTest::aTransactionRollsBackUnlessCommitted()
{
    const auto database = Database::inMemory();
    QVERIFY_RESULT(database->run("CREATE TABLE t (a)"));
    {
        const store::Transaction transaction(*database, store::Transaction::Kind::Write);
        QVERIFY_RESULT(transaction.begun());
        QVERIFY_RESULT(database->run("INSERT INTO t VALUES (1)"));
    }
    QCOMPARE(*database->number("SELECT count(*) FROM t"), 0);
    {
        store::Transaction transaction(*database, store::Transaction::Kind::Write);
        QVERIFY_RESULT(database->run("INSERT INTO t VALUES (1)"));
        QVERIFY_RESULT(transaction.commit());
    }
    QCOMPARE(*database->number("SELECT count(*) FROM t"), 1);
}

QTEST_GUILESS_MAIN(StatementTest)
#include "statement_test.moc"
