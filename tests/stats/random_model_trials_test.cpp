// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Two thousand small trials with missing values for each model of repeated measures, drawn from that model.
#include "core/base/random.h"
#include "core/stats/mixed_model.h"
#include "core/stats/mmrm.h"
#include "core/stats/model_terms.h"
#include "tests/stats/trial_tally.h"
#include "tests/support/result_check.h"

#include <array>
#include <string>

using namespace Qt::StringLiterals;
using stats::DegreesOfFreedom;

namespace {

struct TrialRows
{
    std::vector<double> y;
    std::vector<int> subjects, visits;
    stats::ModelFrame frame;
};

/// 12 to 16 people, two periods, no effect of treatment, period 2 three points lower, a tenth of the scores missing.
TrialRows crossoverRows(base::Random& random)
{
    stats::Factor treatment{"treatment", {"p", "k"}, {}};
    stats::Factor period{"period", {"1", "2"}, {}};
    TrialRows rows;
    const int people = 12 + static_cast<int>(random.below(5));
    for (int person = 0; person < people; ++person) {
        const double level = 20.0 + 4.0 * random.normal();
        for (int visit = 0; visit < 2; ++visit) {
            const double score = level - 3.0 * visit + 3.0 * random.normal();
            if (random.chance(0.1)) {
                continue;
            }
            rows.y.push_back(score);
            rows.subjects.push_back(person);
            treatment.levelOf.push_back((person + visit) % 2);
            period.levelOf.push_back(visit);
        }
    }
    rows.frame = {{treatment, period}, {}, {{"treatment"}, {"period"}}};
    return rows;
}

/// Two arms of 12, three visits of growing spread, no effect; one in ten stops after each visit.
TrialRows parallelRows(base::Random& random)
{
    stats::Factor arm{"arm", {"a", "b"}, {}};
    stats::Factor day{"day", {"1", "2", "3"}, {}};
    TrialRows rows;
    for (int person = 0; person < 24; ++person) {
        const double level = 20.0 + 3.0 * random.normal();
        for (int visit = 0; visit < 3; ++visit) {
            rows.y.push_back(level - 2.0 * visit + (2.0 + visit) * random.normal());
            rows.subjects.push_back(person);
            rows.visits.push_back(visit);
            arm.levelOf.push_back(person % 2);
            day.levelOf.push_back(visit);
            if (random.chance(0.1)) {
                break;
            }
        }
    }
    rows.frame = {{arm, day}, {}, {{"arm"}, {"day"}, {"arm", "day"}}};
    return rows;
}

/// One way to count degrees of freedom, and what came of it.
struct MethodTally
{
    DegreesOfFreedom degreesOfFreedom;
    TrialTally tally;

    void add(const stats::MixedFit& fit, const stats::LinearContrast& contrast, double truth)
    {
        const auto test = stats::testContrast(fit, contrast, {.degreesOfFreedom = degreesOfFreedom});
        QVERIFY_RESULT(test);
        tally.addInterval(test->lower, truth, test->upper);
        if (truth == 0.0) {
            tally.p.push_back(test->p);
        }
    }
};

/// The first two ways keep what they promise, the others are told.
void verifyMethods(const std::array<MethodTally, 4>& methods)
{
    verifyExactlyCalibrated(methods[0].tally);
    verifyExactlyCalibrated(methods[1].tally);
    verifyOnPage(methods[2].tally);
    verifyOnPage(methods[3].tally);
}

std::array<MethodTally, 4> methodsOf(const QString& model)
{
    return {MethodTally{DegreesOfFreedom::KenwardRogerLinear, {.method = model + u", Kenward–Roger"_s}},
            MethodTally{DegreesOfFreedom::Satterthwaite, {.method = model + u", Satterthwaite"_s}},
            MethodTally{DegreesOfFreedom::BetweenWithin, {.method = model + u", between–within"_s}},
            MethodTally{DegreesOfFreedom::Asymptotic, {.method = model + u", asymptotic"_s}}};
}

} // namespace

class RandomModelTrialsTest : public QObject
{
    Q_OBJECT

private slots:
    void mixedModel();
    void mmrm();
};

void RandomModelTrialsTest::mixedModel()
{
    base::Random random(11);
    auto treatment = methodsOf(u"Mixed model, treatment"_s);
    TrialTally period{.method = u"Mixed model, period, Kenward–Roger"_s};
    for (int trial = 0; trial < TrialTally::trials; ++trial) {
        const auto rows = crossoverRows(random);
        const auto design = stats::modelDesign(rows.frame);
        QVERIFY_RESULT(design);
        const auto fit = stats::fitInterceptModel(rows.y, design->matrix, rows.subjects);
        QVERIFY_RESULT(fit);
        for (MethodTally& method : treatment) {
            method.add(*fit, {"treatment", {0.0, 1.0, 0.0}}, 0.0);
        }
        const auto test = stats::testContrast(*fit, {"period", {0.0, 0.0, 1.0}},
                                              {.degreesOfFreedom = DegreesOfFreedom::KenwardRogerLinear});
        QVERIFY_RESULT(test);
        period.addInterval(test->lower, -3.0, test->upper);
    }
    verifyMethods(treatment);
    QVERIFY2(std::fabs(period.coverage() - 0.95) <= 0.015, qPrintable(period.row()));
    verifyOnPage(period);
}

void RandomModelTrialsTest::mmrm()
{
    base::Random random(12);
    base::NoProgress progress;
    auto lastVisit = methodsOf(u"MMRM (UN), last visit"_s);
    TrialTally change{.method = u"MMRM (UN), change over time, Kenward–Roger"_s};
    for (int trial = 0; trial < TrialTally::trials; ++trial) {
        const auto rows = parallelRows(random);
        const auto design = stats::modelDesign(rows.frame);
        QVERIFY_RESULT(design);
        const auto fit =
            stats::fitMmrm({rows.y, design->matrix, rows.subjects, rows.visits, {"1", "2", "3"}}, {}, progress);
        QVERIFY_RESULT(fit);
        // (Intercept) armb day2 day3 armb:day2 armb:day3
        for (MethodTally& method : lastVisit) {
            method.add(*fit, {"last visit", {0.0, 1.0, 0.0, 0.0, 0.0, 1.0}}, 0.0);
        }
        const auto test = stats::testContrast(*fit, {"change", {0.0, 0.0, 0.0, 1.0, 0.0, 0.5}},
                                              {.degreesOfFreedom = DegreesOfFreedom::KenwardRogerLinear});
        QVERIFY_RESULT(test);
        change.addInterval(test->lower, -4.0, test->upper);
    }
    verifyMethods(lastVisit);
    QVERIFY2(std::fabs(change.coverage() - 0.95) <= 0.015, qPrintable(change.row()));
    verifyOnPage(change);
}

QTEST_GUILESS_MAIN(RandomModelTrialsTest)
#include "random_model_trials_test.moc"
