// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/figure_table.h"
#include "core/figures/luck_carryover.h"
#include "core/figures/luck_early_stop.h"
#include "core/figures/luck_regress.h"
#include "core/figures/luck_words.h"

#include <QTest>

#include <cmath>
#include <numeric>

using namespace Qt::StringLiterals;

class LuckFiguresTest : public QObject
{
    Q_OBJECT

private slots:

    void aHistogramCountsEveryValue()
    {
        const std::vector<double> values = {-3.0, -2.9, 0.0, 0.1, 4.0, 99.0};
        const figures::Bins bins{.lower = -3.0, .upper = 5.0, .count = 8};
        const figures::Bars bars = figures::histogramOf(values, bins, u"values"_s, figures::Role::Neutral);
        QVERIFY(bars.joined);
        const std::vector<double> expected = {2, 0, 0, 2, 0, 0, 0, 2}; // what lies beyond is in the last
        QCOMPARE(bars.y, expected);
        QCOMPARE(bars.x.front(), -2.5);
        figures::Figure figure;
        figure.bars.push_back(bars);
        const analysis::Table table = figures::figureTable(figure, {});
        QCOMPARE(table.rows.size(), expected.size());
        QCOMPARE(std::get<QString>(table.rows.front()[1]), u"count"_s);
        QCOMPARE(std::get<double>(table.rows.front()[5]), -3.0);
        QCOMPARE(std::get<double>(table.rows.front()[6]), -2.0);
    }

    void shares_data()
    {
        QTest::addColumn<double>("share");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0.0 << u"0 %"_s;
        QTest::newRow("tiny") << 1e-9 << u"less than 0.1 %"_s;
        QTest::newRow("small") << 0.0039 << u"0.4 %"_s;
        QTest::newRow("large") << 0.214 << u"21 %"_s;
    }

    void shares()
    {
        QFETCH(double, share);
        QTEST(figures::smallShareText(share), "text");
    }

    void stoppedTrialsArePartOfAll()
    {
        simulation::EarlyStopOptions options;
        options.trials = 2000;
        base::NoProgress unseen;
        const auto result = simulation::earlyStop(options, unseen);
        const figures::Figure figure = figures::earlyStopFigure(options, *result);
        QCOMPARE(figure.bars.size(), std::size_t(2));
        double all = 0.0;
        double early = 0.0;
        for (std::size_t bin = 0; bin < figure.bars[0].y.size(); ++bin) {
            QVERIFY(figure.bars[1].y[bin] <= figure.bars[0].y[bin]);
            all += figure.bars[0].y[bin];
            early += figure.bars[1].y[bin];
        }
        QCOMPARE(all, 2000.0);
        QCOMPARE(early, double(result->stoppedEarly));
        QVERIFY(figure.summary.contains(u"Nobody knows"_s));
        options.effect = 0.0;
        const auto nothing = simulation::earlyStop(options, unseen);
        QVERIFY(!figures::earlyStopFigure(options, *nothing).summary.contains(u"times the truth"_s));
    }

    void regressDrawsTheMeanOfEverybody()
    {
        simulation::RegressOptions options;
        base::NoProgress unseen;
        const auto result = simulation::regress(options, unseen);
        double sum = 0.0;
        for (const simulation::RegressTrial& trial : result->trials) {
            sum += trial.everybody;
        }
        const double mean = sum / static_cast<double>(result->trials.size());
        const double sd = options.sd * std::sqrt(2.0 * (1.0 - options.correlation)); // of one person's contrast
        QVERIFY(std::abs(mean) < 4.0 * sd / std::sqrt(double(options.people) * options.trials));
        const figures::Figure figure = figures::regressFigure(options, *result);
        QVERIFY(figure.summary.contains(u"naltrexone does nothing"_s));
    }

    void carryoverBendsTowardsZero()
    {
        base::NoProgress unseen;
        const simulation::CarryoverOptions options;
        const auto figure = figures::carryoverFigure(options, figures::CarryoverView::Bias, unseen);
        QVERIFY(figure.has_value());
        const figures::MeanLine& bias = figure->means.front();
        QCOMPARE(bias.y.front(), -0.5 * options.effect);
        for (std::size_t i = 0; i < bias.x.size(); ++i) {
            const double hours = 24.0 * bias.x[i];
            QVERIFY(std::abs(bias.y[i] + 0.5 * options.effect * std::exp2(-hours / 90.0)) < 1e-12);
            QVERIFY(bias.lower[i] <= bias.y[i] && bias.y[i] <= bias.upper[i]);
        }
        const auto pretest = figures::carryoverFigure(options, figures::CarryoverView::Pretest, unseen);
        QVERIFY(pretest.has_value());
        QCOMPARE(pretest->means.size(), std::size_t(2));
    }
};

QTEST_GUILESS_MAIN(LuckFiguresTest)
#include "luck_figures_test.moc"
