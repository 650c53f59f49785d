// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/importing/embedded_studies.h"
#include "app/importing/study_source.h"
#include "core/study/check.h"
#include "core/study/lookup.h"
#include "tests/support/result_check.h"

#include <QDir>
#include <QFile>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

void writeText(const QString& path, const QByteArray& text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(text), text.size());
}

/// Two people in a crossover of two arms, as somebody's spreadsheet might have it.
const QByteArray wideTable = "participant,arm,period,visit,MADRS\n"
                             "A1,placebo,1,baseline,30\n"
                             "A1,placebo,1,day 1,28\n"
                             "A1,ketamine,2,day 1,12\n"
                             "A2,ketamine,1,baseline,33\n"
                             "A2,ketamine,1,day 1,15\n"
                             "A2,placebo,2,day 1,31\n";

} // namespace

class ImportingStudySourceTest : public QObject
{
    Q_OBJECT

private slots:
    void embeddedStudies_data();
    void embeddedStudies();
    void embeddedKeysAreUnique();
    void embeddedStudyIsReadOnce();
    void unknownEmbeddedStudy();
    void studyFile();
    void looseKey();
    void dataFile();
    void neighbouringRecipe();
    void failures_data();
    void failures();
};

void ImportingStudySourceTest::embeddedStudies_data()
{
    QTest::addColumn<QString>("key");
    for (const importing::EmbeddedStudy& embedded : importing::embeddedStudies()) {
        QTest::newRow(qPrintable(embedded.key)) << embedded.key;
    }
}

// Each entry of the list: it can be read, it is sound, and it says where its values come from.
void ImportingStudySourceTest::embeddedStudies()
{
    QFETCH(QString, key);
    auto study = importing::loadEmbeddedStudy(key);
    QVERIFY_RESULT(study);
    QCOMPARE((*study)->about.key, key);
    QVERIFY(!(*study)->about.title.isEmpty());
    QVERIFY(!(*study)->about.citation.isEmpty());
    QVERIFY((*study)->contrast.has_value());
    QVERIFY(!(*study)->assessments.empty());
    const bool observed = std::all_of((*study)->assessments.begin(), (*study)->assessments.end(),
                                      [](const study::Assessment& row) { return study::isObserved(row.origin); });
    QVERIFY2(observed != !(*study)->about.badge.isEmpty(), "what was not observed carries a badge");
    for (const study::Finding& finding : study::check(**study)) {
        QVERIFY2(finding.severity != study::Severity::Error, qPrintable(finding.where + u": "_s + finding.detail));
    }
}

void ImportingStudySourceTest::embeddedKeysAreUnique()
{
    QSet<QString> keys;
    for (const importing::EmbeddedStudy& embedded : importing::embeddedStudies()) {
        keys << study::foldedKey(embedded.key);
    }
    QCOMPARE(static_cast<std::size_t>(keys.size()), importing::embeddedStudies().size());
    QVERIFY(importing::findEmbeddedStudy(importing::defaultStudyKey()) != nullptr);
}

void ImportingStudySourceTest::embeddedStudyIsReadOnce()
{
    auto first = importing::loadEmbeddedStudy(importing::defaultStudyKey());
    auto second = importing::loadEmbeddedStudy(importing::defaultStudyKey());
    QVERIFY_RESULT(first);
    QVERIFY_RESULT(second);
    QVERIFY(*first == *second); // the same value, not an equal one
}

void ImportingStudySourceTest::unknownEmbeddedStudy()
{
    auto study = importing::loadEmbeddedStudy(u"nonsense");
    QVERIFY(!study);
    QCOMPARE(study.error().kind, base::ErrorKind::UnknownKey);
}

void ImportingStudySourceTest::studyFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"x.blockade"_s);
    auto embedded = importing::loadEmbeddedStudy(importing::defaultStudyKey());
    QVERIFY_RESULT(embedded);
    base::NoProgress progress;
    auto revision = store::StudyFile(path).create(**embedded, store::Overwrite::No, progress);
    QVERIFY_RESULT(revision);
    for (const bool window : {false, true}) {
        auto opened = window ? importing::openStudy(path, progress) : importing::loadStudy(path, progress);
        QVERIFY_RESULT(opened);
        QVERIFY(*opened->study == **embedded);
        QCOMPARE(opened->path, path);
        QVERIFY(opened->revision == *revision);
        QVERIFY(!opened->embedded);
    }
}

void ImportingStudySourceTest::looseKey()
{
    base::NoProgress progress;
    auto opened = importing::loadStudy(u"WILLIAMS_2018"_s, progress);
    QVERIFY_RESULT(opened);
    QVERIFY(opened->embedded);
    QVERIFY(opened->path.isEmpty());
}

void ImportingStudySourceTest::dataFile()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(u"scores.csv"_s);
    writeText(path, wideTable);
    base::NoProgress progress;
    auto opened = importing::openStudy(path, progress);
    QVERIFY_RESULT(opened);
    QVERIFY(opened->path.isEmpty());
    QVERIFY(!opened->embedded);
    QCOMPARE(opened->study->participants.size(), 2U);
    QCOMPARE(opened->study->assessments.size(), 6U);
    QVERIFY(study::byKey(opened->study->scales, u"MADRS") != nullptr);
    auto strict = importing::loadStudy(path, progress);
    QVERIFY(!strict);
    QCOMPARE(strict.error().kind, base::ErrorKind::NotAStudyFile);
}

void ImportingStudySourceTest::neighbouringRecipe()
{
    QTemporaryDir folder;
    QByteArray odd = wideTable;
    odd.replace("MADRS", "outcome_a").replace("participant,", "person,");
    writeText(folder.filePath(u"scores.csv"_s), odd);
    writeText(folder.filePath(u"scores.recipe.json"_s),
              R"({ "recipe": 1, "title": "Of a clinic", "columns": { "participant": "person", "visit": "visit",
                   "arm": "arm", "period": "period" }, "scales": [ { "column": "outcome_a", "scale": "MADRS" } ] })");
    base::NoProgress progress;
    auto opened = importing::openStudy(folder.filePath(u"scores.csv"_s), progress);
    QVERIFY_RESULT(opened);
    QCOMPARE(opened->study->about.title, u"Of a clinic"_s);
    QVERIFY(study::byKey(opened->study->scales, u"MADRS") != nullptr);
}

void ImportingStudySourceTest::failures_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<base::ErrorKind>("loaded");
    QTest::addColumn<base::ErrorKind>("opened");
    QTest::newRow("nowhere") << u"nowhere.blockade"_s << base::ErrorKind::FileNotFound << base::ErrorKind::FileNotFound;
    QTest::newRow("a word") << u"nonsense"_s << base::ErrorKind::FileNotFound << base::ErrorKind::FileNotFound;
    QTest::newRow("a picture") << u"picture.png"_s << base::ErrorKind::NotAStudyFile << base::ErrorKind::NotAStudyFile;
    QTest::newRow("a folder") << u"folder"_s << base::ErrorKind::NotAStudyFile << base::ErrorKind::UnknownFormat;
}

void ImportingStudySourceTest::failures()
{
    QFETCH(QString, name);
    QTemporaryDir folder;
    writeText(folder.filePath(u"picture.png"_s), QByteArray("\x89PNG\r\n\x1a\n", 8) + QByteArray(500, 'x'));
    QVERIFY(QDir(folder.path()).mkdir(u"folder"_s));
    const QString path = name == u"nonsense"_s ? name : folder.filePath(name);
    base::NoProgress progress;
    auto loaded = importing::loadStudy(path, progress);
    QVERIFY(!loaded);
    QTEST(loaded.error().kind, "loaded");
    auto opened = importing::openStudy(path, progress);
    QVERIFY(!opened);
    QTEST(opened.error().kind, "opened");
}

Q_DECLARE_METATYPE(base::ErrorKind)
QTEST_GUILESS_MAIN(ImportingStudySourceTest)
#include "importing_study_source_test.moc"
