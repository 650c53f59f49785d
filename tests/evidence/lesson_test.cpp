// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/lesson.h"
#include "core/evidence/lesson_check.h"
#include "tests/evidence/content_rules.h"
#include "tests/evidence/embedded_keys.h"
#include "tests/support/result_check.h"

#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace {

QByteArray shippedLesson()
{
    QFile file(QStringLiteral(BLOCKADE_SOURCE_DIR "/resources/lessons/opioid-receptors.json"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class LessonTest : public QObject
{
    Q_OBJECT

private slots:
    void checkFindsNothing();
    void takesTwentyMinutes();
    void predictsBeforeItShows();
    void everyWordKeepsTheRules();
    void numbersOfTheStudyAreComputed();
    void roundTrip();
    void unknownLesson();
    void saysWhatItIs();
    void damagedFilesAreNamed_data();
    void damagedFilesAreNamed();
};

void LessonTest::checkFindsNothing()
{
    const auto bibliography = evidence::sources();
    QVERIFY_RESULT(bibliography);
    const auto lesson = evidence::lesson(u"opioid-receptors");
    QVERIFY_RESULT(lesson);
    for (const auto& finding : evidence::checkLesson(*lesson, embeddedKeys(), *bibliography)) {
        QFAIL(qPrintable(finding.where + u": "_s + finding.detail));
    }
}

void LessonTest::takesTwentyMinutes()
{
    const auto lesson = evidence::lesson(u"Opioid receptors");
    QVERIFY_RESULT(lesson);
    QCOMPARE(lesson->minutes(), 20.0);
    QCOMPARE(lesson->study, u"williams-2018"_s);
    QCOMPARE(lesson->title.en, u"Does ketamine need opioid receptors?"_s);
}

void LessonTest::predictsBeforeItShows()
{
    const auto lesson = evidence::lesson(u"opioid-receptors");
    QVERIFY_RESULT(lesson);
    const auto& steps = lesson->steps;
    const auto firstBlocked = std::find_if(steps.begin(), steps.end(), [](const auto& step) {
        return !step.view.side.isEmpty() && step.view.side != u"open";
    });
    const auto lastPrediction = std::find_if(steps.rbegin(), steps.rend(),
                                             [](const auto& step) { return step.kind == evidence::StepKind::Predict; });
    QVERIFY(firstBlocked != steps.end() && lastPrediction != steps.rend());
    QVERIFY(&*lastPrediction < &*firstBlocked);
    const auto asks = [&](evidence::QuestionKind kind) {
        return std::any_of(steps.begin(), firstBlocked,
                           [&](const auto& step) { return step.question && step.question->kind == kind; });
    };
    QVERIFY(asks(evidence::QuestionKind::Curve));
    QVERIFY(asks(evidence::QuestionKind::Number));
    QVERIFY(asks(evidence::QuestionKind::Choice));
}

void LessonTest::everyWordKeepsTheRules()
{
    const auto lesson = evidence::lesson(u"opioid-receptors");
    QVERIFY_RESULT(lesson);
    const auto bibliography = evidence::sources();
    QVERIFY_RESULT(bibliography);
    VERIFY_KEPT(brokenRule(lesson->title, {}));
    VERIFY_KEPT(brokenRule(lesson->about, {}));
    for (const auto& step : lesson->steps) {
        QVERIFY2(!step.citations.empty(), qPrintable(step.key));
        VERIFY_KEPT(brokenCitation(step.citations, *bibliography));
        VERIFY_KEPT(brokenRule(step.title, step.citations));
        VERIFY_KEPT(brokenRule(step.words, step.citations));
        if (!step.notes.isEmpty()) {
            VERIFY_KEPT(brokenRule(step.notes, step.citations));
        }
        if (!step.question) {
            continue;
        }
        VERIFY_KEPT(brokenRule(step.question->ask, step.citations));
        VERIFY_KEPT(brokenRule(step.question->after, step.citations));
        for (const auto& choice : step.question->choices) {
            VERIFY_KEPT(brokenRule(choice.words, step.citations));
            if (!choice.after.isEmpty()) {
                VERIFY_KEPT(brokenRule(choice.after, step.citations));
            }
        }
    }
}

// A mean of the reconstruction is never typed: the steps that show people have placeholders.
void LessonTest::numbersOfTheStudyAreComputed()
{
    const auto lesson = evidence::lesson(u"opioid-receptors");
    QVERIFY_RESULT(lesson);
    for (const char* key : {"open", "flip-mood", "flip-dissociation"}) {
        const auto step = std::find_if(lesson->steps.begin(), lesson->steps.end(),
                                       [&](const auto& each) { return each.key == QLatin1StringView(key); });
        QVERIFY2(step != lesson->steps.end(), key);
        QVERIFY2(step->words.en.contains(u'{') && step->words.en.contains(u"simulated"_s), key);
    }
}

void LessonTest::roundTrip()
{
    const auto lesson = evidence::lesson(u"opioid-receptors");
    QVERIFY_RESULT(lesson);
    const auto again = evidence::readLesson(evidence::writeLesson(*lesson), u"again.json"_s);
    QVERIFY_RESULT(again);
    QVERIFY(*again == *lesson);
}

void LessonTest::unknownLesson()
{
    QCOMPARE(evidence::lesson(u"nothing").error().kind, base::ErrorKind::UnknownKey);
}

void LessonTest::saysWhatItIs()
{
    QVERIFY(evidence::looksLikeLesson(shippedLesson()));
    QVERIFY(evidence::looksLikeLesson(shippedLesson().first(200)));
    QVERIFY(!evidence::looksLikeLesson("{\"trials\": []}"));
    QVERIFY(!evidence::looksLikeLesson("SQLite format 3"));
}

void LessonTest::damagedFilesAreNamed_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<QString>("says");
    QTest::newRow("kind of step") << QByteArray("\"kind\": \"predict\"") << QByteArray("\"kind\": \"guess\"")
                                  << u"step predict-curve: \"kind\" has the unknown value \"guess\""_s;
    QTest::newRow("kind of question") << QByteArray("\"kind\": \"curve\"") << QByteArray("\"kind\": \"line\"")
                                      << u"step predict-curve, question: \"kind\" has"_s;
    QTest::newRow("minutes") << QByteArray("\"minutes\": 1.5") << QByteArray("\"minutes\": \"1.5\"")
                             << u"step open: \"minutes\" is not a number"_s;
    QTest::newRow("format") << QByteArray("\"blockadeLesson\": 1") << QByteArray("\"blockadeLesson\": 2")
                            << u"\"blockadeLesson\" is not 1"_s;
    QTest::newRow("unknown field") << QByteArray("\"notes\"") << QByteArray("\"note\"")
                                   << u"step question: the field \"note\" is not known"_s;
    QTest::newRow("words") << QByteArray("\"about\": {") << QByteArray("\"about\": \"x\", \"more\": {")
                           << u"\"about\" is not an object of languages"_s;
}

void LessonTest::damagedFilesAreNamed()
{
    QFETCH(QByteArray, from);
    QFETCH(QByteArray, to);
    QFETCH(QString, says);
    QByteArray json = shippedLesson();
    QVERIFY(json.contains(from));
    json.replace(from, to);
    const auto read = evidence::readLesson(json, u"mine.json"_s);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, base::ErrorKind::MalformedInput);
    QVERIFY2(QString::fromStdString(read.error().detail).contains(says), read.error().detail.c_str());
}

QTEST_GUILESS_MAIN(LessonTest)
#include "lesson_test.moc"
