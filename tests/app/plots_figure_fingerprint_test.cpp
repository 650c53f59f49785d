// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/figure_fingerprint.h"
#include "tests/app/sample_figures.h"

#include <QTest>

#include <functional>

using figures::Figure;

class PlotsFigureFingerprintTest : public QObject
{
    Q_OBJECT

private slots:

    void ofLinesSeesEveryValue()
    {
        figures::Lines all =
            sample::courses(50, sample::manyDays(5), 12.0, figures::Role::Open, study::Origin::Imported, 5);
        const std::uint64_t before = plots::fingerprint(all);
        QCOMPARE(plots::fingerprint(all), before);
        for (const std::size_t i : {std::size_t(0), all.y.size() / 2, all.y.size() - 1}) {
            figures::Lines changed = all;
            changed.y[i] += 1.0;
            QVERIFY(plots::fingerprint(changed) != before);
        }
    }

    void ofAFigureSeesDataAndTheirLook_data()
    {
        QTest::addColumn<std::function<void(Figure&)>>("change");
        QTest::addColumn<bool>("matters");
        using Change = std::function<void(Figure&)>;
        QTest::newRow("nothing") << Change([](Figure&) {}) << false;
        QTest::newRow("title") << Change([](Figure& figure) { figure.title = QStringLiteral("Another"); }) << false;
        QTest::newRow("threshold") << Change([](Figure& figure) { figure.thresholds.clear(); }) << false;
        QTest::newRow("point") << Change([](Figure& figure) { figure.points[0].y.back() += 0.5; }) << true;
        QTest::newRow("bar") << Change([](Figure& figure) { figure.bars[0].x.front() += 0.5; }) << true;
        QTest::newRow("width") << Change([](Figure& figure) { figure.bars[0].width = 0.4; }) << true;
        QTest::newRow("line") << Change([](Figure& figure) { figure.lines[0].y.back() += 0.5; }) << true;
        QTest::newRow("mean") << Change([](Figure& figure) { figure.means[0].upper.back() += 0.5; }) << true;
        QTest::newRow("role") << Change([](Figure& figure) { figure.points[0].role = figures::Role::Blocked; }) << true;
        QTest::newRow("ghost") << Change([](Figure& figure) { figure.bars[0].emphasis = figures::Emphasis::Ghost; })
                               << true;
        QTest::newRow("origin") << Change([](Figure& figure) { figure.lines[0].origin = study::Origin::Simulated; })
                                << true;
        QTest::newRow("one fewer") << Change([](Figure& figure) { figure.points.pop_back(); }) << true;
    }

    void ofAFigureSeesDataAndTheirLook()
    {
        QFETCH(std::function<void(Figure&)>, change);
        QFETCH(bool, matters);
        Figure figure;
        figure.lines = {sample::courses(5, sample::manyDays(3), 12.0, figures::Role::Open, study::Origin::Imported, 5)};
        figure.means = {sample::meanOf(figure.lines[0])};
        figure.points.resize(1);
        figure.points[0].x = {1.0, 2.0};
        figure.points[0].y = {3.0, 4.0};
        figure.bars.resize(1);
        figure.bars[0].x = {1.0, 2.0, 3.0};
        figure.bars[0].y = {-3.0, -4.0, 1.0};
        figure.thresholds = {{QStringLiteral("remission"), 7.0}};
        const std::uint64_t before = plots::fingerprint(figure, 1);
        QVERIFY(plots::fingerprint(figure, 2) != before);
        change(figure);
        QCOMPARE(plots::fingerprint(figure, 1) != before, matters);
    }
};

QTEST_GUILESS_MAIN(PlotsFigureFingerprintTest)
#include "plots_figure_fingerprint_test.moc"
