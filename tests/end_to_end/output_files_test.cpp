// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/end_to_end/run_program.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using end_to_end::runProgram;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void fill(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class OutputFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void formats_data();
    void formats();
    void pictureSizes();
    void pageSizes();
    void neverOverwritten_data();
    void neverOverwritten();
    void noHalfFiles_data();
    void noHalfFiles();
    void fullDisk();
    void interrupted();

private:
    static void addCommands();
};

// Every command that writes a file, without its -o.
void OutputFilesTest::addCommands()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("begins");

    const auto row = [](const char* tag, const QStringList& words, const char* name, const char* begins) {
        QTest::newRow(tag) << words << QString::fromLatin1(name) << QByteArray(begins);
    };
    row("figure png", {u"figure"_s, u"trajectories"_s}, "x.png", "\x89PNG");
    row("figure svg", {u"figure"_s, u"paired"_s}, "x.svg", "<?xml");
    row("figure pdf", {u"figure"_s, u"means"_s}, "x.pdf", "%PDF-");
    row("figure json", {u"figure"_s, u"waterfall"_s}, "x.json", "{\n    \"blockade\"");
    row("figure csv", {u"figure"_s, u"trajectories"_s}, "x.csv", "series,kind,participant,x,value");
    row("page", {u"page"_s, u"trajectories"_s}, "x.png", "\x89PNG");
    row("export csv", {u"export"_s}, "x.csv", "participant,sequence,period,arm,visit");
    row("export json", {u"export"_s}, "x.json", "{\n  \"blockade\"");
    row("export R", {u"export"_s}, "x.R", "# Written by Blockade");
    row("simulate", {u"simulate"_s, u"trial"_s}, "x.blockade", "SQLite format 3");
}

void OutputFilesTest::formats_data()
{
    addCommands();
}

void OutputFilesTest::formats()
{
    QFETCH(QStringList, words);
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    QTemporaryDir folder;
    const auto run = runProgram(words + QStringList{u"-o"_s, folder.filePath(name)});
    QVERIFY_EXIT(run, 0);
    const QByteArray content = contentOf(folder.filePath(name));
    QVERIFY2(content.startsWith(begins), content.left(80).constData());
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList{name}); // nothing left beside it
}

void OutputFilesTest::pictureSizes()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.png"_s);
    const auto run = runProgram({u"figure"_s, u"means"_s, u"-o"_s, path, u"--size"_s, u"100x50mm"_s, u"--dpi"_s,
                                 u"254"_s, u"--theme"_s, u"dark"_s});
    QVERIFY_EXIT(run, 0);
    const QImage image(path);
    QCOMPARE(image.size(), QSize(1000, 500));
    QVERIFY2(image.pixelColor(2, 2).lightness() < 100, "not dark");
}

void OutputFilesTest::pageSizes()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.png"_s);
    const auto run = runProgram({u"page"_s, u"trajectories"_s, u"-o"_s, path, u"--size"_s, u"1280x800"_s, u"--factor"_s,
                                 u"1.5"_s, u"--side"_s, u"both"_s, u"--locale"_s, u"de"_s});
    QVERIFY_EXIT(run, 0);
    QCOMPARE(QImage(path).size(), QSize(1920, 1200));
}

void OutputFilesTest::neverOverwritten_data()
{
    addCommands();
}

void OutputFilesTest::neverOverwritten()
{
    QFETCH(QStringList, words);
    QFETCH(QString, name);
    QFETCH(QByteArray, begins);
    QTemporaryDir folder;
    const QString path = folder.filePath(name);
    fill(path, "mine");
    const auto refused = runProgram(words + QStringList{u"-o"_s, path});
    QVERIFY_EXIT(refused, 1);
    QVERIFY2(refused.err.contains("--force"), refused.account().constData());
    QCOMPARE(contentOf(path), QByteArray("mine"));
    const auto forced = runProgram(words + QStringList{u"-o"_s, path, u"--force"_s});
    QVERIFY_EXIT(forced, 0);
    QVERIFY(contentOf(path).startsWith(begins));
}

void OutputFilesTest::noHalfFiles_data()
{
    addCommands();
}

void OutputFilesTest::noHalfFiles()
{
    QFETCH(QStringList, words);
    QFETCH(QString, name);
    QTemporaryDir folder;
    fill(folder.filePath(u"file"_s), "not a folder");
    QVERIFY(QDir(folder.path()).mkdir(u"locked"_s));
    QFile locked(folder.filePath(u"locked"_s));
    QVERIFY(locked.setPermissions(QFileDevice::ReadOwner | QFileDevice::ExeOwner));
    QVERIFY(QDir(folder.path()).mkdir(u"folder."_s + name.section(u'.', -1)));
    const bool mayWriteAnywhere = QFileInfo(locked.fileName()).isWritable(); // the superuser
    QStringList places{u"nowhere/"_s + name, u"file/"_s + name, u"folder."_s + name.section(u'.', -1)};
    if (!mayWriteAnywhere) {
        places << u"locked/"_s + name;
    }
    for (const QString& place : places) {
        const auto run = runProgram(words + QStringList{u"-o"_s, folder.filePath(place), u"--force"_s});
        QVERIFY_EXIT(run, 1);
        QCOMPARE(run.err.count('\n'), 1);
        QVERIFY(!QFileInfo(folder.filePath(place)).isFile());
    }
    QCOMPARE(QDir(folder.filePath(u"locked"_s)).entryList(QDir::Files | QDir::Hidden), QStringList());
    locked.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
}

void OutputFilesTest::fullDisk()
{
    if (!QFile::exists(u"/dev/full"_s)) {
        QSKIP("this system has no /dev/full");
    }
    QProcess process;
    process.setProcessEnvironment(end_to_end::bareEnvironment());
    process.setStandardOutputFile(u"/dev/full"_s);
    process.start(end_to_end::programPath(), {u"info"_s, u"--json"_s});
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("standard output"));
}

// A trial of thousands of people takes long enough to be stopped while it is written.
void OutputFilesTest::interrupted()
{
    QTemporaryDir folder;
    QProcess process;
    process.setProcessEnvironment(end_to_end::bareEnvironment());
    process.start(end_to_end::programPath(),
                  {u"simulate"_s, u"trial"_s, u"--option"_s, u"studied=5000"_s, u"--option"_s, u"completers=5000"_s,
                   u"--progress"_s, u"-o"_s, folder.filePath(u"x.blockade"_s)});
    process.setReadChannel(QProcess::StandardError);
    QVERIFY(process.waitForReadyRead(60000)); // the first sign of progress: it listens to the signal from here on
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardError().contains("cancelled"));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden), QStringList());
}

QTEST_GUILESS_MAIN(OutputFilesTest)
#include "output_files_test.moc"
