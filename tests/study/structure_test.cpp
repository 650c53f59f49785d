// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/check.h"
#include "core/study/design.h"
#include "core/study/structure.h"
#include "tests/study/study_sketch.h"
#include "tests/support/result_check.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <functional>

using namespace Qt::StringLiterals;
using base::ErrorKind;
using study::Outline;
using study::Study;

class StructureTest : public QObject
{
    Q_OBJECT

private slots:
    void aNewCrossover();
    void aNewParallelStudy();
    void threeArmsTakeTurns();
    void noNewStudy_data();
    void noNewStudy();
    void visitKeys_data();
    void visitKeys();
    void whatChanges_data();
    void whatChanges();
    void whatIsNotUsedMayLeave();
    void refused_data();
    void refused();
    void aRangeKeepsItsScores();
};

namespace {

Outline outline()
{
    return {.title = u" My  trial "_s,
            .plan = study::Plan::Crossover,
            .arms = {u"Placebo"_s, u"Active drug"_s},
            .visits = {{study::VisitPhase::Baseline, study::TimeUnit::Day, 0.0},
                       {study::VisitPhase::PostDose, study::TimeUnit::Day, 1.0},
                       {study::VisitPhase::PostDose, study::TimeUnit::Minute, 40.0}},
            .scales = {study::scaleFrom(*study::catalogueScale(u"MADRS"), {}),
                       {.id = {}, .key = u"Own"_s, .name = {}, .label = {}, .minimum = 0, .maximum = 10}}};
}

using Step = std::function<base::Result<Study>(Study)>;
using Change = std::function<void(Study&)>;

} // namespace

Q_DECLARE_METATYPE(Step)

void StructureTest::aNewCrossover()
{
    const auto made = study::newStudy(outline());
    QVERIFY_RESULT(made);
    QCOMPARE(made->about.title, u"My trial"_s);
    QCOMPARE(made->arms.size(), std::size_t(2));
    QCOMPARE(made->arms[1].key, u"active-drug"_s);
    QCOMPARE(made->sequences.size(), std::size_t(2));
    QVERIFY(made->sequences[0].arms == (std::vector{study::ArmId(1), study::ArmId(2)}));
    QVERIFY(made->sequences[1].arms == (std::vector{study::ArmId(2), study::ArmId(1)}));
    QCOMPARE(made->sequences[1].key, u"active-drug-placebo"_s);
    QCOMPARE(made->sequences[1].name, u"Active drug – Placebo"_s);
    QCOMPARE(made->visits[2].key, u"minute 40"_s);
    QVERIFY(made->primaryScale == study::ScaleId(1));
    QCOMPARE(made->scales[1].name, u"Own"_s);
    QVERIFY(made->participants.empty());
    for (const study::Finding& finding : study::check(*made)) {
        QVERIFY(finding.severity != study::Severity::Error);
    }
    QVERIFY(study::suggestContrast(*made)->reference == study::ArmId(1));
}

void StructureTest::aNewParallelStudy()
{
    Outline parallel = outline();
    parallel.plan = study::Plan::Parallel;
    const auto made = study::newStudy(parallel);
    QVERIFY_RESULT(made);
    QCOMPARE(made->sequences.size(), std::size_t(2));
    QVERIFY(made->sequences[0].arms == std::vector{study::ArmId(1)});
    QVERIFY(made->sequences[1].arms == std::vector{study::ArmId(2)});
}

void StructureTest::threeArmsTakeTurns()
{
    Outline three = outline();
    three.arms.push_back(u"Comparator"_s);
    const auto made = study::newStudy(three);
    QVERIFY_RESULT(made);
    QCOMPARE(made->sequences.size(), std::size_t(3));
    QVERIFY(made->sequences[2].arms == (std::vector{study::ArmId(3), study::ArmId(1), study::ArmId(2)}));
}

void StructureTest::noNewStudy_data()
{
    QTest::addColumn<std::function<void(Outline&)>>("spoil");
    QTest::addColumn<int>("kind");
    const auto row = [](const char* name, std::function<void(Outline&)> spoil, ErrorKind kind) {
        QTest::newRow(name) << std::move(spoil) << int(kind);
    };
    row("no title", [](Outline& o) { o.title = u"  "_s; }, ErrorKind::InvalidEdit);
    row("one arm", [](Outline& o) { o.arms.pop_back(); }, ErrorKind::InvalidEdit);
    row("an arm twice", [](Outline& o) { o.arms[1] = u"PLACEBO"_s; }, ErrorKind::InvalidEdit);
    row("an arm without a name", [](Outline& o) { o.arms[1] = u" - "_s; }, ErrorKind::InvalidEdit);
    row("no visits", [](Outline& o) { o.visits.clear(); }, ErrorKind::InvalidEdit);
    row("a visit twice", [](Outline& o) { o.visits.push_back(o.visits[1]); }, ErrorKind::InvalidEdit);
    row("a visit at no time", [](Outline& o) { o.visits[1].time = std::nan(""); }, ErrorKind::InvalidValue);
    row("no scales", [](Outline& o) { o.scales.clear(); }, ErrorKind::InvalidEdit);
    row("a scale twice", [](Outline& o) { o.scales[1].key = u"madrs"_s; }, ErrorKind::InvalidEdit);
    row("a scale upside down", [](Outline& o) { o.scales[1].minimum = 11; }, ErrorKind::InvalidValue);
}

void StructureTest::noNewStudy()
{
    QFETCH(std::function<void(Outline&)>, spoil);
    QFETCH(int, kind);
    Outline spoilt = outline();
    spoil(spoilt);
    const auto made = study::newStudy(spoilt);
    QVERIFY(!made);
    QCOMPARE(int(made.error().kind), kind);
}

void StructureTest::visitKeys_data()
{
    QTest::addColumn<int>("phase");
    QTest::addColumn<int>("unit");
    QTest::addColumn<double>("time");
    QTest::addColumn<QString>("key");
    QTest::newRow("baseline") << 0 << 0 << 0.0 << u"baseline"_s;
    QTest::newRow("earlier") << 0 << 0 << -7.0 << u"day -7 before"_s;
    QTest::newRow("day") << 1 << 0 << 1.0 << u"day 1"_s;
    QTest::newRow("half a day") << 1 << 0 << 0.5 << u"day 0.5"_s;
    QTest::newRow("minute") << 1 << 1 << 40.0 << u"minute 40"_s;
}

void StructureTest::visitKeys()
{
    QFETCH(int, phase);
    QFETCH(int, unit);
    QFETCH(double, time);
    QFETCH(QString, key);
    QCOMPARE(study::visitKey({study::VisitPhase(phase), study::TimeUnit(unit), time}), key);
}

// Each step, and all that is different after it.
void StructureTest::whatChanges_data()
{
    QTest::addColumn<Step>("step");
    QTest::addColumn<Change>("expected");
    const auto row = [](const char* name, Step step, Change expected) {
        QTest::newRow(name) << std::move(step) << std::move(expected);
    };
    row(
        "an arm", [](Study s) { return study::withArm(std::move(s), u"Third arm"_s); },
        [](Study& s) { s.arms.push_back({.id = study::ArmId(3), .key = u"third-arm"_s, .name = u"Third arm"_s}); });
    row(
        "an arm renamed", [](Study s) { return study::withArmRenamed(std::move(s), study::ArmId(1), u"Sugar"_s); },
        [](Study& s) { s.arms[0].name = u"Sugar"_s; });
    row(
        "a sequence", [](Study s) { return study::withSequence(std::move(s), {study::ArmId(1), study::ArmId(1)}); },
        [](Study& s) {
            s.sequences.push_back({.id = study::SequenceId(3),
                                   .key = u"placebo-placebo"_s,
                                   .name = u"Ketamine after placebo – Ketamine after placebo"_s,
                                   .arms = {study::ArmId(1), study::ArmId(1)}});
        });
    row(
        "a sequence renamed",
        [](Study s) { return study::withSequenceRenamed(std::move(s), study::SequenceId(2), u"BA"_s); },
        [](Study& s) { s.sequences[1].name = u"BA"_s; });
    row(
        "a visit", [](Study s) { return study::withVisit(std::move(s), {.time = 14.0}); },
        [](Study& s) {
            s.visits.push_back({.id = study::VisitId(5),
                                .key = u"day 14"_s,
                                .label = {},
                                .phase = study::VisitPhase::PostDose,
                                .unit = study::TimeUnit::Day,
                                .time = 14.0});
        });
    row(
        "a visit relabelled",
        [](Study s) { return study::withVisitRelabelled(std::move(s), study::VisitId(2), u"morning after"_s); },
        [](Study& s) { s.visits[1].label = u"morning after"_s; });
    row(
        "a visit moved, and its key with it",
        [](Study s) { return study::withVisitMoved(std::move(s), study::VisitId(3), {.time = 2.0}); },
        [](Study& s) {
            s.visits[2].key = u"day 2"_s;
            s.visits[2].time = 2.0;
        });
    row(
        "a visit that has a name of its own, moved to a minute",
        [](Study s) {
            s.visits[2].key = u"V3"_s;
            return study::withVisitMoved(std::move(s), study::VisitId(3),
                                         {.unit = study::TimeUnit::Minute, .time = 90.0});
        },
        [](Study& s) {
            s.visits[2].key = u"V3"_s;
            s.visits[2].unit = study::TimeUnit::Minute;
            s.visits[2].time = 90.0;
        });
    row(
        "a visit without scores, moved before the treatment",
        [](Study s) {
            s.assessments.clear();
            return study::withVisitMoved(std::move(s), study::VisitId(3),
                                         {.phase = study::VisitPhase::Baseline, .time = -7.0});
        },
        [](Study& s) {
            s.assessments.clear();
            s.visits[2].key = u"day -7 before"_s;
            s.visits[2].phase = study::VisitPhase::Baseline;
            s.visits[2].time = -7.0;
        });
    row(
        "a wider scale", [](Study s) { return study::withScaleRange(std::move(s), study::ScaleId(1), -5.0, 99.0); },
        [](Study& s) {
            s.scales[0].minimum = -5.0;
            s.scales[0].maximum = 99.0;
        });
    row(
        "a scale turned round",
        [](Study s) {
            return study::withScaleDirection(std::move(s), study::ScaleId(1), study::Direction::HigherIsBetter);
        },
        [](Study& s) { s.scales[0].direction = study::Direction::HigherIsBetter; });
    row(
        "a scale of one's own",
        [](Study s) {
            return study::withScale(std::move(s),
                                    {.id = {}, .key = u"VAS"_s, .name = {}, .label = {}, .maximum = 100.0});
        },
        [](Study& s) {
            s.scales.push_back(
                {.id = study::ScaleId(3), .key = u"VAS"_s, .name = u"VAS"_s, .label = {}, .maximum = 100.0});
        });
    row(
        "a scale renamed", [](Study s) { return study::withScaleRenamed(std::move(s), study::ScaleId(2), u"D"_s); },
        [](Study& s) { s.scales[1].name = u"D"_s; });
}

void StructureTest::whatChanges()
{
    QFETCH(Step, step);
    QFETCH(Change, expected);
    Study wanted = SmallCrossover().study();
    const auto made = step(wanted);
    QVERIFY_RESULT(made);
    expected(wanted);
    QVERIFY(*made == wanted);
}

void StructureTest::whatIsNotUsedMayLeave()
{
    auto made = study::newStudy(outline());
    QVERIFY_RESULT(made);
    made->contrast = study::Contrast{study::ArmId(1), study::ArmId(2), {}};
    made = study::withoutScale(*made, study::ScaleId(2));
    QVERIFY_RESULT(made);
    made = study::withoutScale(*made, study::ScaleId(1));
    QVERIFY_RESULT(made);
    QVERIFY(made->scales.empty() && !made->primaryScale.isValid());
    made = study::withoutVisit(*made, study::VisitId(2));
    QVERIFY_RESULT(made);
    QCOMPARE(made->visits.size(), std::size_t(2));
    made = study::withoutSequence(*made, study::SequenceId(1));
    QVERIFY_RESULT(made);
    made = study::withoutSequence(*made, study::SequenceId(2));
    QVERIFY_RESULT(made);
    made = study::withoutArm(*made, study::ArmId(2));
    QVERIFY_RESULT(made);
    QCOMPARE(made->arms.size(), std::size_t(1));
    QVERIFY(!made->contrast);
}

void StructureTest::refused_data()
{
    QTest::addColumn<Step>("step");
    const auto row = [](const char* name, Step step) { QTest::newRow(name) << std::move(step); };
    row("an arm that was given", [](Study s) { return study::withoutArm(std::move(s), study::ArmId(1)); });
    row("no such arm", [](Study s) { return study::withoutArm(std::move(s), study::ArmId(9)); });
    row("another arm's name",
        [](Study s) { return study::withArmRenamed(std::move(s), study::ArmId(1), u"naltrexone"_s); });
    row("a sequence somebody is in",
        [](Study s) { return study::withoutSequence(std::move(s), study::SequenceId(1)); });
    row("a sequence of nothing", [](Study s) { return study::withSequence(std::move(s), {}); });
    row("a sequence of an unknown arm", [](Study s) { return study::withSequence(std::move(s), {study::ArmId(9)}); });
    row("the same sequence again",
        [](Study s) { return study::withSequence(std::move(s), {study::ArmId(1), study::ArmId(2)}); });
    row("a visit with scores", [](Study s) { return study::withoutVisit(std::move(s), study::VisitId(1)); });
    row("a visit there is", [](Study s) { return study::withVisit(std::move(s), {.time = 7.0}); });
    row("no such visit", [](Study s) { return study::withVisitRelabelled(std::move(s), study::VisitId(9), {}); });
    row("no such visit to move", [](Study s) { return study::withVisitMoved(std::move(s), study::VisitId(9), {}); });
    row("a visit moved to another one",
        [](Study s) { return study::withVisitMoved(std::move(s), study::VisitId(2), {.time = 7.0}); });
    row("a visit moved to one of another name", [](Study s) {
        s.visits[2].key = u"the end"_s;
        return study::withVisitMoved(std::move(s), study::VisitId(2), {.time = 7.0});
    });
    row("a visit with scores moved before the treatment", [](Study s) {
        return study::withVisitMoved(std::move(s), study::VisitId(3),
                                     {.phase = study::VisitPhase::Baseline, .time = -3.0});
    });
    row("the range of no scale",
        [](Study s) { return study::withScaleRange(std::move(s), study::ScaleId(9), 0.0, 1.0); });
    row("the direction of no scale", [](Study s) {
        return study::withScaleDirection(std::move(s), study::ScaleId(9), study::Direction::HigherIsBetter);
    });
    row("a scale with scores", [](Study s) { return study::withoutScale(std::move(s), study::ScaleId(2)); });
    row("a visit with a note", [](Study s) {
        s.assessments.clear();
        s.notes.push_back({.id = study::NoteId(1), .text = u"x"_s, .visit = study::VisitId(1)});
        return study::withoutVisit(std::move(s), study::VisitId(1));
    });
    row("the primary scale of two", [](Study s) {
        s.assessments.clear();
        return study::withoutScale(std::move(s), study::ScaleId(1));
    });
}

void StructureTest::refused()
{
    QFETCH(Step, step);
    const auto made = step(SmallCrossover().study());
    QVERIFY(!made);
    QCOMPARE(int(made.error().kind), int(ErrorKind::InvalidEdit));
}

void StructureTest::aRangeKeepsItsScores()
{
    Study study = SmallCrossover().study();
    const study::ScaleId scale(1);
    QCOMPARE(study.scales[0].id, scale);
    std::vector<double*> values;
    for (study::Assessment& score : study.assessments) {
        if (score.scale == scale) {
            values.push_back(&score.value);
        }
    }
    QVERIFY(values.size() > 3);
    std::for_each(values.begin(), values.end(), [](double* value) { *value = 10.0; });
    *values[0] = 4.0;
    *values[1] = 31.5;
    *values[2] = 30.0;
    const study::UnfitScores unfit = study::scoresThatWouldNotFit(study, scale, 5.0, 30.0);
    QCOMPARE(unfit.count, 2);
    QCOMPARE(unfit.least, 4.0);
    QCOMPARE(unfit.greatest, 31.5);
    QCOMPARE(int(study::withScaleRange(study, scale, 5.0, 30.0).error().kind), int(ErrorKind::InvalidValue));
    QCOMPARE(int(study::withScaleRange(study, scale, 5.0, 4.0).error().kind), int(ErrorKind::InvalidValue));
    QCOMPARE(int(study::withScaleRange(study, scale, 0.0, std::nan("")).error().kind), int(ErrorKind::InvalidValue));
    QVERIFY_RESULT(study::withScaleRange(study, scale, 4.0, 31.5));
    *values[0] = -70.0; // outside already: it does not stand in the way of a better range
    QVERIFY_RESULT(study::withScaleRange(study, scale, 5.0, 31.5));
}

QTEST_GUILESS_MAIN(StructureTest)
#include "structure_test.moc"
