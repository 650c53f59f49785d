// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/crossover.h"
#include "core/stats/paired_t.h"
#include "tests/stats/ketamine_trial.h"
#include "tests/stats/reference_values.h"
#include "tests/support/result_check.h"

#include <cmath>
#include <limits>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;
using People = std::vector<stats::CrossoverPerson>;

namespace {

People peopleOf(const QJsonObject& trial)
{
    People people;
    const auto add = [&](bool treatedFirst, const QString& first, const QString& second) {
        const auto firstScores = numbers(trial[first]);
        const auto secondScores = numbers(trial[second]);
        for (std::size_t i = 0; i < firstScores.size(); ++i) {
            people.push_back({treatedFirst, firstScores[i], secondScores[i]});
        }
    };
    add(true, u"a1"_s, u"a2"_s);
    add(false, u"b1"_s, u"b2"_s);
    return people;
}

People asthma()
{
    return peopleOf(referenceValues("crossover")["trials"_L1].toArray()[0].toObject());
}

bool sameEffect(const stats::CrossoverEffect& effect, const QJsonObject& expected)
{
    constexpr double tolerance = 1e-10;
    const auto near = [&](double value, const char* key) {
        return isNear(value, expected[QLatin1StringView(key)].toDouble(), tolerance);
    };
    return near(effect.estimate, "estimate") && near(effect.se, "se") && near(effect.t, "t") && near(effect.p, "p") &&
           near(effect.degreesOfFreedom, "degreesOfFreedom") && near(effect.lower, "lower") &&
           near(effect.upper, "upper");
}

} // namespace

class CrossoverTest : public QObject
{
    Q_OBJECT

private slots:
    void matchesReference_data();
    void matchesReference();
    void asthmaAsInTheBooks();
    void machinesAsSasPrints();
    void ketamineAsInTheReference_data();
    void ketamineAsInTheReference();
    void incompletePairsAreCounted();
    void periodShiftLeavesTreatment();
    void carryoverIsJudged();
    void constantTotals();
    void errors_data();
    void errors();
};

void CrossoverTest::matchesReference_data()
{
    QTest::addColumn<QJsonObject>("trial");
    for (const auto& row : referenceValues("crossover")["trials"_L1].toArray()) {
        QTest::newRow(qPrintable(row["name"_L1].toString())) << row.toObject();
    }
}

void CrossoverTest::matchesReference()
{
    QFETCH(QJsonObject, trial);
    const auto expected = trial["expected"_L1].toObject();
    const auto result = stats::crossover(peopleOf(trial));
    QVERIFY_RESULT(result);
    QVERIFY(sameEffect(result->treatment, expected["treatment"_L1].toObject()));
    QVERIFY(sameEffect(result->period, expected["period"_L1].toObject()));
    QVERIFY(result->carryover && sameEffect(*result->carryover, expected["carryover"_L1].toObject()));
    QVERIFY(result->firstPeriod && sameEffect(*result->firstPeriod, expected["firstPeriod"_L1].toObject()));
    QCOMPARE(std::size_t(result->treatedFirst), numbers(trial["a1"_L1]).size());
    QCOMPARE(std::size_t(result->treatedSecond), numbers(trial["b1"_L1]).size());
}

// Senn 2002, Cross-over Trials in Clinical Research, ch. 3: 46.6, SE 10.8, t = 4.32; carry-over 14.4 with SE 80.4.
void CrossoverTest::asthmaAsInTheBooks()
{
    const auto result = stats::crossover(asthma());
    QVERIFY_RESULT(result);
    QVERIFY(std::fabs(result->treatment.estimate - 46.6071) < 5e-5);
    QVERIFY(std::fabs(result->treatment.se - 10.7766) < 5e-5);
    QVERIFY(std::fabs(result->treatment.t - 4.3249) < 5e-5);
    QVERIFY(std::fabs(result->treatment.p - 0.001205) < 5e-7);
    QVERIFY(std::fabs(result->treatment.lower - 22.8881) < 5e-5);
    QVERIFY(std::fabs(result->treatment.upper - 70.3262) < 5e-5);
    QVERIFY(std::fabs(result->carryover->estimate - 14.4) < 0.05);
    QVERIFY(std::fabs(result->carryover->se - 80.4) < 0.05);
    std::vector<double> treated;
    std::vector<double> other;
    for (const auto& person : asthma()) {
        treated.push_back(person.treatedFirst ? *person.first : *person.second);
        other.push_back(person.treatedFirst ? *person.second : *person.first);
    }
    const auto naive = stats::pairedT(treated, other);
    QVERIFY_RESULT(naive);
    QVERIFY(std::fabs(naive->p - 0.001666) < 5e-7);
}

// PROC GLM on Cochran & Cox 1957, table 4.10: machine F = 15.22, p 0.0045; row F = 3.08, p 0.117; error 21.025 on 8.
void CrossoverTest::machinesAsSasPrints()
{
    const auto trials = referenceValues("crossover")["trials"_L1].toArray();
    const auto result = stats::crossover(peopleOf(trials[2].toObject()));
    QVERIFY_RESULT(result);
    QVERIFY(std::fabs(result->treatment.t * result->treatment.t - 15.22) < 0.005);
    QVERIFY(std::fabs(result->treatment.p - 0.0045) < 5e-5);
    QVERIFY(std::fabs(result->period.t * result->period.t - 3.08) < 0.005);
    QVERIFY(std::fabs(result->period.p - 0.117) < 5e-4);
    QVERIFY(std::fabs(result->treatment.se * result->treatment.se * 5.0 - 21.025) < 1e-9);
}

void CrossoverTest::ketamineAsInTheReference_data()
{
    QTest::addColumn<QString>("scale");
    for (const char* scale : {"MADRS_Total", "HAM17_Total", "HAMD_Bech"}) {
        QTest::newRow(scale) << QString::fromLatin1(scale);
    }
}

// The figures are the R reference of the trial, period.effect of which is period 1 - period 2.
void CrossoverTest::ketamineAsInTheReference()
{
    QFETCH(QString, scale);
    if (!haveKetamineTrial()) {
        QSKIP("the trial's data are not here");
    }
    const auto expected = ketamineReference(scale);
    const auto result = stats::crossover(ketaminePeople(scale));
    QVERIFY_RESULT(result);
    constexpr double tolerance = 1e-10; // it has twelve digits
    QCOMPARE(result->treatedFirst + result->treatedSecond, expected["n_paired"_L1].toInt());
    const auto treatment = expected["crossover"_L1].toObject();
    VERIFY_NEAR(result->treatment.estimate, treatment["effect"_L1].toDouble(), tolerance);
    VERIFY_NEAR(result->treatment.se, treatment["se"_L1].toDouble(), tolerance);
    VERIFY_NEAR(result->treatment.t, treatment["t"_L1].toDouble(), tolerance);
    VERIFY_NEAR(result->treatment.p, treatment["p"_L1].toDouble(), tolerance);
    VERIFY_NEAR(result->treatment.lower, treatment["ci"_L1][0].toDouble(), tolerance);
    VERIFY_NEAR(result->treatment.upper, treatment["ci"_L1][1].toDouble(), tolerance);
    QCOMPARE(result->treatment.degreesOfFreedom, treatment["df"_L1].toDouble());
    QVERIFY(std::fabs(result->period.estimate + expected["period"_L1]["effect"_L1].toDouble()) < 1e-11);
    VERIFY_NEAR(result->period.p, expected["period"_L1]["p"_L1].toDouble(), tolerance);
    VERIFY_NEAR(result->carryover->estimate, expected["carryover"_L1]["effect"_L1].toDouble(), tolerance);
    VERIFY_NEAR(result->carryover->se, expected["carryover"_L1]["se"_L1].toDouble(), tolerance);
    VERIFY_NEAR(result->carryover->p, expected["carryover"_L1]["p"_L1].toDouble(), tolerance);
}

void CrossoverTest::incompletePairsAreCounted()
{
    People people = asthma();
    const auto whole = stats::crossover(people);
    people.push_back({true, 300.0, std::nullopt});
    people.push_back({false, std::nullopt, 250.0});
    people.push_back({false, std::nullopt, std::nullopt});
    const auto result = stats::crossover(people);
    QVERIFY_RESULT(whole);
    QVERIFY_RESULT(result);
    QCOMPARE(result->incompleteTreatedFirst, 1);
    QCOMPARE(result->incompleteTreatedSecond, 2);
    QCOMPARE(result->treatment.estimate, whole->treatment.estimate);
    QCOMPARE(result->treatment.se, whole->treatment.se);
    QCOMPARE(result->firstPeriod->degreesOfFreedom, whole->firstPeriod->degreesOfFreedom + 1.0);
}

void CrossoverTest::periodShiftLeavesTreatment()
{
    People people = asthma();
    const auto before = stats::crossover(people);
    for (auto& person : people) {
        *person.second += 64.0;
    }
    const auto after = stats::crossover(people);
    QVERIFY_RESULT(after);
    VERIFY_NEAR(after->treatment.estimate, before->treatment.estimate, 1e-12);
    VERIFY_NEAR(after->treatment.se, before->treatment.se, 1e-12);
    VERIFY_NEAR(after->period.estimate, before->period.estimate + 64.0, 1e-12);
    for (auto& person : people) { // A and B exchanged
        person.treatedFirst = !person.treatedFirst;
    }
    const auto swapped = stats::crossover(people);
    VERIFY_NEAR(swapped->treatment.estimate, -after->treatment.estimate, 1e-12);
    VERIFY_NEAR(swapped->period.estimate, after->period.estimate, 1e-12);
}

void CrossoverTest::carryoverIsJudged()
{
    // Grizzle's data are the textbook case of a carry-over that shows; the asthma data cannot exclude one.
    const auto grizzle = stats::crossover(peopleOf(referenceValues("crossover")["trials"_L1].toArray()[1].toObject()));
    QVERIFY_RESULT(grizzle);
    QVERIFY(grizzle->carryoverSuspected);
    QVERIFY(!grizzle->carryoverCouldExplain); // it would have to be negative
    const auto senn = stats::crossover(asthma());
    QVERIFY(!senn->carryoverSuspected);
    QVERIFY(senn->carryoverCouldExplain);
}

void CrossoverTest::constantTotals()
{
    const auto result = stats::crossover(People{{true, 4.0, 6.0}, {true, 3.0, 7.0}, {false, 9.0, 1.0}});
    QVERIFY_RESULT(result);
    QVERIFY(!result->carryover);
    QVERIFY(!result->carryoverSuspected);
    QVERIFY(std::isfinite(result->treatment.p));
}

void CrossoverTest::errors_data()
{
    using base::ErrorKind;
    QTest::addColumn<People>("people");
    QTest::addColumn<double>("level");
    QTest::addColumn<ErrorKind>("kind");
    const double nan = std::numeric_limits<double>::quiet_NaN();
    QTest::newRow("nobody") << People{} << 0.95 << ErrorKind::NotEnoughData;
    QTest::newRow("one person") << People{{true, 1.0, 2.0}} << 0.95 << ErrorKind::NotEnoughData;
    QTest::newRow("two people") << People{{true, 1.0, 2.0}, {false, 2.0, 5.0}} << 0.95 << ErrorKind::NotEnoughData;
    QTest::newRow("one sequence") << People{{true, 1.0, 2.0}, {true, 2.0, 5.0}, {true, 2.0, 1.0}} << 0.95
                                  << ErrorKind::NotEnoughData;
    QTest::newRow("all missing") << People{{true, {}, {}}, {false, {}, {}}, {true, {}, {}}} << 0.95
                                 << ErrorKind::NotEnoughData;
    QTest::newRow("constant") << People{{true, 1.0, 2.0}, {false, 5.0, 7.0}, {true, 3.0, 4.0}} << 0.95
                              << ErrorKind::NotApplicable;
    QTest::newRow("constant but for rounding")
        << People{{true, 1.1, 1.0}, {false, 5.0, 7.0}, {true, 0.3, 0.2}} << 0.95 << ErrorKind::NotApplicable;
    QTest::newRow("not a number") << People{{true, nan, 2.0}, {false, 5.0, 7.0}, {true, 3.0, 9.0}} << 0.95
                                  << ErrorKind::InvalidValue;
    QTest::newRow("too large") << People{{true, 1e200, 2.0}, {false, 5.0, 7.0}, {true, 3.0, 9.0}} << 0.95
                               << ErrorKind::InvalidValue;
    QTest::newRow("level") << asthma() << 1.0 << ErrorKind::InvalidValue;
}

void CrossoverTest::errors()
{
    QFETCH(People, people);
    QFETCH(double, level);
    QFETCH(base::ErrorKind, kind);
    const auto result = stats::crossover(people, level);
    QVERIFY(!result.has_value());
    QCOMPARE(result.error().kind, kind);
}

QTEST_GUILESS_MAIN(CrossoverTest)
#include "crossover_test.moc"
