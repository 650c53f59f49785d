// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Several programs at one file: whoever comes second is told, what was confirmed stays, and nothing is overwritten.
#include "core/interchange/export_csv.h"
#include "tests/safety/probe_run.h"
#include "tests/store/store_fixture.h"
#include "tests/support/example_study.h"
#include "tests/support/result_check.h"

#include <QTest>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using safety::ProbeRun;
using store::Overwrite;
using store::StudyFile;
using tests::bytesOf;
using tests::StoredStudy;

namespace {

constexpr int rounds = 8;
constexpr int notesEach = 15;

/// The rest of every line that begins with this word, sorted.
QStringList linesWith(const QByteArray& word, const QByteArrayList& lines)
{
    const QByteArray start = word + ' ';
    QStringList found;
    for (const QByteArray& line : lines) {
        if (line.startsWith(start)) {
            found << QString::fromUtf8(line.mid(start.size()));
        }
    }
    found.sort();
    return found;
}

QStringList noteTexts(const study::Study& study)
{
    QStringList texts;
    for (const study::Note& note : study.notes) {
        texts << note.text;
    }
    texts.sort();
    return texts;
}

bool saysConflict(const ProbeRun& run)
{
    const QByteArrayList lines = run.lines();
    const QByteArray conflict = "failed " + QByteArray::number(static_cast<int>(ErrorKind::Conflict));
    return !lines.isEmpty() && lines.constLast().startsWith(conflict);
}

} // namespace

class TwoWritersTest : public QObject
{
    Q_OBJECT

private slots:
    void editsAtOnce();
    void aFileIsReplacedWhileItIsEdited_data();
    void aFileIsReplacedWhileItIsEdited();
    void oneOfTwoImportsWins();
    void twoFirstEditsOfAnOldFile();
};

void TwoWritersTest::editsAtOnce()
{
    const StoredStudy stored; // revision 1
    const auto notesBefore = static_cast<std::int64_t>(tests::exampleStudy().notes.size());
    const QString count = QString::number(notesEach);
    ProbeRun a({u"notes"_s, stored.path(), count, u"A"_s});
    ProbeRun b({u"notes"_s, stored.path(), count, u"B"_s});
    ProbeRun c({u"notes"_s, stored.path(), count, u"C"_s});
    QVERIFY(a.isReady() && b.isReady() && c.isReady());
    int reads = 0;
    int busy = 0;
    while (a.isRunning() || b.isRunning() || c.isRunning()) {
        const auto loaded = stored.load(); // the digest is that of the content, so it is one revision
        ++(loaded ? reads : busy);
        if (loaded) {
            QCOMPARE(static_cast<std::int64_t>(loaded->study->notes.size()), notesBefore + loaded->revision.number - 1);
        } else {
            QCOMPARE(loaded.error().kind, ErrorKind::FileInUse);
        }
    }
    QCOMPARE(a.finish(), 0);
    QCOMPARE(b.finish(), 0);
    QCOMPARE(c.finish(), 0);
    const QByteArrayList lines = a.lines() + b.lines() + c.lines();
    QStringList expected = linesWith("confirmed", lines) + noteTexts(tests::exampleStudy());
    expected.sort();
    const auto loaded = stored.load();
    QVERIFY_RESULT(loaded);
    QCOMPARE(noteTexts(*loaded->study), expected);
    const auto confirmed = linesWith("confirmed", lines).size();
    const auto refused = linesWith("refused", lines).size();
    QCOMPARE(confirmed + refused, qsizetype{3 * notesEach});
    QCOMPARE(loaded->revision.number, 1 + confirmed);
    qInfo(
        "3 writers, %d edits: %d confirmed and in the file, %d told that another was faster; read meanwhile %d times, "
        "each time one revision (%d times told to wait)",
        3 * notesEach, static_cast<int>(confirmed), static_cast<int>(refused), reads, busy);
}

void TwoWritersTest::aFileIsReplacedWhileItIsEdited_data()
{
    QTest::addColumn<bool>("copies");
    QTest::newRow("by a new study") << false;
    QTest::newRow("by a copy of another") << true;
}

void TwoWritersTest::aFileIsReplacedWhileItIsEdited()
{
    QFETCH(bool, copies);
    base::NoProgress progress;
    const study::Study replacement = tests::largeStudy(30, 5);
    const StoredStudy other(replacement);
    int replaced = 0;
    int refused = 0;
    int told = 0;
    for (int i = 0; i < rounds; ++i) {
        const StoredStudy stored;
        ProbeRun editor({u"edit"_s, stored.path(), u"100000"_s, u"5"_s});
        QVERIFY(editor.waitForLine());
        bool done = false;
        while (!done) {
            const auto written =
                copies ? other.file().saveCopy(stored.path(), Overwrite::Yes)
                       : stored.file().create(replacement, Overwrite::Yes, progress).map([](const auto&) {});
            done = written.has_value();
            refused += done ? 0 : 1;
            if (!done) {
                QCOMPARE(written.error().kind, ErrorKind::FileInUse);
                QCOMPARE(written.error().subject, stored.path().toStdString());
            }
        }
        QCOMPARE(editor.finish(), 1);
        QVERIFY2(saysConflict(editor), editor.lines().constLast().constData());
        ++told;
        const auto loaded = stored.load();
        QVERIFY_RESULT(loaded);
        QVERIFY(*loaded->study == replacement);
        QCOMPARE(loaded->revision.number, 1);
        QCOMPARE(QDir(stored.folder()).entryList(QDir::Files | QDir::Hidden), QStringList{u"study.blockade"_s});
        ++replaced;
    }
    qInfo("%d files replaced while somebody edited them: %d editors told, nothing of theirs in the new file; %d times "
          "the replacement was told to wait",
          replaced, told, refused);
}

void TwoWritersTest::oneOfTwoImportsWins()
{
    const QTemporaryDir folder;
    const auto csv = interchange::studyCsv(tests::largeStudy(40, 5));
    QVERIFY_RESULT(csv);
    QVERIFY(tests::writeBytes(folder.filePath(u"scores.csv"_s), *csv));
    int won = 0;
    int told = 0;
    for (int i = 0; i < rounds; ++i) {
        const QString target = folder.filePath(u"%1.blockade"_s.arg(i));
        ProbeRun a({u"import"_s, folder.filePath(u"scores.csv"_s), target});
        ProbeRun b({u"import"_s, folder.filePath(u"scores.csv"_s), target});
        for (ProbeRun* run : {&a, &b}) {
            const bool wins = run->finish() == 0;
            const QByteArray exists = "failed " + QByteArray::number(static_cast<int>(ErrorKind::FileExists));
            QVERIFY2(wins || run->lines().constLast().startsWith(exists), run->out().constData());
            ++(wins ? won : told);
        }
        base::NoProgress progress;
        QVERIFY_RESULT(StudyFile(target).load(progress));
    }
    QCOMPARE(won, rounds);
    QCOMPARE(told, rounds);
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), rounds + 1);
    qInfo("%d pairs of imports into one file: %d won, %d told that it exists", rounds, won, told);
}

void TwoWritersTest::twoFirstEditsOfAnOldFile()
{
    int confirmed = 0;
    int told = 0;
    for (int i = 0; i < rounds; ++i) {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"old.blockade"_s);
        QVERIFY(QFile::copy(QStringLiteral(BLOCKADE_SOURCE_DIR "/tests/data/store/version_1.blockade"), path));
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        const QByteArray original = bytesOf(path);
        ProbeRun a({u"notes"_s, path, u"1"_s, u"A"_s});
        ProbeRun b({u"notes"_s, path, u"1"_s, u"B"_s});
        QCOMPARE(a.finish(), 0);
        QCOMPARE(b.finish(), 0);
        const QByteArrayList lines = a.lines() + b.lines();
        const auto here = static_cast<int>(linesWith("confirmed", lines).size());
        QVERIFY(here >= 1);
        confirmed += here;
        told += 2 - here;
        base::NoProgress progress;
        const auto loaded = StudyFile(path).load(progress);
        QVERIFY_RESULT(loaded);
        QCOMPARE(loaded->version, store::currentVersion());
        QCOMPARE(static_cast<int>(loaded->study->notes.size()), 2 + here);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).join(u' '),
                 u"old.blockade old.blockade.version-1.backup"_s);
        QVERIFY(bytesOf(path + u".version-1.backup"_s) == original);
    }
    qInfo("%d pairs of first edits of an old file: %d confirmed and kept, %d told, one backup each", rounds, confirmed,
          told);
}

QTEST_GUILESS_MAIN(TwoWritersTest)
#include "two_writers_test.moc"
