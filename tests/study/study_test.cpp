// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/study.h"
#include "tests/study/study_sketch.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace Qt::StringLiterals;

class StudyTest : public QObject
{
    Q_OBJECT

private slots:
    void anyOrderGivesTheSameStudy();
    void rowsStandById();
    void doubledScoresKeepTheirOrder();
    void emptyStudy();
    void visitDays();
};

namespace {

study::Study fullStudy()
{
    SmallCrossover small;
    study::Study& raw = small.sketch.raw();
    for (std::int32_t i = 1; i <= 3; ++i) {
        raw.sources.push_back({.id = study::SourceId(i), .name = u"source %1"_s.arg(i)});
        raw.doses.push_back(
            {.id = study::DoseId(i), .participant = small.anna, .period = 1, .substance = u"ketamine"_s});
        raw.events.push_back({.id = study::EventId(i), .participant = small.bert, .period = 2, .term = u"nausea"_s});
        raw.exclusions.push_back({.id = study::ExclusionId(i), .participant = small.cleo, .reason = u"left"_s});
        raw.notes.push_back({.id = study::NoteId(i), .text = u"note %1"_s.arg(i)});
    }
    return small.study();
}

} // namespace

void StudyTest::anyOrderGivesTheSameStudy()
{
    const study::Study sorted = fullStudy();
    std::mt19937 random(5);
    for (int round = 0; round < 20; ++round) {
        study::Study mixed = sorted;
        const auto shuffle = [&random](auto& rows) { std::shuffle(rows.begin(), rows.end(), random); };
        shuffle(mixed.sources);
        shuffle(mixed.arms);
        shuffle(mixed.sequences);
        shuffle(mixed.participants);
        shuffle(mixed.periods);
        shuffle(mixed.visits);
        shuffle(mixed.scales);
        shuffle(mixed.assessments);
        shuffle(mixed.doses);
        shuffle(mixed.events);
        shuffle(mixed.exclusions);
        shuffle(mixed.notes);
        QVERIFY(mixed != sorted);
        study::sortStudy(mixed);
        QVERIFY(mixed == sorted);
    }
}

void StudyTest::rowsStandById()
{
    study::Study study = fullStudy();
    std::reverse(study.participants.begin(), study.participants.end());
    std::reverse(study.periods.begin(), study.periods.end());
    std::reverse(study.assessments.begin(), study.assessments.end());
    study::sortStudy(study);
    QVERIFY(std::is_sorted(study.participants.begin(), study.participants.end(),
                           [](const auto& a, const auto& b) { return a.id < b.id; }));
    QVERIFY(std::is_sorted(study.assessments.begin(), study.assessments.end(),
                           [](const auto& a, const auto& b) { return a.key() < b.key(); }));
    QCOMPARE(study.periods.front().ordinal, std::int16_t(0));
    QVERIFY(study.periods.front().participant == study.participants.front().id);
}

void StudyTest::doubledScoresKeepTheirOrder()
{
    StudySketch sketch;
    const auto scale = sketch.scale(u"MADRS"_s);
    const auto visit = sketch.baseline();
    const auto other = sketch.day(1);
    const auto person = sketch.person(u"P01"_s, {});
    sketch.score(person, 0, other, scale, 40);
    for (int i = 0; i < 40; ++i) {
        sketch.score(person, 0, visit, scale, i);
    }
    const study::Study study = sketch.study();
    for (std::size_t i = 0; i < 40; ++i) {
        QCOMPARE(study.assessments[i].value, static_cast<double>(i));
    }
    QCOMPARE(study.assessments.back().value, 40.0);
}

void StudyTest::emptyStudy()
{
    study::Study study;
    study::sortStudy(study);
    QVERIFY(study == study::Study());
}

void StudyTest::visitDays()
{
    QCOMPARE(study::visitDay({.unit = study::TimeUnit::Day, .time = 3.0}), 3.0);
    QCOMPARE(study::visitDay({.unit = study::TimeUnit::Minute, .time = 360.0}), 0.25);
    QCOMPARE(study::visitDay({.unit = study::TimeUnit::Minute, .time = -45.0}), -0.03125);
}

QTEST_GUILESS_MAIN(StudyTest)
#include "study_test.moc"
