// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/density_cache.h"
#include "app/tasks/task.h"
#include "tests/app/sample_figures.h"

#include <QTest>

using plots::Crowd;
using plots::DensityCache;

namespace {

using SharedFigure = std::shared_ptr<const figures::Figure>;

SharedFigure crowdOf(int people, figures::Emphasis emphasis = figures::Emphasis::Full)
{
    figures::Figure figure;
    figure.lines.push_back(
        sample::courses(people, sample::manyDays(20), 12.0, figures::Role::Open, study::Origin::Imported, 5));
    figure.lines.front().emphasis = emphasis;
    return std::make_shared<const figures::Figure>(std::move(figure));
}

plots::PlotMapping mappingAt(double zoom)
{
    return {.area = QRectF(10.0, 20.0, 300.0, 200.0),
            .xScale = 15.0 * zoom,
            .xOffset = 10.0,
            .yScale = -4.0 * zoom,
            .yOffset = 220.0};
}

} // namespace

class PlotsDensityCacheTest : public QObject
{
    Q_OBJECT

private slots:
    void withoutABackgroundEveryCrowdIsExact()
    {
        DensityCache cache;
        const SharedFigure figure = crowdOf(2'000);
        const Crowd crowd = cache.find(figure, 0, mappingAt(1.0), 1.0);
        QVERIFY(crowd.exact);
        QCOMPARE(crowd.counts->sixteenths, plots::countLines(figure->lines[0], mappingAt(1.0), 1.0).sixteenths);
        QCOMPARE(cache.find(figure, 0, mappingAt(1.0), 1.0).counts, crowd.counts); // counted once
        QVERIFY(cache.find(figure, 0, mappingAt(1.0), 2.0).counts != crowd.counts);
    }

    void aSmallCrowdIsNotWaitedFor()
    {
        QObject guard;
        DensityCache cache;
        cache.countInBackground(&guard, [] {});
        QVERIFY(cache.find(crowdOf(1'000), 0, mappingAt(1.0), 1.0).exact);
    }

    void aLargeCrowdArrivesAndIsStretchedMeanwhile()
    {
        QObject guard;
        DensityCache cache;
        int arrived = 0;
        cache.countInBackground(&guard, [&arrived] { ++arrived; });
        const SharedFigure figure = crowdOf(2'000);
        QVERIFY(cache.find(figure, 0, mappingAt(1.0), 1.0).counts == nullptr);
        QTRY_COMPARE(arrived, 1);
        const Crowd first = cache.find(figure, 0, mappingAt(1.0), 1.0);
        QVERIFY(first.exact);
        QCOMPARE(first.counts->sixteenths, plots::countLines(figure->lines[0], mappingAt(1.0), 1.0).sixteenths);

        const Crowd meanwhile = cache.find(figure, 0, mappingAt(2.0), 1.0);
        QVERIFY(!meanwhile.exact);
        QCOMPARE(meanwhile.counts, first.counts);
        QVERIFY(meanwhile.mapping == mappingAt(1.0));
        QTRY_COMPARE(arrived, 2);
        QVERIFY(cache.find(figure, 0, mappingAt(2.0), 1.0).exact);
        QVERIFY(cache.find(figure, 0, mappingAt(1.0), 1.0).exact); // both are kept
    }

    void theOtherSidesFigureHasTheSameCrowd()
    {
        QObject guard;
        DensityCache cache;
        int arrived = 0;
        cache.countInBackground(&guard, [&arrived] { ++arrived; });
        QVERIFY(!cache.find(crowdOf(2'000), 0, mappingAt(1.0), 1.0).exact);
        QTRY_COMPARE(arrived, 1);
        QVERIFY(cache.find(crowdOf(2'000, figures::Emphasis::Ghost), 0, mappingAt(1.0), 1.0).exact);
        QVERIFY(!cache.find(crowdOf(2'001), 0, mappingAt(1.0), 1.0).exact);
    }

    void nothingArrivesAfterTheGuard()
    {
        auto guard = std::make_unique<QObject>();
        DensityCache cache;
        int arrived = 0;
        cache.countInBackground(guard.get(), [&arrived] { ++arrived; });
        QVERIFY(!cache.find(crowdOf(2'000), 0, mappingAt(1.0), 1.0).exact);
        guard.reset();
        QVERIFY(cache.find(crowdOf(3'000), 0, mappingAt(1.0), 1.0).exact); // at once again
        QObject later;
        bool done = false;
        tasks::start(&later, [](base::Progress&) { return true; }, [&done](bool finished) { done = finished; });
        QTRY_VERIFY(done);
        QCOMPARE(arrived, 0);
    }
};

QTEST_MAIN(PlotsDensityCacheTest)
#include "plots_density_cache_test.moc"
