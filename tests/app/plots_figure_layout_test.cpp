// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/figure_layout.h"
#include "tests/app/sample_figures.h"

#include <QLocale>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class PlotsFigureLayoutTest : public QObject
{
    Q_OBJECT

private slots:

    // Names of rows stand left of the plot, none on another, however little room there is.
    void rowNamesKeepApart()
    {
        figures::Figure figure;
        figure.x.minimum = -10.0;
        figure.x.maximum = 2.0;
        figure.x.label = u"Difference"_s;
        figure.y.minimum = 0.4;
        figure.y.maximum = 8.7;
        figures::Intervals rows{.name = u"Published"_s, .sideways = true};
        for (int row = 8; row > 0; --row) {
            const QString name = u"Trial %1: an outcome whose name is long enough for a second and a third line"_s.arg(row);
            figure.y.ticks.push_back({.at = double(row), .label = name, .below = {}, .name = name});
            rows.x.push_back(-4.0);
            rows.y.push_back(row);
            rows.lower.push_back(-8.0);
            rows.upper.push_back(1.0);
        }
        figure.intervals.push_back(rows);
        for (const QSizeF size : {QSizeF(480, 160), QSizeF(560, 640), QSizeF(1400, 900)}) {
            plots::LayoutOptions options;
            options.size = size;
            const plots::FigureLayout layout = plots::layOutFigure(figure, plots::wholeRange(figure), options);
            std::vector<QRectF> names;
            for (const plots::PlacedText& text : layout.texts) {
                if (text.box.left() < layout.plotArea.left() && text.box.bottom() < layout.plotArea.bottom() + 8.0) {
                    QVERIFY2(text.box.right() <= layout.plotArea.left(), qPrintable(text.text));
                    for (const QRectF& other : names) {
                        QVERIFY2(!other.intersects(text.box.adjusted(0.5, 0.5, -0.5, -0.5)), qPrintable(text.text));
                    }
                    names.push_back(text.box);
                }
            }
            QVERIFY(names.size() >= 3);
            const bool zero = std::any_of(layout.axisLines.begin(), layout.axisLines.end(), [&](const QLineF& line) {
                return line.x1() == line.x2() && line.length() >= layout.plotArea.height() - 1.0;
            });
            QVERIFY(zero); // of no difference
        }
    }


    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void wordsNeverOverlap_data();
    void wordsNeverOverlap();
    void everyCountStaysInTheTrialsFigure();
    void countsOfBothSidesStackWhereTight();
    void badgeCarriesItsWords();
    void thresholdsMoveApart();
    void thresholdOfTheSecondAxis();
    void zoomedBetweenTwoArms();
    void longNamesAreShortenedAndNumbersAreNot();
    void emptyRangesCanBeDrawn();
    void withoutDataThereIsAReasonAndNoAxis();
};

namespace {

bool hasText(const plots::FigureLayout& layout, const QString& text)
{
    return std::any_of(layout.texts.begin(), layout.texts.end(),
                       [&](const plots::PlacedText& placed) { return placed.text == text; });
}

} // namespace

void PlotsFigureLayoutTest::wordsNeverOverlap_data()
{
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("scale");
    QTest::addColumn<int>("which");
    QTest::addColumn<bool>("caption");
    const std::vector<std::pair<const char*, QSize>> sizes = {{"window", {790, 500}},
                                                              {"paper", {680, 454}},
                                                              {"small", {420, 300}},
                                                              {"tiny", {320, 208}},
                                                              {"hall", {1600, 900}}};
    for (const auto& [name, size] : sizes) {
        for (int which = 0; which < 5; ++which) {
            for (const double scale : {1.0, 1.5}) {
                QTest::addRow("%s, figure %d, text %.1f", name, which, scale)
                    << size << scale << which << (which % 2 == 0);
            }
        }
    }
}

void PlotsFigureLayoutTest::wordsNeverOverlap()
{
    QFETCH(QSize, size);
    QFETCH(double, scale);
    QFETCH(int, which);
    QFETCH(bool, caption);
    const auto simulated = study::Origin::Simulated;
    const std::vector<figures::Figure> all = {
        sample::trajectories({}), sample::trajectories({.people = 10'000, .days = sample::manyDays(8)}),
        sample::waterfall(40, false, simulated), sample::paired(simulated),
        sample::trajectories({.days = sample::manyDays(40), .origin = study::Origin::Imported})};
    const figures::Figure& figure = all[std::size_t(which)];
    const plots::FigureLayout layout = plots::layOutFigure(figure, plots::wholeRange(figure),
                                                           {.size = size, .textScale = scale, .showCaption = caption});
    QVERIFY(layout.texts.size() > 3);
    for (std::size_t i = 0; i < layout.texts.size(); ++i) {
        for (std::size_t j = i + 1; j < layout.texts.size(); ++j) {
            // Line spacing may lend a neighbour a pixel that no glyph of it uses.
            const QRectF a = layout.texts[i].box.adjusted(0.5, 1.5, -0.5, -1.5);
            const QRectF b = layout.texts[j].box.adjusted(0.5, 1.5, -0.5, -1.5);
            QVERIFY2(!a.intersects(b), qPrintable(QString(layout.texts[i].text + u" / " + layout.texts[j].text)));
        }
    }
    if (scale == 1.0 && size.width() >= 420) {
        const QRectF whole(QPointF(-1.0, -1.0), QSizeF(size) + QSizeF(2.0, 2.0));
        for (const plots::PlacedText& placed : layout.texts) {
            QVERIFY2(whole.contains(placed.box), qPrintable(placed.text));
        }
        QVERIFY(layout.plotArea.height() > 0.25 * size.height());
    }
}

void PlotsFigureLayoutTest::everyCountStaysInTheTrialsFigure()
{
    const figures::Figure figure = sample::trajectories({});
    for (const QSizeF size : {QSizeF(790, 500), QSizeF(680, 454)}) {
        const plots::FigureLayout layout = plots::layOutFigure(figure, plots::wholeRange(figure), {.size = size});
        const auto counts =
            std::count_if(layout.texts.begin(), layout.texts.end(),
                          [](const plots::PlacedText& placed) { return placed.text == u"12" || placed.text == u"11"; });
        QCOMPARE(counts, 6);
        QVERIFY(hasText(layout, u"n"_s));
        QVERIFY(hasText(layout, u"baseline"_s));
        QVERIFY(hasText(layout, u"14"_s));
    }
}

void PlotsFigureLayoutTest::countsOfBothSidesStackWhereTight()
{
    figures::Figure figure = sample::trajectories({.both = true});
    for (figures::Tick& tick : figure.x.ticks) {
        tick.below += u" / 14"_s;
    }
    const auto wide = plots::layOutFigure(figure, plots::wholeRange(figure), {.size = {1200, 600}});
    QVERIFY(hasText(wide, u"12 / 14"_s));
    const auto tight = plots::layOutFigure(figure, plots::wholeRange(figure), {.size = {560, 400}});
    QVERIFY(!hasText(tight, u"12 / 14"_s));
    const auto fourteens = std::count_if(tight.texts.begin(), tight.texts.end(),
                                         [](const plots::PlacedText& placed) { return placed.text == u"14"; });
    QCOMPARE(fourteens, 7); // six counts and the last day
}

void PlotsFigureLayoutTest::badgeCarriesItsWords()
{
    const figures::Figure figure = sample::trajectories({});
    const auto with = plots::layOutFigure(figure, plots::wholeRange(figure), {.size = {790, 500}});
    QVERIFY(hasText(with, figure.badge));
    QVERIFY(!with.badge.isNull());
    const auto without =
        plots::layOutFigure(figure, plots::wholeRange(figure), {.size = {790, 500}, .showBadge = false});
    QVERIFY(!hasText(without, figure.badge));
    QVERIFY(without.badge.isNull());
}

void PlotsFigureLayoutTest::thresholdsMoveApart()
{
    figures::Figure figure = sample::trajectories({});
    figure.thresholds = {{u"remission ≤ 7"_s, 7.0}, {u"half of mean baseline"_s, 7.4}, {u"hidden"_s, 99.0}};
    const auto layout = plots::layOutFigure(figure, plots::wholeRange(figure), {.size = {790, 500}});
    QCOMPARE(layout.thresholds.size(), 2U);
    QVERIFY(!hasText(layout, u"hidden"_s));
    std::vector<QRectF> boxes;
    for (const plots::PlacedText& placed : layout.texts) {
        if (placed.halo) {
            QVERIFY(layout.plotArea.contains(placed.box));
            boxes.push_back(placed.box);
        }
    }
    QCOMPARE(boxes.size(), 2U);
    QVERIFY(!boxes[0].intersects(boxes[1]));
}

void PlotsFigureLayoutTest::thresholdOfTheSecondAxis()
{
    figures::Figure figure = sample::paired(study::Origin::Imported);
    figure.y2.label = u"Difference"_s;
    figure.y2.minimum = -10.0;
    figure.y2.maximum = 30.0;
    figure.thresholds = {{.name = u"no difference"_s, .y = 0.0, .secondAxis = true}};
    const auto layout = plots::layOutFigure(figure, plots::wholeRange(figure), {.size = {600, 400}});
    QCOMPARE(layout.thresholds.size(), 1U);
    const QRectF& area = layout.plotArea; // a quarter of the way up
    QVERIFY(std::abs(layout.thresholds[0].y1() - (area.bottom() - area.height() / 4.0)) < 0.5);
    figure.thresholds[0].y = -11.0;
    QVERIFY(plots::layOutFigure(figure, plots::wholeRange(figure), {.size = {600, 400}}).thresholds.empty());
}

void PlotsFigureLayoutTest::zoomedBetweenTwoArms()
{
    const figures::Figure figure = sample::paired(study::Origin::Imported);
    const auto layout = plots::layOutFigure(figure, {0.2, 0.8, 5.0, 20.0}, {.size = {600, 400}});
    QVERIFY(hasText(layout, figure.title));
    QVERIFY(!hasText(layout, u"n"_s)); // no arm is in sight, so there is no count to name
}

void PlotsFigureLayoutTest::longNamesAreShortenedAndNumbersAreNot()
{
    figures::Figure figure;
    figure.y = {.label = u"People, %"_s, .minimum = 0.0, .maximum = 100.0};
    figure.x.minimum = -0.5;
    figure.x.maximum = 9.5;
    for (int i = 0; i < 10; ++i) {
        figure.x.ticks.push_back({.at = double(i), .label = i % 2 == 0 ? u"Nausea"_s : u"Oropharyngealpain"_s});
    }
    const plots::FigureLayout layout = plots::layOutFigure(figure, plots::wholeRange(figure), {QSizeF(640.0, 400.0)});
    const auto shortened = std::count_if(layout.texts.begin(), layout.texts.end(), [](const plots::PlacedText& placed) {
        return placed.text.startsWith(u"Oro"_s) && placed.text.endsWith(u"…"_s);
    });
    QCOMPARE(shortened, 5);
    for (int i = 0; i < 10; ++i) {
        figure.x.ticks[std::size_t(i)].label = u"123456789012"_s;
    }
    const plots::FigureLayout numbers = plots::layOutFigure(figure, plots::wholeRange(figure), {QSizeF(640.0, 400.0)});
    const auto whole = std::count_if(numbers.texts.begin(), numbers.texts.end(),
                                     [](const plots::PlacedText& placed) { return placed.text == u"123456789012"_s; });
    QVERIFY(whole > 0 && whole < 10); // where they touch, every other one
    QVERIFY(std::none_of(numbers.texts.begin(), numbers.texts.end(), [](const plots::PlacedText& placed) {
        return placed.text.startsWith(u"123"_s) && placed.text.endsWith(u"…"_s);
    }));
}

void PlotsFigureLayoutTest::emptyRangesCanBeDrawn()
{
    figures::Figure figure;
    figure.title = u"Nothing left to draw"_s;
    figure.y.minimum = figure.y.maximum = 3.0;
    figure.x.minimum = figure.x.maximum = std::numeric_limits<double>::quiet_NaN();
    const plots::VisibleRange range = plots::wholeRange(figure);
    QVERIFY(range.xUpper > range.xLower);
    QVERIFY(range.yUpper > 3.0 && range.yLower < 3.0);
    const auto layout = plots::layOutFigure(figure, range, {.size = {300, 200}});
    QVERIFY(hasText(layout, figure.title));
}

void PlotsFigureLayoutTest::withoutDataThereIsAReasonAndNoAxis()
{
    const figures::Figure figure{.key = u"trajectories"_s,
                                 .title = u"Too few data are left for HAM-D-17: widen the selection or choose another "
                                          "scale (scores with a baseline)"_s};
    for (const QSizeF& size : {QSizeF(790.0, 460.0), QSizeF(320.0, 208.0)}) {
        const plots::FigureLayout layout = plots::layOutFigure(figure, plots::wholeRange(figure), {size});
        QVERIFY(layout.grid.empty());
        QVERIFY(layout.axisLines.empty());
        QString words;
        for (const plots::PlacedText& placed : layout.texts) {
            words += (words.isEmpty() ? u""_s : u" "_s) + placed.text;
            QVERIFY(QRectF(QPointF(0.0, 0.0), size).contains(placed.box));
            QVERIFY(std::abs(placed.box.center().x() - size.width() / 2.0) < 1.0);
        }
        QCOMPARE(words, figure.title);
    }
    QVERIFY(plots::layOutFigure({}, {}, {QSizeF(790.0, 460.0)}).texts.empty());
}

QTEST_MAIN(PlotsFigureLayoutTest)
#include "plots_figure_layout_test.moc"
