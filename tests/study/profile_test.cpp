// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/profile.h"
#include "tests/study/study_sketch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using Scores = std::vector<std::optional<double>>;

class ProfileTest : public QObject
{
    Q_OBJECT

private slots:
    void everyPeriodSideBySide();
    void missedVisitsAreHoles();
    void sharedBaselineStandsInEveryPeriod();
    void baselineOnly();
    void whatElseIsRecorded();
    void originOfTheFirstThatIsNotObserved();
    void nobodyAndNothing();
};

void ProfileTest::everyPeriodSideBySide()
{
    const SmallCrossover small;
    const study::Profile profile = study::profileOf(small.study(), small.anna, small.hamd);
    QVERIFY(profile.participant == small.anna);
    QVERIFY((profile.visits == std::vector{small.baseline, small.day1, small.day7}));
    QCOMPARE(profile.periods.size(), std::size_t(2));
    QVERIFY(profile.periods[0].period.arm == small.placebo);
    QVERIFY((profile.periods[0].scores == Scores{20, 8, 14}));
    QVERIFY(profile.periods[1].period.arm == small.drug);
    QVERIFY((profile.periods[1].scores == Scores{18, 15, 16}));
}

void ProfileTest::missedVisitsAreHoles()
{
    SmallCrossover small;
    small.sketch.score(small.anna, 2, small.minute40, small.hamd, 17);
    small.sketch.score(small.anna, 1, study::VisitId(99), small.hamd, 1); // at a visit the study does not have
    const study::Profile profile = study::profileOf(small.study(), small.anna, small.hamd);
    QVERIFY((profile.visits == std::vector{small.baseline, small.minute40, small.day1, small.day7}));
    QVERIFY((profile.periods[0].scores == Scores{20, std::nullopt, 8, 14}));
    QVERIFY((profile.periods[1].scores == Scores{18, 17, 15, 16}));
}

void ProfileTest::sharedBaselineStandsInEveryPeriod()
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
    const study::Profile profile = study::profileOf(sketch.study(), person, scale);
    QCOMPARE(profile.periods.size(), std::size_t(2));
    QVERIFY((profile.periods[0].scores == Scores{30, 20}));
    QVERIFY((profile.periods[1].scores == Scores{30, 12}));
}

void ProfileTest::baselineOnly()
{
    const SmallCrossover small;
    const study::Profile profile = study::profileOf(small.study(), small.dora, small.hamd);
    QCOMPARE(profile.periods.size(), std::size_t(1));
    QVERIFY(!profile.periods[0].period.arm.isValid());
    QVERIFY((profile.periods[0].scores == Scores{19}));
}

void ProfileTest::whatElseIsRecorded()
{
    SmallCrossover small;
    study::Study& raw = small.sketch.raw();
    raw.doses = {{.id = study::DoseId(1), .participant = small.anna, .period = 2, .substance = u"ketamine"_s},
                 {.id = study::DoseId(2), .participant = small.bert, .period = 2, .substance = u"ketamine"_s}};
    raw.events = {{.id = study::EventId(1), .participant = small.anna, .period = 1, .term = u"nausea"_s}};
    raw.exclusions = {{.id = study::ExclusionId(1), .participant = small.anna, .reason = u"left"_s}};
    raw.notes = {{.id = study::NoteId(1), .participant = small.anna, .text = u"late"_s},
                 {.id = study::NoteId(2), .text = u"on the study"_s}};
    const study::Profile profile = study::profileOf(small.study(), small.anna, small.hamd);
    QVERIFY(profile.periods[0].doses.empty());
    QCOMPARE(profile.periods[0].events.size(), std::size_t(1));
    QCOMPARE(profile.periods[1].doses.size(), std::size_t(1));
    QVERIFY(profile.periods[1].doses[0].id == study::DoseId(1));
    QVERIFY(profile.periods[1].events.empty());
    QCOMPARE(profile.exclusions.size(), std::size_t(1));
    QCOMPARE(profile.notes.size(), std::size_t(1));
}

void ProfileTest::originOfTheFirstThatIsNotObserved()
{
    const SmallCrossover small;
    study::Study study = small.study();
    QVERIFY(study::isObserved(study::profileOf(study, small.anna, small.hamd).periods[0].origin));
    for (study::Assessment& row : study.assessments) {
        row.origin = row.period == 2 ? study::Origin::Modelled : row.origin;
    }
    const study::Profile profile = study::profileOf(study, small.anna, small.hamd);
    QVERIFY(profile.periods[0].origin == study::Origin::Imported);
    QVERIFY(profile.periods[1].origin == study::Origin::Modelled);
}

void ProfileTest::nobodyAndNothing()
{
    const SmallCrossover small;
    const study::Study study = small.study();
    const study::Profile nobody = study::profileOf(study, study::ParticipantId(99), small.hamd);
    QVERIFY(nobody.visits.empty());
    QVERIFY(nobody.periods.empty());
    const study::Profile nothing = study::profileOf(study, small.anna, study::ScaleId(99));
    QVERIFY(nothing.visits.empty());
    for (const study::ProfilePeriod& period : nothing.periods) {
        QVERIFY(period.scores.empty());
    }
    QVERIFY(study::profileOf(study::Study(), small.anna, small.hamd).periods.empty());
}

QTEST_GUILESS_MAIN(ProfileTest)
#include "profile_test.moc"
