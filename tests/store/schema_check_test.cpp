// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/schema_check.h"
#include "tests/store/store_fixture.h"
#include "tests/support/result_check.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using tests::RawDatabase;
using tests::StoredStudy;

class SchemaCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void commentsAndSpacesDoNotCount_data();
    void commentsAndSpacesDoNotCount();
    void foreignTablesAreRefused_data();
    void foreignTablesAreRefused();
    void aHugeSchemaDoesNotHang();
};

void SchemaCheckTest::commentsAndSpacesDoNotCount_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("normalised");
    QTest::newRow("spaces") << QByteArray("CREATE  TABLE\n\ta ( b )") << QByteArray("CREATE TABLE a ( b )");
    QTest::newRow("comment to the end of the line") << QByteArray("a -- one 'two\nb") << QByteArray("a b");
    QTest::newRow("comment at the end") << QByteArray("a -- one") << QByteArray("a");
    QTest::newRow("comment in between") << QByteArray("a/* - ' */b") << QByteArray("a b");
    QTest::newRow("unclosed comment") << QByteArray("a /* b") << QByteArray("a");
    QTest::newRow("quoted text stays") << QByteArray("'a  -- b''/* c */'  d") << QByteArray("'a  -- b''/* c */' d");
    QTest::newRow("quoted name stays") << QByteArray("\"a  b\" [c  --d] `e  f`")
                                       << QByteArray("\"a  b\" [c  --d] `e  f`");
    QTest::newRow("unclosed quote") << QByteArray("'a  b") << QByteArray("'a  b");
    QTest::newRow("minus") << QByteArray("1 - -1") << QByteArray("1 - -1");
    QTest::newRow("nothing") << QByteArray() << QByteArray();
}

void SchemaCheckTest::commentsAndSpacesDoNotCount()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, normalised);
    QCOMPARE(QByteArray::fromStdString(store::normalisedSql(sql.toStdString())), normalised);
}

void SchemaCheckTest::foreignTablesAreRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("name");
    const auto row = [](const char* label, const char* sql, const char* name) {
        QTest::newRow(label) << QByteArray(sql) << QByteArray(name);
    };
    row("a table", "CREATE TABLE extra (a)", "table extra");
    row("a view", "CREATE VIEW extra AS SELECT 1", "view extra");
    row("an endless view",
        "CREATE VIEW extra AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n",
        "view extra");
    row("a view in a table's place",
        "DROP TABLE note; CREATE VIEW note AS SELECT 1 AS id, NULL AS participant_id, 'a' AS text, "
        "'' AS author, '' AS written",
        "view note");
    row("a trigger", "CREATE TRIGGER extra AFTER INSERT ON note BEGIN DELETE FROM assessment; END", "trigger extra");
    row("an index", "CREATE INDEX extra ON note (text)", "index extra");
    row("a virtual table", "CREATE VIRTUAL TABLE extra USING fts5 (a)", "table extra");
    row("statistics", "ANALYZE", "table sqlite_stat1");
    row("a column", "ALTER TABLE note ADD COLUMN extra TEXT", "table note");
    row("a table less", "DROP TABLE dose", "dose");
    row("an index less", "DROP INDEX dose_by_period", "index dose_by_period");
    row("a rule less",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (text <> '''')', '') "
        "WHERE name = 'note'",
        "table note");
    row("a table without its type",
        "PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '') "
        "WHERE name = 'arm'",
        "table arm");
}

void SchemaCheckTest::foreignTablesAreRefused()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, name);
    const StoredStudy stored;
    {
        RawDatabase raw(stored.path());
        raw.run("PRAGMA foreign_keys = OFF");
        QVERIFY2(raw.run(sql) == SQLITE_OK, raw.message().constData());
    }
    const QByteArray before = tests::bytesOf(stored.path());
    const auto loaded = stored.load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::ForeignContent);
    QVERIFY2(loaded.error().detail.find(name.toStdString()) != std::string::npos, loaded.error().detail.c_str());
    QCOMPARE(tests::bytesOf(stored.path()), before);
}

void SchemaCheckTest::aHugeSchemaDoesNotHang()
{
    const StoredStudy stored;
    {
        RawDatabase raw(stored.path());
        QCOMPARE(raw.run("PRAGMA writable_schema = ON; WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                         "WHERE i < 200000) "
                         "INSERT INTO sqlite_schema SELECT 'view', 'v' || i, 'v' || i, 0, 'CREATE VIEW v' || i || ' AS "
                         "SELECT 1' FROM n"),
                 SQLITE_OK);
    }
    QElapsedTimer timer;
    timer.start();
    const auto loaded = stored.load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::ForeignContent);
    QVERIFY2(timer.elapsed() < 3000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(SchemaCheckTest)
#include "schema_check_test.moc"
