// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/courses.h"
#include "core/study/design.h"
#include "tests/study/study_sketch.h"
#include "tests/support/result_check.h"

#include <QTest>

using namespace Qt::StringLiterals;
using study::Course;
using study::Courses;
using study::Measure;
using study::Selection;

class CoursesTest : public QObject
{
    Q_OBJECT

private slots:
    void oneForEachPersonAndPeriod();
    void everyMeasure_data();
    void everyMeasure();
    void oneBaselineBeforeTheFirstTreatment();
    void ownBaselineBeforeTheShared();
    void baselineIsNeverBorrowedFromAnotherPeriod();
    void lastBaselineCounts();
    void baselineOfZero();
    void baselineBelowZero();
    void minutesStandInTime();
    void baselineOnly();
    void scaleWithoutScores();
    void originsTravelAlong();
    void filters();
    void errors();
    void brokenReferencesAreLeftOut();
    void visitIdsMayBeAnyNumber();
    void pairs();
    void pairsOfRepeatedArms();
    void pairsOfNoContrast();
    void emptyStudy();
};

namespace {

Selection of(study::ScaleId scale, Measure measure = Measure::Score)
{
    Selection selection;
    selection.scale = scale;
    selection.measure = measure;
    return selection;
}

std::vector<double> valuesOf(const Courses& courses, std::size_t index)
{
    const Course& course = courses.courses.at(index);
    const auto begin = courses.value.begin() + course.first;
    return {begin, begin + course.count};
}

// Every array is as long as the others, and the courses cut them into neighbouring stretches.
bool hangTogether(const Courses& courses)
{
    std::uint32_t next = 0;
    for (const Course& course : courses.courses) {
        if (course.first != next) {
            return false;
        }
        next += course.count;
    }
    return next == courses.value.size() && courses.visit.size() == next && courses.score.size() == next &&
           courses.origin.size() == next;
}

} // namespace

void CoursesTest::oneForEachPersonAndPeriod()
{
    const SmallCrossover small;
    const auto courses = study::selectCourses(small.study(), of(small.hamd));
    QVERIFY_RESULT(courses);
    QVERIFY(hangTogether(*courses));
    QVERIFY(!courses->sharedBaseline);
    QCOMPARE(courses->courses.size(), std::size_t(6));
    const auto is = [&courses](std::size_t i, study::ParticipantId who, int period, study::ArmId arm) {
        const Course& course = courses->courses[i];
        return course.participant == who && course.period == period && course.arm == arm;
    };
    QVERIFY(is(0, small.anna, 1, small.placebo));
    QVERIFY(is(1, small.anna, 2, small.drug));
    QVERIFY(is(2, small.bert, 1, small.drug));
    QVERIFY(is(3, small.bert, 2, small.placebo));
    QVERIFY(is(4, small.cleo, 1, small.drug));
    QVERIFY(is(5, small.dora, 0, study::ArmId()));
    QCOMPARE(valuesOf(*courses, 3), (std::vector<double>{22, 10, 6}));
    QCOMPARE(courses->courses[3].baseline.value(), 22.0);
    QCOMPARE(study::valueAt(*courses, courses->courses[3], small.day7).value(), 6.0);
    QVERIFY(!study::valueAt(*courses, courses->courses[3], small.minute40));
    QVERIFY(!study::valueAt(*courses, courses->courses[5], small.day7));
}

void CoursesTest::everyMeasure_data()
{
    QTest::addColumn<int>("measure");
    QTest::addColumn<QList<double>>("expected"); // of P02 in period 2: 22, 10, 6
    QTest::newRow("score") << int(Measure::Score) << QList<double>{22, 10, 6};
    QTest::newRow("change") << int(Measure::Change) << QList<double>{0, -12, -16};
    QTest::newRow("percent") << int(Measure::PercentChange)
                             << QList<double>{0, 100.0 * -12.0 / 22.0, 100.0 * -16.0 / 22.0};
}

void CoursesTest::everyMeasure()
{
    QFETCH(int, measure);
    QFETCH(QList<double>, expected);
    const SmallCrossover small;
    const auto courses = study::selectCourses(small.study(), of(small.hamd, static_cast<Measure>(measure)));
    QVERIFY_RESULT(courses);
    QVERIFY(hangTogether(*courses));
    QCOMPARE(valuesOf(*courses, 3), std::vector<double>(expected.begin(), expected.end()));
    const Course& course = courses->courses[3];
    QCOMPARE(course.baseline.value(), 22.0);
    QCOMPARE(study::scoreAt(*courses, course, small.day1).value(), 10.0); // raw in every measure
}

void CoursesTest::oneBaselineBeforeTheFirstTreatment()
{
    StudySketch sketch;
    const auto a = sketch.arm(u"placebo"_s);
    const auto b = sketch.arm(u"ketamine"_s);
    const auto scale = sketch.scale(u"MADRS"_s);
    const auto before = sketch.baseline();
    const auto day2 = sketch.day(2);
    const auto person = sketch.person(u"P01"_s, {a, b});
    sketch.score(person, 0, before, scale, 30);
    sketch.score(person, 1, day2, scale, 20);
    sketch.score(person, 2, day2, scale, 12);
    const auto courses = study::selectCourses(sketch.study(), of(scale, Measure::Change));
    QVERIFY_RESULT(courses);
    QVERIFY(courses->sharedBaseline);
    QVERIFY(hangTogether(*courses));
    QCOMPARE(courses->courses.size(), std::size_t(2));
    QCOMPARE(valuesOf(*courses, 0), (std::vector<double>{0, -10}));
    QCOMPARE(valuesOf(*courses, 1), (std::vector<double>{0, -18}));
    QVERIFY(courses->visit[0] == before);
}

void CoursesTest::ownBaselineBeforeTheShared()
{
    StudySketch sketch;
    const auto a = sketch.arm(u"placebo"_s);
    const auto b = sketch.arm(u"ketamine"_s);
    const auto scale = sketch.scale(u"MADRS"_s);
    const auto before = sketch.baseline();
    const auto day2 = sketch.day(2);
    const auto person = sketch.person(u"P01"_s, {a, b});
    sketch.score(person, 0, before, scale, 40); // at screening
    sketch.score(person, 1, before, scale, 30);
    sketch.score(person, 1, day2, scale, 20);
    sketch.score(person, 2, before, scale, 28);
    sketch.score(person, 2, day2, scale, 14);
    const auto courses = study::selectCourses(sketch.study(), of(scale, Measure::PercentChange));
    QVERIFY_RESULT(courses);
    QVERIFY(!courses->sharedBaseline);
    QCOMPARE(courses->courses.size(), std::size_t(2));
    QCOMPARE(courses->courses[0].baseline.value(), 30.0);
    QCOMPARE(courses->courses[1].baseline.value(), 28.0);
    QCOMPARE(valuesOf(*courses, 1), (std::vector<double>{0, -50}));
}

void CoursesTest::baselineIsNeverBorrowedFromAnotherPeriod()
{
    StudySketch sketch;
    const auto a = sketch.arm(u"placebo"_s);
    const auto b = sketch.arm(u"ketamine"_s);
    const auto scale = sketch.scale(u"MADRS"_s);
    const auto before = sketch.baseline();
    const auto day2 = sketch.day(2);
    const auto person = sketch.person(u"P01"_s, {a, b});
    sketch.score(person, 1, before, scale, 30);
    sketch.score(person, 1, day2, scale, 20);
    sketch.score(person, 2, day2, scale, 14); // its baseline was missed
    const auto courses = study::selectCourses(sketch.study(), of(scale, Measure::Change));
    QVERIFY_RESULT(courses);
    QCOMPARE(courses->courses.size(), std::size_t(2));
    QCOMPARE(courses->courses[0].count, 2U);
    QVERIFY(!courses->courses[1].baseline);
    QCOMPARE(courses->courses[1].count, 0U); // no points in this measure
    QVERIFY(!study::valueAt(*courses, courses->courses[1], day2));
    const auto scores = study::selectCourses(sketch.study(), of(scale));
    QCOMPARE(valuesOf(*scores, 1), (std::vector<double>{14}));
}

void CoursesTest::lastBaselineCounts()
{
    StudySketch sketch;
    const auto drug = sketch.arm(u"drug"_s);
    const auto scale = sketch.scale(u"MADRS"_s);
    const auto day1 = sketch.day(1);
    const auto before = sketch.baseline(); // named before the earlier one
    const auto screening = sketch.baseline(-14);
    const auto person = sketch.person(u"P01"_s, {drug});
    sketch.score(person, 1, day1, scale, 15);
    sketch.score(person, 1, before, scale, 30);
    sketch.score(person, 1, screening, scale, 36);
    const auto courses = study::selectCourses(sketch.study(), of(scale, Measure::Change));
    QVERIFY_RESULT(courses);
    QCOMPARE(courses->courses.at(0).baseline.value(), 30.0);
    QCOMPARE(valuesOf(*courses, 0), (std::vector<double>{6, 0, -15}));
    QVERIFY((courses->visit == std::vector{screening, before, day1}));
}

void CoursesTest::baselineOfZero()
{
    StudySketch sketch;
    const auto drug = sketch.arm(u"drug"_s);
    const auto scale = sketch.scale(u"CADSS"_s);
    const auto before = sketch.baseline();
    const auto minute40 = sketch.minute(40);
    const auto person = sketch.person(u"P01"_s, {drug});
    sketch.score(person, 1, before, scale, 0);
    sketch.score(person, 1, minute40, scale, 20);
    const study::Study study = sketch.study();
    const auto percent = study::selectCourses(study, of(scale, Measure::PercentChange));
    QVERIFY_RESULT(percent);
    QCOMPARE(percent->courses.size(), std::size_t(1));
    QCOMPARE(percent->courses[0].count, 0U);
    const auto change = study::selectCourses(study, of(scale, Measure::Change));
    QCOMPARE(valuesOf(*change, 0), (std::vector<double>{0, 20}));
}

// On a scale of a study's own that goes below zero, up is still up.
void CoursesTest::baselineBelowZero()
{
    StudySketch sketch;
    const auto drug = sketch.arm(u"drug"_s);
    const auto scale = sketch.scale(u"balance"_s);
    const auto before = sketch.baseline();
    const auto day1 = sketch.day(1);
    const auto person = sketch.person(u"P01"_s, {drug});
    sketch.score(person, 1, before, scale, -10);
    sketch.score(person, 1, day1, scale, -5);
    const auto courses = study::selectCourses(sketch.study(), of(scale, Measure::PercentChange));
    QCOMPARE(valuesOf(*courses, 0), (std::vector<double>{0, 50}));
}

void CoursesTest::minutesStandInTime()
{
    StudySketch sketch;
    const auto drug = sketch.arm(u"drug"_s);
    const auto scale = sketch.scale(u"CADSS"_s);
    const auto minute120 = sketch.minute(120);
    const auto day1 = sketch.day(1);
    const auto minute0 = sketch.minute(0);
    const auto minute40 = sketch.minute(40);
    const auto before = sketch.visit(u"minute -45"_s, study::VisitPhase::Baseline, study::TimeUnit::Minute, -45);
    const auto person = sketch.person(u"P01"_s, {drug});
    sketch.score(person, 1, day1, scale, 1);
    sketch.score(person, 1, minute120, scale, 4);
    sketch.score(person, 1, minute40, scale, 30);
    sketch.score(person, 1, before, scale, 2);
    sketch.score(person, 1, minute0, scale, 3);
    const auto courses = study::selectCourses(sketch.study(), of(scale));
    QVERIFY_RESULT(courses);
    QVERIFY((courses->visit == std::vector{before, minute0, minute40, minute120, day1}));
    QCOMPARE(valuesOf(*courses, 0), (std::vector<double>{2, 3, 30, 4, 1}));
    QCOMPARE(courses->courses[0].baseline.value(), 2.0);
}

void CoursesTest::baselineOnly()
{
    const SmallCrossover small;
    const auto courses = study::selectCourses(small.study(), of(small.hamd, Measure::Change));
    QVERIFY_RESULT(courses);
    const Course& dora = courses->courses.back();
    QVERIFY(dora.participant == small.dora);
    QVERIFY(!dora.arm.isValid());
    QCOMPARE(dora.baseline.value(), 19.0);
    QCOMPARE(valuesOf(*courses, 5), (std::vector<double>{0}));
}

void CoursesTest::scaleWithoutScores()
{
    SmallCrossover small;
    const auto unused = small.sketch.scale(u"PHQ-9"_s);
    const auto courses = study::selectCourses(small.study(), of(unused));
    QVERIFY_RESULT(courses);
    QVERIFY(courses->courses.empty());
    QVERIFY(courses->value.empty());
}

void CoursesTest::originsTravelAlong()
{
    SmallCrossover small;
    small.sketch.raw().assessments.front().origin = study::Origin::Entered; // P01, period 1, baseline
    const auto courses = study::selectCourses(small.study(), of(small.hamd));
    QVERIFY(courses->origin[0] == study::Origin::Entered);
    QVERIFY(courses->origin[1] == study::Origin::Imported);
}

void CoursesTest::filters()
{
    const SmallCrossover small;
    Selection selection = of(small.hamd);
    selection.where = {{u"sequence"_s, u"naltrexone-placebo"_s}};
    const auto filtered = study::selectCourses(small.study(), selection);
    QVERIFY_RESULT(filtered);
    QCOMPARE(filtered->courses.size(), std::size_t(3)); // P02 twice, P03
    selection.completersOnly = true;
    const auto complete = study::selectCourses(small.study(), selection);
    QCOMPARE(complete->courses.size(), std::size_t(2));
    QVERIFY(complete->courses[0].participant == small.bert);
}

void CoursesTest::errors()
{
    const SmallCrossover small;
    for (const auto scale : {study::ScaleId(), study::ScaleId(99)}) {
        const auto courses = study::selectCourses(small.study(), of(scale));
        QVERIFY(!courses.has_value());
        QVERIFY(courses.error().kind == base::ErrorKind::UnknownKey);
    }
    Selection selection = of(small.hamd);
    selection.where = {{u"no such column"_s, u"1"_s}};
    const auto courses = study::selectCourses(small.study(), selection);
    QVERIFY(!courses.has_value());
    QVERIFY(courses.error().kind == base::ErrorKind::UnknownKey);
    QCOMPARE(courses.error().subject, std::string("no such column"));
}

// A score whose visit is not in the study has no place in time; check() reports it.
void CoursesTest::brokenReferencesAreLeftOut()
{
    SmallCrossover small;
    for (const int visit : {99, 2147483647, 0, -3}) {
        small.sketch.score(small.anna, 1, study::VisitId(visit), small.hamd, 5);
    }
    const auto courses = study::selectCourses(small.study(), of(small.hamd));
    QVERIFY_RESULT(courses);
    QVERIFY(hangTogether(*courses));
    QCOMPARE(valuesOf(*courses, 0), (std::vector<double>{20, 8, 14}));
}

void CoursesTest::visitIdsMayBeAnyNumber()
{
    SmallCrossover small;
    study::Study study = small.study();
    const study::VisitId far(2147483647);
    study.visits.push_back({.id = far, .key = u"day 2"_s, .phase = study::VisitPhase::PostDose, .time = 2});
    study.assessments.push_back(
        {.participant = small.anna, .visit = far, .scale = small.hamd, .period = 1, .value = 9});
    study::sortStudy(study);
    const auto courses = study::selectCourses(study, of(small.hamd));
    QVERIFY_RESULT(courses);
    QCOMPARE(valuesOf(*courses, 0), (std::vector<double>{20, 8, 9, 14}));
}

void CoursesTest::pairs()
{
    const SmallCrossover small;
    const auto courses = study::selectCourses(small.study(), of(small.hamd));
    const auto pairs = study::pairCourses(*courses, {.reference = small.placebo, .comparator = small.drug});
    QCOMPARE(pairs.size(), std::size_t(3));
    QVERIFY(pairs[0].participant == small.anna);
    QCOMPARE(pairs[0].reference.value(), std::size_t(0));
    QCOMPARE(pairs[0].comparator.value(), std::size_t(1));
    QVERIFY(pairs[1].participant == small.bert);
    QCOMPARE(pairs[1].reference.value(), std::size_t(3));
    QCOMPARE(pairs[1].comparator.value(), std::size_t(2));
    QVERIFY(pairs[2].participant == small.cleo);
    QVERIFY(!pairs[2].reference);
    QCOMPARE(pairs[2].comparator.value(), std::size_t(4));
}

void CoursesTest::pairsOfRepeatedArms()
{
    StudySketch sketch;
    const auto a = sketch.arm(u"a"_s);
    const auto b = sketch.arm(u"b"_s);
    const auto c = sketch.arm(u"c"_s);
    const auto scale = sketch.scale(u"MADRS"_s);
    const auto day1 = sketch.day(1);
    const auto person = sketch.person(u"P01"_s, {c, b, a, b});
    for (const int period : {1, 2, 3, 4}) {
        sketch.score(person, period, day1, scale, period);
    }
    const auto courses = study::selectCourses(sketch.study(), of(scale));
    const auto pairs = study::pairCourses(*courses, {.reference = a, .comparator = b});
    QCOMPARE(pairs.size(), std::size_t(1));
    QCOMPARE(pairs[0].reference.value(), std::size_t(2));
    QCOMPARE(pairs[0].comparator.value(), std::size_t(1)); // the first time
}

// People with a baseline only have no arm; a contrast of no arms is not theirs.
void CoursesTest::pairsOfNoContrast()
{
    const SmallCrossover small;
    const auto courses = study::selectCourses(small.study(), of(small.hamd));
    QVERIFY(study::pairCourses(*courses, study::Contrast()).empty());
    QVERIFY(study::pairCourses(Courses(), {.reference = small.placebo, .comparator = small.drug}).empty());
}

void CoursesTest::emptyStudy()
{
    study::Study study;
    study.scales.push_back({.id = study::ScaleId(1), .key = u"MADRS"_s, .maximum = 60});
    const auto courses = study::selectCourses(study, of(study::ScaleId(1)));
    QVERIFY_RESULT(courses);
    QVERIFY(courses->courses.empty());
    QVERIFY(!courses->sharedBaseline);
}

QTEST_GUILESS_MAIN(CoursesTest)
#include "courses_test.moc"
