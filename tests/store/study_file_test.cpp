// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/study_file.h"
#include "core/study/digest.h"
#include "tests/store/store_fixture.h"
#include "tests/support/example_study.h"
#include "tests/support/result_check.h"

#include <QFileInfo>
#include <QTest>

#include <utility>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using store::Overwrite;
using store::StudyFile;
using tests::bytesOf;
using tests::StoredStudy;

namespace {

/// Cancels at the nth question.
class Cancelling final : public base::Progress
{
public:
    explicit Cancelling(int questions)
        : m_left(questions)
    {}

    void report(double fraction) override { last = fraction; }

    [[nodiscard]] bool cancelled() const override { return m_left-- <= 0; }

    double last = 0.0;

private:
    mutable int m_left;
};

study::Study emptyStudy()
{
    return {};
}

study::Study oddTexts()
{
    study::Study study = tests::exampleStudy();
    study.about.title = u"\uFEFFbyte order mark, 日本語, 😀, "_s + QChar(0) + u" a null character, ' and \""_s;
    study.about.question = QString(100000, u'x');
    study.about.limits.clear();
    return study;
}

study::Study oddNumbers()
{
    study::Study study = tests::exampleStudy();
    study.assessments[0].value = 0.1 + 0.2;
    study.assessments[1].value = 5e-324;
    study.assessments[2].value = 1e300;
    study.assessments[3].value = -1e300;
    study.assessments[4].value = 9007199254740993.0;
    study.assessments[5].source = study::SourceId();
    study.notes.back().id = study::NoteId(2147483647); // rows stand in the order of their ids
    study.contrast.reset();
    return study;
}

} // namespace

class StudyFileTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRowComesBack_data();
    void everyRowComesBack();
    void aNewFileIsForItsOwnerAlone();
    void anExistingFileIsNotReplacedUnasked();
    void aFileIsReplacedWhole();
    void aLinkStaysALink();
    void cancelledCreationLeavesNothing();
    void cancelledLoadSaysSo();
    void aCopyHoldsTheSameStudy();
    void relativePathsWork();
    void namesThatLookLikeUrisAreFiles();
    void recognisesStudyFilesByTheirFirstBytes();
    void loadingChangesNoByte();
};

void StudyFileTest::everyRowComesBack_data()
{
    QTest::addColumn<study::Study>("study");
    QTest::newRow("a row in every table") << tests::exampleStudy();
    QTest::newRow("nothing at all") << emptyStudy();
    QTest::newRow("odd texts") << oddTexts();
    QTest::newRow("odd numbers") << oddNumbers();
    QTest::newRow("many rows") << tests::largeStudy(300, 20);
}

void StudyFileTest::everyRowComesBack()
{
    QFETCH(study::Study, study);
    const StoredStudy stored(study);
    const auto loaded = stored.load();
    QVERIFY_RESULT(loaded);
    QVERIFY(*loaded->study == study);
    QCOMPARE(loaded->revision.number, 1);
    QVERIFY(loaded->revision.digest == study::contentDigest(study));
    QVERIFY(loaded->revision == stored.revision);
    QCOMPARE(loaded->version, store::currentVersion());
    QVERIFY(loaded->writable);
}

void StudyFileTest::aNewFileIsForItsOwnerAlone()
{
    const StoredStudy stored;
    struct stat status = {};
    QCOMPARE(::stat(qPrintable(stored.path()), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t(0600));
    QVERIFY(stored.file().saveCopy(stored.path("copy"), Overwrite::No));
    QCOMPARE(::stat(qPrintable(stored.path("copy")), &status), 0);
    QCOMPARE(status.st_mode & 07777, mode_t(0600));
    QCOMPARE(QDir(stored.folder()).entryList(QDir::Files | QDir::Hidden),
             (QStringList{u"copy"_s, u"study.blockade"_s}));
}

void StudyFileTest::anExistingFileIsNotReplacedUnasked()
{
    const StoredStudy stored;
    const QByteArray before = bytesOf(stored.path());
    base::NoProgress progress;
    QCOMPARE(stored.file().create(emptyStudy(), Overwrite::No, progress).error().kind, ErrorKind::FileExists);
    QCOMPARE(stored.file().saveCopy(stored.path(), Overwrite::No).error().kind, ErrorKind::FileExists);
    QCOMPARE(bytesOf(stored.path()), before);
}

void StudyFileTest::aFileIsReplacedWhole()
{
    const StoredStudy stored(tests::largeStudy(50, 5));
    base::NoProgress progress;
    QVERIFY_RESULT(stored.file().create(tests::exampleStudy(), Overwrite::Yes, progress));
    const auto loaded = stored.load();
    QVERIFY_RESULT(loaded);
    QVERIFY(*loaded->study == tests::exampleStudy());
}

void StudyFileTest::aLinkStaysALink()
{
    const StoredStudy stored;
    QVERIFY(QFile::link(stored.path(), stored.path("link")));
    base::NoProgress progress;
    QVERIFY_RESULT(StudyFile(stored.path("link")).create(emptyStudy(), Overwrite::Yes, progress));
    QVERIFY(QFileInfo(stored.path("link")).isSymLink());
    QVERIFY(*stored.load()->study == emptyStudy());
}

void StudyFileTest::cancelledCreationLeavesNothing()
{
    const QTemporaryDir folder;
    Cancelling progress(2);
    const StudyFile file(folder.filePath(u"study.blockade"_s));
    const auto created = file.create(tests::largeStudy(1000, 50), Overwrite::No, progress);
    QVERIFY(!created);
    QCOMPARE(created.error().kind, ErrorKind::Cancelled);
    QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
}

void StudyFileTest::cancelledLoadSaysSo()
{
    const StoredStudy stored(tests::largeStudy(1000, 50));
    Cancelling progress(3);
    QCOMPARE(stored.file().load(progress).error().kind, ErrorKind::Cancelled);
    Cancelling patient(1000000);
    QVERIFY_RESULT(stored.file().load(patient));
    QVERIFY(patient.last > 0.5);
}

void StudyFileTest::aCopyHoldsTheSameStudy()
{
    const StoredStudy stored;
    QVERIFY(tests::writeBytes(stored.path("old"), "something else"));
    QVERIFY_RESULT(stored.file().saveCopy(stored.path("old"), Overwrite::Yes));
    base::NoProgress progress;
    const auto copy = StudyFile(stored.path("old")).load(progress);
    QVERIFY_RESULT(copy);
    QVERIFY(*copy->study == tests::exampleStudy());
    QVERIFY(copy->revision == stored.revision);
    QCOMPARE(stored.file().saveCopy(stored.path("no/such/folder"), Overwrite::Yes).error().kind,
             ErrorKind::FileNotFound);
}

void StudyFileTest::relativePathsWork()
{
    const StoredStudy stored;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(stored.folder()));
    base::NoProgress progress;
    const auto loaded = StudyFile(u"study.blockade"_s).load(progress);
    const auto copied = StudyFile(u"study.blockade"_s).saveCopy(u"copy.blockade"_s, Overwrite::No);
    QDir::setCurrent(before);
    QVERIFY_RESULT(loaded);
    QVERIFY_RESULT(copied);
    QVERIFY(QFile::exists(stored.path("copy.blockade")));
}

void StudyFileTest::namesThatLookLikeUrisAreFiles()
{
    const StoredStudy stored;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(stored.folder()));
    base::NoProgress progress;
    const std::array names{u"file:x?mode=memory"_s, u":memory:"_s, u"a 100% study #1.blockade"_s};
    for (const QString& name : names) {
        QVERIFY_RESULT(StudyFile(name).create(tests::exampleStudy(), Overwrite::No, progress));
        QVERIFY(QFile::exists(stored.folder() + u'/' + name));
        QVERIFY_RESULT(StudyFile(name).load(progress));
    }
    QDir::setCurrent(before);
}

void StudyFileTest::recognisesStudyFilesByTheirFirstBytes()
{
    const StoredStudy stored;
    QVERIFY(StudyFile::looksLikeStudyFile(stored.path()));
    QVERIFY(!StudyFile::looksLikeStudyFile(stored.folder()));
    QVERIFY(!StudyFile::looksLikeStudyFile(stored.path("absent")));
    QVERIFY(!StudyFile::looksLikeStudyFile({}));
    QVERIFY(tests::writeBytes(stored.path("text"), "participant,score\n1,2\n"));
    QVERIFY(!StudyFile::looksLikeStudyFile(stored.path("text")));
}

void StudyFileTest::loadingChangesNoByte()
{
    const StoredStudy stored;
    const QByteArray before = bytesOf(stored.path());
    QVERIFY_RESULT(stored.load());
    QCOMPARE(bytesOf(stored.path()), before);
    QCOMPARE(QDir(stored.folder()).entryList(QDir::Files | QDir::Hidden), QStringList{u"study.blockade"_s});
}

QTEST_GUILESS_MAIN(StudyFileTest)
#include "study_file_test.moc"
