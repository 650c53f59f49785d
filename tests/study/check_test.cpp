// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/check.h"
#include "tests/study/study_sketch.h"

#include <QTest>

#include <algorithm>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;
using study::Finding;
using study::FindingKind;
using study::Severity;

class CheckTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingToSay();
    void ordinaryCrossover();
    void scoreOutOfRange_data();
    void scoreOutOfRange();
    void scoreNotANumber();
    void duplicateScore();
    void twoArmsInOnePeriod();
    void periodAgainstSequence();
    void brokenReferences_data();
    void brokenReferences();
    void scoreNotWhole();
    void missingPeriod();
    void missingPeriodOfTheSequence();
    void singleTreatment();
    void singleTreatmentIsAllThereIsInParallelArms();
    void baselineOnly();
    void noBaseline();
    void noBaselineInOnePeriod();
    void sharedBaselineServesEveryPeriod();
    void noContrast();
    void worstFirst();
    void emptyStudy();
};

namespace {

std::vector<Finding> findingsOf(const study::Study& study, FindingKind kind)
{
    std::vector<Finding> findings = study::check(study);
    std::erase_if(findings, [kind](const Finding& finding) { return finding.kind != kind; });
    return findings;
}

// The one finding of that kind: where it stands, if it is the only one and as severe as said.
QString placeOf(const study::Study& study, FindingKind kind, Severity severity)
{
    const std::vector<Finding> findings = findingsOf(study, kind);
    if (findings.size() != 1) {
        return u"%1 findings"_s.arg(findings.size());
    }
    return findings[0].severity == severity ? findings[0].where : u"another severity"_s;
}

// Two people in both orders with everything there: nothing to say.
struct Flawless
{
    StudySketch sketch;
    study::ArmId placebo = sketch.arm(u"placebo"_s);
    study::ArmId drug = sketch.arm(u"drug"_s);
    study::ScaleId madrs = sketch.scale(u"MADRS"_s);
    study::VisitId baseline = sketch.baseline();
    study::VisitId day1 = sketch.day(1);
    study::SequenceId placeboFirst = sketch.sequence(u"placebo-drug"_s, {placebo, drug});
    study::SequenceId drugFirst = sketch.sequence(u"drug-placebo"_s, {drug, placebo});
    study::ParticipantId one = sketch.person(u"P01"_s, {placebo, drug}, placeboFirst);
    study::ParticipantId two = sketch.person(u"P02"_s, {drug, placebo}, drugFirst);

    Flawless()
    {
        for (const auto person : {one, two}) {
            for (const int period : {1, 2}) {
                sketch.score(person, period, baseline, madrs, 30);
                sketch.score(person, period, day1, madrs, 20);
            }
        }
    }
};

} // namespace

void CheckTest::nothingToSay()
{
    QVERIFY(study::check(Flawless().sketch.study()).empty());
}

// People who left early are ordinary: notes, never errors.
void CheckTest::ordinaryCrossover()
{
    const std::vector<Finding> findings = study::check(SmallCrossover().study());
    QCOMPARE(findings.size(), std::size_t(2));
    QVERIFY(findings[0].kind == FindingKind::SingleTreatment);
    QCOMPARE(findings[0].where, u"P03"_s);
    QVERIFY(findings[1].kind == FindingKind::BaselineOnly);
    QCOMPARE(findings[1].where, u"P04"_s);
    for (const Finding& finding : findings) {
        QVERIFY(finding.severity == Severity::Note);
    }
}

void CheckTest::scoreOutOfRange_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("detail"); // empty: nothing to find
    QTest::newRow("least") << 0.0 << QString();
    QTest::newRow("greatest") << 60.0 << QString();
    QTest::newRow("above") << 61.0 << u"61 (0 to 60)"_s;
    QTest::newRow("below") << -1.0 << u"-1 (0 to 60)"_s;
    QTest::newRow("digits as typed") << 60.1 << u"60.1 (0 to 60)"_s;
}

void CheckTest::scoreOutOfRange()
{
    QFETCH(double, value);
    QFETCH(QString, detail);
    Flawless flawless;
    flawless.sketch.raw().assessments.back().value = value;
    const auto findings = findingsOf(flawless.sketch.study(), FindingKind::ScoreOutOfRange);
    QCOMPARE(findings.size(), detail.isEmpty() ? std::size_t(0) : std::size_t(1));
    if (!detail.isEmpty()) {
        QVERIFY(findings[0].severity == Severity::Error);
        QCOMPARE(findings[0].where, u"P02, period 2, day 1, MADRS"_s);
        QCOMPARE(findings[0].detail, detail);
    }
}

void CheckTest::scoreNotANumber()
{
    for (const double value : {std::numeric_limits<double>::quiet_NaN(), std::numeric_limits<double>::infinity()}) {
        Flawless flawless;
        flawless.sketch.raw().assessments.back().value = value;
        const study::Study study = flawless.sketch.study();
        QCOMPARE(placeOf(study, FindingKind::ScoreNotANumber, Severity::Error), u"P02, period 2, day 1, MADRS"_s);
        QCOMPARE(study::check(study).size(), std::size_t(1)); // neither out of range nor a fraction as well
    }
}

void CheckTest::duplicateScore()
{
    Flawless flawless;
    flawless.sketch.score(flawless.one, 1, flawless.day1, flawless.madrs, 22);
    const study::Study study = flawless.sketch.study();
    QCOMPARE(placeOf(study, FindingKind::DuplicateScore, Severity::Error), u"P01, period 1, day 1, MADRS"_s);
    QCOMPARE(findingsOf(study, FindingKind::DuplicateScore)[0].detail, u"20, 22"_s);
}

void CheckTest::twoArmsInOnePeriod()
{
    Flawless flawless;
    flawless.sketch.raw().periods.push_back({.participant = flawless.one, .ordinal = 1, .arm = flawless.drug});
    QCOMPARE(placeOf(flawless.sketch.study(), FindingKind::TwoArmsInOnePeriod, Severity::Error), u"P01, period 1"_s);
}

void CheckTest::periodAgainstSequence()
{
    Flawless flawless;
    flawless.sketch.details(flawless.two).sequence = flawless.placeboFirst;
    const auto findings = findingsOf(flawless.sketch.study(), FindingKind::PeriodAgainstSequence);
    QCOMPARE(findings.size(), std::size_t(2));
    QCOMPARE(findings[0].where, u"P02, period 1"_s);
    QCOMPARE(findings[0].detail, u"drug / placebo-drug order"_s);
    QVERIFY(findings[0].severity == Severity::Error);

    Flawless longer;
    longer.sketch.raw().periods.push_back({.participant = longer.one, .ordinal = 3, .arm = longer.drug});
    QCOMPARE(placeOf(longer.sketch.study(), FindingKind::PeriodAgainstSequence, Severity::Error), u"P01, period 3"_s);
}

void CheckTest::brokenReferences_data()
{
    QTest::addColumn<std::function<void(Flawless&)>>("damage");
    QTest::addColumn<QString>("where");
    const auto add = [](const char* name, std::function<void(Flawless&)> damage, const QString& where) {
        QTest::newRow(name) << std::move(damage) << where;
    };
    const study::ParticipantId nobody(99);
    add(
        "score of nobody", [=](Flawless& f) { f.sketch.score(nobody, 1, f.day1, f.madrs, 3); },
        u"participant 99, period 1, day 1, MADRS"_s);
    add(
        "score at no visit", [](Flawless& f) { f.sketch.score(f.one, 1, study::VisitId(99), f.madrs, 3); },
        u"P01, period 1, unknown visit, MADRS"_s);
    add(
        "score on no scale", [](Flawless& f) { f.sketch.score(f.one, 1, f.day1, study::ScaleId(99), 3); },
        u"P01, period 1, day 1, unknown scale"_s);
    add(
        "score in no period", [](Flawless& f) { f.sketch.score(f.one, 3, f.day1, f.madrs, 3); },
        u"P01, period 3, day 1, MADRS"_s);
    add(
        "baseline in no period", [](Flawless& f) { f.sketch.score(f.one, 3, f.baseline, f.madrs, 3); },
        u"P01, period 3, baseline, MADRS"_s);
    add(
        "post-dose score before any treatment", [](Flawless& f) { f.sketch.score(f.one, 0, f.day1, f.madrs, 3); },
        u"P01, day 1, MADRS"_s);
    add(
        "score from no source", [](Flawless& f) { f.sketch.raw().assessments.back().source = study::SourceId(4); },
        u"P02, period 2, day 1, MADRS"_s);
    add(
        "period of nobody", [=](Flawless& f) { f.sketch.raw().periods.push_back({.participant = nobody}); },
        u"participant 99, period 0"_s);
    add(
        "period with no arm",
        [](Flawless& f) { f.sketch.raw().periods.push_back({.participant = f.one, .ordinal = 3}); },
        u"P01, period 3"_s);
    add(
        "an arm before the first treatment", [](Flawless& f) { f.sketch.raw().periods.front().arm = f.drug; },
        u"P01, period 0"_s);
    add(
        "participant in no sequence", [](Flawless& f) { f.sketch.details(f.two).sequence = study::SequenceId(7); },
        u"P02"_s);
    add(
        "participant from no source", [](Flawless& f) { f.sketch.details(f.two).source = study::SourceId(7); },
        u"P02"_s);
    add(
        "sequence of no arm",
        [](Flawless& f) {
            f.sketch.raw().sequences.push_back({.id = study::SequenceId(3), .key = u"x"_s, .arms = {study::ArmId(9)}});
        },
        u"x"_s);
    add(
        "contrast of no arm",
        [](Flawless& f) {
            f.sketch.raw().contrast = study::Contrast{.reference = f.placebo, .comparator = study::ArmId(9)};
        },
        u"contrast"_s);
    add(
        "contrast of one arm",
        [](Flawless& f) { f.sketch.raw().contrast = study::Contrast{.reference = f.drug, .comparator = f.drug}; },
        u"contrast"_s);
    add(
        "no such primary scale", [](Flawless& f) { f.sketch.raw().primaryScale = study::ScaleId(9); },
        u"primary scale"_s);
    add(
        "dose of nobody",
        [=](Flawless& f) { f.sketch.raw().doses.push_back({.id = study::DoseId(1), .participant = nobody}); },
        u"dose 1"_s);
    add(
        "dose in no period",
        [](Flawless& f) {
            f.sketch.raw().doses.push_back({.id = study::DoseId(1), .participant = f.one, .period = 5});
        },
        u"dose 1"_s);
    add(
        "event of nobody",
        [=](Flawless& f) { f.sketch.raw().events.push_back({.id = study::EventId(2), .participant = nobody}); },
        u"event 2"_s);
    add(
        "exclusion of nobody",
        [=](Flawless& f) { f.sketch.raw().exclusions.push_back({.id = study::ExclusionId(3), .participant = nobody}); },
        u"exclusion 3"_s);
    add(
        "exclusion from no period",
        [](Flawless& f) {
            f.sketch.raw().exclusions.push_back(
                {.id = study::ExclusionId(3), .participant = f.one, .period = std::int16_t(5)});
        },
        u"exclusion 3"_s);
    add(
        "note on nobody",
        [=](Flawless& f) { f.sketch.raw().notes.push_back({.id = study::NoteId(4), .participant = nobody}); },
        u"note 4"_s);
}

void CheckTest::brokenReferences()
{
    QFETCH(std::function<void(Flawless&)>, damage);
    QFETCH(QString, where);
    Flawless flawless;
    damage(flawless);
    QCOMPARE(placeOf(flawless.sketch.study(), FindingKind::BrokenReference, Severity::Error), where);
}

void CheckTest::scoreNotWhole()
{
    Flawless flawless;
    flawless.sketch.raw().assessments.back().value = 20.5;
    const study::Study study = flawless.sketch.study();
    QCOMPARE(placeOf(study, FindingKind::ScoreNotWhole, Severity::Note), u"P02, period 2, day 1, MADRS"_s);
    QCOMPARE(findingsOf(study, FindingKind::ScoreNotWhole)[0].detail, u"20.5"_s);

    Flawless marks; // a mark on a line, and a scale nobody knows, may be any number
    marks.sketch.score(marks.one, 1, marks.day1, marks.sketch.scale(u"VAS craving"_s), 20.5);
    marks.sketch.score(marks.one, 1, marks.day1, marks.sketch.scale(u"own"_s), 20.5);
    QVERIFY(study::check(marks.sketch.study()).empty());
}

void CheckTest::missingPeriod()
{
    Flawless flawless;
    study::Study study = flawless.sketch.study();
    std::erase_if(study.assessments, [&flawless](const study::Assessment& row) {
        return row.participant == flawless.two && row.period == 2 && row.visit == flawless.day1;
    });
    QCOMPARE(placeOf(study, FindingKind::MissingPeriod, Severity::Warning), u"P02, period 2"_s);
    QCOMPARE(findingsOf(study, FindingKind::MissingPeriod)[0].detail, u"placebo"_s);
}

void CheckTest::missingPeriodOfTheSequence()
{
    StudySketch sketch;
    const auto a = sketch.arm(u"a"_s);
    const auto b = sketch.arm(u"b"_s);
    const auto c = sketch.arm(u"placebo"_s);
    const auto scale = sketch.scale(u"MADRS"_s);
    const auto before = sketch.baseline();
    const auto day1 = sketch.day(1);
    const auto abc = sketch.sequence(u"abc"_s, {a, b, c});
    const auto person = sketch.person(u"P01"_s, {a, b}, abc); // the third was never given
    sketch.score(person, 0, before, scale, 30);
    sketch.score(person, 1, day1, scale, 20);
    sketch.score(person, 2, day1, scale, 20);
    const study::Study study = sketch.study();
    QCOMPARE(placeOf(study, FindingKind::MissingPeriod, Severity::Warning), u"P01, period 3"_s);
    QCOMPARE(findingsOf(study, FindingKind::MissingPeriod)[0].detail, u"placebo"_s);
}

void CheckTest::singleTreatment()
{
    Flawless flawless;
    const auto three = flawless.sketch.person(u"P03"_s, {flawless.drug}, flawless.drugFirst);
    flawless.sketch.score(three, 1, flawless.baseline, flawless.madrs, 30);
    flawless.sketch.score(three, 1, flawless.day1, flawless.madrs, 12);
    const study::Study study = flawless.sketch.study();
    QCOMPARE(placeOf(study, FindingKind::SingleTreatment, Severity::Note), u"P03"_s);
    QCOMPARE(study::check(study).size(), std::size_t(1));
}

void CheckTest::singleTreatmentIsAllThereIsInParallelArms()
{
    StudySketch sketch;
    const auto a = sketch.arm(u"placebo"_s);
    const auto b = sketch.arm(u"drug"_s);
    const auto scale = sketch.scale(u"MADRS"_s);
    const auto before = sketch.baseline();
    const auto day1 = sketch.day(1);
    for (const auto arm : {a, b}) {
        const auto person = sketch.person(u"P%1"_s.arg(arm.value()), {arm});
        sketch.score(person, 1, before, scale, 30);
        sketch.score(person, 1, day1, scale, 20);
    }
    QVERIFY(study::check(sketch.study()).empty());
}

void CheckTest::baselineOnly()
{
    Flawless flawless;
    const auto three = flawless.sketch.person(u"P03"_s, {});
    flawless.sketch.score(three, 0, flawless.baseline, flawless.madrs, 30);
    const study::Study study = flawless.sketch.study();
    QCOMPARE(placeOf(study, FindingKind::BaselineOnly, Severity::Note), u"P03"_s);
    QCOMPARE(study::check(study).size(), std::size_t(1));
}

void CheckTest::noBaseline()
{
    Flawless flawless;
    study::Study study = flawless.sketch.study();
    std::erase_if(study.assessments, [&flawless](const study::Assessment& row) {
        return row.participant == flawless.two && row.visit == flawless.baseline;
    });
    QCOMPARE(placeOf(study, FindingKind::NoBaseline, Severity::Warning), u"P02"_s);
}

void CheckTest::noBaselineInOnePeriod()
{
    Flawless flawless;
    study::Study study = flawless.sketch.study();
    std::erase_if(study.assessments, [&flawless](const study::Assessment& row) {
        return row.participant == flawless.two && row.period == 2 && row.visit == flawless.baseline;
    });
    QCOMPARE(placeOf(study, FindingKind::NoBaseline, Severity::Warning), u"P02, period 2"_s);
}

void CheckTest::sharedBaselineServesEveryPeriod()
{
    Flawless flawless;
    study::Study study = flawless.sketch.study();
    for (study::Assessment& row : study.assessments) {
        if (row.visit == flawless.baseline && row.period == 1) {
            row.period = 0;
        }
    }
    std::erase_if(study.assessments, [&flawless](const study::Assessment& row) {
        return row.visit == flawless.baseline && row.period == 2;
    });
    study::sortStudy(study);
    QVERIFY(study::check(study).empty());
}

void CheckTest::noContrast()
{
    StudySketch sketch;
    sketch.raw().about.title = u"One arm"_s;
    const auto drug = sketch.arm(u"drug"_s);
    const auto scale = sketch.scale(u"MADRS"_s);
    const auto person = sketch.person(u"P01"_s, {drug});
    sketch.score(person, 1, sketch.baseline(), scale, 30);
    sketch.score(person, 1, sketch.day(1), scale, 20);
    QCOMPARE(placeOf(sketch.study(), FindingKind::NoContrast, Severity::Note), u"One arm"_s);
}

void CheckTest::worstFirst()
{
    SmallCrossover small; // notes
    small.sketch.score(small.cleo, 1, small.minute40, small.cadss, 93);
    const auto fay = small.sketch.person(u"P05"_s, {small.drug}, small.drugFirst); // warnings
    small.sketch.score(fay, 1, small.day1, small.hamd, 3);
    const std::vector<Finding> findings = study::check(small.study());
    QVERIFY(findings.size() >= 4);
    QVERIFY(std::is_sorted(findings.begin(), findings.end(),
                           [](const Finding& a, const Finding& b) { return a.severity > b.severity; }));
    QVERIFY(findings.front().severity == Severity::Error);
    QVERIFY(findings.back().severity == Severity::Note);
}

void CheckTest::emptyStudy()
{
    const std::vector<Finding> findings = study::check(study::Study());
    QCOMPARE(findings.size(), std::size_t(1));
    QVERIFY(findings[0].kind == FindingKind::NoContrast);
}

QTEST_GUILESS_MAIN(CheckTest)
#include "check_test.moc"
