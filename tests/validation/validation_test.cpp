// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/validation/recomputation.h"
#include "core/validation/validation.h"
#include "tests/support/result_check.h"

#include <QSet>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

class ValidationTest : public QObject
{
    Q_OBJECT

private slots:
    void everyGoldenValuePasses();
    void issueAsksForThese_data();
    void issueAsksForThese();
    void wrongAndMissingNumbersFail();
    void unknownMethodIsAnError();
    void canBeCancelled();
};

namespace {

class CancelledValidation final : public base::Progress
{
public:
    void report(double) override {}

    [[nodiscard]] bool cancelled() const override { return true; }
};

const std::vector<validation::CheckedValue>& checks()
{
    static const auto all = [] {
        base::NoProgress progress;
        return validation::validate(progress);
    }();
    return *all;
}

} // namespace

void ValidationTest::everyGoldenValuePasses()
{
    QVERIFY(checks().size() >= 150);
    QSet<QString> names;
    for (const auto& check : checks()) {
        QVERIFY2(check.passed(), qPrintable(u"%1: expected %2, got %3"_s.arg(check.name)
                                                .arg(check.expected, 0, 'g', 17)
                                                .arg(check.got.value_or(0.0), 0, 'g', 17)));
        QVERIFY2(!check.source.isEmpty(), qPrintable(check.name));
        QVERIFY2(check.tolerance > 0.0 && std::isfinite(check.expected), qPrintable(check.name));
        names.insert(check.name);
    }
    QCOMPARE(std::size_t(names.size()), checks().size()); // each has a name of its own
    QVERIFY(validation::allPassed(checks()));
}

void ValidationTest::issueAsksForThese_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("expected");
    QTest::newRow("Senn") << u"AB/BA of Senn asthma: treatment estimate"_s << 46.607142857;
    QTest::newRow("sleep") << u"Paired t of sleep: t"_s << 4.062127683;
    QTest::newRow("Newcombe") << u"As printed: pairs 14/5/0/22: upper"_s << 0.2265;
    QTest::newRow("Wilson") << u"Wilson interval of 7 of 12, 95 %: lower"_s << 0.319511313;
    QTest::newRow("McNemar") << u"McNemar of 6 and 1: exact p"_s << 0.125;
    QTest::newRow("Clements") << u"As collected: clements-1981, 0.5 mg/kg over 40 min: ng/mL at 40 min"_s << 177.31328;
    QTest::newRow("Pocock") << u"As printed: pocock, 2 looks: z at look 2"_s << 2.17827;
    QTest::newRow("BCG") << u"Meta-analysis, bcg: random"_s << -0.71453;
    QTest::newRow("carry-over") << u"Carry-over after 14 days, half-time 90 h: left"_s << 0.07519;
    QTest::newRow("Kenward-Roger") << u"MMRM of sleep: UN REML group2 Kenward-Roger SE"_s << 0.388958724;
}

void ValidationTest::issueAsksForThese()
{
    QFETCH(QString, name);
    QFETCH(double, expected);
    for (const auto& check : checks()) {
        if (check.name == name) {
            QVERIFY(std::fabs(check.got.value() - expected) < 5.1e-5);
            return;
        }
    }
    QFAIL("no such golden value");
}

void ValidationTest::wrongAndMissingNumbersFail()
{
    validation::CheckedValue check{.name = {}, .source = {}, .expected = 2.0, .got = 2.25, .tolerance = 0.25};
    QVERIFY(check.passed());
    QCOMPARE(check.difference(), std::optional(0.25));
    check.tolerance = 0.125;
    QVERIFY(!check.passed());
    QVERIFY(!validation::allPassed({check}));
    check.got = std::numeric_limits<double>::quiet_NaN();
    QVERIFY(!check.passed());
    check.got.reset();
    QVERIFY(!check.passed());
    QVERIFY(!check.difference());
}

void ValidationTest::unknownMethodIsAnError()
{
    QCOMPARE(validation::recompute(u"no such method"_s, {}).error().kind, base::ErrorKind::UnknownKey);
    QCOMPARE(validation::recompute(u"paired t"_s, {}).error().kind, base::ErrorKind::NotEnoughData);
}

void ValidationTest::canBeCancelled()
{
    CancelledValidation progress;
    QCOMPARE(validation::validate(progress).error().kind, base::ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(ValidationTest)
#include "validation_test.moc"
