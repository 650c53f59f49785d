// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/line_density.h"
#include "tests/app/sample_figures.h"

#include <QTest>

#include <numeric>

using plots::LineCounts;

class PlotsLineDensityTest : public QObject
{
    Q_OBJECT

private slots:
    void everyLineIsCounted();
    void equalLinesAddUp();
    void zoomedLinesAreClipped();
    void oneLineIsVisible();
};

namespace {

figures::Lines lines(const std::vector<std::vector<QPointF>>& all)
{
    figures::Lines result;
    result.first.push_back(0);
    for (const std::vector<QPointF>& line : all) {
        for (const QPointF& point : line) {
            result.x.push_back(point.x());
            result.y.push_back(point.y());
        }
        result.participant.emplace_back(static_cast<std::int32_t>(result.first.size()));
        result.first.push_back(static_cast<std::uint32_t>(result.x.size()));
    }
    return result;
}

plots::PlotMapping unitMapping(double width, double height)
{
    return {.area = QRectF(10.0, 20.0, width, height),
            .xScale = 1.0,
            .xOffset = 10.0,
            .yScale = -1.0,
            .yOffset = 20.0 + height};
}

double linesInColumn(const LineCounts& counts, int x)
{
    const auto begin = counts.sixteenths.begin() + std::ptrdiff_t(x) * counts.height;
    return std::accumulate(begin, begin + counts.height, 0.0) / 16.0;
}

} // namespace

void PlotsLineDensityTest::everyLineIsCounted()
{
    // Level lines one pixel thick: each column holds as many lines as there are, whatever the resolution.
    figures::Lines all =
        sample::courses(700, sample::manyDays(20), 12.0, figures::Role::Open, study::Origin::Imported, 5);
    for (std::size_t i = 0; i < all.y.size(); ++i) {
        all.y[i] = 5.0 + 0.07 * double(i / 20);
    }
    plots::PlotMapping mapping = unitMapping(190.0, 60.0);
    mapping.xScale = 10.0;
    for (const double ratio : {1.0, 2.0}) {
        const LineCounts counts = plots::countLines(all, mapping, ratio);
        QCOMPARE(counts.width, qRound(190 * ratio));
        for (const int x : {0, 33, 94, counts.width - 1}) {
            QCOMPARE(linesInColumn(counts, x), 700.0 * ratio); // thickness grows with the resolution
        }
    }
}

void PlotsLineDensityTest::equalLinesAddUp()
{
    const std::vector<QPointF> rising = {{0.0, 10.0}, {40.0, 30.0}};
    const LineCounts once = plots::countLines(lines({rising}), unitMapping(40, 40), 1.0);
    const LineCounts thrice = plots::countLines(lines({rising, rising, rising}), unitMapping(40, 40), 1.0);
    QVERIFY(once.most > 0);
    for (std::size_t i = 0; i < once.sixteenths.size(); ++i) {
        QCOMPARE(thrice.sixteenths[i], 3 * once.sixteenths[i]);
    }
    // y grows upwards: the start is low in the picture.
    const auto at = [&](int x, int y) { return once.sixteenths[std::size_t(x) * 40 + std::size_t(y)]; };
    QVERIFY(at(0, 29) > 0);
    QCOMPARE(at(0, 10), 0);
    QVERIFY(at(39, 10) > 0);
}

void PlotsLineDensityTest::zoomedLinesAreClipped()
{
    plots::PlotMapping mapping = unitMapping(50.0, 50.0);
    mapping.xScale = 2000.0;
    mapping.xOffset = -100'000.0;
    mapping.yScale = -3000.0;
    mapping.yOffset = 90'000.0;
    const LineCounts counts =
        plots::countLines(lines({{{0.0, 0.0}, {100.0, 60.0}}, {{0.0, -5.0}, {100.0, -9.0}}}), mapping, 1.0);
    for (const std::int32_t count : counts.sixteenths) {
        QVERIFY(count >= 0 && count <= 16);
    }
}

void PlotsLineDensityTest::oneLineIsVisible()
{
    std::vector<std::vector<QPointF>> crowd(3000, {{0.0, 9.5}, {40.0, 9.5}});
    crowd.push_back({{0.0, 29.5}, {40.0, 29.5}});
    const LineCounts counts = plots::countLines(lines(crowd), unitMapping(40, 40), 1.0);
    const QImage image = plots::densityImage(counts, QColor(0, 114, 178), 1.0);
    const auto darkest = [&](int from, int to) {
        int alpha = 0;
        for (int y = from; y < to; ++y) {
            alpha = std::max(alpha, image.pixelColor(20, y).alpha());
        }
        return alpha;
    };
    QVERIFY(darkest(5, 15) >= 50);                 // the one outlier
    QVERIFY(darkest(25, 35) > 3 * darkest(5, 15)); // the crowd
    QCOMPARE(darkest(16, 24), 0);
}

QTEST_GUILESS_MAIN(PlotsLineDensityTest)
#include "plots_line_density_test.moc"
