// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every old version keeps a small file in tests/data/store that must still open. That of version 1 was made by its own
// step, that of version 2 by the program of its time, both with the rows of tests::exampleStudy() as they were then.
#include "core/store/migration.h"
#include "core/study/digest.h"
#include "core/study/edit.h"
#include "core/study/lookup.h"
#include "tests/store/store_fixture.h"
#include "tests/support/result_check.h"

#include <QTest>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using store::MigrationOutcome;
using store::StudyFile;
using tests::bytesOf;
using tests::RawDatabase;

namespace {

/// A writable copy of the file of an old version.
class OldFile
{
public:
    explicit OldFile(int version = 1)
    {
        QFile::copy(QStringLiteral(BLOCKADE_SOURCE_DIR "/tests/data/store/version_%1.blockade").arg(version), path());
        QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner);
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(u"old.blockade"_s); }

    [[nodiscard]] QString backup() const { return m_folder.filePath(u"old.blockade.version-1.backup"_s); }

    [[nodiscard]] StudyFile file() const { return StudyFile(path()); }

    [[nodiscard]] QStringList names() const { return QDir(m_folder.path()).entryList(QDir::Files | QDir::Hidden); }

private:
    QTemporaryDir m_folder;
};

study::Applied someNote(const study::Study& study)
{
    return *study::apply(
        study, study::AddNote{{.id = {}, .participant = {}, .text = u"New"_s, .author = u"Me"_s, .written = {}}});
}

} // namespace

class MigrationTest : public QObject
{
    Q_OBJECT

private slots:
    void anOldFileOpensUnchanged();
    void aFileOfVersion2OpensUnchanged();
    void aDigestOfVersion2StillGuards();
    void theFirstEditMigratesVersion2();
    void anOldFileOpensOnAReadOnlyDisk();
    void theFirstEditMigrates();
    void migratingBacksUpFirst();
    void aBackupThatIsThereIsEnough();
    void aBackupOfTwoNamesIsEnough();
    void anotherNameOfTheFileIsNoBackup();
    void aConflictDoesNotMigrate();
    void aFailedMigrationChangesNothing();
    void aNewerFileIsLeftAlone();
    void stepsRollBackTogether();
};

void MigrationTest::anOldFileOpensUnchanged()
{
    const OldFile old;
    const QByteArray before = bytesOf(old.path());
    base::NoProgress progress;
    const auto loaded = old.file().load(progress);
    QVERIFY_RESULT(loaded);
    QCOMPARE(loaded->version, 1);
    QCOMPARE(loaded->revision.number, 5);
    const study::Study& study = *loaded->study;
    QVERIFY(loaded->revision.digest == study::contentDigest(study));
    QCOMPARE(study.about.title, u"A study of version 1"_s);
    QCOMPARE(study.participants.size(), std::size_t(6));
    QCOMPARE(study.assessments.size(), std::size_t(50));
    const auto* score = study::findAssessment(study, study::ParticipantId(1), 1, study::VisitId(3), study::ScaleId(1));
    QVERIFY(score != nullptr);
    QCOMPARE(score->value, 17.0);
    QCOMPARE(study.notes.size(), std::size_t(2));
    QCOMPARE(study.notes[1].text, u"A note\non a person"_s);
    QVERIFY(study.notes[0].author.isEmpty() && study.notes[0].written.isEmpty()); // version 1 did not know them
    QCOMPARE(bytesOf(old.path()), before);
    QCOMPARE(old.names(), QStringList{u"old.blockade"_s});
}

void MigrationTest::aFileOfVersion2OpensUnchanged()
{
    const OldFile old(2);
    const QByteArray before = bytesOf(old.path());
    base::NoProgress progress;
    const auto loaded = old.file().load(progress);
    QVERIFY_RESULT(loaded);
    QCOMPARE(loaded->version, 2);
    QCOMPARE(loaded->revision.number, 3);
    QCOMPARE(study::digestText(loaded->revision.digest), u"b314cf2ec63b626d32c1d6584a2160ad"_s); // as its writer had it
    const study::Study& study = *loaded->study;
    QCOMPARE(study.about.title, u"A study of version 2"_s);
    QCOMPARE(study.assessments.size(), std::size_t(50));
    QCOMPARE(study.notes.size(), std::size_t(2));
    QCOMPARE(study.notes[0].author, u"A. Reader"_s);
    QCOMPARE(study.notes[0].written, u"2026-01-02T03:04:05Z"_s);
    QCOMPARE(study.notes[1].text, u"A note\non a person"_s);
    QVERIFY(study.notes[1].participant == study::ParticipantId(4));
    for (const study::Note& note : study.notes) { // version 2 did not know places
        QVERIFY(!note.period && !note.visit.isValid() && !note.scale.isValid() && note.about.isEmpty());
    }
    QVERIFY(study.snapshots.empty());
    QCOMPARE(bytesOf(old.path()), before);
    QCOMPARE(old.names(), QStringList{u"old.blockade"_s});
}

void MigrationTest::aDigestOfVersion2StillGuards()
{
    const OldFile old(2);
    {
        RawDatabase raw(old.path());
        QCOMPARE(raw.run("UPDATE assessment SET value = value + 1 WHERE participant_id = 1 AND visit_id = 3"),
                 SQLITE_OK);
    }
    base::NoProgress progress;
    QCOMPARE(old.file().load(progress).error().kind, ErrorKind::DamagedFile);
    QCOMPARE(old.file().migrate().error().kind, ErrorKind::DamagedFile);
}

void MigrationTest::theFirstEditMigratesVersion2()
{
    const OldFile old(2);
    base::NoProgress progress;
    const auto loaded = old.file().load(progress);
    QVERIFY_RESULT(loaded);
    const auto applied = study::apply(*loaded->study, study::AddSnapshot{{{}, u"Early"_s, {}, u"{}"_s, {}}});
    QVERIFY_RESULT(applied);
    const auto revision = old.file().apply(*applied, loaded->revision);
    QVERIFY_RESULT(revision);
    const auto after = old.file().load(progress);
    QVERIFY_RESULT(after);
    QCOMPARE(after->version, store::currentVersion());
    QVERIFY(*after->study == *applied->after);
}

void MigrationTest::anOldFileOpensOnAReadOnlyDisk()
{
    tests::SmallDisk disk("1m");
    const OldFile old;
    QVERIFY(QFile::copy(old.path(), disk.filePath("old")));
    if (!disk.makeReadOnly()) {
        QSKIP("mounting a file system is not allowed here, and root may write to every folder");
    }
    base::NoProgress progress;
    const auto loaded = StudyFile(disk.filePath("old")).load(progress);
    QVERIFY_RESULT(loaded);
    QVERIFY(!loaded->writable);
    QCOMPARE(loaded->study->participants.size(), std::size_t(6));
    const auto applied = StudyFile(disk.filePath("old")).apply(someNote(*loaded->study), loaded->revision);
    QCOMPARE(applied.error().kind, ErrorKind::FileUnwritable);
    QCOMPARE(StudyFile(disk.filePath("old")).migrate().error().kind, ErrorKind::FileUnwritable);
}

void MigrationTest::theFirstEditMigrates()
{
    const OldFile old;
    const QByteArray before = bytesOf(old.path());
    base::NoProgress progress;
    const auto loaded = old.file().load(progress);
    QVERIFY_RESULT(loaded);
    const auto applied = someNote(*loaded->study);
    const auto revision = old.file().apply(applied, loaded->revision);
    QVERIFY_RESULT(revision);
    const auto after = old.file().load(progress);
    QVERIFY_RESULT(after);
    QCOMPARE(after->version, store::currentVersion());
    QCOMPARE(after->revision.number, 6);
    QVERIFY(after->revision == *revision);
    QVERIFY(*after->study == *applied.after);
    QCOMPARE(bytesOf(old.backup()), before);
}

void MigrationTest::migratingBacksUpFirst()
{
    const OldFile old;
    const QByteArray before = bytesOf(old.path());
    QVERIFY(tests::writeBytes(old.backup(), "somebody's file"));
    const auto migrated = old.file().migrate();
    QVERIFY_RESULT(migrated);
    QCOMPARE(*migrated, MigrationOutcome::Migrated);
    QCOMPARE(bytesOf(old.backup()), QByteArray("somebody's file"));
    QCOMPARE(bytesOf(old.backup() + u"-2"_s), before);
    QCOMPARE(*old.file().migrate(), MigrationOutcome::UpToDate);
    QCOMPARE(old.names().size(), 3);
    base::NoProgress progress;
    QVERIFY_RESULT(old.file().load(progress));
}

// What a writer that was killed between backup and migration leaves.
void MigrationTest::aBackupThatIsThereIsEnough()
{
    const OldFile old;
    QVERIFY(QFile::copy(old.path(), old.backup()));
    const QByteArray before = bytesOf(old.path());
    QVERIFY_RESULT(old.file().migrate());
    QCOMPARE(bytesOf(old.backup()), before);
    QCOMPARE(old.names().size(), 2);
}

// Killed between link() and unlink(): the backup has its name, and the one it was written under.
void MigrationTest::aBackupOfTwoNamesIsEnough()
{
    const OldFile old;
    const QByteArray before = bytesOf(old.path());
    const QString unfinished = QFileInfo(old.path()).dir().filePath(u".blockade-abcdef.unfinished"_s);
    QVERIFY(QFile::copy(old.path(), unfinished));
    QVERIFY(QFile::setPermissions(unfinished, QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(::link(qPrintable(unfinished), qPrintable(old.backup())), 0);
    QVERIFY_RESULT(old.file().migrate());
    QCOMPARE(bytesOf(old.backup()), before);
    QVERIFY(!QFile::exists(unfinished));
    QCOMPARE(old.names().size(), 2);
}

void MigrationTest::anotherNameOfTheFileIsNoBackup()
{
    const OldFile old;
    const QByteArray before = bytesOf(old.path());
    QCOMPARE(::link(qPrintable(old.path()), qPrintable(old.backup())), 0);
    QVERIFY_RESULT(old.file().migrate());
    QCOMPARE(bytesOf(old.backup() + u"-2"_s), before);
}

void MigrationTest::aConflictDoesNotMigrate()
{
    const OldFile old;
    const QByteArray before = bytesOf(old.path());
    base::NoProgress progress;
    const auto loaded = old.file().load(progress);
    store::Revision outdated = loaded->revision;
    --outdated.number;
    QCOMPARE(old.file().apply(someNote(*loaded->study), outdated).error().kind, ErrorKind::Conflict);
    QCOMPARE(bytesOf(old.path()), before);
    QCOMPARE(old.names(), QStringList{u"old.blockade"_s});
}

void MigrationTest::aFailedMigrationChangesNothing()
{
    const OldFile old;
    {
        RawDatabase raw(old.path()); // a row that no study can hold comes to light only when it is read
        QCOMPARE(
            raw.run("PRAGMA ignore_check_constraints = ON; UPDATE period SET participant_id = 77 WHERE ordinal = 0"),
            SQLITE_OK);
    }
    const QByteArray before = bytesOf(old.path());
    base::NoProgress progress;
    QCOMPARE(old.file().load(progress).error().kind, ErrorKind::DamagedFile);
    QCOMPARE(old.file().load(progress).error().subject, old.path().toStdString());
    QCOMPARE(old.file().migrate().error().kind, ErrorKind::DamagedFile);
    QCOMPARE(bytesOf(old.path()), before);
    QCOMPARE(old.names(), QStringList{u"old.blockade"_s}); // the backup of a file that stayed as it was is none
}

void MigrationTest::aNewerFileIsLeftAlone()
{
    const OldFile old;
    {
        RawDatabase raw(old.path());
        QCOMPARE(raw.run("PRAGMA user_version = 3000"), SQLITE_OK);
    }
    const QByteArray before = bytesOf(old.path());
    QCOMPARE(*old.file().migrate(), MigrationOutcome::TooNew);
    base::NoProgress progress;
    const auto loaded = old.file().load(progress);
    QCOMPARE(loaded.error().kind, ErrorKind::NewerVersion);
    QVERIFY(loaded.error().detail.starts_with("3000"));
    QCOMPARE(bytesOf(old.path()), before);
}

void MigrationTest::stepsRollBackTogether()
{
    const auto database = store::Database::inMemory();
    QVERIFY_RESULT(database);
    QVERIFY_RESULT(database->run("CREATE TABLE note (in_the_way)"));
    QVERIFY_RESULT(database->run("BEGIN"));
    QVERIFY(!store::migrate(*database));
    QVERIFY_RESULT(database->run("ROLLBACK"));
    QCOMPARE(*database->number("SELECT count(*) FROM sqlite_schema"), 1);
    QCOMPARE(*database->number("PRAGMA user_version"), 0);
    QVERIFY_RESULT(database->run("DROP TABLE note"));
    QCOMPARE(*store::migrate(*database), MigrationOutcome::Migrated);
    QCOMPARE(*store::migrate(*database), MigrationOutcome::UpToDate);
    QCOMPARE(*database->number("PRAGMA user_version"), store::currentVersion());
}

QTEST_GUILESS_MAIN(MigrationTest)
#include "migration_test.moc"
