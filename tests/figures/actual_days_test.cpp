// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/actual_days.h"

#include "core/figures/trajectories.h"
#include "core/study/lookup.h"
#include "tests/support/example_study.h"
#include "tests/support/result_check.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace {

study::Selection overActualDays(const study::Study& study)
{
    study::Selection selection = study::defaultSelection(study);
    selection.timeAxis = study::TimeAxis::FirstTreatment;
    return selection;
}

} // namespace

class ActualDaysTest : public QObject
{
    Q_OBJECT

private slots:
    void periodsFollowEachOther()
    {
        const study::Study study = tests::exampleStudy(); // the second treatment is on day 30
        const auto figure = figures::trajectories(study, overActualDays(study));
        QVERIFY_RESULT(figure);
        QVERIFY(figure->x.label.contains(u"first"));
        for (const figures::Lines& lines : figure->lines) {
            QCOMPARE(lines.participant.size(), std::size_t(5));
            for (std::size_t line = 0; line < lines.participant.size(); ++line) {
                // The reference arm is period 1 of sequence PN (odd place in the list: number % 2 == 0).
                const study::Participant* person = study::byId(study.participants, lines.participant[line]);
                const bool late = lines.x[lines.first[line] + 1] >= 30.0;
                const double day1 = late ? 31.0 : 1.0;
                QCOMPARE(lines.x[lines.first[line] + 1], day1);
                const auto* period = study::periodOf(study, person->id, late ? 2 : 1);
                QCOMPARE(study::armName(study, period->arm), lines.name);
            }
        }
        QCOMPARE(figure->means.size(), std::size_t(4)); // a side and a period each
        QVERIFY(figure->x.maximum > 37.0);
    }

    void meansAreOfThePeopleOfThePeriod()
    {
        const study::Study study = tests::exampleStudy();
        const auto figure = figures::trajectories(study, overActualDays(study));
        QVERIFY_RESULT(figure);
        for (const figures::MeanLine& mean : figure->means) {
            const auto lines = std::find_if(figure->lines.begin(), figure->lines.end(),
                                            [&](const figures::Lines& all) { return all.name == mean.name; });
            for (std::size_t point = 0; point < mean.x.size(); ++point) {
                double sum = 0.0;
                int n = 0;
                for (std::size_t i = 0; i < lines->x.size(); ++i) {
                    if (lines->x[i] == mean.x[point]) {
                        sum += lines->y[i];
                        ++n;
                    }
                }
                QCOMPARE(mean.n[point], n);
                QVERIFY(std::abs(mean.y[point] - sum / n) < 1e-12);
            }
        }
    }

    void everyMomentHasItsOwnWords()
    {
        const study::Study study = tests::exampleStudy();
        study::Selection selection = study::defaultSelection(study);
        const auto figure = figures::trajectories(study, selection);
        QVERIFY_RESULT(figure);
        QCOMPARE(figure->moments.size(), figure->x.ticks.size());
        for (const figures::Moment& moment : figure->moments) {
            selection.visit = moment.visit;
            const auto asked = figures::trajectories(study, selection);
            QVERIFY_RESULT(asked);
            QCOMPARE(moment.summary, asked->summary);
            QCOMPARE(moment.flip, asked->flip);
            QCOMPARE(figures::momentOf(*figure, moment.visit), &moment);
        }
        QVERIFY(figures::momentOf(*figure, study::VisitId(99)) == nullptr);
        selection.completersOnly = true;
        QVERIFY(figures::trajectories(study, selection)->moments.empty());
    }

    void actualMomentsRunThroughBothPeriods()
    {
        const study::Study study = tests::exampleStudy();
        const auto figure = figures::trajectories(study, overActualDays(study));
        QVERIFY_RESULT(figure);
        QCOMPARE(figure->moments.size(), std::size_t(8)); // four visits of each period
        QVERIFY(std::is_sorted(figure->moments.begin(), figure->moments.end(),
                               [](const auto& a, const auto& b) { return a.x < b.x; }));
        QCOMPARE(figure->moments.back().x, 37.0);
        QVERIFY(figure->moments.back().name.contains(u"period 2"));
    }

    void withoutStartDaysTheAxisStaysNominal()
    {
        study::Study study = tests::exampleStudy();
        for (study::Period& period : study.periods) {
            period.startDay.reset();
        }
        QVERIFY(!study::hasActualDays(study));
        const auto nominal = figures::trajectories(study, study::defaultSelection(study));
        const auto asked = figures::trajectories(study, overActualDays(study));
        QVERIFY_RESULT(nominal);
        QVERIFY_RESULT(asked);
        QVERIFY(*nominal == *asked);
    }

    void whoHasNoDayIsCountedInTheCaption()
    {
        study::Study study = tests::exampleStudy();
        for (study::Period& period : study.periods) {
            if (period.participant == study::ParticipantId(2) && period.ordinal == 2) {
                period.startDay.reset();
            }
        }
        const auto figure = figures::trajectories(study, overActualDays(study));
        QVERIFY_RESULT(figure);
        QVERIFY2(figure->caption.contains(u"periods of 1."), qPrintable(figure->caption));
        std::size_t drawn = 0;
        for (const figures::Lines& lines : figure->lines) {
            drawn += lines.participant.size();
        }
        QCOMPARE(drawn, std::size_t(9));
    }

    void aBaselineBeforeAllTreatmentsIsDrawnOnce()
    {
        study::Study study = tests::exampleStudy();
        std::erase_if(study.assessments, [](const study::Assessment& row) {
            return row.visit == study::VisitId(1) && row.period == 2;
        });
        for (study::Assessment& row : study.assessments) {
            if (row.visit == study::VisitId(1)) {
                row.period = 0;
            }
        }
        study::sortStudy(study);
        const auto figure = figures::trajectories(study, overActualDays(study));
        QVERIFY_RESULT(figure);
        for (const figures::Lines& lines : figure->lines) {
            for (const double x : lines.x) {
                QVERIFY2(x < 10.0 || x >= 31.0, qPrintable(QString::number(x)));
            }
        }
    }

    void completersAreThoseOfTheNominalAxis()
    {
        const study::Study study = tests::exampleStudy(); // P5 missed day 7 of period 2
        study::Selection selection = overActualDays(study);
        selection.completersOnly = true;
        const auto actual = figures::trajectories(study, selection);
        selection.timeAxis = study::TimeAxis::OwnTreatment;
        const auto nominal = figures::trajectories(study, selection);
        QVERIFY_RESULT(actual);
        QVERIFY_RESULT(nominal);
        for (std::size_t side = 0; side < 2; ++side) {
            int last = 0;
            for (const figures::MeanLine& mean : actual->means) {
                last += mean.name == nominal->means[side].name ? mean.n.back() : 0;
            }
            QCOMPARE(last, nominal->means[side].n.back());
        }
    }
};

QTEST_GUILESS_MAIN(ActualDaysTest)
#include "actual_days_test.moc"
