// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What the tables refuse when a row comes through any door, and what reading says of rows that came in all the same.
#include "core/store/study_rows.h"
#include "tests/store/store_fixture.h"
#include "tests/support/example_study.h"
#include "tests/support/result_check.h"

#include <QTest>

using base::ErrorKind;
using tests::RawDatabase;
using tests::StoredStudy;

class StudyRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void nonsenseIsRefused_data();
    void nonsenseIsRefused();
    void senseIsNot_data();
    void senseIsNot();
    void everyColumnHasAComment();
    void smuggledValuesAreNoticed_data();
    void smuggledValuesAreNoticed();
    void aChangedValueDoesNotMatchTheDigest_data();
    void aChangedValueDoesNotMatchTheDigest();
};

void StudyRowsTest::nonsenseIsRefused_data()
{
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char* name, const char* sql) { QTest::newRow(name) << QByteArray(sql); };
    row("two scores in one place", "INSERT INTO assessment VALUES (1, 1, 3, 1, 1, 10, 4, 1)");
    row("post-dose without a period", "INSERT INTO assessment VALUES (6, 1, 3, 1, 1, 10, 4, 1)");
    row("post-dose before the first treatment", "INSERT INTO assessment VALUES (6, 0, 3, 1, 1, 10, 4, 1)");
    row("post-dose called baseline", "INSERT INTO assessment VALUES (6, 0, 3, 1, 0, 10, 4, 1)");
    row("score of nobody", "INSERT INTO assessment VALUES (99, 1, 3, 1, 1, 10, 4, 1)");
    row("score at no visit", "INSERT INTO assessment VALUES (1, 1, 99, 1, 1, 10, 4, 1)");
    row("score on no scale", "INSERT INTO assessment VALUES (1, 1, 3, 99, 1, 10, 4, 1)");
    row("score from no source", "INSERT INTO assessment VALUES (5, 2, 5, 1, 1, 10, 4, 99)");
    row("missing score", "INSERT INTO assessment VALUES (5, 2, 5, 1, 1, NULL, 4, 1)");
    row("score in words", "INSERT INTO assessment VALUES (5, 2, 5, 1, 1, 'ten', 4, 1)");
    row("infinite score", "INSERT INTO assessment VALUES (5, 2, 5, 1, 1, 9e999, 4, 1)");
    row("unknown origin", "INSERT INTO assessment VALUES (5, 2, 5, 1, 1, 10, 6, 1)");
    row("treatment period without arm", "INSERT INTO period VALUES (6, 1, NULL, NULL)");
    row("period 0 with an arm", "UPDATE period SET arm_id = 1 WHERE ordinal = 0");
    row("two arms in one period", "INSERT INTO period VALUES (1, 1, 2, NULL)");
    row("period of nobody", "INSERT INTO period VALUES (99, 1, 1, NULL)");
    row("period before 0", "INSERT INTO period VALUES (6, -1, 1, NULL)");
    row("period taken from its scores", "DELETE FROM period WHERE participant_id = 1 AND ordinal = 1");
    row("participant taken from the scores", "DELETE FROM participant WHERE id = 1");
    row("scale taken from its scores", "DELETE FROM scale WHERE id = 1");
    row("arm taken from its periods", "DELETE FROM arm WHERE id = 1");
    row("visit turns baseline", "UPDATE visit SET phase = 0 WHERE id = 3");
    row("visit in no phase", "UPDATE visit SET phase = 2 WHERE id = 3");
    row("two participants of one key", "UPDATE participant SET key = 'P1' WHERE id = 2");
    row("participant without key", "UPDATE participant SET key = '' WHERE id = 2");
    row("participant in no sequence", "UPDATE participant SET sequence_id = 99 WHERE id = 2");
    row("negative age", "UPDATE participant SET age_years = -1 WHERE id = 2");
    row("id 0", "INSERT INTO source VALUES (0, '', '', '')");
    row("id beyond 32 bits", "INSERT INTO source VALUES (2147483648, '', '', '')");
    row("half a SHA-256", "UPDATE source SET sha256 = 'abc'");
    row("neither antagonist nor not", "UPDATE arm SET antagonist = 2");
    row("scale upside down", "UPDATE scale SET minimum = 60, maximum = 50 WHERE id = 1");
    row("response at more than all", "UPDATE scale SET response_fraction = 1.5 WHERE id = 1");
    row("sequence of unknown arms", "INSERT INTO sequence_arm VALUES (1, 3, 99)");
    row("dose in no period", "UPDATE dose SET period_ordinal = 3");
    row("negative dose", "UPDATE dose SET amount = -1");
    row("event that ends before it starts", "UPDATE event SET start_day = 2 WHERE id = 1");
    row("event in no period", "UPDATE event SET period_ordinal = 3");
    row("exclusion of nobody", "UPDATE exclusion SET participant_id = 99");
    row("exclusion from no period", "UPDATE exclusion SET period_ordinal = 7");
    row("exclusion without reason", "UPDATE exclusion SET reason = ''");
    row("note on nobody", "UPDATE note SET participant_id = 99");
    row("note in no period", "UPDATE note SET period_ordinal = 9 WHERE id = 5");
    row("note in a period of nobody", "UPDATE note SET period_ordinal = 1 WHERE id = 1");
    row("note at no visit", "UPDATE note SET visit_id = 9 WHERE id = 1");
    row("note on no scale", "UPDATE note SET scale_id = 9 WHERE id = 1");
    row("period taken from its note", "DELETE FROM assessment; DELETE FROM period WHERE participant_id = 5");
    row("snapshot without a name", "UPDATE snapshot SET name = ''");
    row("snapshot of a whole book", "UPDATE snapshot SET view_state = printf('%65537d', 1)");
    row("empty note", "UPDATE note SET text = ''");
    row("two contrasts", "INSERT INTO contrast VALUES (2, 2, 1, '')");
    row("contrast of an arm with itself", "UPDATE contrast SET reference_arm_id = comparator_arm_id");
    row("two studies", "INSERT INTO study SELECT 2, key, title, subtitle, question, citation, badge, limits, "
                       "primary_scale_id, revision, digest FROM study");
    row("unknown primary scale", "UPDATE study SET primary_scale_id = 99");
    row("revision 0", "UPDATE study SET revision = 0");
    row("half a digest", "UPDATE study SET digest = 'abc'");
    row("attribute of nobody", "INSERT INTO participant_attribute VALUES (99, 1, 'a', 'b', '')");
}

void StudyRowsTest::nonsenseIsRefused()
{
    QFETCH(QByteArray, sql);
    const StoredStudy stored;
    RawDatabase raw(stored.path());
    QCOMPARE(raw.run("PRAGMA foreign_keys = ON"), SQLITE_OK);
    const int code = raw.run(sql);
    QVERIFY2((code & 0xff) == SQLITE_CONSTRAINT, raw.message().constData());
}

void StudyRowsTest::senseIsNot_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("a score") << QByteArray("INSERT INTO assessment VALUES (5, 2, 5, 1, 1, 10.5, 4, NULL)");
    QTest::newRow("a baseline alone") << QByteArray("INSERT INTO assessment VALUES (6, 0, 1, 2, 0, 3, 4, 1)");
    QTest::newRow("a period of its own") << QByteArray("INSERT INTO period VALUES (6, 1, 2, 0)");
}

void StudyRowsTest::senseIsNot()
{
    QFETCH(QByteArray, sql);
    const StoredStudy stored;
    RawDatabase raw(stored.path());
    QCOMPARE(raw.run("PRAGMA foreign_keys = ON"), SQLITE_OK);
    QVERIFY2(raw.run(sql) == SQLITE_OK, raw.message().constData());
}

void StudyRowsTest::everyColumnHasAComment()
{
    int columns = 0;
    for (const std::string_view step : store::schemaSteps()) {
        for (const QByteArray& line : QByteArray(step.data(), qsizetype(step.size())).split('\n')) {
            const QByteArray text = line.trimmed();
            const bool isColumn = (line.startsWith("    ") || line.startsWith("ALTER TABLE")) &&
                                  (text.contains(" INTEGER") || text.contains(" REAL") || text.contains(" TEXT"));
            columns += isColumn ? 1 : 0;
            QVERIFY2(!isColumn || text.contains(" -- ") || text.contains(" /* "), line.constData());
        }
    }
    QVERIFY(columns > 80);
}

void StudyRowsTest::smuggledValuesAreNoticed_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QByteArray>("place");
    const auto row = [](const char* name, const char* sql, const char* place) {
        QTest::newRow(name) << QByteArray(sql) << QByteArray(place);
    };
    row("unknown origin", "UPDATE assessment SET origin = 77 WHERE participant_id = 1",
        "table assessment, row 1, column origin");
    row("infinite score", "UPDATE assessment SET value = 9e999 WHERE participant_id = 2", "column value");
    row("period beyond 16 bits", "UPDATE event SET period_ordinal = 70000",
        "table event, row 1, column period_ordinal");
    row("flag of 5", "UPDATE arm SET antagonist = 5 WHERE id = 2", "table arm, row 2, column antagonist");
    row("negative id", "INSERT INTO source VALUES (-5, '', '', '')", "table source, row 1, column id");
    row("id beyond 32 bits", "INSERT INTO source VALUES (99999999999, '', '', '')", "table source, row 3, column id");
    row("broken UTF-8", "UPDATE study SET title = CAST(x'c328' AS TEXT)", "table study, row 1, column title");
    row("a very long text", "UPDATE note SET text = printf('%.*c', 2000000, 'x') WHERE id = 4",
        "table note, row 2, column text");
    row("score of nobody", "UPDATE assessment SET participant_id = 99 WHERE participant_id = 6", "no such period");
    row("post-dose before treatment", "UPDATE assessment SET visit_id = 3, phase = 1 WHERE participant_id = 6",
        "a score after a dose");
    row("no study", "DELETE FROM study", "table study");
    row("revision 0", "UPDATE study SET revision = 0", "table study");
    row("contrast with nothing", "UPDATE contrast SET comparator_arm_id = 9", "contrast");
    row("attribute of nobody", "INSERT INTO participant_attribute VALUES (99, 1, 'a', 'b', '')",
        "participant_attribute");
    row("sequence with a gap", "UPDATE sequence_arm SET ordinal = 9 WHERE ordinal = 1", "sequence_arm");
    row("empty key", "UPDATE visit SET key = '' WHERE id = 1", "table visit, row 1: the key is empty");
}

void StudyRowsTest::smuggledValuesAreNoticed()
{
    QFETCH(QByteArray, sql);
    QFETCH(QByteArray, place);
    const StoredStudy stored;
    {
        RawDatabase raw(stored.path());
        QCOMPARE(raw.run("PRAGMA ignore_check_constraints = ON"), SQLITE_OK);
        QVERIFY2(raw.run(sql) == SQLITE_OK, raw.message().constData());
    }
    const QByteArray before = tests::bytesOf(stored.path());
    const auto loaded = stored.load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::DamagedFile);
    const bool namesThePlace = loaded.error().detail.find(place.toStdString()) != std::string::npos;
    const bool foundBySqlite = loaded.error().detail.find("CHECK constraint failed") != std::string::npos;
    QVERIFY2(namesThePlace || foundBySqlite, loaded.error().detail.c_str());
    QCOMPARE(loaded.error().subject, stored.path().toStdString());
    QCOMPARE(tests::bytesOf(stored.path()), before);
}

void StudyRowsTest::aChangedValueDoesNotMatchTheDigest_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("one score") << QByteArray("UPDATE assessment SET value = value + 1 WHERE participant_id = 6");
    QTest::newRow("two scores swapped") << QByteArray(
        "UPDATE assessment SET value = 43 - value WHERE participant_id IN (1, 2)");
    QTest::newRow("a score less") << QByteArray("DELETE FROM assessment WHERE participant_id = 6");
    QTest::newRow("an origin") << QByteArray("UPDATE assessment SET origin = 5");
    QTest::newRow("a badge") << QByteArray("UPDATE study SET badge = ''");
    QTest::newRow("a note") << QByteArray("UPDATE note SET author = 'Somebody else'");
    QTest::newRow("the digest") << QByteArray("UPDATE study SET digest = '00000000000000000000000000000000'");
    QTest::newRow("no digest") << QByteArray("UPDATE study SET digest = ''");
}

void StudyRowsTest::aChangedValueDoesNotMatchTheDigest()
{
    QFETCH(QByteArray, sql);
    const StoredStudy stored;
    {
        RawDatabase raw(stored.path());
        QVERIFY2(raw.run(sql) == SQLITE_OK, raw.message().constData());
    }
    const auto loaded = stored.load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::DamagedFile);
    QCOMPARE(loaded.error().detail, std::string("the content does not match its digest"));
}

QTEST_GUILESS_MAIN(StudyRowsTest)
#include "study_rows_test.moc"
