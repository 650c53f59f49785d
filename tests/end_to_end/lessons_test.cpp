// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/shown_view.h"
#include "tests/end_to_end/run_program.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using end_to_end::runProgram;

namespace {

const QString shippedPath = QStringLiteral(BLOCKADE_SOURCE_DIR "/resources/lessons/opioid-receptors.json");

/// The lesson that ships with one thing replaced, beside the others of the folder.
QString changedLesson(const QTemporaryDir& folder, const QByteArray& from, const QByteArray& to)
{
    QFile shipped(shippedPath);
    QFile changed(folder.filePath(u"lesson.json"_s));
    if (!shipped.open(QIODevice::ReadOnly) || !changed.open(QIODevice::WriteOnly)) {
        return {};
    }
    QByteArray json = shipped.readAll();
    json.replace(from, to);
    changed.write(json);
    return changed.fileName();
}

} // namespace

class LessonsTest : public QObject
{
    Q_OBJECT

private slots:
    void shippedLessonIsGood_data();
    void shippedLessonIsGood();
    void errorsEndWithThree();
    void warningsEndWithNought();
    void damagedLessonNamesItsPlace();
    void otherJsonIsNoLesson();
    void pagesOfTheProgramCanBeShown();
};

void LessonsTest::shippedLessonIsGood_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("file") << shippedPath;
    QTest::newRow("key") << u"opioid-receptors"_s;
}

void LessonsTest::shippedLessonIsGood()
{
    QFETCH(QString, name);
    const auto run = runProgram({u"check"_s, name});
    QVERIFY_EXIT(run, 0);
    QVERIFY(run.out.contains("no finding"));
    const auto json = runProgram({u"check"_s, name, u"--json"_s});
    QVERIFY_EXIT(json, 0);
    QVERIFY(json.json().value_or(QJsonObject())[u"findings"_s].isArray());
    QCOMPARE((*json.json())[u"findings"_s].toArray().size(), 0);
}

void LessonsTest::errorsEndWithThree()
{
    const QTemporaryDir folder;
    const QString path = changedLesson(folder, R"("page": "luck")", R"("page": "moon")");
    const auto run = runProgram({u"check"_s, path, u"--json"_s});
    QVERIFY_EXIT(run, 3);
    const QJsonArray findings = run.json().value_or(QJsonObject())[u"findings"_s].toArray();
    QCOMPARE(findings.size(), 2); // two steps show that page
    const QJsonObject first = findings.first().toObject();
    QCOMPARE(first[u"severity"_s].toString(), u"error"_s);
    QVERIFY(first[u"where"_s].toString().startsWith(u"step missing-arms"_s));
    QVERIFY(first[u"what"_s].toString().contains(u"moon"_s));
    QVERIFY(!first[u"advice"_s].toString().isEmpty());
    const auto readable = runProgram({u"check"_s, path});
    QVERIFY_EXIT(readable, 3);
    QVERIFY(readable.out.startsWith("error: step missing-arms"));
}

void LessonsTest::warningsEndWithNought()
{
    const QTemporaryDir folder;
    const auto run = runProgram({u"check"_s, changedLesson(folder, "41.7 µM", "41.8 µM")});
    QVERIFY_EXIT(run, 0);
    QVERIFY2(run.out.startsWith("warning: step why"), run.out.constData());
}

void LessonsTest::damagedLessonNamesItsPlace()
{
    const QTemporaryDir folder;
    const auto run = runProgram({u"check"_s, changedLesson(folder, R"("minutes": 1.5)", R"("minutes": "long")")});
    QVERIFY_EXIT(run, 1);
    QVERIFY2(run.err.contains("step open: \"minutes\" is not a number"), run.err.constData());
    QVERIFY(run.err.contains("lesson.json"));
}

void LessonsTest::otherJsonIsNoLesson()
{
    const QTemporaryDir folder;
    const auto run = runProgram({u"check"_s, changedLesson(folder, "blockadeLesson", "lesson")});
    QVERIFY_EXIT(run, 1);
    QVERIFY(run.err.contains("not a Blockade study"));
}

// The list of pages that content may show is not the window's own list: content is checked without a window.
void LessonsTest::pagesOfTheProgramCanBeShown()
{
    const auto run = runProgram({u"list"_s, u"pages"_s, u"--json"_s});
    QVERIFY_EXIT(run, 0);
    const QJsonArray items = run.json().value_or(QJsonObject())[u"items"_s].toArray();
    QVERIFY(!items.isEmpty());
    for (const auto& item : items) {
        const QString key = item[u"key"_s].toString();
        QVERIFY2(evidence::findPageParts(key) != nullptr, qPrintable(key));
    }
}

QTEST_GUILESS_MAIN(LessonsTest)
#include "lessons_test.moc"
