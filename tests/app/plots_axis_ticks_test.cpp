// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/axis_ticks.h"

#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;

class PlotsAxisTicksTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void ticksAreRound_data();
    void ticksAreRound();
    void numbersAreWritten_data();
    void numbersAreWritten();
    void namedTicksStayWhileInSight();
    void zoomedBetweenNamedTicks();
};

void PlotsAxisTicksTest::ticksAreRound_data()
{
    QTest::addColumn<double>("lower");
    QTest::addColumn<double>("upper");
    QTest::addColumn<int>("most");
    QTest::addColumn<QList<double>>("expected");
    QTest::newRow("scores") << 0.0 << 32.0 << 5 << QList<double>{0, 10, 20, 30};
    QTest::newRow("percent") << -100.0 << 20.0 << 7 << QList<double>{-100, -80, -60, -40, -20, 0, 20};
    QTest::newRow("small") << 0.0 << 0.3 << 4 << QList<double>{0.0, 0.1, 0.2, 0.3};
    QTest::newRow("odd ends") << 3.2 << 7.9 << 6 << QList<double>{4, 5, 6, 7};
    QTest::newRow("two") << 0.0 << 52.0 << 2 << QList<double>{0};
    QTest::newRow("empty") << 5.0 << 5.0 << 5 << QList<double>{};
    QTest::newRow("reversed") << 5.0 << 1.0 << 5 << QList<double>{};
}

void PlotsAxisTicksTest::ticksAreRound()
{
    QFETCH(double, lower);
    QFETCH(double, upper);
    QFETCH(int, most);
    QFETCH(QList<double>, expected);
    const std::vector<double> ticks = plots::roundTicks(lower, upper, most);
    QCOMPARE(qsizetype(ticks.size()), expected.size());
    QVERIFY(qsizetype(ticks.size()) <= std::max(most, 2));
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        QVERIFY(qAbs(ticks[i] - expected[qsizetype(i)]) < 1e-12);
    }
}

void PlotsAxisTicksTest::numbersAreWritten_data()
{
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("step");
    QTest::addColumn<QString>("expected");
    QTest::newRow("whole") << 10000.0 << 5000.0 << u"10000"_s;
    QTest::newRow("tenths") << 0.5 << 0.5 << u"0.5"_s;
    QTest::newRow("hundredths") << 0.25 << 0.05 << u"0.25"_s;
    QTest::newRow("true minus") << -20.0 << 10.0 << u"−20"_s;
    QTest::newRow("tenth of a sum") << 0.1 + 0.2 << 0.1 << u"0.3"_s;
}

void PlotsAxisTicksTest::numbersAreWritten()
{
    QFETCH(double, value);
    QFETCH(double, step);
    QTEST(plots::tickText(value, step), "expected");
}

void PlotsAxisTicksTest::namedTicksStayWhileInSight()
{
    const figures::Axis axis{
        .minimum = 0.0, .maximum = 14.0, .ticks = {{0, u"baseline"_s, {}}, {1, u"1"_s, {}}, {14, u"14"_s, {}}}};
    QCOMPARE(plots::visibleTicks(axis, 0.0, 14.0, 8).size(), 3U);
    const auto zoomed = plots::visibleTicks(axis, 0.0, 2.0, 8);
    QCOMPARE(zoomed.size(), 2U);
    QCOMPARE(zoomed.front().label, u"baseline"_s);
}

void PlotsAxisTicksTest::zoomedBetweenNamedTicks()
{
    figures::Axis axis{
        .minimum = 0.0, .maximum = 14.0, .ticks = {{0, u"0"_s, {}}, {7, u"7"_s, u"12"_s}, {14, u"14"_s, {}}}};
    const auto numbers = plots::visibleTicks(axis, 6.0, 8.0, 5);
    QVERIFY(numbers.size() > 2);
    QVERIFY(std::any_of(numbers.begin(), numbers.end(), [](const figures::Tick& tick) { return tick.at == 6.5; }));
    const auto seven =
        std::find_if(numbers.begin(), numbers.end(), [](const figures::Tick& tick) { return tick.at == 7.0; });
    QVERIFY(seven != numbers.end() && seven->below == u"12"_s); // the n stays with its day
    axis.ticks = {{0, u"placebo"_s, {}}, {7, u"naltrexone"_s, {}}};
    QCOMPARE(plots::visibleTicks(axis, 6.0, 8.0, 5).size(), 1U); // between arms there are no numbers
}

QTEST_GUILESS_MAIN(PlotsAxisTicksTest)
#include "plots_axis_ticks_test.moc"
