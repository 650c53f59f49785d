// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/equivalence.h"
#include "core/analysis/simulated_study.h"
#include "core/analysis/summary.h"
#include "core/simulation/trial_model.h"
#include "core/study/lookup.h"
#include "tests/analysis/known_studies.h"
#include "tests/analysis/tiny_study.h"
#include "tests/support/result_check.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

const study::Study& drawn()
{
    static const study::Study study = analysis::williams2018Study(simulation::drawTrial({}, 5), 5);
    return study;
}

} // namespace

class AnalysisEquivalenceTest : public QObject
{
    Q_OBJECT

private slots:

    // Senn's asthma trial: 46.6071, SE 10.7766, 11 degrees of freedom, 95 % interval 22.8881 to 70.3262 (Senn 2002,
    // Cross-over Trials in Clinical Research, 3.5); the 90 % interval is narrower by qt(0.95, 11) / qt(0.975, 11).
    void marginOfSennsTrial()
    {
        const study::Study study = known::sennAsthma();
        base::NoProgress progress;
        const auto equivalence = analysis::equivalence(study, study::defaultSelection(study), progress);
        QVERIFY_RESULT(equivalence);
        QVERIFY(std::abs(std::abs(equivalence->difference) - 46.6071) < 1e-4);
        const double half = (70.3262 - 22.8881) / 2.0 * 1.795884819 / 2.200985160;
        QVERIFY2(std::abs(equivalence->margin - (46.6071 + half)) < 2e-4,
                 qPrintable(QString::number(equivalence->margin, 'g', 10)));
        const double nearer = std::min(std::abs(equivalence->lower), std::abs(equivalence->upper));
        QVERIFY2(std::abs(nearer - (46.6071 - half)) < 2e-4, qPrintable(QString::number(nearer, 'g', 10)));
        QCOMPARE(equivalence->result.estimates.front().level, 0.95);
    }

    void theMarginIsTheFartherEnd()
    {
        base::NoProgress progress;
        const auto peak = analysis::atDissociationPeak(drawn(), study::defaultSelection(drawn()));
        QVERIFY_RESULT(peak);
        const auto equivalence = analysis::equivalence(drawn(), *peak, progress);
        QVERIFY_RESULT(equivalence);
        QVERIFY(equivalence->lower <= equivalence->difference && equivalence->difference <= equivalence->upper);
        QCOMPARE(equivalence->margin, std::max(std::abs(equivalence->lower), std::abs(equivalence->upper)));
        const QString sentence = analysis::equivalenceSentence(drawn(), *equivalence);
        QVERIFY2(sentence.contains(u"of 92 points"_s), qPrintable(sentence));
        QVERIFY(sentence.contains(u"90 % CI"_s));
        QVERIFY(!sentence.contains(u"p ="_s));
    }

    void thePeakIsWhereTheReferenceIsHighest()
    {
        const auto peak = analysis::atDissociationPeak(drawn(), study::defaultSelection(drawn()));
        QVERIFY_RESULT(peak);
        QCOMPARE(study::byId(drawn().scales, peak->scale)->key, u"CADSS"_s);
        QCOMPARE(study::byId(drawn().visits, peak->visit)->key, u"minute 40"_s);
        QCOMPARE(peak->measure, study::Measure::Score);
        base::NoProgress progress;
        const auto summary = analysis::summarise(drawn(), *peak, progress);
        QVERIFY_RESULT(summary);
        const study::ArmId reference = drawn().contrast->reference;
        const double highest = summary->cell(peak->scale, reference, peak->visit)->mean;
        for (const analysis::SummaryCell& cell : summary->cells) {
            QVERIFY(cell.arm != reference || cell.mean <= highest);
        }
    }

    void withoutDissociationOrArms()
    {
        base::NoProgress progress;
        QVERIFY(analysis::dissociationScale(tiny::crossover()) == nullptr);
        QCOMPARE(analysis::atDissociationPeak(tiny::crossover(), tiny::selection()).error().kind,
                 base::ErrorKind::NotApplicable);
        QCOMPARE(analysis::equivalence(tiny::singleArm(4), tiny::selection(), progress).error().kind,
                 base::ErrorKind::NotApplicable);
        study::Study unscored = drawn();
        const study::ScaleId cadss = analysis::dissociationScale(unscored)->id;
        std::erase_if(unscored.assessments, [cadss](const study::Assessment& row) { return row.scale == cadss; });
        QCOMPARE(analysis::atDissociationPeak(unscored, study::defaultSelection(unscored)).error().kind,
                 base::ErrorKind::NotEnoughData);
    }

    // Two people: an interval of one degree of freedom or none, never a margin that is no number.
    void tooFewPeople()
    {
        study::Study study = tiny::crossover();
        base::NoProgress progress;
        study::Selection selection = tiny::selection();
        selection.where = {{u"participant"_s, u"P1"_s}};
        const auto equivalence = analysis::equivalence(study, selection, progress);
        QVERIFY(!equivalence);
        QVERIFY(!equivalence.error().subject.empty());
    }
};

QTEST_GUILESS_MAIN(AnalysisEquivalenceTest)
#include "equivalence_test.moc"
