// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The program on files that are broken, strange or made to do harm, and on a disk without room: exit code 1, one line
// that names the file and says what to do, and nothing written.
#include "tests/end_to_end/run_program.h"
#include "tests/safety/own_mounts.h"
#include "tests/store/store_fixture.h"
#include "tests/support/example_study.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using end_to_end::ProgramRun;
using end_to_end::runProgram;
using tests::bytesOf;
using tests::StoredStudy;

namespace {

constexpr int mostMilliseconds = 5000;

/// A study file and, beside it, everything that is none.
class OddStudies
{
public:
    OddStudies()
    {
        const QByteArray good = bytesOf(m_stored.path());
        QByteArray newer = good;
        newer[63] = 99; // the schema's version, the lowest of four bytes
        bool made = write("empty.blockade", {}) && write("text.blockade", "participant,visit,MADRS\nP1,day 1,3\n") &&
                    write("cut.blockade", good.first(good.size() / 2)) && write("newer.blockade", newer) &&
                    write("sparse.blockade", {}) && write("stretched.blockade", good) && write("view.blockade", good) &&
                    write("value.blockade", good) && write("empty.csv", {}) &&
                    write("nulls.csv", QByteArray(999, '\0')) &&
                    write("quote.csv", "participant,visit,MADRS\nP1,\"day 1,3\n") && write("text.xlsx", "text") &&
                    write("sparse.csv", {}) && write("study.csv", good);
        made = made && QFile::resize(path("sparse.blockade"), 2LL << 30) &&
               QFile::resize(path("sparse.csv"), 2LL << 30) && QFile::resize(path("stretched.blockade"), 2LL << 30) &&
               QFile::link(path("circle2.blockade"), path("circle.blockade")) &&
               QFile::link(path("circle.blockade"), path("circle2.blockade")) &&
               QDir(m_stored.folder()).mkdir(u"folder.blockade"_s) &&
               ::mkfifo(qPrintable(path("pipe.blockade")), 0600) == 0 &&
               ::mkfifo(qPrintable(path("pipe.csv")), 0600) == 0;
        const auto run = [this](const char* name, const char* sql) {
            return tests::RawDatabase(path(name)).run(sql) == SQLITE_OK;
        };
        made = made &&
               run("view.blockade", "CREATE VIEW extra AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL "
                                    "SELECT i + 1 FROM n) SELECT i FROM n") &&
               run("value.blockade", "UPDATE assessment SET value = value + 1") &&
               run("foreign.blockade", "CREATE TABLE songs (name); INSERT INTO songs VALUES ('x')") &&
               QDir(m_stored.folder()).mkdir(u"out"_s);
        if (!made) {
            qFatal("the odd files could not be made");
        }
    }

    [[nodiscard]] QString path(const char* name) const { return m_stored.path(name); }

    [[nodiscard]] QStringList written() const
    {
        return QDir(path("out")).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }

private:
    [[nodiscard]] bool write(const char* name, const QByteArray& bytes) const
    {
        return tests::writeBytes(path(name), bytes);
    }

    StoredStudy m_stored;
};

/// One line on stderr that names the file and asks for something, as tests/app/error_text_test.cpp has it.
bool saysWhatAndWhatToDo(const ProgramRun& run, const QString& name)
{
    static const QRegularExpression request(u"(: |\\. )[A-Za-z]+ [^ ]+"_s);
    const QString line = QString::fromUtf8(run.err);
    return run.out.isEmpty() && line.count(u'\n') == 1 && line.contains(name) && request.match(line).hasMatch();
}

} // namespace

class OddFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void studies_data();
    void studies();
    void tables_data();
    void tables();
    void anOldFileIsOnlyRead();
    void aFullDisk_data();
    void aFullDisk();
};

void OddFilesTest::studies_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("says");
    const auto row = [](const char* name, const char* says) {
        QTest::newRow(name) << QByteArray(name) << QByteArray(says);
    };
    row("absent.blockade", "does not exist");
    row("empty.blockade", "is not a Blockade study");
    row("text.blockade", "is not a Blockade study");
    row("folder.blockade", "is not a Blockade study");
    row("pipe.blockade", "is not a Blockade study");
    row("circle.blockade", "cannot be read");
    row("sparse.blockade", "is not a Blockade study");
    row("stretched.blockade", "is damaged");
    row("cut.blockade", "is damaged");
    row("value.blockade", "is damaged");
    row("newer.blockade", "newer version");
    row("foreign.blockade", "of another program");
    row("view.blockade", "nothing of it was run");
}

void OddFilesTest::studies()
{
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, says);
    const OddStudies files;
    const QString path = files.path(name.constData());
    const bool isSmall = QFileInfo(path).isFile() && QFileInfo(path).size() < (1 << 20);
    const QByteArray before = isSmall ? bytesOf(path) : QByteArray();
    const QList<QStringList> commands = {{u"info"_s, path},
                                         {u"check"_s, path},
                                         {u"export"_s, path, u"-o"_s, files.path("out/x.csv")},
                                         {u"figure"_s, u"means"_s, path, u"-o"_s, files.path("out/x.svg")}};
    for (const QStringList& words : commands) {
        QElapsedTimer timer;
        timer.start();
        const auto run = runProgram(words);
        QVERIFY(timer.elapsed() < mostMilliseconds);
        QVERIFY_EXIT(run, 1);
        QVERIFY2(saysWhatAndWhatToDo(run, QString::fromLatin1(name)) && run.err.contains(says),
                 run.account().constData());
    }
    QCOMPARE(files.written(), QStringList());
    QCOMPARE(isSmall ? bytesOf(path) : QByteArray(), before);
}

void OddFilesTest::tables_data()
{
    QTest::addColumn<QByteArray>("name");
    for (const char* name : {"absent.csv", "empty.csv", "nulls.csv", "quote.csv", "text.xlsx", "sparse.csv",
                             "study.csv", "pipe.csv", "folder.blockade", "circle.blockade", "study.blockade"}) {
        QTest::newRow(name) << QByteArray(name);
    }
}

void OddFilesTest::tables()
{
    QFETCH(QByteArray, name);
    const OddStudies files;
    QElapsedTimer timer;
    timer.start();
    const auto run = runProgram({u"import"_s, files.path(name.constData()), u"-o"_s, files.path("out/x.blockade")});
    QVERIFY(timer.elapsed() < mostMilliseconds);
    QVERIFY_EXIT(run, 1);
    QVERIFY2(saysWhatAndWhatToDo(run, QString::fromLatin1(name)), run.account().constData());
    QCOMPARE(files.written(), QStringList());
}

void OddFilesTest::anOldFileIsOnlyRead()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.blockade"_s);
    QVERIFY(QFile::copy(QStringLiteral(BLOCKADE_SOURCE_DIR "/tests/data/store/version_1.blockade"), path));
    const QByteArray before = bytesOf(path);
    QVERIFY_EXIT(runProgram({u"info"_s, path}), 0);
    QCOMPARE(bytesOf(path), before);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"old.blockade"_s});
}

void OddFilesTest::aFullDisk_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("output");
    QTest::newRow("import") << QStringList{u"import"_s, u"SCORES"_s} << u"x.blockade"_s;
    QTest::newRow("simulate") << QStringList{u"simulate"_s, u"trial"_s} << u"x.blockade"_s;
    for (const QString& ending : {u"csv"_s, u"json"_s}) {
        QTest::newRow(qPrintable(u"export "_s + ending)) << QStringList{u"export"_s} << u"x."_s + ending;
    }
    for (const QString& ending : {u"png"_s, u"svg"_s, u"pdf"_s, u"json"_s, u"csv"_s}) {
        QTest::newRow(qPrintable(u"figure "_s + ending))
            << QStringList{u"figure"_s, u"trajectories"_s} << u"x."_s + ending;
    }
    QTest::newRow("page") << QStringList{u"page"_s, u"trajectories"_s} << u"x.png"_s;
}

void OddFilesTest::aFullDisk()
{
    QFETCH(QStringList, words);
    QFETCH(QString, output);
    const QTemporaryDir folder;
    const QString scores = folder.filePath(u"scores.csv"_s);
    words.replaceInStrings(u"SCORES"_s, scores);
    QVERIFY_EXIT(runProgram({u"export"_s, u"-o"_s, scores}), 0);
    // A page and a few bytes: every output is longer.
    for (const char* before : {"", "what was there before"}) {
        const tests::SmallDisk disk("8192");
        if (!disk.isMounted()) {
            QSKIP("mounting a file system is not allowed here");
        }
        const QString path = disk.folder() + u'/' + output;
        const bool replaces = *before != '\0';
        QVERIFY(tests::writeBytes(disk.filePath("full"), QByteArray(4096, 'x')));
        QVERIFY(!replaces || tests::writeBytes(path, before));
        const auto run = runProgram(words + QStringList{u"-o"_s, path, u"--force"_s});
        QVERIFY_EXIT(run, 1);
        QVERIFY2(saysWhatAndWhatToDo(run, output) && run.err.contains("free some space"), run.account().constData());
        QCOMPARE(QDir(disk.folder()).entryList(QDir::Files | QDir::Hidden),
                 replaces ? (QStringList{u"full"_s, output}) : QStringList{u"full"_s});
        QCOMPARE(replaces ? bytesOf(path) : QByteArray(), QByteArray(before));
    }
}

SAFETY_MAIN_WITH_OWN_MOUNTS(OddFilesTest)
#include "odd_files_test.moc"
