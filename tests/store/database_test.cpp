// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is not a study file, or cannot be read or written now: each with its own error, and without a changed byte.
#include "core/store/database.h"
#include "core/study/edit.h"
#include "tests/store/store_fixture.h"
#include "tests/support/example_study.h"
#include "tests/support/result_check.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using store::Overwrite;
using store::StudyFile;
using tests::bytesOf;
using tests::RawDatabase;
using tests::SmallDisk;
using tests::StoredStudy;

namespace {

QByteArray withByte(QByteArray bytes, qsizetype at, char value)
{
    bytes[at] = value;
    return bytes;
}

study::Applied someEdit(const study::Study& study)
{
    return *study::apply(study, study::ChangeScore{.participant = study::ParticipantId(1),
                                                   .period = 1,
                                                   .visit = study::VisitId(3),
                                                   .scale = study::ScaleId(1),
                                                   .value = 1.0,
                                                   .origin = study::Origin::Entered,
                                                   .source = {}});
}

} // namespace

class DatabaseTest : public QObject
{
    Q_OBJECT

private slots:
    void otherFilesAreNamed_data();
    void otherFilesAreNamed();
    void otherKindsOfFileDoNotBlock_data();
    void otherKindsOfFileDoNotBlock();
    void anUnreadableFileSaysSo();
    void aFileInUseSaysSo();
    void aReaderHoldsUpNobodyForLong();
    void aKilledWriterIsRolledBack();
    void aKilledWriterOnAReadOnlyDiskIsReported();
    void aReadOnlyFolderIsReported();
    void aFullDiskIsReported_data();
    void aFullDiskIsReported();
};

void DatabaseTest::otherFilesAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<ErrorKind>("kind");
    const StoredStudy stored;
    const QByteArray good = bytesOf(stored.path());
    QTest::newRow("empty") << QByteArray() << ErrorKind::NotAStudyFile;
    QTest::newRow("two bytes") << QByteArray("SQ") << ErrorKind::DamagedFile;
    QTest::newRow("text") << QByteArray("participant,visit,score\nP1,day 1,12\n") << ErrorKind::NotAStudyFile;
    QTest::newRow("binary") << QByteArray(5000, '\x7f') << ErrorKind::NotAStudyFile;
    QTest::newRow("nulls") << QByteArray(5000, '\0') << ErrorKind::NotAStudyFile;
    QTest::newRow("cut within the header") << good.first(60) << ErrorKind::DamagedFile;
    QTest::newRow("header alone") << good.first(100) << ErrorKind::DamagedFile;
    QTest::newRow("cut between pages") << good.first(8 * 4096) << ErrorKind::DamagedFile;
    QTest::newRow("cut within a page") << good.chopped(1) << ErrorKind::DamagedFile;
    QTest::newRow("something appended") << good + "x" << ErrorKind::DamagedFile;
    QTest::newRow("other application id") << withByte(good, 71, 'X') << ErrorKind::ForeignDatabase;
    QTest::newRow("newer version") << withByte(good, 63, 99) << ErrorKind::NewerVersion;
    QTest::newRow("version 0") << withByte(good, 63, 0) << ErrorKind::DamagedFile;
    QTest::newRow("older version than its tables") << withByte(good, 63, 1) << ErrorKind::ForeignContent;
    QTest::newRow("write-ahead logging") << withByte(withByte(good, 18, 2), 19, 2) << ErrorKind::ForeignContent;
    QTest::newRow("unknown format") << withByte(good, 19, 5) << ErrorKind::DamagedFile;
    QTest::newRow("page size 3") << withByte(good, 17, 3) << ErrorKind::DamagedFile;
    QTest::newRow("UTF-16") << withByte(good, 59, 2) << ErrorKind::DamagedFile;
}

void DatabaseTest::otherFilesAreNamed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(ErrorKind, kind);
    const StoredStudy stored;
    QVERIFY(tests::writeBytes(stored.path(), bytes));
    const auto loaded = stored.load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, kind);
    QCOMPARE(loaded.error().subject, stored.path().toStdString());
    const auto applied = stored.file().apply(someEdit(tests::exampleStudy()), stored.revision);
    QVERIFY(!applied);
    QCOMPARE(applied.error().kind, kind);
    QVERIFY(!stored.file().saveCopy(stored.path("copy"), Overwrite::No));
    QVERIFY(!QFile::exists(stored.path("copy")));
    QCOMPARE(bytesOf(stored.path()), bytes);
}

void DatabaseTest::otherKindsOfFileDoNotBlock_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("absent") << u"absent"_s << ErrorKind::FileNotFound;
    QTest::newRow("in no folder") << u"absent/study"_s << ErrorKind::FileNotFound;
    QTest::newRow("inside a file") << u"study.blockade/study"_s << ErrorKind::FileNotFound;
    QTest::newRow("folder") << u"folder"_s << ErrorKind::NotAStudyFile;
    QTest::newRow("pipe") << u"pipe"_s << ErrorKind::NotAStudyFile;
    QTest::newRow("links in a circle") << u"circle"_s << ErrorKind::FileUnreadable;
    QTest::newRow("2 GiB of nothing") << u"sparse"_s << ErrorKind::NotAStudyFile;
    QTest::newRow("2 GiB more than a study") << u"stretched"_s << ErrorKind::DamagedFile;
    QTest::newRow("a pipe as its journal") << u"piped"_s << ErrorKind::ForeignContent;
    QTest::newRow("a write-ahead log beside it") << u"logged"_s << ErrorKind::ForeignContent;
    QTest::newRow("a null character") << (u"a"_s + QChar(0) + u"b"_s) << ErrorKind::FileNotFound;
}

void DatabaseTest::otherKindsOfFileDoNotBlock()
{
    QFETCH(QString, name);
    QFETCH(ErrorKind, kind);
    const StoredStudy stored;
    QVERIFY(QDir(stored.folder()).mkdir(u"folder"_s));
    QCOMPARE(::mkfifo(qPrintable(stored.path("pipe")), 0600), 0);
    QVERIFY(QFile::link(stored.path("circle2"), stored.path("circle")) &&
            QFile::link(stored.path("circle"), stored.path("circle2")));
    QVERIFY(QFile::copy(stored.path(), stored.path("stretched")) && QFile::resize(stored.path("stretched"), 2LL << 30));
    QVERIFY(tests::writeBytes(stored.path("sparse"), {}) && QFile::resize(stored.path("sparse"), 2LL << 30));
    QVERIFY(QFile::copy(stored.path(), stored.path("piped")));
    QCOMPARE(::mkfifo(qPrintable(stored.path("piped-journal")), 0600), 0);
    QVERIFY(QFile::copy(stored.path(), stored.path("logged")) && tests::writeBytes(stored.path("logged-wal"), "x"));

    QElapsedTimer timer;
    timer.start();
    base::NoProgress progress;
    const auto loaded = StudyFile(stored.folder() + u'/' + name).load(progress);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, kind);
    QVERIFY(timer.elapsed() < 2000);
}

void DatabaseTest::anUnreadableFileSaysSo()
{
    if (::geteuid() == 0) {
        QSKIP("root may read every file");
    }
    const StoredStudy stored;
    QVERIFY(QFile::setPermissions(stored.path(), {}));
    QCOMPARE(stored.load().error().kind, ErrorKind::FileUnreadable);
}

void DatabaseTest::aFileInUseSaysSo()
{
    const StoredStudy stored;
    const QByteArray before = bytesOf(stored.path());
    RawDatabase other(stored.path());
    QCOMPARE(other.run("BEGIN EXCLUSIVE"), SQLITE_OK);
    QCOMPARE(stored.load().error().kind, ErrorKind::FileInUse);
    QCOMPARE(stored.file().apply(someEdit(tests::exampleStudy()), stored.revision).error().kind, ErrorKind::FileInUse);
    QCOMPARE(other.run("ROLLBACK"), SQLITE_OK);
    QCOMPARE(bytesOf(stored.path()), before);
    QVERIFY_RESULT(stored.load());
}

void DatabaseTest::aReaderHoldsUpNobodyForLong()
{
    const StoredStudy stored;
    RawDatabase other(stored.path());
    QCOMPARE(other.run("BEGIN; SELECT count(*) FROM assessment"), SQLITE_OK);
    QVERIFY_RESULT(stored.load());
    QCOMPARE(stored.file().apply(someEdit(tests::exampleStudy()), stored.revision).error().kind, ErrorKind::FileInUse);
    QCOMPARE(other.run("COMMIT"), SQLITE_OK);
    QVERIFY_RESULT(stored.file().apply(someEdit(tests::exampleStudy()), stored.revision));
}

// The file and the journal of a program that was killed half-way: pages of the file are changed already.
static bool leaveHalfDone(const StoredStudy& stored, const QString& target)
{
    RawDatabase writer(stored.path());
    writer.run("PRAGMA cache_size = 1; BEGIN IMMEDIATE; UPDATE assessment SET value = value + 1; "
               "UPDATE note SET text = text || printf('%.*c', 20000, 'x'); UPDATE study SET revision = revision + 1");
    const bool changed = bytesOf(stored.path()).size() != 0 && bytesOf(stored.path() + u"-journal"_s).size() > 512;
    return changed && QFile::copy(stored.path(), target) &&
           QFile::copy(stored.path() + u"-journal"_s, target + u"-journal"_s);
}

void DatabaseTest::aKilledWriterIsRolledBack()
{
    const StoredStudy stored;
    const QByteArray before = bytesOf(stored.path());
    QVERIFY(leaveHalfDone(stored, stored.path("left")));
    QVERIFY(bytesOf(stored.path("left")) != before);
    base::NoProgress progress;
    const auto loaded = StudyFile(stored.path("left")).load(progress);
    QVERIFY_RESULT(loaded);
    QVERIFY(*loaded->study == tests::exampleStudy());
    QCOMPARE(bytesOf(stored.path("left")), before);
    QVERIFY(!QFile::exists(stored.path("left-journal")));
}

void DatabaseTest::aKilledWriterOnAReadOnlyDiskIsReported()
{
    SmallDisk disk("4m");
    const StoredStudy stored;
    QVERIFY(leaveHalfDone(stored, disk.filePath("left")));
    const QByteArray before = bytesOf(disk.filePath("left"));
    if (!disk.isMounted()) {
        QSKIP("mounting a file system is not allowed here");
    }
    QVERIFY(disk.makeReadOnly());
    base::NoProgress progress;
    const auto loaded = StudyFile(disk.filePath("left")).load(progress);
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, ErrorKind::FileUnwritable);
    QCOMPARE(bytesOf(disk.filePath("left")), before);
}

void DatabaseTest::aReadOnlyFolderIsReported()
{
    SmallDisk disk("4m");
    base::NoProgress progress;
    const StudyFile file(disk.filePath("study"));
    const auto revision = file.create(tests::exampleStudy(), Overwrite::No, progress);
    QVERIFY_RESULT(revision);
    if (!disk.makeReadOnly()) {
        QSKIP("mounting a file system is not allowed here, and root may write to every folder");
    }
    const QByteArray before = bytesOf(file.path());
    const auto loaded = file.load(progress);
    QVERIFY_RESULT(loaded);
    QVERIFY(!loaded->writable);
    QCOMPARE(file.apply(someEdit(tests::exampleStudy()), *revision).error().kind, ErrorKind::FileUnwritable);
    QCOMPARE(file.create(tests::exampleStudy(), Overwrite::Yes, progress).error().kind, ErrorKind::FileUnwritable);
    QCOMPARE(file.saveCopy(disk.filePath("copy"), Overwrite::No).error().kind, ErrorKind::FileUnwritable);
    QCOMPARE(bytesOf(file.path()), before);
}

void DatabaseTest::aFullDiskIsReported_data()
{
    QTest::addColumn<QByteArray>("size");
    for (const char* size : {"140k", "160k", "200k", "260k", "320k", "400k"}) {
        QTest::newRow(size) << QByteArray(size);
    }
}

void DatabaseTest::aFullDiskIsReported()
{
    QFETCH(QByteArray, size);
    const SmallDisk disk(size.constData());
    if (!disk.isMounted()) {
        QSKIP("mounting a file system is not allowed here");
    }
    base::NoProgress progress;
    const StudyFile file(disk.filePath("study"));
    const auto revision = file.create(tests::exampleStudy(), Overwrite::No, progress);
    QVERIFY_RESULT(revision);
    const QByteArray before = bytesOf(file.path());
    const StudyFile large(disk.filePath("large"));
    QCOMPARE(large.create(tests::largeStudy(2000, 20), Overwrite::No, progress).error().kind, ErrorKind::DiskFull);
    QVERIFY(!QFile::exists(large.path()));

    const auto replacement = std::make_shared<const study::Study>(tests::largeStudy(2000, 20));
    const auto replaced = study::apply(tests::exampleStudy(), study::ReplaceStudy{replacement});
    QCOMPARE(file.apply(*replaced, *revision).error().kind, ErrorKind::DiskFull);
    if (size == "140k" || size == "200k") {
        QCOMPARE(file.saveCopy(disk.filePath("copy"), Overwrite::No).error().kind, ErrorKind::DiskFull);
    }
    QCOMPARE(bytesOf(file.path()), before);
    QCOMPARE(QDir(disk.folder()).entryList(QDir::Files | QDir::Hidden).join(u' '), u"study"_s);
    QVERIFY(*file.load(progress)->study == tests::exampleStudy());
}

QTEST_GUILESS_MAIN(DatabaseTest)
#include "database_test.moc"
