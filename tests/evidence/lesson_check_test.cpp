// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/lesson_check.h"

#include <QTest>

#include <functional>

using namespace Qt::StringLiterals;

using Kind = evidence::LessonFindingKind;
using Change = std::function<void(evidence::Lesson&)>;
Q_DECLARE_METATYPE(Change)

namespace {

evidence::Words both(const QString& words)
{
    return {.en = words, .de = words};
}

const evidence::KnownKeys& smallKeys()
{
    static const evidence::KnownKeys keys{.scales = {u"MADRS"_s}, .visits = {u"baseline"_s, u"day 1"_s}};
    return keys;
}

/// A step with a question of each kind, and nothing to find.
evidence::Lesson good()
{
    evidence::Question choice{
        .kind = evidence::QuestionKind::Choice, .ask = both(u"Which?"_s), .after = both(u"So."_s)};
    choice.choices = {{.key = u"a"_s, .words = both(u"This"_s), .after = {}},
                      {.key = u"b"_s, .words = both(u"That"_s), .after = {}}};
    choice.answer = u"a"_s;
    evidence::Question number{
        .kind = evidence::QuestionKind::Number, .ask = both(u"How many?"_s), .after = both(u"So."_s)};
    number.to = 12.0;
    number.unit = both(u"people"_s);
    number.answer = u"{responders:blocked:MADRS:day 1}"_s;
    evidence::Question curve{.kind = evidence::QuestionKind::Curve, .ask = both(u"Draw."_s), .after = both(u"So."_s)};
    curve.scale = u"madrs"_s; // as on the command line, in any case
    curve.given = u"open"_s;
    curve.drawn = u"blocked"_s;
    evidence::Lesson lesson{
        .key = u"mine"_s, .title = both(u"Mine"_s), .about = both(u"About"_s), .study = {}, .steps = {}};
    for (const auto& [key, question] : {std::pair{u"one"_s, choice}, {u"two"_s, number}, {u"three"_s, curve}}) {
        lesson.steps.push_back(
            {.key = key,
             .kind = evidence::StepKind::Predict,
             .minutes = 2.0,
             .title = both(u"Title"_s),
             .words = both(u"The mean is {mean:open:MADRS:day 1}."_s),
             .notes = {},
             .view = {.page = u"trajectories"_s, .scale = u"MADRS"_s, .visit = u"day 1"_s, .side = u"both"_s},
             .question = question,
             .citations = {}});
    }
    return lesson;
}

} // namespace

class LessonCheckTest : public QObject
{
    Q_OBJECT

private slots:
    void goodLessonHasNoFinding();
    void oneFinding_data();
    void oneFinding();
    void keysOfAStudy();
};

void LessonCheckTest::goodLessonHasNoFinding()
{
    const auto findings = evidence::checkLesson(good(), smallKeys(), {});
    QVERIFY2(findings.empty(), findings.empty() ? "" : qPrintable(findings.front().where + findings.front().detail));
}

void LessonCheckTest::oneFinding_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<Kind>("kind");
    QTest::addColumn<QString>("where");
    QTest::addColumn<bool>("error");
    const auto row = [](const char* name, Kind kind, const QString& where, bool error, Change change) {
        QTest::newRow(name) << change << kind << where << error;
    };
    using Lesson = evidence::Lesson;
    row("page", Kind::UnknownPage, u"step one, view"_s, true, [](Lesson& x) { x.steps[0].view.page = u"moon"_s; });
    row("part", Kind::UnknownPart, u"step one, view"_s, true, [](Lesson& x) { x.steps[0].view.part = u"luck"_s; });
    row("scale", Kind::UnknownScale, u"step one, view"_s, true, [](Lesson& x) { x.steps[0].view.scale = u"BDI"_s; });
    row("visit", Kind::UnknownVisit, u"step one, view"_s, true, [](Lesson& x) { x.steps[0].view.visit = u"day 9"_s; });
    row("side", Kind::UnknownSide, u"step one, view"_s, true, [](Lesson& x) { x.steps[0].view.side = u"left"_s; });
    row("measure", Kind::UnknownMeasure, u"step one, view"_s, true,
        [](Lesson& x) { x.steps[0].view.measure = u"miles"_s; });
    row("no words", Kind::EmptyWords, u"step two"_s, true, [](Lesson& x) { x.steps[1].words = both(u" "_s); });
    row("no title", Kind::EmptyWords, u"step two, title"_s, true, [](Lesson& x) { x.steps[1].title = {}; });
    row("one language", Kind::OneLanguage, u"step two, title"_s, false, [](Lesson& x) { x.steps[1].title.de.clear(); });
    row("key twice", Kind::DuplicateKey, u"steps"_s, true, [](Lesson& x) { x.steps[1].key = u"one"_s; });
    row("no minutes", Kind::MinutesNotPositive, u"step one"_s, true, [](Lesson& x) { x.steps[0].minutes = 0.0; });
    row("no steps", Kind::NoSteps, u"steps"_s, true, [](Lesson& x) { x.steps.clear(); });
    row("placeholder", Kind::BrokenPlaceholder, u"step one, title"_s, true,
        [](Lesson& x) { x.steps[0].title.en += u" {mean:day 1}"_s; });
    row("visit of a placeholder", Kind::UnknownVisit, u"step one, notes"_s, true,
        [](Lesson& x) { x.steps[0].notes = both(u"{mean:open:MADRS:day 2}"_s); });
    row("languages differ", Kind::LanguagesDiffer, u"step one"_s, false,
        [](Lesson& x) { x.steps[0].words.de = u"Der Mittelwert ist {mean:blocked:MADRS:day 1}."_s; });
    row("number", Kind::UnsourcedNumber, u"step one, title"_s, false,
        [](Lesson& x) { x.steps[0].title = both(u"7"_s); });
    row("one choice", Kind::NothingToChoose, u"step one, question"_s, true,
        [](Lesson& x) { x.steps[0].question->choices.pop_back(); });
    row("choice twice", Kind::DuplicateKey, u"step one, question"_s, true,
        [](Lesson& x) { x.steps[0].question->choices[1].key = u"a"_s; });
    row("no such choice", Kind::AnswerNotAsked, u"step one, question"_s, true,
        [](Lesson& x) { x.steps[0].question->answer = u"c"_s; });
    row("no number", Kind::AnswerNotAsked, u"step two, question"_s, true,
        [](Lesson& x) { x.steps[1].question->answer = u"5"_s; });
    row("range", Kind::EmptyRange, u"step two, question"_s, true, [](Lesson& x) { x.steps[1].question->to = 0.0; });
    row("curve on nothing", Kind::UnknownScale, u"step three, question"_s, true,
        [](Lesson& x) { x.steps[2].question->scale = u"BDI"_s; });
    row("curve that is shown", Kind::UnknownSide, u"step three, question"_s, true,
        [](Lesson& x) { x.steps[2].question->drawn = u"open"_s; });
    row("nothing asked", Kind::NothingToPredict, u"step three"_s, true, [](Lesson& x) { x.steps[2].question.reset(); });
    row("source", Kind::UnknownSource, u"step three"_s, true, [](Lesson& x) {
        x.steps[2].citations = {{.source = u"nobody"_s, .citation = {}, .where = {}, .code = {}, .numbers = {}}};
    });
}

void LessonCheckTest::oneFinding()
{
    QFETCH(Change, change);
    QFETCH(bool, error);
    evidence::Lesson lesson = good();
    change(lesson);
    const auto findings = evidence::checkLesson(lesson, smallKeys(), {});
    QCOMPARE(findings.size(), std::size_t(1));
    QTEST(findings.front().kind, "kind");
    QTEST(findings.front().where, "where");
    QCOMPARE(findings.front().severity, error ? study::Severity::Error : study::Severity::Warning);
}

void LessonCheckTest::keysOfAStudy()
{
    study::Study study;
    study.scales.push_back({.key = u"MADRS"_s});
    study.visits.push_back({.key = u"day 1"_s});
    const auto keys = evidence::knownKeys(study);
    QCOMPARE(keys.scales, QStringList{u"MADRS"_s});
    QCOMPARE(keys.visits, QStringList{u"day 1"_s});
}

QTEST_GUILESS_MAIN(LessonCheckTest)
#include "lesson_check_test.moc"
