// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/atomic_file.h"
#include "tests/support/result_check.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(not there)");
}

} // namespace

class AtomicFileTest : public QObject
{
    Q_OBJECT

private slots:

    void writesAndReplaces()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"größe.csv"_s);
        QVERIFY_RESULT(interchange::writeFileAtomically(path.toStdString(), "one", false));
        QCOMPARE(contentOf(path), QByteArray("one"));
        const auto refused = interchange::writeFileAtomically(path.toStdString(), "two", false);
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, base::ErrorKind::FileExists);
        QCOMPARE(contentOf(path), QByteArray("one"));
        QVERIFY_RESULT(interchange::writeFileAtomically(path.toStdString(), "three", true));
        QCOMPARE(contentOf(path), QByteArray("three"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1); // nothing is left beside it
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("kind");
        QTest::newRow("a folder") << QDir::tempPath() << static_cast<int>(base::ErrorKind::FileUnwritable);
        QTest::newRow("no such folder") << u"/no/such/folder/x.csv"_s
                                        << static_cast<int>(base::ErrorKind::FileUnwritable);
        QTest::newRow("a full disk") << u"/dev/full"_s << static_cast<int>(base::ErrorKind::DiskFull);
    }

    void refuses()
    {
        QFETCH(QString, path);
        QFETCH(int, kind);
        const auto written = interchange::writeFileAtomically(path.toStdString(), "bytes", true);
        QVERIFY(!written);
        QCOMPARE(static_cast<int>(written.error().kind), kind);
        QCOMPARE(written.error().subject, path.toStdString());
    }

    void devicesAreNotReplaced()
    {
        QVERIFY_RESULT(interchange::writeFileAtomically("/dev/null", "bytes", false));
        QVERIFY(!QFileInfo(u"/dev/null"_s).isFile());
    }

    void linksAreFollowed()
    {
        const QTemporaryDir folder;
        const QString target = folder.filePath(u"target"_s);
        const QString link = folder.filePath(u"link"_s);
        QVERIFY_RESULT(interchange::writeFileAtomically(target.toStdString(), "old", false));
        QVERIFY(QFile::link(target, link));
        QVERIFY_RESULT(interchange::writeFileAtomically(link.toStdString(), "new", true));
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(contentOf(target), QByteArray("new"));
    }
};

QTEST_GUILESS_MAIN(AtomicFileTest)
#include "atomic_file_test.moc"
