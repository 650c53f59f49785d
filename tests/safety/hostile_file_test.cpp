// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Files that somebody made to do harm: everything SQLite can be asked to run, and sizes that no honest file has. Each
// is refused, or opens as the study that it says, within seconds and a bounded memory; nothing in it runs, no byte
// changes.
#include "core/study/digest.h"
#include "core/study/scale_catalogue.h"
#include "tests/safety/verify_why.h"
#include "tests/store/store_fixture.h"
#include "tests/support/example_study.h"
#include "tests/support/result_check.h"

#include <QElapsedTimer>
#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using tests::RawDatabase;
using tests::StoredStudy;

namespace {

constexpr double mostSeconds = 2.0; // of the processor, so that a busy machine changes nothing
constexpr long mostMegabytes = 400;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool isSanitized = true;
#else
constexpr bool isSanitized = false;
#endif

double processorSeconds()
{
    return static_cast<double>(std::clock()) / CLOCKS_PER_SEC;
}

/// The most memory the process ever had, in MiB; reset: from now on.
long peakMegabytes(bool reset)
{
    if (QFile file(u"/proc/self/clear_refs"_s); reset && file.open(QIODevice::WriteOnly | QIODevice::Unbuffered)) {
        file.write("5");
    }
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    const QByteArray text = status.readAll();
    return text.mid(text.indexOf("VmHWM:") + 6).trimmed().split(' ').constFirst().toLong() / 1024;
}

/// How an attempt to open went.
struct Opening
{
    base::Result<store::Loaded> loaded = base::fail(ErrorKind::FileNotFound);
    double seconds = 0.0;
    long megabytes = 0;
};

Opening open(const StoredStudy& stored)
{
    Opening opening;
    const long before = peakMegabytes(true);
    const double start = processorSeconds();
    opening.loaded = stored.load();
    opening.seconds = processorSeconds() - start;
    opening.megabytes = peakMegabytes(false) - before;
    return opening;
}

const char* const writable = "PRAGMA writable_schema = ON; PRAGMA ignore_check_constraints = ON; ";

} // namespace

class HostileFileTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingRuns_data();
    void nothingRuns();
    void pagesThatLeadInACircle_data();
    void pagesThatLeadInACircle();
    void hugeValues_data();
    void hugeValues();
    void aMillionScales_data();
    void aMillionScales();
    void cleanupTestCase();

private:
    int m_refused = 0;
    int m_opened = 0;
    double m_slowest = 0.0;

    void count(const Opening& opening)
    {
        ++(opening.loaded ? m_opened : m_refused);
        m_slowest = std::max(m_slowest, opening.seconds);
    }
};

void HostileFileTest::nothingRuns_data()
{
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char* name, const QByteArray& sql) { QTest::newRow(name) << sql; };
    const auto schemaRow = [&row](const char* name, const char* type, const char* table, const char* sql) {
        row(name, QByteArray(writable) + "INSERT INTO sqlite_schema VALUES ('" + type + "', 'extra', '" + table +
                      "', 0, '" + sql + "')");
    };
    const auto replaced = [&row](const char* name, const char* table, const char* from, const char* to) {
        row(name, QByteArray(writable) + "UPDATE sqlite_schema SET sql = replace(sql, '" + from + "', '" + to +
                      "') WHERE name = '" + table + "' AND instr(sql, '" + from + "')");
    };
    const char* const endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) ";
    row("an endless view in the study''s place", QByteArray("PRAGMA foreign_keys = OFF; DROP TABLE study; "
                                                            "CREATE VIEW study AS ") +
                                                     endless + "SELECT i AS id FROM n");
    row("an endless view in the schema''s place",
        QByteArray(writable) +
            "INSERT INTO sqlite_schema VALUES ('view', 'sqlite_schema', 'sqlite_schema', 0, "
            "'CREATE VIEW sqlite_schema AS " +
            endless + "SELECT i FROM n')");
    row("a view of views", [] {
        QByteArray sql = "CREATE VIEW v0 AS SELECT 1 AS i UNION ALL SELECT 2;";
        for (int i = 1; i < 40; ++i) {
            const QByteArray before = QByteArray::number(i - 1);
            sql +=
                "CREATE VIEW v" + QByteArray::number(i) + " AS SELECT a.i FROM v" + before + " a, v" + before + " b;";
        }
        return sql;
    }());
    row("triggers on every change", "CREATE TRIGGER a AFTER UPDATE ON study BEGIN DELETE FROM assessment; END; "
                                    "CREATE TRIGGER b BEFORE INSERT ON note BEGIN SELECT load_extension('x'); END");
    row("a trigger instead of a view''s rows", "CREATE VIEW extra AS SELECT 1 AS i; CREATE TRIGGER a INSTEAD OF INSERT "
                                               "ON extra BEGIN DELETE FROM assessment; END");
    row("a generated column", "ALTER TABLE note ADD COLUMN extra INTEGER AS (length(hex(zeroblob(100000000))))");
    replaced("a costly rule", "note", "CHECK (text <> '''')",
             "CHECK (length(hex(zeroblob(400000000))) + length(hex(zeroblob(400000000))) > 0)");
    replaced("a rule that calls an unknown function", "note", "CHECK (text <> '''')", "CHECK (evil(text))");
    replaced("a rule that loads a library", "note", "CHECK (text <> '''')", "CHECK (load_extension(text))");
    replaced("a default that calls an unknown function", "note", "TEXT NOT NULL, -- who wrote it",
             "TEXT NOT NULL DEFAULT (evil()), -- who wrote it");
    replaced("rules turned off", "assessment", "CHECK", "--CHECK");
    replaced("another order of text", "participant", "NOT NULL UNIQUE", "NOT NULL COLLATE evil UNIQUE");
    replaced("a table that finds its rows otherwise", "note", "STRICT", "STRICT, WITHOUT ROWID");
    replaced("a table that finds its rows by number", "assessment", "STRICT, WITHOUT ROWID", "STRICT");
    replaced("a table of another name", "note", "CREATE TABLE \"note\"", "CREATE TABLE dose");
    replaced("text that is no SQL", "note", "CREATE TABLE", "CREATE NONSENSE");
    replaced("an unclosed comment", "note", "STRICT", "/* STRICT");
    row("a name in capitals", QByteArray(writable) + "UPDATE sqlite_schema SET name = 'NOTE' WHERE name = 'note'");
    row("a table twice", QByteArray(writable) + "INSERT INTO sqlite_schema SELECT * FROM sqlite_schema "
                                                "WHERE name = 'note'");
    row("two names for one page", QByteArray(writable) + "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM "
                                                         "sqlite_schema WHERE name = 'dose') WHERE name = 'note'");
    row("a table on the schema''s page", QByteArray(writable) + "UPDATE sqlite_schema SET rootpage = 1 "
                                                                "WHERE name = 'note'");
    row("a table on no page", QByteArray(writable) + "UPDATE sqlite_schema SET rootpage = 0 WHERE name = 'note'");
    row("a table beyond the file", QByteArray(writable) + "UPDATE sqlite_schema SET rootpage = 2000000000 "
                                                          "WHERE name = 'note'");
    row("a table on a negative page", QByteArray(writable) + "UPDATE sqlite_schema SET rootpage = -5 "
                                                             "WHERE name = 'note'");
    row("a table without SQL", QByteArray(writable) + "UPDATE sqlite_schema SET sql = NULL WHERE name = 'note'");
    row("a schema of blobs", QByteArray(writable) + "UPDATE sqlite_schema SET sql = zeroblob(60000) "
                                                    "WHERE name = 'note'");
    row("a schema of 50 MB", QByteArray(writable) + "UPDATE sqlite_schema SET sql = sql || ' -- ' || "
                                                    "printf('%.*c', 50000000, 'x') WHERE name = 'note'");
    row("a schema without rows", QByteArray(writable) + "DELETE FROM sqlite_schema");
    schemaRow("a virtual table of an unknown kind", "table", "extra", "CREATE VIRTUAL TABLE extra USING evil(1)");
    schemaRow("a table made of a query", "table", "extra", "CREATE TABLE extra AS SELECT 1");
    schemaRow("several statements in one", "table", "extra", "CREATE TABLE extra (a); DELETE FROM study");
    schemaRow(
        "a view of ten thousand brackets", "view", "extra",
        QByteArray("CREATE VIEW extra AS SELECT " + QByteArray(10000, '(') + "1" + QByteArray(10000, ')')).constData());
    row("an index over an expression", "CREATE INDEX extra ON note (length(hex(zeroblob(1000))) + length(text))");
    row("an index over a part", "CREATE INDEX extra ON note (text) WHERE text LIKE '%a%'");
    row("a full-text table", "CREATE VIRTUAL TABLE extra USING fts5 (a); INSERT INTO extra VALUES ('x')");
    row("a spatial table", "CREATE VIRTUAL TABLE extra USING rtree (a, b, c)");
    row("words as numbers", QByteArray(writable) + "UPDATE sqlite_schema SET sql = replace(sql, 'STRICT', '') "
                                                   "WHERE name = 'scale'");
}

void HostileFileTest::nothingRuns()
{
    QFETCH(QByteArray, sql);
    const StoredStudy stored;
    const QByteArray harmless = tests::bytesOf(stored.path());
    {
        RawDatabase raw(stored.path());
        raw.run("PRAGMA foreign_keys = OFF");
        VERIFY_WHY(raw.run(sql) == SQLITE_OK, raw.message().constData());
    }
    const QByteArray before = tests::bytesOf(stored.path());
    QVERIFY2(before != harmless, "the schema has no such words any more: nothing was smuggled in");
    const Opening opening = open(stored);
    QVERIFY(!opening.loaded);
    const ErrorKind kind = opening.loaded.error().kind;
    VERIFY_WHY(kind == ErrorKind::ForeignContent || kind == ErrorKind::DamagedFile,
               QByteArray::number(int(kind)) + ' ' + opening.loaded.error().detail.c_str());
    QCOMPARE(opening.loaded.error().subject, stored.path().toStdString());
    VERIFY_WHY(opening.seconds < mostSeconds, QByteArray::number(opening.seconds));
    VERIFY_WHY(isSanitized || opening.megabytes < mostMegabytes, QByteArray::number(opening.megabytes).constData());

    // Neither a change, nor a migration, nor a copy runs it.
    const auto edit = study::apply(tests::exampleStudy(), study::RemoveNote{study::NoteId(1)});
    QVERIFY_RESULT(edit);
    const double start = processorSeconds();
    QVERIFY(!stored.file().apply(*edit, stored.revision));
    const auto migrated = stored.file().migrate(); // nothing to do in a file of the current version
    QVERIFY(!migrated || *migrated == store::MigrationOutcome::UpToDate);
    QVERIFY(!stored.file().saveCopy(stored.path("copy"), store::Overwrite::No));
    QVERIFY(processorSeconds() - start < 3.0 * mostSeconds);
    QCOMPARE(tests::bytesOf(stored.path()), before);
    QCOMPARE(QDir(stored.folder()).entryList(QDir::Files | QDir::Hidden), QStringList{u"study.blockade"_s});
    count(opening);
}

void HostileFileTest::pagesThatLeadInACircle_data()
{
    QTest::addColumn<char>("pageType"); // https://www.sqlite.org/fileformat2.html, section 1.6
    QTest::addColumn<int>("offset");
    QTest::newRow("an inner page of the scores is its own child") << '\x02' << 8;
    QTest::newRow("an inner page of a table is its own child") << '\x05' << 8;
    QTest::newRow("a long text goes on where it began") << '\x0d' << -1;
    QTest::newRow("the free pages are those in use") << '\0' << 32;
}

void HostileFileTest::pagesThatLeadInACircle()
{
    QFETCH(char, pageType);
    QFETCH(int, offset);
    study::Study study = tests::largeStudy(400, 10);
    for (int i = 1; i <= 200; ++i) {
        study.notes.push_back({study::NoteId(i), {}, QString(20000, u'x'), {}, {}});
    }
    const StoredStudy stored(study);
    QByteArray bytes = tests::bytesOf(stored.path());
    constexpr qsizetype pageSize = 4096;
    QCOMPARE(bytes.size() % pageSize, qsizetype(0));
    int changed = 0;
    const auto put = [&bytes, &changed](qsizetype at, qsizetype number) {
        for (int i = 0; i < 4; ++i) {
            bytes[at + i] = static_cast<char>((number >> (24 - 8 * i)) & 0xff);
        }
        ++changed;
    };
    for (qsizetype page = 1; page * pageSize < bytes.size(); ++page) {
        const qsizetype at = page * pageSize;
        if (offset > 0 && pageType != '\0' && bytes.at(at) == pageType) {
            put(at + offset, page + 1);
        }
        const bool isMiddleOfAText = bytes.mid(at + 4, 100) == QByteArray(100, 'x');
        if (offset < 0 && isMiddleOfAText) {
            put(at, page + 1);
        }
    }
    if (pageType == '\0') {
        put(32, 3);
        put(36, 1000000);
    }
    QVERIFY(changed > 0);
    QVERIFY(tests::writeBytes(stored.path(), bytes));
    const Opening opening = open(stored);
    QVERIFY(!opening.loaded);
    QCOMPARE(opening.loaded.error().kind, ErrorKind::DamagedFile);
    VERIFY_WHY(opening.seconds < mostSeconds, QByteArray::number(opening.seconds));
    VERIFY_WHY(isSanitized || opening.megabytes < mostMegabytes, QByteArray::number(opening.megabytes).constData());
    QCOMPARE(tests::bytesOf(stored.path()), bytes);
    count(opening);
}

void HostileFileTest::hugeValues_data()
{
    QTest::addColumn<QByteArray>("sql");
    const auto row = [](const char* name, const QByteArray& sql) { QTest::newRow(name) << sql; };
    row("a text of 100 MB", "UPDATE note SET text = printf('%.*c', 100000000, 'x')");
    row("a key of 100 MB", "UPDATE participant SET key = printf('%.*c', 100000000, 'x') WHERE id = 1");
    row("a title of 100 MB", "UPDATE study SET title = printf('%.*c', 100000000, 'x')");
    row("a digest of 32 characters that are none", "UPDATE study SET digest = printf('%.*c', 32, 'z')");
    row("a revision beyond all numbers", "UPDATE study SET revision = 9223372036854775807");
    row("a blob in a text''s place",
        QByteArray(writable) + "CREATE TABLE plain AS SELECT * FROM note; UPDATE plain SET text = zeroblob(100000000); "
                               "UPDATE sqlite_schema SET rootpage = (SELECT rootpage FROM sqlite_schema WHERE "
                               "name = 'plain') WHERE name = 'note'; DELETE FROM sqlite_schema WHERE name = 'plain'");
    row("text that is no UTF-8", "UPDATE note SET text = CAST(x'ff80c0c1' AS TEXT)");
    row("periods beyond 16 bits", QByteArray(writable) + "UPDATE period SET ordinal = 100000 WHERE ordinal = 2");
    row("a hundred thousand attributes of one person",
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) INSERT INTO "
        "participant_attribute SELECT 2, i + 10, 'a' || i, '', '' FROM n");
    row("a sequence of a hundred thousand periods",
        "WITH RECURSIVE n(i) AS (SELECT 3 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
        "INSERT INTO sequence_arm SELECT 1, i, 1 FROM n");
    row("a hundred thousand arms", "WITH RECURSIVE n(i) AS (SELECT 3 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
                                   "INSERT INTO arm SELECT i, 'arm ' || i, '', '', 0 FROM n");
    row("a hundred thousand visits of one name",
        QByteArray(writable) + "WITH RECURSIVE n(i) AS (SELECT 9 UNION ALL SELECT i + 1 FROM n WHERE i < 100000) "
                               "INSERT INTO visit SELECT i, 'visit ' || i, '', 1, 0, 0 FROM n");
}

void HostileFileTest::hugeValues()
{
    QFETCH(QByteArray, sql);
    const StoredStudy stored;
    {
        RawDatabase raw(stored.path());
        raw.run("PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON");
        VERIFY_WHY(raw.run(sql) == SQLITE_OK, raw.message().constData());
    }
    const Opening opening = open(stored);
    QVERIFY(!opening.loaded);
    QCOMPARE(opening.loaded.error().kind, ErrorKind::DamagedFile);
    QVERIFY(!opening.loaded.error().detail.empty());
    VERIFY_WHY(opening.seconds < mostSeconds * (isSanitized ? 5.0 : 1.0), QByteArray::number(opening.seconds));
    VERIFY_WHY(isSanitized || opening.megabytes < mostMegabytes, QByteArray::number(opening.megabytes).constData());
    count(opening);
}

void HostileFileTest::aMillionScales_data()
{
    QTest::addColumn<bool>("honest");
    QTest::newRow("written by Blockade") << true;
    QTest::newRow("smuggled in") << false;
}

void HostileFileTest::aMillionScales()
{
    QFETCH(bool, honest);
    constexpr int scales = 1000000;
    study::Study study = tests::exampleStudy();
    const study::Scale pattern = study.scales.front();
    for (int i = 3; honest && i <= scales; ++i) {
        study.scales.push_back(pattern);
        study.scales.back().id = study::ScaleId(i);
        study.scales.back().key = u"S%1"_s.arg(i);
    }
    const StoredStudy stored(study);
    if (!honest) {
        RawDatabase raw(stored.path());
        VERIFY_WHY(
            raw.run("WITH RECURSIVE n(i) AS (SELECT 3 UNION ALL SELECT i + 1 FROM n WHERE i < 1000000) INSERT INTO "
                    "scale SELECT i, 'S' || i, '', '', 0, 52, 0, 0.5, 7 FROM n") == SQLITE_OK,
            raw.message().constData());
    }
    const Opening opening = open(stored);
    qInfo("%.1f s of the processor, %ld MiB", opening.seconds, opening.megabytes);
    VERIFY_WHY(opening.seconds < 10.0 * (isSanitized ? 5.0 : 1.0), QByteArray::number(opening.seconds));
    QCOMPARE(opening.loaded.has_value(), honest);
    if (honest) {
        QVERIFY(*opening.loaded->study == study);
    } else {
        QCOMPARE(opening.loaded.error().kind, ErrorKind::DamagedFile);
    }
    ++(opening.loaded ? m_opened : m_refused);
}

void HostileFileTest::cleanupTestCase()
{
    qInfo(
        "%d hostile files refused, %d opened as the study they hold; nothing ran, nothing changed; the slowest, those "
        "of a million scales aside, took %.2f s of the processor",
        m_refused, m_opened, m_slowest);
}

QTEST_GUILESS_MAIN(HostileFileTest)
#include "hostile_file_test.moc"
