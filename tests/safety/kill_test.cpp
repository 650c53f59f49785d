// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// kill -9 at random moments: whatever was being written is absent, as before, or whole; what was confirmed is there;
// and what the dead leave behind is harmless and gone after the next writer. The moments are seeded and spread over the
// time that an undisturbed run takes; the phase they hit is the machine's choice.
#include "core/base/random.h"
#include "core/interchange/export_csv.h"
#include "core/interchange/import_formats.h"
#include "core/study/digest.h"
#include "tests/safety/edit_stream.h"
#include "tests/safety/probe_run.h"
#include "tests/store/store_fixture.h"
#include "tests/support/example_study.h"
#include "tests/support/result_check.h"

#include <QTest>

#include <algorithm>
#include <vector>

using namespace Qt::StringLiterals;
using safety::ProbeRun;
using store::Overwrite;
using store::StudyFile;
using tests::bytesOf;
using tests::StoredStudy;

namespace {

constexpr int importKills = 70;
constexpr int editKills = 70;
constexpr int migrationKills = 60;
constexpr std::uint64_t seed = 20261123;
constexpr int editsInARun = 8; // one of each kind
constexpr int mostAttempts = 20;

QStringList namesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot);
}

int unfinishedIn(const QString& folder)
{
    return static_cast<int>(namesIn(folder).filter(u".unfinished"_s).size());
}

/// Whether there is something to roll back: the first byte is written last
/// (https://www.sqlite.org/fileformat2.html, section 3).
bool isHot(const QString& journal)
{
    const QByteArray bytes = bytesOf(journal);
    return !bytes.isEmpty() && bytes.front() != 0;
}

/// How long a run takes that nobody kills, in microseconds; -1 where it fails. prepare: puts its files in place.
template <typename Prepare>
std::int64_t durationOf(const QStringList& words, const Prepare& prepare)
{
    std::vector<std::int64_t> durations;
    for (int i = 0; i < 3; ++i) {
        prepare();
        ProbeRun run(words);
        if (run.finish() != 0) {
            qWarning("%s", run.out().constData());
            return -1;
        }
        durations.push_back(run.microseconds());
    }
    std::sort(durations.begin(), durations.end());
    return durations[1];
}

/// A run that was killed before its end. prepare as above, before each attempt. Gives what was said by then, together
/// with what was said by runs that ended before they could be killed.
template <typename Prepare>
std::optional<QByteArrayList> killedRun(const QStringList& words, std::int64_t duration, base::Random& random,
                                        const Prepare& prepare)
{
    QByteArrayList said;
    for (int attempt = 0; attempt < mostAttempts; ++attempt) {
        prepare();
        ProbeRun run(words);
        const auto moment = static_cast<std::int64_t>(random.uniform() * 1.1 * static_cast<double>(duration));
        const bool killed = run.isReady() && run.killAfter(moment);
        said += run.lines();
        if (killed) {
            return said;
        }
    }
    return std::nullopt;
}

/// The file of version 1, with so many notes that migrating takes a while.
bool writeOldFile(const QString& path)
{
    QFile::remove(path);
    if (!QFile::copy(QStringLiteral(BLOCKADE_SOURCE_DIR "/tests/data/store/version_1.blockade"), path) ||
        !QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner)) {
        return false;
    }
    tests::RawDatabase raw(path);
    return raw.run("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 3000) "
                   "INSERT INTO note SELECT 1000 + i, NULL, printf('%.*c', 200, 'x') || i FROM n") == SQLITE_OK;
}

} // namespace

class KillTest : public QObject
{
    Q_OBJECT

private slots:
    void import_data();
    void import();
    void edit();
    void migration_data();
    void migration();
};

void KillTest::import_data()
{
    QTest::addColumn<bool>("replaces");
    QTest::newRow("a new file") << false;
    QTest::newRow("over an older study") << true;
}

void KillTest::import()
{
    QFETCH(bool, replaces);
    const QTemporaryDir folder;
    const QString source = folder.filePath(u"scores.csv"_s);
    const QString target = folder.filePath(u"target/study.blockade"_s);
    QVERIFY(QDir(folder.path()).mkdir(u"target"_s));
    const auto csv = interchange::studyCsv(tests::largeStudy(150, 10));
    QVERIFY_RESULT(csv);
    QVERIFY(tests::writeBytes(source, *csv));
    base::NoProgress progress;
    const auto expected = interchange::importStudy({source}, {}, progress);
    QVERIFY_RESULT(expected);

    bool prepared = true;
    const auto prepare = [&] {
        QFile::remove(target);
        prepared = prepared && (!replaces || StudyFile(target).create(tests::exampleStudy(), Overwrite::No, progress));
    };
    const QStringList words{u"import"_s, source, target, replaces ? u"force"_s : QString()};
    const std::int64_t duration = durationOf(words, prepare);
    QVERIFY(duration > 0 && prepared);
    base::Random random(seed + (replaces ? 1 : 0));
    int asBefore = 0;
    int whole = 0;
    int leftBehind = 0;
    for (int i = 0; i < importKills / 2; ++i) {
        QVERIFY(killedRun(words, duration, random, prepare));
        QVERIFY(prepared);
        leftBehind += unfinishedIn(folder.filePath(u"target"_s));
        const auto loaded = StudyFile(target).load(progress);
        if (!loaded && !replaces) {
            QCOMPARE(loaded.error().kind, base::ErrorKind::FileNotFound);
            ++asBefore;
        } else {
            QVERIFY_RESULT(loaded);
            const bool isNew = *loaded->study == expected->study;
            QVERIFY(isNew || (replaces && *loaded->study == tests::exampleStudy()));
            ++(isNew ? whole : asBefore);
        }
        // The next import in the folder works, and takes away what the dead one left.
        QVERIFY_RESULT(StudyFile(target).create(expected->study, Overwrite::Yes, progress));
        QCOMPARE(namesIn(folder.filePath(u"target"_s)).join(u' '), u"study.blockade"_s);
        QVERIFY_RESULT(StudyFile(target).load(progress));
    }
    qInfo("%d kills during an import of %.0f ms: %d targets %s, %d whole; %d unfinished files left behind, all cleared",
          importKills / 2, static_cast<double>(duration) / 1000.0, asBefore, replaces ? "as before" : "absent", whole,
          leftBehind);
    QVERIFY(asBefore > 0);
}

void KillTest::edit()
{
    const StoredStudy stored;
    const QStringList words{u"edit"_s, stored.path(), QString::number(editsInARun)};
    const QString journal = stored.path() + u"-journal"_s;
    const auto nothing = [] {};
    const std::int64_t duration = durationOf(words, nothing);
    QVERIFY(duration > 0);
    base::NoProgress progress;
    base::Random random(seed + 2);
    // What the file must hold at each revision, from the first one on.
    study::SharedStudy state = std::make_shared<const study::Study>(tests::exampleStudy());
    std::vector<study::Digest> digests{{}, study::contentDigest(*state)};
    int confirmed = 0;
    int unconfirmed = 0;
    int journals = 0;
    std::int64_t last = 1 + 3 * editsInARun; // the last confirmed revision
    int inDoubt = 0;                         // edits after it that may have been written, but were not confirmed
    for (int i = 0; i < editKills; ++i) {
        const auto lines = killedRun(words, duration, random, nothing);
        QVERIFY(lines);
        for (const QByteArray& line : *lines) {
            QVERIFY2(!line.startsWith("failed"), line.constData());
        }
        confirmed += static_cast<int>(lines->size());
        journals += isHot(journal) ? 1 : 0;
        inDoubt = lines->isEmpty() ? inDoubt + 1 : 1;
        last = lines->isEmpty() ? last : lines->constLast().split(' ').constFirst().toLongLong();
        if (i % 3 == 2 && i + 1 < editKills) {
            continue; // the next writer finds what this one left, and may be killed while it cleans up
        }
        const auto loaded = stored.load();
        QVERIFY_RESULT(loaded);
        const std::int64_t number = loaded->revision.number;
        QVERIFY2(number >= last, "a confirmed edit is lost");
        QVERIFY(number <= last + inDoubt);
        while (static_cast<std::int64_t>(digests.size()) <= number) {
            const auto applied =
                study::apply(*state, safety::nextEdit(*state, static_cast<std::int64_t>(digests.size()) - 1));
            QVERIFY_RESULT(applied);
            state = applied->after;
            digests.push_back(study::contentDigest(*state));
        }
        QVERIFY(study::contentDigest(*loaded->study) == digests[static_cast<std::size_t>(number)]);
        for (const QByteArray& line : *lines) {
            const QByteArrayList parts = line.split(' ');
            const auto expected = digests[static_cast<std::size_t>(parts.constFirst().toLongLong())];
            QCOMPARE(parts.constLast(), study::digestText(expected).toLatin1());
        }
        // A journal that was not begun yet stays until somebody writes; reading changes nothing.
        QVERIFY(namesIn(stored.folder()).size() == (QFile::exists(journal) ? 2 : 1) && !isHot(journal));
        unconfirmed += number > last ? 1 : 0;
        last = number;
        inDoubt = 0;
    }
    QVERIFY_RESULT(stored.file().create(tests::exampleStudy(), Overwrite::Yes, progress));
    QCOMPARE(namesIn(stored.folder()), QStringList{u"study.blockade"_s});
    qInfo("%d kills during edits (%d take %.0f ms): all %d confirmed edits kept, %d times the edit that was being "
          "confirmed was whole, %d journals rolled back; revision %lld",
          editKills, editsInARun, static_cast<double>(duration) / 1000.0, confirmed, unconfirmed, journals,
          static_cast<long long>(last));
    QVERIFY(confirmed > 0);
}

void KillTest::migration_data()
{
    QTest::addColumn<QString>("mode");
    QTest::newRow("migrate") << u"migrate"_s;
    QTest::newRow("first edit") << u"first-edit"_s;
}

void KillTest::migration()
{
    QFETCH(QString, mode);
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"old.blockade"_s);
    const QString backup = u"old.blockade.version-1.backup"_s;
    QVERIFY(writeOldFile(path));
    const QByteArray original = bytesOf(path);
    base::NoProgress progress;
    const auto old = StudyFile(path).load(progress);
    QVERIFY_RESULT(old);
    const auto edited = study::apply(
        *old->study,
        study::AddNote{{.id = {}, .participant = {}, .text = u"first edit"_s, .author = {}, .written = {}}});
    QVERIFY_RESULT(edited);

    const auto prepare = [&] {
        for (const QString& name : namesIn(folder.path())) {
            QFile::remove(folder.filePath(name));
        }
        tests::writeBytes(path, original);
    };
    const std::int64_t duration = durationOf({mode, path}, prepare);
    QVERIFY(duration > 0);
    base::Random random(seed + (mode == u"migrate"_s ? 3 : 4));
    int asBefore = 0;
    int migrated = 0;
    int backups = 0;
    int leftBehind = 0;
    int journals = 0;
    for (int i = 0; i < migrationKills / 2; ++i) {
        QVERIFY(killedRun({mode, path}, duration, random, prepare));
        leftBehind += unfinishedIn(folder.path());
        journals += isHot(path + u"-journal"_s) ? 1 : 0;
        const auto loaded = StudyFile(path).load(progress);
        QVERIFY_RESULT(loaded);
        const bool isOld = loaded->version == 1;
        ++(isOld ? asBefore : migrated);
        const study::Study& expected = isOld || mode == u"migrate"_s ? *old->study : *edited->after;
        QVERIFY(*loaded->study == expected);
        QVERIFY(!isOld || bytesOf(path) == original);
        if (const bool isThere = QFile::exists(folder.filePath(backup)); isThere || !isOld) {
            QVERIFY(bytesOf(folder.filePath(backup)) == original);
            ++backups;
        }
        QVERIFY_RESULT(StudyFile(path).migrate());
        QVERIFY_RESULT(StudyFile(path).load(progress));
        QCOMPARE(namesIn(folder.path()).join(u' '), u"old.blockade "_s + backup);
        QVERIFY(bytesOf(folder.filePath(backup)) == original);
        QVERIFY_RESULT(StudyFile(path).load(progress));
    }
    qInfo("%d kills during a migration of %.0f ms: %d files as before, %d migrated, each whole; %d backups whole; %d "
          "journals rolled back, %d unfinished files cleared",
          migrationKills / 2, static_cast<double>(duration) / 1000.0, asBefore, migrated, backups, journals,
          leftBehind);
    QVERIFY(asBefore > 0);
}

QTEST_GUILESS_MAIN(KillTest)
#include "kill_test.moc"
