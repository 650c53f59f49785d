// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/lookup.h"
#include "tests/study/study_sketch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using study::Origin;
using study::ParticipantId;
using study::ScaleId;
using study::VisitId;

class LookupTest : public QObject
{
    Q_OBJECT

private slots:
    void emptyStudyHasNothing();
    void byIdFindsEachAndNoOther_data();
    void byIdFindsEachAndNoOther();
    void byKeyIsLoose();
    void rowsOfAPerson();
    void findAssessmentIsExact();
    void armNames();
    void visitsStandInTime();
    void visitsOfUnknownIdsAreLeftOut();
    void defaultVisits();
    void origins();
    void completers();
    void completersOfThreePeriods();
    void completersWithoutSequences();
    void completersNeedPostDoseScoresOfThePrimaryScale();
};

void LookupTest::emptyStudyHasNothing()
{
    const study::Study empty;
    QVERIFY(study::byId(empty.arms, study::ArmId(1)) == nullptr);
    QVERIFY(study::byId(empty.arms, study::ArmId()) == nullptr);
    QVERIFY(study::byKey(empty.scales, u"MADRS") == nullptr);
    QVERIFY(study::periodsOf(empty, ParticipantId(1)).empty());
    QVERIFY(study::periodOf(empty, ParticipantId(1), 1) == nullptr);
    QVERIFY(study::assessmentsOf(empty, ParticipantId(1)).empty());
    QVERIFY(study::findAssessment(empty, ParticipantId(1), 1, VisitId(1), ScaleId(1)) == nullptr);
    QCOMPARE(study::armName(empty, study::ArmId()), u"all"_s);
    QVERIFY(!study::defaultVisit(empty, ScaleId(1)).isValid());
    QVERIFY(study::visitsOf(empty, ScaleId(1)).empty());
    QVERIFY(study::completersOf(empty).empty());
    QVERIFY(study::studyOrigin(empty) == Origin::Imported);
}

void LookupTest::byIdFindsEachAndNoOther_data()
{
    QTest::addColumn<QList<int>>("ids");
    QTest::newRow("one after the other") << QList<int>{1, 2, 3, 4, 5};
    QTest::newRow("from another number on") << QList<int>{7, 8, 9};
    QTest::newRow("with gaps") << QList<int>{1, 3, 4, 10, 2147483647};
    QTest::newRow("one") << QList<int>{42};
}

void LookupTest::byIdFindsEachAndNoOther()
{
    QFETCH(QList<int>, ids);
    std::vector<study::Note> notes;
    for (const int id : ids) {
        notes.push_back({.id = study::NoteId(id)});
    }
    for (const int id : ids) {
        const study::Note* note = study::byId(notes, study::NoteId(id));
        QVERIFY(note != nullptr);
        QCOMPARE(note->id.value(), id);
    }
    for (const int id : {-2147483647 - 1, -1, 0, 1, 2, 5, 6, 7, 9, 10, 11, 41, 43, 2147483646, 2147483647}) {
        QCOMPARE(study::byId(notes, study::NoteId(id)) != nullptr, ids.contains(id));
    }
}

void LookupTest::byKeyIsLoose()
{
    const study::Study study = SmallCrossover().study();
    QVERIFY(study::byKey(study.scales, u"ham_d 17") == &study.scales[0]);
    QVERIFY(study::byKey(study.participants, u"p-02") == &study.participants[1]);
    QVERIFY(study::byKey(study.participants, u"P0") == nullptr);
    QVERIFY(study::byKey(study.participants, u"") == nullptr);
}

void LookupTest::rowsOfAPerson()
{
    const SmallCrossover small;
    const study::Study study = small.study();
    QCOMPARE(study::periodsOf(study, small.anna).size(), std::size_t(3));
    QCOMPARE(study::periodsOf(study, small.dora).size(), std::size_t(1));
    QVERIFY(study::periodsOf(study, ParticipantId(99)).empty());
    const study::Period* second = study::periodOf(study, small.anna, 2);
    QVERIFY(second != nullptr);
    QVERIFY(second->arm == small.drug);
    QVERIFY(study::periodOf(study, small.cleo, 2) == nullptr);

    std::size_t scores = 0;
    for (const study::Participant& person : study.participants) {
        for (const study::Assessment& row : study::assessmentsOf(study, person.id)) {
            QVERIFY(row.participant == person.id);
            ++scores;
        }
    }
    QCOMPARE(scores, study.assessments.size());
}

void LookupTest::findAssessmentIsExact()
{
    const SmallCrossover small;
    const study::Study study = small.study();
    for (const study::Assessment& row : study.assessments) {
        QVERIFY(study::findAssessment(study, row.participant, row.period, row.visit, row.scale) == &row);
    }
    QVERIFY(study::findAssessment(study, small.anna, 1, small.day7, small.cadss) == nullptr);
    QVERIFY(study::findAssessment(study, small.anna, 3, small.day7, small.hamd) == nullptr);
    QVERIFY(study::findAssessment(study, small.dora, 1, small.baseline, small.hamd) == nullptr);
}

void LookupTest::armNames()
{
    const SmallCrossover small;
    const study::Study study = small.study();
    QCOMPARE(study::armName(study, small.drug), u"Ketamine after naltrexone"_s);
    QCOMPARE(study::armName(study, study::ArmId()), u"all"_s);
}

void LookupTest::visitsStandInTime()
{
    StudySketch sketch;
    const auto scale = sketch.scale(u"MADRS"_s);
    const auto other = sketch.scale(u"CADSS"_s);
    const auto week = sketch.day(7);
    const auto minute40 = sketch.minute(40);
    const auto baseline = sketch.baseline();
    const auto screening = sketch.baseline(-14);
    const auto day1 = sketch.day(1);
    const auto hours = sketch.minute(1440 * 2);
    const auto person = sketch.person(u"P01"_s, {sketch.arm(u"drug"_s)});
    for (const auto visit : {week, minute40, baseline, day1, hours, screening}) {
        sketch.score(person, 1, visit, scale, 1);
    }
    sketch.score(person, 1, baseline, other, 1);
    const study::Study study = sketch.study();
    QVERIFY((study::visitsOf(study, scale) == std::vector{screening, baseline, minute40, day1, hours, week}));
    QVERIFY((study::visitsOf(study, other) == std::vector{baseline}));
}

void LookupTest::visitsOfUnknownIdsAreLeftOut()
{
    SmallCrossover small;
    small.sketch.score(small.anna, 1, VisitId(2147483647), small.hamd, 3);
    small.sketch.score(small.anna, 1, VisitId(-7), small.hamd, 3);
    const study::Study study = small.study();
    QVERIFY((study::visitsOf(study, small.hamd) == std::vector{small.baseline, small.day1, small.day7}));
}

void LookupTest::defaultVisits()
{
    SmallCrossover small;
    const auto onlyBefore = small.sketch.scale(u"own"_s);
    const auto both = small.sketch.scale(u"VAS craving"_s);
    small.sketch.score(small.anna, 1, small.baseline, onlyBefore, 3);
    small.sketch.score(small.anna, 1, small.minute40, both, 3);
    small.sketch.score(small.anna, 1, small.day7, both, 3);
    const study::Study study = small.study();
    QVERIFY(study::defaultVisit(study, small.hamd) == small.day1);
    QVERIFY(study::defaultVisit(study, small.cadss) == small.minute40);
    QVERIFY(study::defaultVisit(study, both) == small.day7); // days before minutes, though later
    QVERIFY(study::defaultVisit(study, study::visitsOf(study, both)) == small.day7);
    QVERIFY(!study::defaultVisit(study, std::span<const VisitId>()).isValid());
    QVERIFY(!study::defaultVisit(study, onlyBefore).isValid());
    QVERIFY(!study::defaultVisit(study, ScaleId(99)).isValid());
}

void LookupTest::origins()
{
    const SmallCrossover small;
    study::Study study = small.study();
    QVERIFY(study::studyOrigin(study) == Origin::Imported);
    study.assessments.back().origin = Origin::Entered; // a correction does not make an imported study a typed one
    QVERIFY(study::studyOrigin(study) == Origin::Imported);
    for (study::Assessment& row : study.assessments) {
        row.origin = Origin::Entered;
    }
    QVERIFY(study::studyOrigin(study) == Origin::Entered);
    study.assessments[3].origin = Origin::Simulated;
    study.assessments[4].origin = Origin::Modelled;
    QVERIFY(study::studyOrigin(study) == Origin::Simulated);

    study.assessments.clear(); // nobody scored yet: the people say where the study comes from
    for (study::Participant& person : study.participants) {
        person.origin = Origin::Simulated;
    }
    QVERIFY(study::studyOrigin(study) == Origin::Simulated);
}

void LookupTest::completers()
{
    const SmallCrossover small;
    QVERIFY((study::completersOf(small.study()) == std::vector{small.anna, small.bert}));
}

void LookupTest::completersOfThreePeriods()
{
    StudySketch sketch;
    const auto a = sketch.arm(u"a"_s);
    const auto b = sketch.arm(u"b"_s);
    const auto c = sketch.arm(u"c"_s);
    const auto scale = sketch.scale(u"MADRS"_s);
    const auto day1 = sketch.day(1);
    const auto day2 = sketch.day(2);
    const auto sequence = sketch.sequence(u"abc"_s, {a, b, c});
    const auto all = sketch.person(u"P01"_s, {a, b, c}, sequence);
    const auto two = sketch.person(u"P02"_s, {a, b}, sequence);
    for (const int period : {1, 2, 3}) {
        sketch.score(all, period, day1, scale, 10);
    }
    sketch.score(two, 1, day1, scale, 10);
    sketch.score(two, 1, day2, scale, 10); // two visits of one period are not two periods
    sketch.score(two, 2, day1, scale, 10);
    QVERIFY((study::completersOf(sketch.study()) == std::vector{all}));
}

void LookupTest::completersWithoutSequences()
{
    StudySketch sketch;
    const auto a = sketch.arm(u"a"_s);
    const auto b = sketch.arm(u"b"_s);
    const auto scale = sketch.scale(u"MADRS"_s);
    const auto day1 = sketch.day(1);
    const auto both = sketch.person(u"P01"_s, {a, b});
    const auto one = sketch.person(u"P02"_s, {b});
    sketch.score(both, 1, day1, scale, 10);
    sketch.score(both, 2, day1, scale, 10);
    sketch.score(one, 1, day1, scale, 10);
    QVERIFY((study::completersOf(sketch.study()) == std::vector{both}));
}

void LookupTest::completersNeedPostDoseScoresOfThePrimaryScale()
{
    SmallCrossover small;
    const auto scored = [&small](study::ParticipantId person, int period, VisitId visit, ScaleId scale) {
        small.sketch.score(person, period, visit, scale, 5);
    };
    const auto emil = small.sketch.person(u"P05"_s, {small.placebo, small.drug}, small.placeboFirst);
    scored(emil, 1, small.day1, small.hamd);
    scored(emil, 2, small.baseline, small.hamd);
    const auto fay = small.sketch.person(u"P06"_s, {small.placebo, small.drug}, small.placeboFirst);
    scored(fay, 1, small.day1, small.hamd);
    scored(fay, 2, small.minute40, small.cadss);
    QVERIFY((study::completersOf(small.study()) == std::vector{small.anna, small.bert}));
}

QTEST_GUILESS_MAIN(LookupTest)
#include "lookup_test.moc"
