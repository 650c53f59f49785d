// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/axis_range.h"
#include "core/figures/time_axis.h"
#include "tests/analysis/tiny_study.h"
#include "tests/support/result_check.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

class AxesTest : public QObject
{
    Q_OBJECT

private slots:
    void roundEnds_data();
    void roundEnds();
    void emptyAndFlatRangesAreWidened();
    void notANumberDoesNothing();
    void baselineStandsBeforeTheDose();
    void visitsWithoutATimeDoNotHideEachOther();
    void minutesAmongDays();
};

void AxesTest::roundEnds_data()
{
    QTest::addColumn<double>("lower");
    QTest::addColumn<double>("upper");
    QTest::addColumn<double>("minimum");
    QTest::addColumn<double>("maximum");
    QTest::newRow("zero is near") << 4.0 << 30.0 << 0.0 << 30.0;
    QTest::newRow("zero is far") << 50.0 << 59.5 << 50.0 << 60.0;
    QTest::newRow("percent") << -93.0 << 12.0 << -100.0 << 20.0;
    QTest::newRow("negative, near zero") << -20.0 << -3.0 << -20.0 << 0.0;
    QTest::newRow("small") << 0.11 << 0.58 << 0.0 << 0.6;
    QTest::newRow("large") << 0.0 << 1234567.0 << 0.0 << 1400000.0;
}

void AxesTest::roundEnds()
{
    QFETCH(double, lower);
    QFETCH(double, upper);
    QFETCH(double, minimum);
    QFETCH(double, maximum);
    figures::AxisRange range;
    range.add(upper);
    range.add(lower);
    figures::Axis axis;
    range.roundOut(axis);
    QVERIFY2(std::abs(axis.minimum - minimum) < 1e-9 * std::max(1.0, upper), qPrintable(QString::number(axis.minimum)));
    QVERIFY2(std::abs(axis.maximum - maximum) < 1e-9 * std::max(1.0, upper), qPrintable(QString::number(axis.maximum)));
}

void AxesTest::emptyAndFlatRangesAreWidened()
{
    figures::Axis axis;
    figures::AxisRange range;
    QVERIFY(range.isEmpty());
    range.roundOut(axis);
    QVERIFY(axis.maximum > axis.minimum);
    for (const double value : {0.0, -7.0, 26.0, 1e9}) {
        figures::AxisRange flat;
        flat.add(value);
        flat.roundOut(axis);
        QVERIFY(axis.minimum < axis.maximum);
        QVERIFY(axis.minimum <= value && value <= axis.maximum);
    }
}

void AxesTest::notANumberDoesNothing()
{
    figures::AxisRange range;
    range.add(std::nan(""));
    QVERIFY(range.isEmpty());
    range.add(3.0);
    range.add(HUGE_VAL);
    QCOMPARE(range.lower(), 3.0);
    QCOMPARE(range.upper(), 3.0);
}

void AxesTest::baselineStandsBeforeTheDose()
{
    study::Study study = tiny::crossover();
    study.visits[1].time = 0.0; // "day 0", after the dose, and a baseline of the same day
    study.visits[1].key = u"day 0"_s;
    const auto scene = figures::makeScene(study, tiny::selection());
    QVERIFY_RESULT(scene);
    const figures::TimeAxis time(*scene);
    QVERIFY(*time.xOf(tiny::baseline) < *time.xOf(tiny::day1));
    QCOMPARE(*time.xOf(tiny::day1), 0.0);
    QCOMPARE(time.axis(*scene).ticks[0].label, u"Baseline"_s);
    QVERIFY(!time.xOf(study::VisitId(99)).has_value());
}

void AxesTest::visitsWithoutATimeDoNotHideEachOther()
{
    study::Study study = tiny::crossover();
    for (study::Visit& visit : study.visits) {
        visit.time = 0.0;
    }
    study.visits[1].key = study.visits[1].label = u"week of infusion"_s;
    const auto scene = figures::makeScene(study, tiny::selection());
    QVERIFY_RESULT(scene);
    const figures::TimeAxis time(*scene);
    QVERIFY(*time.xOf(tiny::baseline) < *time.xOf(tiny::day1));
    QVERIFY(*time.xOf(tiny::day1) < *time.xOf(tiny::day3));
    QCOMPARE(time.axis(*scene).ticks[1].label, u"week of infusion"_s);
}

void AxesTest::minutesAmongDays()
{
    study::Study study = tiny::crossover();
    study.visits[1].key = u"minute 40"_s;
    study.visits[1].unit = study::TimeUnit::Minute;
    study.visits[1].time = 40.0;
    const auto scene = figures::makeScene(study, tiny::selection());
    QVERIFY_RESULT(scene);
    const figures::TimeAxis time(*scene);
    QVERIFY(!time.inMinutes());
    QVERIFY(std::abs(*time.xOf(tiny::day1) - 40.0 / 1440.0) < 1e-12);
    QCOMPARE(time.axis(*scene).ticks[1].label, u"40 min"_s);
}

QTEST_GUILESS_MAIN(AxesTest)
#include "axes_test.moc"
