// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/simulated_study.h"
#include "core/simulation/trial_model.h"
#include "core/study/check.h"
#include "core/study/design.h"
#include "core/study/lookup.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class SimulatedStudyTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void everyScoreIsThereAndSaysSimulated();
    void designIsReadOffTheData();
    void knownScalesComeFromTheCatalogue();
    void williamsSaysWhatItIs();
    void nonCompletersAreExcludedWithTheAssumption();
    void dosesAreGiven();
    void nothingImpossible();

private:
    simulation::TrialDraw m_draw;
};

void SimulatedStudyTest::initTestCase()
{
    m_draw = simulation::drawTrial({}, 11);
    QVERIFY(m_draw.participants.size() == 14);
}

void SimulatedStudyTest::everyScoreIsThereAndSaysSimulated()
{
    const study::Study study = analysis::simulatedStudy(m_draw, 11);
    QCOMPARE(study.about.badge, u"Simulated"_s);
    QCOMPARE(study.assessments.size(), m_draw.scores.size());
    QVERIFY(std::all_of(study.assessments.begin(), study.assessments.end(), [](const study::Assessment& row) {
        return row.origin == study::Origin::Simulated && row.source.isValid();
    }));
    for (const simulation::DrawnScore& drawn : m_draw.scores) {
        const QString key = drawn.visit == simulation::DrawnVisitKind::Baseline ? u"baseline"_s
                            : drawn.visit == simulation::DrawnVisitKind::Day    ? u"day %1"_s.arg(drawn.number)
                                                                                : u"minute %1"_s.arg(drawn.number);
        const study::Assessment* row = study::findAssessment(
            study,
            study::byKey(study.participants, QString::fromStdString(m_draw.participants[drawn.participant].code))->id,
            static_cast<std::int16_t>(drawn.period), study::byKey(study.visits, key)->id,
            study::byKey(study.scales, QString::fromStdString(drawn.scale))->id);
        QVERIFY(row != nullptr);
        QCOMPARE(row->value, drawn.value);
    }
}

void SimulatedStudyTest::designIsReadOffTheData()
{
    const study::Study study = analysis::simulatedStudy(m_draw, 11);
    QCOMPARE(study::designOf(study), study::Design::TwoSequenceCrossover);
    QCOMPARE(study::completersOf(study).size(), std::size_t(12));
    for (const simulation::DrawnParticipant& drawn : m_draw.participants) {
        const study::Participant* person = study::byKey(study.participants, QString::fromStdString(drawn.code));
        QVERIFY(person != nullptr);
        int treated = 0;
        for (const study::Period& period : study::periodsOf(study, person->id)) {
            if (!period.arm.isValid()) { // the time before the first treatment
                QCOMPARE(period.ordinal, std::int16_t(0));
                continue;
            }
            ++treated;
            QCOMPARE(study::byId(study.arms, period.arm)->key.toStdString(),
                     drawn.arms[static_cast<std::size_t>(period.ordinal) - 1]);
            QCOMPARE(*period.startDay, double(drawn.infusionDays[static_cast<std::size_t>(period.ordinal) - 1]));
        }
        QCOMPARE(treated, drawn.periodsCompleted);
    }
}

void SimulatedStudyTest::knownScalesComeFromTheCatalogue()
{
    const study::Study study = analysis::simulatedStudy(m_draw, 11);
    const study::Scale* hamd = study::byKey(study.scales, u"HAM-D-17");
    QVERIFY(hamd != nullptr);
    QCOMPARE(hamd->maximum, 52.0);
    QCOMPARE(study.primaryScale, hamd->id);
    const study::Scale* item = study::byKey(study.scales, u"MADRS item 10");
    QVERIFY(item != nullptr);
    QCOMPARE(item->maximum, 6.0);
    QVERIFY(!item->responseFraction.has_value());
}

void SimulatedStudyTest::williamsSaysWhatItIs()
{
    const study::Study study = analysis::williams2018Study(m_draw, 42);
    QCOMPARE(study.about.key, u"williams-2018"_s);
    QCOMPARE(study.about.title, u"Ketamine × naltrexone"_s);
    QCOMPARE(study.about.badge, u"Simulated to match published facts"_s);
    QCOMPARE(study.contrast->name, u"Naltrexone blockade"_s);
    QCOMPARE(study::armName(study, study.contrast->reference), u"Ketamine after placebo"_s);
    QVERIFY(study::byId(study.arms, study.contrast->comparator)->antagonist);
    QVERIFY(!study::byId(study.arms, study.contrast->reference)->antagonist);
    QVERIFY(study.about.citation.contains(u"10.1176/appi.ajp.2018.18020138"_s));
    for (const QString& limit : study.about.limits.split(u'\n')) {
        QVERIFY(!limit.isEmpty());
    }
    QVERIFY(study.about.limits.contains(u"kappa"_s));
    QVERIFY(study.about.limits.contains(u"never published"_s));
    QVERIFY(study.sources.back().name.contains(u"42"_s));
    QCOMPARE(study.assessments.front().source, study.sources.back().id);
}

void SimulatedStudyTest::nonCompletersAreExcludedWithTheAssumption()
{
    const study::Study study = analysis::williams2018Study(m_draw, 42);
    QCOMPARE(study.exclusions.size(), std::size_t(2));
    for (const study::Exclusion& exclusion : study.exclusions) {
        QVERIFY(exclusion.reason.contains(u"assumption"_s));
        QCOMPARE(exclusion.origin, study::Origin::Simulated);
        for (const study::Assessment& row : study::assessmentsOf(study, exclusion.participant)) {
            QCOMPARE(study::byId(study.visits, row.visit)->phase, study::VisitPhase::Baseline);
        }
    }
}

void SimulatedStudyTest::dosesAreGiven()
{
    const study::Study study = analysis::williams2018Study(m_draw, 42);
    QCOMPARE(study.doses.size(), m_draw.doses.size());
    const auto ketamine = std::count_if(study.doses.begin(), study.doses.end(), [](const study::Dose& dose) {
        return dose.substance == u"ketamine" && dose.amount == 0.5 && dose.durationMinutes == 40.0;
    });
    QCOMPARE(int(ketamine), 24);
}

void SimulatedStudyTest::nothingImpossible()
{
    for (const study::Finding& finding : study::check(analysis::williams2018Study(m_draw, 42))) {
        QVERIFY2(finding.severity != study::Severity::Error, qPrintable(finding.where + finding.detail));
    }
}

QTEST_GUILESS_MAIN(SimulatedStudyTest)
#include "simulated_study_test.moc"
