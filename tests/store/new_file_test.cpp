// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/new_file.h"
#include "tests/store/store_fixture.h"
#include "tests/support/result_check.h"

#include <QTest>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using store::NewFile;
using store::Overwrite;
using tests::bytesOf;
using tests::StoredStudy;

namespace {

base::Result<void> append(const NewFile& file, const QByteArray& bytes)
{
    return file.append(
        {reinterpret_cast<const unsigned char*>(bytes.constData()), static_cast<std::size_t>(bytes.size())});
}

} // namespace

class NewFileTest : public QObject
{
    Q_OBJECT

private slots:
    void appearsAtOnce();
    void disappearsWhenDropped();
    void doesNotReplaceWhatCameMeanwhile();
    void refusesWhatIsNoFile();
    void aForeignJournalIsNotPulledIn();
    void theJournalOfAKilledWriterDoesNotReachTheNewFile();
    void aFileThatSomebodyChangesIsNotReplaced();
    void aJournalThatWasNotBegunIsNoObstacle();
};

void NewFileTest::appearsAtOnce()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"a"_s);
    auto file = NewFile::beside(target.toStdString(), Overwrite::No);
    QVERIFY_RESULT(file);
    QVERIFY_RESULT(append(*file, "one "));
    QVERIFY_RESULT(append(*file, "two"));
    QVERIFY(!QFile::exists(target));
    QVERIFY_RESULT(file->moveToTarget());
    QCOMPARE(bytesOf(target), QByteArray("one two"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"a"_s});
}

void NewFileTest::disappearsWhenDropped()
{
    const QTemporaryDir folder;
    {
        const auto file = NewFile::beside(folder.filePath(u"a"_s).toStdString(), Overwrite::No);
        QVERIFY_RESULT(file);
        QVERIFY(!QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void NewFileTest::doesNotReplaceWhatCameMeanwhile()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"a"_s);
    auto file = NewFile::beside(target.toStdString(), Overwrite::No);
    QVERIFY_RESULT(file);
    QVERIFY(tests::writeBytes(target, "theirs"));
    QCOMPARE(file->moveToTarget().error().kind, ErrorKind::FileExists);
    QCOMPARE(bytesOf(target), QByteArray("theirs"));
}

void NewFileTest::refusesWhatIsNoFile()
{
    const QTemporaryDir folder;
    QCOMPARE(NewFile::beside(folder.path().toStdString(), Overwrite::Yes).error().kind, ErrorKind::FileUnwritable);
    QCOMPARE(NewFile::beside(folder.path().toStdString(), Overwrite::No).error().kind, ErrorKind::FileExists);
    QCOMPARE(NewFile::beside({}, Overwrite::No).error().kind, ErrorKind::FileUnwritable);
    QCOMPARE(NewFile::beside(folder.filePath(u"b/c"_s).toStdString(), Overwrite::No).error().kind,
             ErrorKind::FileNotFound);
}

void NewFileTest::aForeignJournalIsNotPulledIn()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(u"a"_s);
    QVERIFY(tests::writeBytes(target + u"-journal"_s, "somebody's"));
    auto file = NewFile::beside(target.toStdString(), Overwrite::No);
    QVERIFY_RESULT(file);
    QCOMPARE(file->moveToTarget().error().kind, ErrorKind::FileInUse);
    QVERIFY(!QFile::exists(target));
    QCOMPARE(bytesOf(target + u"-journal"_s), QByteArray("somebody's"));
}

void NewFileTest::theJournalOfAKilledWriterDoesNotReachTheNewFile()
{
    const StoredStudy stored;
    const QString left = stored.path("left");
    {
        tests::RawDatabase writer(stored.path());
        QCOMPARE(writer.run("PRAGMA cache_size = 1; BEGIN IMMEDIATE; UPDATE assessment SET value = value + 1; "
                            "UPDATE note SET text = text || printf('%.*c', 20000, 'x')"),
                 SQLITE_OK);
        QVERIFY(QFile::copy(stored.path(), left) && QFile::copy(stored.path() + u"-journal"_s, left + u"-journal"_s));
    }
    base::NoProgress progress;
    QVERIFY_RESULT(store::StudyFile(left).create(tests::largeStudy(9, 4), Overwrite::Yes, progress));
    QVERIFY(!QFile::exists(left + u"-journal"_s));
    const auto loaded = store::StudyFile(left).load(progress);
    QVERIFY_RESULT(loaded);
    QVERIFY(*loaded->study == tests::largeStudy(9, 4));
}

void NewFileTest::aFileThatSomebodyChangesIsNotReplaced()
{
    const StoredStudy stored;
    const QByteArray before = bytesOf(stored.path());
    base::NoProgress progress;
    for (const char* begin : {"BEGIN IMMEDIATE", "BEGIN IMMEDIATE; UPDATE study SET title = 'theirs'"}) {
        tests::RawDatabase other(stored.path());
        QCOMPARE(other.run(begin), SQLITE_OK);
        const auto created = stored.file().create(tests::largeStudy(9, 4), Overwrite::Yes, progress);
        QVERIFY(!created);
        QCOMPARE(created.error().kind, ErrorKind::FileInUse);
        QCOMPARE(created.error().subject, stored.path().toStdString());
        QCOMPARE(stored.file().saveCopy(stored.path(), Overwrite::Yes).error().kind, ErrorKind::FileInUse);
        QCOMPARE(other.run("ROLLBACK"), SQLITE_OK);
        QCOMPARE(bytesOf(stored.path()), before);
    }
    QCOMPARE(QDir(stored.folder()).entryList(QDir::Files | QDir::Hidden), QStringList{u"study.blockade"_s});
}

void NewFileTest::aJournalThatWasNotBegunIsNoObstacle()
{
    const StoredStudy stored;
    base::NoProgress progress;
    for (const QByteArray& bytes : {QByteArray(), QByteArray(5000, '\0')}) {
        QVERIFY(tests::writeBytes(stored.path("study.blockade-journal"), bytes));
        QVERIFY_RESULT(stored.load());
        QVERIFY_RESULT(stored.file().create(tests::exampleStudy(), Overwrite::Yes, progress));
        QVERIFY(!QFile::exists(stored.path("study.blockade-journal")));
    }
}

QTEST_GUILESS_MAIN(NewFileTest)
#include "new_file_test.moc"
