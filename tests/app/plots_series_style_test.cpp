// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/series_style.h"
#include "app/plots/strokes.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <set>

using figures::Emphasis;
using figures::Role;
using plots::seriesStyle;

class PlotsSeriesStyleTest : public QObject
{
    Q_OBJECT

private slots:
    void rolesDifferWithoutColor();
    void originDecidesDashAndFill();
    void ghostsAreGreyButKeepTheirShape();
    void colorsTravel();
    void hollowMarksShowTheBackground();
    void dashesGoAroundCorners();
};

void PlotsSeriesStyleTest::rolesDifferWithoutColor()
{
    std::set<plots::Marker> markers;
    std::set<std::vector<double>> dashes;
    for (const Role role : {Role::Open, Role::Blocked, Role::Neutral}) {
        const plots::SeriesStyle style = seriesStyle(role, Emphasis::Full, false, theme::Theme::Light);
        markers.insert(style.marker);
        dashes.insert(style.dashes);
    }
    QCOMPARE(markers.size(), 3U);
    QCOMPARE(dashes.size(), 3U);
    QCOMPARE(seriesStyle(Role::Open, Emphasis::Full, true, theme::Theme::Light).marker, plots::Marker::Circle);
    QCOMPARE(seriesStyle(Role::Blocked, Emphasis::Full, true, theme::Theme::Light).marker, plots::Marker::Square);
}

void PlotsSeriesStyleTest::originDecidesDashAndFill()
{
    for (const Emphasis emphasis : {Emphasis::Full, Emphasis::Ghost}) {
        QCOMPARE(seriesStyle(Role::Open, emphasis, true, theme::Theme::Dark).pen(1.0).style(), Qt::SolidLine);
        const QPen dashed = seriesStyle(Role::Open, emphasis, false, theme::Theme::Dark).pen(2.0);
        QCOMPARE(dashed.style(), Qt::CustomDashLine);
        QCOMPARE(dashed.dashPattern().front(), 4.0); // 8 pixels, counted in pens of 2
    }
}

void PlotsSeriesStyleTest::ghostsAreGreyButKeepTheirShape()
{
    const plots::SeriesStyle ghost = seriesStyle(Role::Blocked, Emphasis::Ghost, false, theme::Theme::Light);
    QCOMPARE(ghost.color, theme::colors(theme::Theme::Light).ghost);
    QCOMPARE(ghost.marker, plots::Marker::Square);
}

void PlotsSeriesStyleTest::colorsTravel()
{
    const theme::Colors& colors = theme::colors(theme::Theme::Light);
    const auto at = [](double travelled) {
        return seriesStyle(Role::Blocked, Emphasis::Full, false, theme::Theme::Light,
                           {.before = Role::Open, .travelled = travelled});
    };
    QCOMPARE(at(0.0).color.name(), colors.open.name());
    QCOMPARE(at(0.0).marker, plots::Marker::Circle);
    QCOMPARE(at(1.0).color.name(), colors.blocked.name());
    QCOMPARE(at(0.6).marker, plots::Marker::Square);
}

void PlotsSeriesStyleTest::hollowMarksShowTheBackground()
{
    for (const bool observed : {true, false}) {
        QImage image(40, 40, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::black);
        const plots::SeriesStyle style = seriesStyle(Role::Open, Emphasis::Full, observed, theme::Theme::Light);
        {
            QPainter painter(&image);
            plots::drawMarker(painter, {20.0, 20.0}, 16.0, 2.0, style);
        }
        const QColor expected = observed ? style.color : theme::colors(theme::Theme::Light).background;
        QCOMPARE(image.pixelColor(20, 20).name(), expected.name());
    }
}

void PlotsSeriesStyleTest::dashesGoAroundCorners()
{
    plots::Strokes strokes({6.0, 4.0});
    strokes.add(QPolygonF({QPointF(0, 0), QPointF(9, 0), QPointF(9, 7), QPointF(9, 7)}));
    double drawn = 0.0;
    for (const QLineF& line : strokes.lines()) {
        drawn += line.length();
    }
    QVERIFY(qAbs(drawn - 12.0) < 1e-9); // 16 pixels: dash 6, gap 4, dash 6
    plots::Strokes solid({});
    solid.add(QPolygonF({QPointF(0, 0), QPointF(9, 0), QPointF(9, 7)}));
    QCOMPARE(solid.lines().size(), 2);
}

QTEST_MAIN(PlotsSeriesStyleTest)
#include "plots_series_style_test.moc"
