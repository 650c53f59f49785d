// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/figure_view.h"
#include "app/plots/mark_pictures.h"
#include "core/base/random.h"

#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <memory>

using figures::Figure;
using plots::MarkPicture;
using plots::MarkPictures;
using study::ParticipantId;

using namespace Qt::StringLiterals;

namespace {

/// A mark and a bar for each of so many people.
Figure marksOf(int people)
{
    base::Random random(7);
    Figure figure;
    figure.key = u"marks"_s;
    figure.x = {.label = u"Rank"_s, .minimum = 0.0, .maximum = double(people) + 1.0};
    figure.y = {.label = u"Change"_s, .minimum = -40.0, .maximum = 40.0};
    figures::Points points{.name = u"Change"_s, .role = figures::Role::Open};
    figures::Bars bars{.name = u"Difference"_s, .role = figures::Role::Blocked};
    for (int person = 1; person <= people; ++person) {
        points.participant.emplace_back(person);
        points.x.push_back(person);
        points.y.push_back(10.0 * random.normal());
        bars.participant.emplace_back(person);
        bars.x.push_back(person);
        bars.y.push_back(5.0 * random.normal());
    }
    figure.points = {points};
    figure.bars = {bars};
    return figure;
}

plots::DataScene sceneOf(const std::shared_ptr<const Figure>& figure, double zoom = 1.0)
{
    plots::DataScene scene;
    scene.frame.figure = figure;
    scene.mapping = {.area = QRectF(40.0, 20.0, 400.0, 240.0),
                     .xScale = 400.0 * zoom / figure->x.maximum,
                     .xOffset = 40.0,
                     .yScale = -3.0 * zoom,
                     .yOffset = 140.0};
    scene.clip = QRectF(32.0, 12.0, 416.0, 256.0);
    return scene;
}

/// The most that a pixel of one picture differs from the same of the other.
int farthest(const QImage& a, const QImage& b)
{
    int most = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QRgb p = a.pixel(x, y);
            const QRgb q = b.pixel(x, y);
            most = std::max(
                {most, std::abs(qRed(p) - qRed(q)), std::abs(qGreen(p) - qGreen(q)), std::abs(qBlue(p) - qBlue(q))});
        }
    }
    return most;
}

} // namespace

class PlotsMarkPicturesTest : public QObject
{
    Q_OBJECT

private slots:

    void fewMarksArePaintedAtOnce()
    {
        QVERIFY(!plots::hasManyMarks(marksOf(1'000)));
        QVERIFY(plots::hasManyMarks(marksOf(1'001)));
    }

    void aPictureArrivesAndIsStretchedMeanwhile()
    {
        QObject guard;
        MarkPictures pictures;
        int arrived = 0;
        pictures.paintInBackground(&guard, [&arrived] { ++arrived; });
        const auto figure = std::make_shared<const Figure>(marksOf(4'000));
        QVERIFY(pictures.find(sceneOf(figure), 1.0).image.isNull());
        QTRY_COMPARE(arrived, 1);
        const MarkPicture first = pictures.find(sceneOf(figure), 1.0);
        QVERIFY(first.exact);
        QCOMPARE(first.image.size(), QSize(416, 256));
        QCOMPARE(plots::placeOf(first, first.mapping), first.clip);

        const MarkPicture meanwhile = pictures.find(sceneOf(figure, 2.0), 1.0);
        QVERIFY(!meanwhile.exact);
        QCOMPARE(meanwhile.image, first.image);
        const QRectF place = plots::placeOf(meanwhile, sceneOf(figure, 2.0).mapping);
        QCOMPARE(place, QRectF(24.0, -116.0, 832.0, 512.0)); // around what stays where it is: (40, 140)
        QTRY_COMPARE(arrived, 2);
        QVERIFY(pictures.find(sceneOf(figure, 2.0), 1.0).exact);
        QVERIFY(pictures.find(sceneOf(figure), 1.0).exact); // both are kept
    }

    void whatIsInFocusIsNoneOfIts()
    {
        QObject guard;
        MarkPictures pictures;
        int arrived = 0;
        pictures.paintInBackground(&guard, [&arrived] { ++arrived; });
        const auto figure = std::make_shared<const Figure>(marksOf(4'000));
        plots::DataScene scene = sceneOf(figure);
        scene.focused = ParticipantId(17);
        QVERIFY(!pictures.find(scene, 1.0).exact);
        QTRY_COMPARE(arrived, 1);
        QVERIFY(pictures.find(sceneOf(figure), 1.0).exact);
        scene.theme = theme::Theme::Dark;
        QVERIFY(!pictures.find(scene, 1.0).exact);
        QTRY_COMPARE(arrived, 2); // before the guard goes
    }

    void otherPeopleAreNotStretched()
    {
        QObject guard;
        MarkPictures pictures;
        int arrived = 0;
        pictures.paintInBackground(&guard, [&arrived] { ++arrived; });
        QVERIFY(pictures.find(sceneOf(std::make_shared<const Figure>(marksOf(4'000))), 1.0).image.isNull());
        QTRY_COMPARE(arrived, 1);
        QVERIFY(pictures.find(sceneOf(std::make_shared<const Figure>(marksOf(4'001))), 1.0).image.isNull());
        QTRY_COMPARE(arrived, 2);
    }

    void theWindowShowsWhatIsPaintedAtOnce()
    {
        const Figure figure = marksOf(4'000);
        plots::FigureView view;
        view.resize(640, 420);
        view.setFigure(figure, false);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTRY_VERIFY(view.isComplete());
        const QImage crowd = view.grab().toImage();

        // The same people painted at once, on the background.
        QImage expected(view.size(), QImage::Format_RGB32);
        const auto shared = std::make_shared<const Figure>(figure);
        expected.fill(theme::colors(theme::Theme::Light).background);
        QPainter painter(&expected);
        painter.setRenderHint(QPainter::Antialiasing);
        plots::DataScene scene;
        scene.frame.figure = shared;
        scene.mapping.area = view.plotArea();
        const QPointF zero = view.toWidget(0.0, 0.0);
        const QPointF unit = view.toWidget(1.0, 1.0);
        scene.mapping.xScale = unit.x() - zero.x();
        scene.mapping.xOffset = zero.x();
        scene.mapping.yScale = unit.y() - zero.y();
        scene.mapping.yOffset = zero.y();
        plots::drawPeople(painter, scene, [](std::size_t) { return plots::Crowd{}; });
        painter.end();
        // Between the lines of the grid, where nothing but people is.
        const QRect inside = view.plotArea().adjusted(20.0, 20.0, -20.0, -20.0).toRect();
        int different = 0;
        for (int y = inside.top(); y < inside.bottom(); ++y) {
            for (int x = inside.left(); x < inside.right(); ++x) {
                const QRgb p = crowd.pixel(x, y);
                const QRgb q = expected.pixel(x, y);
                different += std::abs(qRed(p) - qRed(q)) > 6 || std::abs(qBlue(p) - qBlue(q)) > 6 ? 1 : 0;
            }
        }
        QVERIFY2(different < inside.width() * inside.height() / 100, qPrintable(QString::number(different)));
    }

    void anotherPersonInFocusPaintsNobodyAgain()
    {
        plots::FigureView view;
        view.resize(640, 420);
        view.setFigure(marksOf(4'000), false);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTRY_VERIFY(view.isComplete());
        const QImage before = view.grab().toImage();
        view.setFocusedParticipant(ParticipantId(2'000));
        QTest::qWait(0); // the next event, not a picture later
        QCoreApplication::processEvents();
        QVERIFY(view.isComplete());
        const QImage focused = view.grab().toImage();
        QVERIFY(farthest(before, focused) > 60);
        view.setFocusedParticipant({});
        QTRY_VERIFY(view.isComplete());
        QCOMPARE(view.grab().toImage(), before);
    }

    void aFigureWithoutPeopleIsNotShownWhileTheyAreOnTheirWay()
    {
        plots::FigureView view;
        view.resize(640, 420);
        view.setFigure(marksOf(4'000), false);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QTRY_VERIFY(view.isComplete());
        const QImage before = view.grab().toImage();
        Figure other = marksOf(4'000);
        std::reverse(other.points[0].y.begin(), other.points[0].y.end());
        view.setFigure(other, false);
        QVERIFY(!view.isComplete());
        QCOMPARE(view.grab().toImage(), before);
        QTRY_VERIFY(view.isComplete());
        QVERIFY(view.grab().toImage() != before);
    }
};

QTEST_MAIN(PlotsMarkPicturesTest)
#include "plots_mark_pictures_test.moc"
