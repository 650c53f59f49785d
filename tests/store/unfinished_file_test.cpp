// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/unfinished_file.h"
#include "tests/store/store_fixture.h"
#include "tests/support/result_check.h"

#include <QFileInfo>
#include <QTest>

using namespace Qt::StringLiterals;
using store::UnfinishedFile;
using tests::bytesOf;

namespace {

base::Result<UnfinishedFile> anotherIn(const QTemporaryDir& folder)
{
    return UnfinishedFile::in(folder.path().toStdString(), "subject");
}

} // namespace

class UnfinishedFileTest : public QObject
{
    Q_OBJECT

private slots:
    void whatTheLivingWriteStays();
    void whatTheDeadLeftGoes();
    void whatIsNotOursStays();
    void aRenamedFileStays();
    void failuresNameTheSubject();
};

void UnfinishedFileTest::whatTheLivingWriteStays()
{
    const QTemporaryDir folder;
    auto first = anotherIn(folder);
    auto second = anotherIn(folder);
    QVERIFY_RESULT(first);
    QVERIFY_RESULT(second);
    QVERIFY(first->path() != second->path());
    QVERIFY(tests::writeBytes(QString::fromStdString(first->path()), "one")); // opened and closed by somebody else
    const UnfinishedFile moved = std::move(*first);
    const auto third = anotherIn(folder);
    QCOMPARE(bytesOf(QString::fromStdString(moved.path())), QByteArray("one"));
    QVERIFY(QFile::exists(QString::fromStdString(second->path())));
    second->discard();
    QVERIFY(second->path().empty());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 2);
}

void UnfinishedFileTest::whatTheDeadLeftGoes()
{
    const QTemporaryDir folder;
    const QString left = folder.filePath(u".blockade-abcdef.unfinished"_s);
    QVERIFY(tests::writeBytes(left, "left"));
    // Killed between link() and unlink(): the file has its name already.
    QVERIFY(tests::writeBytes(folder.filePath(u"whole"_s), "whole"));
    QCOMPARE(
        ::link(qPrintable(folder.filePath(u"whole"_s)), qPrintable(folder.filePath(u".blockade-ABC123.unfinished"_s))),
        0);
    {
        const auto next = anotherIn(folder);
        QVERIFY_RESULT(next);
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"whole"_s});
    QCOMPARE(bytesOf(folder.filePath(u"whole"_s)), QByteArray("whole"));
}

void UnfinishedFileTest::whatIsNotOursStays()
{
    const QTemporaryDir folder;
    const QStringList others{u".blockade-abcdef"_s, u".blockade-.unfinished"_s, u".blockade-abcdef.unfinished.txt"_s,
                             u"x.blockade-abcdef.unfinished"_s, u".blockade-abcdefg.unfinished"_s};
    for (const QString& name : others) {
        QVERIFY(tests::writeBytes(folder.filePath(name), "somebody's"));
    }
    QVERIFY(QDir(folder.path()).mkdir(u".blockade-folder.unfinished"_s));
    QCOMPARE(::mkfifo(qPrintable(folder.filePath(u".blockade-a_pipe.unfinished"_s)), 0600), 0);
    QVERIFY(QFile::link(folder.filePath(others[0]), folder.filePath(u".blockade-linked.unfinished"_s)));
    {
        const auto next = anotherIn(folder);
        QVERIFY_RESULT(next);
    }
    for (const QString& name : others) {
        QCOMPARE(bytesOf(folder.filePath(name)), QByteArray("somebody's"));
    }
    QVERIFY(QFileInfo(folder.filePath(u".blockade-folder.unfinished"_s)).isDir());
    QVERIFY(QFileInfo::exists(folder.filePath(u".blockade-a_pipe.unfinished"_s)));
    QVERIFY(QFileInfo(folder.filePath(u".blockade-linked.unfinished"_s)).isSymLink());
}

void UnfinishedFileTest::aRenamedFileStays()
{
    const QTemporaryDir folder;
    {
        auto file = anotherIn(folder);
        QVERIFY_RESULT(file);
        QVERIFY(QFile::rename(QString::fromStdString(file->path()), folder.filePath(u"renamed"_s)));
        file->wasRenamed();
        QVERIFY(file->path().empty());
    }
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"renamed"_s});
}

void UnfinishedFileTest::failuresNameTheSubject()
{
    const auto file = UnfinishedFile::in("/no/such/folder", "trial.blockade");
    QVERIFY(!file);
    QCOMPARE(file.error().kind, base::ErrorKind::FileNotFound);
    QCOMPARE(file.error().subject, std::string("trial.blockade"));
}

QTEST_GUILESS_MAIN(UnfinishedFileTest)
#include "unfinished_file_test.moc"
