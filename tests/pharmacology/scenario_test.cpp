// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pharmacology/compound_catalogue.h"
#include "core/pharmacology/scenario.h"
#include "tests/support/result_check.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

using namespace Qt::StringLiterals;
using pharmacology::computeScenario;
using pharmacology::Curve;
using pharmacology::CurveKind;
using pharmacology::curveOf;
using pharmacology::CurveOrigin;
using pharmacology::Route;
using pharmacology::Scenario;
using pharmacology::ScenarioCurves;

namespace {

double at(const ScenarioCurves& curves, CurveKind kind, double minute)
{
    const Curve& curve = curveOf(curves, kind);
    const auto place = std::find(curve.minutes.begin(), curve.minutes.end(), minute);
    return place == curve.minutes.end() ? std::numeric_limits<double>::quiet_NaN()
                                        : curve.values[std::size_t(place - curve.minutes.begin())];
}

using Change = std::function<void(Scenario&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class ScenarioTest : public QObject
{
    Q_OBJECT

private slots:
    void theDefaultIsTheTrialsInfusion();
    void dominoAsPublished();
    void everyCurveIsWhole_data();
    void everyCurveIsWhole();
    void theBlockadeLeavesPlasmaAndNmdaAlone();
    void theBlockadeTakesMuAndKappa();
    void tabletBeforeTheInfusion();
    void stretchesOfTheBlockade();
    void aBlockadeOfNothingIsNone();
    void nasalIsIllustrative();
    void peakBetweenTwoSteps();
    void weightDoesNotChangeADoseByWeight();
    void errors_data();
    void errors();
};

void ScenarioTest::theDefaultIsTheTrialsInfusion()
{
    const auto curves = computeScenario({});
    QVERIFY_RESULT(curves);
    const Curve& plasma = curves->curves.front();
    QCOMPARE(QString::fromStdString(plasma.name), u"ketamine plasma"_s);
    QCOMPARE(QString::fromStdString(plasma.unit), u"ng/mL"_s);
    QCOMPARE(int(plasma.origin), int(CurveOrigin::Modelled));
    QCOMPARE(plasma.minutes.front(), 0.0);
    QCOMPARE(plasma.minutes[1], 1.0);
    QCOMPARE(plasma.minutes.back(), 1440.0);
    QVERIFY(std::fabs(at(*curves, CurveKind::Ketamine, 40.0) - 177.3) <= 0.06);
    QCOMPARE(curves->peakMinute, 40.0);
    QCOMPARE(curves->agonistShiftAtPeak, 1.0);
    // by plasma affinity alone, about 1 to 2 % of mu receptors at most
    const Curve& mu = curveOf(*curves, CurveKind::KetamineAtMu);
    const double most = *std::max_element(mu.values.begin(), mu.values.end());
    QVERIFY2(most > 0.7 && most < 2.0, qPrintable(QString::number(most)));
}

void ScenarioTest::dominoAsPublished()
{
    const auto curves = computeScenario({.model = pharmacology::InfusionModel::Domino});
    QVERIFY_RESULT(curves);
    QVERIFY(std::fabs(at(*curves, CurveKind::Ketamine, 40.0) - 240.3) <= 0.06);
}

void ScenarioTest::everyCurveIsWhole_data()
{
    QTest::addColumn<Change>("change");
    const auto row = [](const char* name, Change change) { QTest::newRow(name) << change; };
    row("default", [](Scenario&) {});
    row("blockade", [](Scenario& s) { s.blockade = true; });
    row("nasal", [](Scenario& s) { s.route = Route::Nasal; });
    row("no ketamine", [](Scenario& s) { s.ketamineMgPerKg = 0.0; });
    row("no naltrexone", [](Scenario& s) {
        s.blockade = true;
        s.naltrexoneMg = 0.0;
    });
    row("at once", [](Scenario& s) { s.infusionMinutes = 0.0; });
    row("tablet with the infusion", [](Scenario& s) {
        s.blockade = true;
        s.naltrexoneMinutesBefore = 0.0;
    });
    row("two weeks", [](Scenario& s) {
        s.blockade = true;
        s.lastMinute = 20160.0;
    });
    row("one moment", [](Scenario& s) { s.lastMinute = 0.0; });
    row("nothing is free", [](Scenario& s) { s.binding.freeFraction = 0.0; });
    row("finest step", [](Scenario& s) {
        s.stepMinutes = 0.01;
        s.lastMinute = 60.0;
    });
}

void ScenarioTest::everyCurveIsWhole()
{
    QFETCH(Change, change);
    Scenario scenario;
    change(scenario);
    const auto curves = computeScenario(scenario);
    QVERIFY_RESULT(curves);
    QCOMPARE(curves->curves.size(), std::size_t(CurveKind::KappaBlockade) + 1);
    for (std::size_t kind = 0; kind < curves->curves.size(); ++kind) {
        const Curve& curve = curves->curves[kind];
        QCOMPARE(std::size_t(curve.kind), kind);
        QCOMPARE(curve.minutes.size(), curve.values.size());
        QVERIFY(!curve.citations.empty() && !curve.name.empty());
        QCOMPARE(curve.minutes.back(), scenario.lastMinute);
        for (std::size_t i = 0; i < curve.values.size(); ++i) {
            const double ceiling = curve.unit == "%" ? 100.0 : 1e5;
            QVERIFY2(curve.values[i] >= 0.0 && curve.values[i] <= ceiling, curve.name.c_str());
            QVERIFY(i == 0 ||
                    (curve.minutes[i] > curve.minutes[i - 1] && curve.minutes[i] - curve.minutes[i - 1] < 1.001));
        }
    }
}

void ScenarioTest::theBlockadeLeavesPlasmaAndNmdaAlone()
{
    const auto open = computeScenario({});
    const auto blocked = computeScenario({.blockade = true});
    QVERIFY_RESULT(open);
    QVERIFY_RESULT(blocked);
    for (const auto kind : {CurveKind::Ketamine, CurveKind::KetamineAtNmda}) {
        QVERIFY(curveOf(*open, kind).values == curveOf(*blocked, kind).values);
    }
    QVERIFY(curveOf(*open, CurveKind::MuBlockade).values.front() == 0.0);
}

void ScenarioTest::theBlockadeTakesMuAndKappa()
{
    const auto open = computeScenario({});
    const auto blocked = computeScenario({.blockade = true});
    QVERIFY_RESULT(open);
    QVERIFY_RESULT(blocked);
    const double ratio = at(*open, CurveKind::KetamineAtMu, 40.0) / at(*blocked, CurveKind::KetamineAtMu, 40.0);
    QVERIFY2(ratio > 12.0 && ratio < 50.0, qPrintable(QString::number(ratio)));
    QVERIFY(blocked->agonistShiftAtPeak > 12.5 && blocked->agonistShiftAtPeak < 50.0);
    QVERIFY(blocked->muBlockadeAtPeak > 0.92 && blocked->muBlockadeAtPeak < 0.98);
    const double kappa = at(*open, CurveKind::KetamineAtKappa, 40.0) / at(*blocked, CurveKind::KetamineAtKappa, 40.0);
    QVERIFY(kappa > 5.0 && kappa < ratio);
    QCOMPARE(int(curveOf(*blocked, CurveKind::KetamineAtMu).origin), int(CurveOrigin::Illustrative));
    QCOMPARE(int(curveOf(*open, CurveKind::KetamineAtMu).origin), int(CurveOrigin::Modelled));
}

void ScenarioTest::tabletBeforeTheInfusion()
{
    const auto curves = computeScenario({.blockade = true});
    QVERIFY_RESULT(curves);
    const Curve& naltrexone = curveOf(*curves, CurveKind::Naltrexone);
    QCOMPARE(naltrexone.minutes.front(), -45.0);
    QCOMPARE(naltrexone.values.front(), 0.0);
    QCOMPARE(int(naltrexone.origin), int(CurveOrigin::Illustrative));
    const auto peak = std::max_element(naltrexone.values.begin(), naltrexone.values.end());
    QCOMPARE(naltrexone.minutes[std::size_t(peak - naltrexone.values.begin())], 15.0); // an hour after the tablet
    QVERIFY(at(*curves, CurveKind::BetaNaltrexol, 1440.0) > at(*curves, CurveKind::Naltrexone, 1440.0));
    QVERIFY(std::fabs(at(*curves, CurveKind::MuBlockade, 200.0) - 94.787) < 0.001);
    QVERIFY(at(*curves, CurveKind::MuBlockadeLower, 1440.0) < at(*curves, CurveKind::MuBlockade, 1440.0));
    QVERIFY(at(*curves, CurveKind::MuBlockade, 1440.0) < at(*curves, CurveKind::MuBlockadeUpper, 1440.0));
}

void ScenarioTest::stretchesOfTheBlockade()
{
    using pharmacology::BlockadePhase;
    const auto curves = computeScenario({.blockade = true});
    QVERIFY_RESULT(curves);
    QCOMPARE(curves->stretches.size(), std::size_t(3));
    QCOMPARE(curves->stretches[0].fromMinute, -45.0);
    QVERIFY(std::fabs(curves->stretches[0].toMinute - 15.0) < 1e-6);
    QCOMPARE(curves->stretches[1].toMinute, 435.0); // 8 h after the tablet
    QCOMPARE(int(curves->stretches[1].phase), int(BlockadePhase::Published));
    QCOMPARE(curves->stretches[2].toMinute, 1440.0);
    const auto brief = computeScenario({.blockade = true, .lastMinute = 120.0});
    QVERIFY_RESULT(brief);
    QCOMPARE(brief->stretches.size(), std::size_t(2));
    QCOMPARE(brief->stretches[1].toMinute, 120.0);
}

void ScenarioTest::aBlockadeOfNothingIsNone()
{
    const auto open = computeScenario({});
    const auto placebo = computeScenario({.blockade = true, .naltrexoneMg = 0.0});
    QVERIFY_RESULT(open);
    QVERIFY_RESULT(placebo);
    QVERIFY(curveOf(*open, CurveKind::KetamineAtMu).values == curveOf(*placebo, CurveKind::KetamineAtMu).values);
    QCOMPARE(int(curveOf(*placebo, CurveKind::KetamineAtMu).origin), int(CurveOrigin::Modelled));
    QVERIFY(placebo->stretches.empty());
    QCOMPARE(placebo->agonistShiftAtPeak, 1.0);
}

void ScenarioTest::nasalIsIllustrative()
{
    const auto curves = computeScenario({.route = Route::Nasal});
    QVERIFY_RESULT(curves);
    const Curve& plasma = curves->curves.front();
    QCOMPARE(QString::fromStdString(plasma.name), u"esketamine plasma"_s);
    QCOMPARE(int(plasma.origin), int(CurveOrigin::Illustrative));
    QVERIFY(!plasma.remark.empty());
    QVERIFY(curves->peakMinute >= 20.0 && curves->peakMinute <= 40.0); // Spravato monograph
    QCOMPARE(int(curveOf(*curves, CurveKind::KetamineAtNmda).origin), int(CurveOrigin::Illustrative));
}

void ScenarioTest::peakBetweenTwoSteps()
{
    const auto curves = computeScenario({.infusionMinutes = 33.25, .lastMinute = 60.0});
    QVERIFY_RESULT(curves);
    QCOMPARE(curves->peakMinute, 33.25);
    QCOMPARE(curves->curves.front().minutes.size(), std::size_t(62));
}

void ScenarioTest::weightDoesNotChangeADoseByWeight()
{
    const auto light = computeScenario({.weightKg = 50.0});
    const auto heavy = computeScenario({.weightKg = 110.0});
    QVERIFY_RESULT(light);
    QVERIFY_RESULT(heavy);
    QVERIFY(std::fabs(light->peakNgPerMl / heavy->peakNgPerMl - 1.0) < 1e-13);
}

void ScenarioTest::errors_data()
{
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("subject");
    const auto row = [](const char* name, const QString& subject, Change change) {
        QTest::newRow(name) << change << subject;
    };
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    row("weightless", u"weight"_s, [](Scenario& s) { s.weightKg = 0.0; });
    row("weight NaN", u"weight"_s, [](Scenario& s) { s.weightKg = nan; });
    row("negative dose", u"dose"_s, [](Scenario& s) { s.ketamineMgPerKg = -0.5; });
    row("dose NaN", u"dose"_s, [](Scenario& s) { s.ketamineMgPerKg = nan; });
    row("nasal dose", u"dose"_s, [](Scenario& s) {
        s.route = Route::Nasal;
        s.nasalMg = -1.0;
    });
    row("infusion", u"infusion"_s, [](Scenario& s) { s.infusionMinutes = -1.0; });
    row("naltrexone", u"naltrexone"_s, [](Scenario& s) { s.naltrexoneMg = -50.0; });
    row("minutes before", u"minutes before"_s, [](Scenario& s) { s.naltrexoneMinutesBefore = -1.0; });
    row("last minute", u"last minute"_s, [](Scenario& s) { s.lastMinute = 1e9; });
    row("no step", u"step"_s, [](Scenario& s) { s.stepMinutes = 0.0; });
    row("long step", u"step"_s, [](Scenario& s) { s.stepMinutes = 5.0; });
    row("step NaN", u"step"_s, [](Scenario& s) { s.stepMinutes = nan; });
    row("free fraction", u"free fraction"_s, [](Scenario& s) { s.binding.freeFraction = 1.5; });
    row("partition", u"brain partition"_s, [](Scenario& s) { s.binding.brainPartition = -1.0; });
}

void ScenarioTest::errors()
{
    QFETCH(Change, change);
    QFETCH(QString, subject);
    Scenario scenario;
    change(scenario);
    const auto curves = computeScenario(scenario);
    QVERIFY(!curves);
    QCOMPARE(int(curves.error().kind), int(base::ErrorKind::InvalidValue));
    QCOMPARE(QString::fromStdString(curves.error().subject), subject);
}

QTEST_GUILESS_MAIN(ScenarioTest)
#include "scenario_test.moc"
