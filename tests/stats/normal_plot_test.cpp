// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/stats/normal_plot.h"

#include <QTest>

#include <array>
#include <cmath>
#include <limits>
#include <random>

class NormalPlotTest : public QObject
{
    Q_OBJECT

private slots:
    void agreesWithR();
    void holdsItsLevel_data();
    void holdsItsLevel();
    void nothingToSay();
    void sizeDoesNotMatter();
};

// R 4.2: x <- c(2, 3, 5, 7, 11, 13); cor(sort(x), qnorm(ppoints(6, a = 3/8)));
// m <- mean(x); mean((x - m)^3) / mean((x - m)^2)^1.5
void NormalPlotTest::agreesWithR()
{
    const std::array values{13.0, 2.0, 7.0, 3.0, 11.0, 5.0};
    const auto plot = stats::normalPlot(values);
    QVERIFY(plot.has_value());
    QVERIFY2(std::abs(plot->correlation - 0.97494533759207103) < 1e-12, qPrintable(QString::number(plot->correlation, 'g', 17)));
    QVERIFY2(std::abs(plot->skewness - 0.33789404459279249) < 1e-12, qPrintable(QString::number(plot->skewness, 'g', 17)));
    QVERIFY(std::abs(stats::normalScores(6).front() + 1.2815515655446008) < 1e-12);
}

void NormalPlotTest::holdsItsLevel_data()
{
    QTest::addColumn<int>("n");
    for (const int n : {5, 12, 24, 50, 100}) {
        QTest::addRow("n = %d", n) << n;
    }
}

// The published curves are fits: samples from a normal fall below them about as often as they say.
void NormalPlotTest::holdsItsLevel()
{
    QFETCH(int, n);
    constexpr int samples = 20000;
    std::mt19937_64 random(20261123);
    std::normal_distribution<double> normal(50.0, 8.0);
    int belowFive = 0;
    int belowOne = 0;
    std::vector<double> values(static_cast<std::size_t>(n));
    for (int i = 0; i < samples; ++i) {
        for (double& value : values) {
            value = normal(random);
        }
        const auto plot = stats::normalPlot(values);
        belowFive += plot->correlation < plot->criticalFive ? 1 : 0;
        belowOne += plot->correlation < plot->criticalOne ? 1 : 0;
    }
    QVERIFY2(std::abs(belowFive / double(samples) - 0.05) < 0.01, qPrintable(QString::number(belowFive)));
    QVERIFY2(std::abs(belowOne / double(samples) - 0.01) < 0.005, qPrintable(QString::number(belowOne)));
}

void NormalPlotTest::nothingToSay()
{
    QVERIFY(stats::normalScores(0).empty());
    QVERIFY(!stats::normalPlot(std::array{1.0, 2.0, 3.0}));
    QVERIFY(!stats::normalPlot(std::array{2.0, 2.0, 2.0, 2.0, 2.0}));
    QVERIFY(!stats::normalPlot(std::array{0.1 + 0.2, 0.3, 0.3, 0.3, 0.3}));
    QVERIFY(!stats::normalPlot(std::array{1.0, 2.0, 3.0, std::numeric_limits<double>::infinity()}));
    QCOMPARE(stats::normalPlot(std::vector<double>{1, 2, 3, 4, 6})->criticalFive > 0.8, true);
    std::vector<double> many(101);
    for (std::size_t i = 0; i < many.size(); ++i) {
        many[i] = double(i);
    }
    QCOMPARE(stats::normalPlot(many)->criticalFive, 0.0);
}

void NormalPlotTest::sizeDoesNotMatter()
{
    const auto small = stats::normalPlot(std::array{1e-200, 3e-200, 4e-200, 9e-200});
    const auto great = stats::normalPlot(std::array{1e200, 3e200, 4e200, 9e200});
    QVERIFY(small && great);
    QVERIFY(std::abs(small->correlation - great->correlation) < 1e-12);
}

QTEST_GUILESS_MAIN(NormalPlotTest)
#include "normal_plot_test.moc"
