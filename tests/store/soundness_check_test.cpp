// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/soundness_check.h"
#include "core/store/study_reader.h"
#include "tests/store/store_fixture.h"
#include "tests/support/result_check.h"

#include <QFile>
#include <QTest>

using base::ErrorKind;
using tests::StoredStudy;

namespace {

/// A file of more than 1 MiB, whose check has a thread of its own, or a small one.
study::Study studyOf(bool large)
{
    return large ? tests::largeStudy(3'000, 10) : tests::exampleStudy();
}

base::Result<store::Database> opened(const StoredStudy& stored)
{
    auto database = store::Database::open(stored.path().toStdString(), store::Access::Read);
    if (database) {
        if (const auto version = store::checkForm(*database); !version) {
            return tl::unexpected(version.error());
        }
    }
    return database;
}

} // namespace

class SoundnessCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void aSoundFileIsSound_data() { sizes(); }
    void aSoundFileIsSound();
    void damagedPagesStopTheReading_data() { sizes(); }
    void damagedPagesStopTheReading();
    void whereTheNameLeadsNowhereTheFirstConnectionLooks_data() { sizes(); }
    void whereTheNameLeadsNowhereTheFirstConnectionLooks();
    void aWriterWhoWaitsIsNoDamage();

private:
    static void sizes()
    {
        QTest::addColumn<bool>("large");
        QTest::newRow("small, at once") << false;
        QTest::newRow("large, beside the reading") << true;
    }
};

void SoundnessCheckTest::aSoundFileIsSound()
{
    QFETCH(bool, large);
    const StoredStudy stored(studyOf(large));
    const auto database = opened(stored);
    QVERIFY_RESULT(database);
    base::NoProgress progress;
    store::SoundnessCheck check(*database, stored.path().toStdString(), progress);
    QVERIFY_RESULT(check.result());
    QVERIFY(!check.progress().cancelled());
}

void SoundnessCheckTest::damagedPagesStopTheReading()
{
    QFETCH(bool, large);
    const StoredStudy stored(studyOf(large));
    // A page of the scores: without one of the schema's own, the file would not even be looked into.
    const qint64 page =
        tests::RawDatabase(stored.path()).number("SELECT rootpage FROM sqlite_schema WHERE name = 'assessment'");
    QVERIFY(page > 1);
    QByteArray bytes = tests::bytesOf(stored.path());
    constexpr qsizetype pageSize = 4096;
    bytes.replace((page - 1) * pageSize, pageSize, QByteArray(pageSize, '\0'));
    QVERIFY(tests::writeBytes(stored.path(), bytes));
    const auto database = opened(stored);
    QVERIFY_RESULT(database);
    base::NoProgress progress;
    store::SoundnessCheck check(*database, stored.path().toStdString(), progress);
    const auto result = check.result();
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::DamagedFile);
    QVERIFY(check.progress().cancelled());
}

void SoundnessCheckTest::whereTheNameLeadsNowhereTheFirstConnectionLooks()
{
    QFETCH(bool, large);
    const StoredStudy stored(studyOf(large));
    const auto database = opened(stored);
    QVERIFY_RESULT(database);
    base::NoProgress progress;
    store::SoundnessCheck check(*database, stored.path("gone").toStdString(), progress);
    QVERIFY_RESULT(check.result());
    QVERIFY(!check.progress().cancelled());
}

void SoundnessCheckTest::aWriterWhoWaitsIsNoDamage()
{
    const StoredStudy stored(studyOf(true));
    auto database = opened(stored);
    QVERIFY_RESULT(database);
    QVERIFY_RESULT(database->run("BEGIN; PRAGMA user_version")); // the lock a reader holds
    tests::RawDatabase writer(stored.path());
    QCOMPARE(writer.run("BEGIN IMMEDIATE; UPDATE arm SET name = name"), SQLITE_OK);
    QCOMPARE(writer.run("COMMIT"), SQLITE_BUSY); // it waits for the reader, and lets nobody else in
    base::NoProgress progress;
    store::SoundnessCheck check(*database, stored.path().toStdString(), progress);
    QVERIFY_RESULT(check.result());
    QVERIFY(!check.progress().cancelled());
}

QTEST_GUILESS_MAIN(SoundnessCheckTest)
#include "soundness_check_test.moc"
