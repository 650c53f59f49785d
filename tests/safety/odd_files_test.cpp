// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What is no data file, offered to an import: named as what it is, quickly, and not changed. What is no study file is
// in tests/store/database_test.cpp.
#include "core/interchange/import_formats.h"
#include "tests/safety/verify_why.h"
#include "tests/store/store_fixture.h"
#include "tests/support/example_study.h"
#include "tests/support/result_check.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using tests::StoredStudy;

namespace {

/// A folder with every odd thing in it, under the name of its row.
class OddFiles
{
public:
    OddFiles()
    {
        const auto path = [this](const char* name) { return m_stored.path(name); };
        bool made = true;
        for (const char* name : {"empty.csv", "empty.tsv", "empty.xlsx", "empty.json", "sparse.csv", "sparse.xlsx"}) {
            made = made && tests::writeBytes(path(name), {});
        }
        for (const char* name : {"sparse.csv", "sparse.xlsx"}) {
            made = made && QFile::resize(path(name), 2LL << 30);
        }
        made = made && tests::writeBytes(path("nulls.csv"), QByteArray(100000, '\0')) &&
               tests::writeBytes(path("picture.csv"), "\x89PNG\r\n\x1a\n\0\0\0\rIHDR") &&
               tests::writeBytes(path("text.xlsx"), "participant,visit,MADRS\nP1,day 1,3\n") &&
               tests::writeBytes(path("stub.xlsx"), "PK\3\4") && tests::writeBytes(path("header.csv"), "id,visit\n") &&
               tests::writeBytes(path("broken.json"), "{ \"blockadeStudy\": 1, ") &&
               QFile::copy(m_stored.path(), path("study.csv")) && QFile::copy(m_stored.path(), path("study.xlsx")) &&
               QFile::link(path("circle2.csv"), path("circle.csv")) &&
               QFile::link(path("circle.csv"), path("circle2.csv")) &&
               QFile::link(path("nowhere"), path("dangling.csv")) && QFile::link(u"/dev/zero"_s, path("zeros.csv")) &&
               QDir(m_stored.folder()).mkdir(u"folder.csv"_s) && QDir(m_stored.folder()).mkdir(u"bids"_s) &&
               ::mkfifo(qPrintable(path("pipe.csv")), 0600) == 0 &&
               ::mkfifo(qPrintable(path("pipe.xlsx")), 0600) == 0 &&
               ::mkfifo(qPrintable(path("bids/participants.tsv")), 0600) == 0;
        const QString phenotype = path("bids/phenotype");
        made = made && QDir().mkdir(phenotype) && ::mkfifo(qPrintable(phenotype + u"/madrs.tsv"_s), 0600) == 0 &&
               ::mkfifo(qPrintable(phenotype + u"/madrs.json"_s), 0600) == 0;
        if (!made) {
            qFatal("the odd files could not be made");
        }
    }

    [[nodiscard]] QString path(const char* name) const { return m_stored.path(name); }

private:
    StoredStudy m_stored;
};

} // namespace

class OddFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void areNamed_data();
    void areNamed();
    void asRecipes_data();
    void asRecipes();
};

void OddFilesTest::areNamed_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<ErrorKind>("kind");
    const auto row = [](const char* name, ErrorKind kind) { QTest::newRow(name) << QByteArray(name) << kind; };
    row("empty.csv", ErrorKind::NothingToImport);
    row("empty.tsv", ErrorKind::NothingToImport);
    row("empty.xlsx", ErrorKind::DamagedFile);
    row("empty.json", ErrorKind::UnknownFormat);
    row("broken.json", ErrorKind::MalformedInput);
    row("header.csv", ErrorKind::NothingToImport);
    row("nulls.csv", ErrorKind::MalformedInput);
    row("picture.csv", ErrorKind::UnknownFormat);
    row("text.xlsx", ErrorKind::DamagedFile);
    row("stub.xlsx", ErrorKind::DamagedFile);
    row("sparse.csv", ErrorKind::MalformedInput);
    row("sparse.xlsx", ErrorKind::MalformedInput);
    row("study.csv", ErrorKind::MalformedInput);
    row("study.xlsx", ErrorKind::DamagedFile);
    row("study.blockade", ErrorKind::UnknownFormat);
    row("folder.csv", ErrorKind::UnknownFormat);
    row("pipe.csv", ErrorKind::UnknownFormat);
    row("pipe.xlsx", ErrorKind::FileUnreadable);
    row("zeros.csv", ErrorKind::UnknownFormat);
    row("circle.csv", ErrorKind::FileNotFound);
    row("dangling.csv", ErrorKind::FileNotFound);
    row("absent.csv", ErrorKind::FileNotFound);
    row("bids", ErrorKind::UnknownFormat);
}

void OddFilesTest::areNamed()
{
    QFETCH(QByteArray, name);
    QFETCH(ErrorKind, kind);
    const OddFiles files;
    QElapsedTimer timer;
    timer.start();
    base::NoProgress progress;
    const auto imported = interchange::importStudy({files.path(name.constData())}, {}, progress);
    VERIFY_WHY(timer.elapsed() < 2000, QByteArray::number(timer.elapsed()));
    QVERIFY(!imported);
    const base::Error& error = imported.error();
    VERIFY_WHY(error.kind == kind, QByteArray::number(int(error.kind)) + ' ' + error.detail.c_str());
    VERIFY_WHY(error.subject.find(name.toStdString()) != std::string::npos || name == "bids", error.subject.c_str());
}

void OddFilesTest::asRecipes_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char* name : {"empty.json", "broken.json", "pipe.csv", "folder.csv", "circle.csv", "sparse.csv",
                             "zeros.csv", "study.blockade", "absent.json"}) {
        QTest::newRow(name) << QByteArray(name);
    }
}

void OddFilesTest::asRecipes()
{
    QFETCH(QByteArray, name);
    const OddFiles files;
    const QString table = files.path("table.csv");
    QVERIFY(tests::writeBytes(table, "participant,visit,arm,MADRS\nP1,day 1,A,3\n"));
    base::NoProgress progress;
    QVERIFY_RESULT(interchange::importStudy({table}, {}, progress));
    interchange::ImportOptions options;
    options.recipe = files.path(name.constData());
    QElapsedTimer timer;
    timer.start();
    const auto imported = interchange::importStudy({table}, options, progress);
    QVERIFY(!imported);
    VERIFY_WHY(imported.error().subject.find(name.toStdString()) != std::string::npos,
               imported.error().subject.c_str());
    const auto joined = interchange::importStudy({table, files.path(name.constData())}, {}, progress);
    QVERIFY(!joined);
    VERIFY_WHY(timer.elapsed() < 2000, QByteArray::number(timer.elapsed()));
}

QTEST_GUILESS_MAIN(OddFilesTest)
#include "odd_files_test.moc"
