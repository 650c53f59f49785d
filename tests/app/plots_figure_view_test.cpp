// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/plots/figure_view.h"
#include "tests/app/sample_figures.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;
using plots::FigureView;
using study::ParticipantId;

class PlotsFigureViewTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void init();

    void cleanup() { m_view.reset(); }

    void showsWhatItIsGiven();
    void themesDiffer();
    void travelsAndArrives();
    void reducedMotionIsInstant();
    void flipsInFlight();
    void clickFocusesThePerson();
    void focusedLineIsStronger();
    void hoverReadsTheValue();
    void readingSaysWhose();
    void hoveredIsSeenAndPlotsNothing();
    void keyboardReadsPointByPoint();
    void dragZoomsAndKeepsTheData();
    void wheelKeepsWhatIsUnderThePointer();
    void keysZoomAndReset();
    void zoomSurvivesAFlipButNotAnotherScale();
    void screenReadersGetWords();
    void emptyAndLonelyFigures();
    void thresholdsAreRewrittenForTheViewAlone();

private:
    std::unique_ptr<FigureView> m_view;

    QPoint pixel(double x, double y) const { return m_view->toWidget(x, y).toPoint(); }
    QImage settledPicture() const; ///< what it shows when all it was told is painted
};

void PlotsFigureViewTest::init()
{
    m_view = std::make_unique<FigureView>();
    m_view->resize(790, 500);
    m_view->setFigure(sample::trajectories({}));
    m_view->setParticipantNaming([](ParticipantId id) { return u"P%1"_s.arg(id.value()); });
    m_view->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
}

namespace {

int coloured(const QImage& image, const QColor& color, const QRectF& area)
{
    int count = 0;
    for (int y = int(area.top()); y < int(area.bottom()); ++y) {
        for (int x = int(area.left()); x < int(area.right()); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            const bool near = qAbs(pixel.red() - color.red()) + qAbs(pixel.green() - color.green()) +
                                  qAbs(pixel.blue() - color.blue()) <
                              40;
            count += near ? 1 : 0;
        }
    }
    return count;
}

} // namespace

QImage PlotsFigureViewTest::settledPicture() const
{
    const bool settled = QTest::qWaitFor([this] { return m_view->isComplete(); });
    return settled ? m_view->grab().toImage() : QImage();
}

void PlotsFigureViewTest::showsWhatItIsGiven()
{
    QCOMPARE(m_view->figure(), sample::trajectories({}));
    const QImage image = settledPicture();
    QCOMPARE(image.size(), m_view->size());
    const theme::Colors& colors = theme::colors(theme::Theme::Light);
    QCOMPARE(image.pixelColor(2, 250).name(), colors.background.name());
    QVERIFY(coloured(image, colors.open, m_view->plotArea()) > 400);
    QCOMPARE(coloured(image, colors.blocked, m_view->plotArea()), 0); // the other side is grey
    m_view->setFigure(sample::trajectories({.both = true}));
    QVERIFY(coloured(settledPicture(), colors.blocked, m_view->plotArea()) > 400);
}

void PlotsFigureViewTest::themesDiffer()
{
    for (const theme::Theme theme : theme::allThemes) {
        m_view->setTheme(theme);
        const QImage image = settledPicture();
        QCOMPARE(image.pixelColor(2, 250).name(), theme::colors(theme).background.name());
        QVERIFY(coloured(image, theme::colors(theme).open, m_view->plotArea()) > 300);
    }
}

void PlotsFigureViewTest::travelsAndArrives()
{
    QSignalSpy arrived(m_view.get(), &FigureView::movementFinished);
    m_view->setFigure(sample::trajectories({.blocked = true}), true);
    QVERIFY(m_view->isMoving());
    QCOMPARE(m_view->figure(), sample::trajectories({.blocked = true})); // the data are there at once
    QTRY_COMPARE(arrived.size(), 1);
    QVERIFY(!m_view->isMoving());
    FigureView still;
    still.resize(m_view->size());
    still.setFigure(sample::trajectories({.blocked = true}));
    QCOMPARE(settledPicture(), still.grab().toImage());
}

void PlotsFigureViewTest::reducedMotionIsInstant()
{
    m_view->setReducedMotion(true);
    m_view->setFigure(sample::trajectories({.blocked = true}), true);
    QVERIFY(!m_view->isMoving());
    m_view->setReducedMotion(false);
    m_view->setFigure(sample::trajectories({}), true);
    QVERIFY(m_view->isMoving());
    m_view->setReducedMotion(true);
    QVERIFY(!m_view->isMoving());
}

void PlotsFigureViewTest::flipsInFlight()
{
    QSignalSpy arrived(m_view.get(), &FigureView::movementFinished);
    m_view->setFigure(sample::trajectories({.blocked = true}), true);
    m_view->setFigure(sample::trajectories({}), true);
    m_view->setFigure(sample::trajectories({.both = true}), true);
    m_view->setFigure(sample::trajectories({.blocked = true}), true);
    QTRY_VERIFY(!m_view->isMoving());
    QCOMPARE(arrived.size(), 1);
    QCOMPARE(m_view->figure(), sample::trajectories({.blocked = true}));
}

void PlotsFigureViewTest::clickFocusesThePerson()
{
    QSignalSpy clicked(m_view.get(), &FigureView::participantClicked);
    QSignalSpy cleared(m_view.get(), &FigureView::focusCleared);
    const figures::Lines& lines = m_view->figure().lines[0];
    // The lowest score of day 1 belongs to one line only.
    std::size_t lowest = 0;
    for (std::size_t line = 0; line < lines.participant.size(); ++line) {
        if (lines.y[lines.first[line] + 1] < lines.y[lines.first[lowest] + 1]) {
            lowest = line;
        }
    }
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, pixel(1.0, lines.y[lines.first[lowest] + 1]));
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0][0].value<ParticipantId>(), lines.participant[lowest]);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, pixel(12.0, 34.0));
    QCOMPARE(cleared.size(), 1);
    QCOMPARE(clicked.size(), 1);
}

void PlotsFigureViewTest::focusedLineIsStronger()
{
    const QColor open = theme::colors(theme::Theme::Light).open;
    const int before = coloured(settledPicture(), open, m_view->plotArea());
    m_view->setFocusedParticipant(ParticipantId(7));
    QCOMPARE(m_view->focusedParticipant(), ParticipantId(7));
    QVERIFY(coloured(settledPicture(), open, m_view->plotArea()) > before + 300);
}

void PlotsFigureViewTest::hoverReadsTheValue()
{
    QSignalSpy readings(m_view.get(), &FigureView::readingChanged);
    const figures::MeanLine& mean = m_view->figure().means[0];
    QTest::mouseMove(m_view.get(), pixel(mean.x[2], mean.y[2]));
    QTRY_VERIFY(!m_view->reading().isEmpty());
    QVERIFY2(m_view->reading().contains(mean.name), qPrintable(m_view->reading()));
    QVERIFY(m_view->reading().contains(u"95 % CI"));
    QVERIFY(m_view->reading().contains(u"n 12"));
    QTest::mouseMove(m_view.get(), pixel(13.0, 34.0));
    QTRY_VERIFY(m_view->reading().isEmpty());
    QVERIFY(readings.size() >= 2);
}

void PlotsFigureViewTest::readingSaysWhose()
{
    QSignalSpy read(m_view.get(), &FigureView::participantRead);
    const figures::Lines& lines = m_view->figure().lines.front();
    QTest::mouseMove(m_view.get(), pixel(lines.x[1], lines.y[1]));
    QTest::mouseMove(m_view.get(), QPoint(2, 2));
    m_view->setFocus(Qt::TabFocusReason); // reads a mean first: nobody's
    for (int i = 0; i < 8 && read.size() < 3; ++i) {
        QTest::keyClick(m_view.get(), Qt::Key_Down);
    }
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(read.size() >= 4);
    QVERIFY(read.at(0).at(0).value<ParticipantId>().isValid());
    QVERIFY(!read.at(1).at(0).value<ParticipantId>().isValid());
    QVERIFY(read.at(2).at(0).value<ParticipantId>().isValid());
    QVERIFY(!read.constLast().at(0).value<ParticipantId>().isValid());
}

// Ten thousand people stay as they were painted: only what lies over them is painted anew, within a frame.
void PlotsFigureViewTest::hoveredIsSeenAndPlotsNothing()
{
    figures::Figure crowd = *m_view->sharedFigure();
    figures::Lines lines = crowd.lines.front();
    lines.x.clear();
    lines.y.clear();
    lines.first = {0};
    lines.participant.clear();
    for (int person = 1; person <= 10'000; ++person) {
        for (int visit = 0; visit < 20; ++visit) {
            lines.x.push_back(crowd.x.minimum + visit * (crowd.x.maximum - crowd.x.minimum) / 19.0);
            lines.y.push_back(crowd.y.minimum +
                              ((person * 7 + visit * 13) % 97) * (crowd.y.maximum - crowd.y.minimum) / 97.0);
        }
        lines.first.push_back(static_cast<std::uint32_t>(lines.x.size()));
        lines.participant.push_back(ParticipantId(person));
    }
    crowd.lines = {lines};
    m_view->setFigure(std::move(crowd));
    QTRY_VERIFY_WITH_TIMEOUT(m_view->isComplete(), 60'000); // two hundred thousand points are counted first
    const QImage before = m_view->grab().toImage();
    QObject* plot = nullptr;
    for (QObject* child : m_view->children()) {
        plot = child->inherits("QCustomPlot") ? child : plot;
    }
    QVERIFY(plot != nullptr);
    QSignalSpy replotted(plot, SIGNAL(afterReplot()));
    QVERIFY(replotted.isValid());
    qint64 fastest = std::numeric_limits<qint64>::max(); // a busy machine is not a slow program
    for (int person = 1; person <= 12; ++person) {
        QElapsedTimer timer;
        timer.start();
        m_view->setHoveredParticipant(ParticipantId(person * 700));
        m_view->repaint();
        fastest = std::min(fastest, timer.nsecsElapsed());
    }
    QCoreApplication::processEvents();
    QCOMPARE(replotted.size(), 0);
    QVERIFY2(fastest < 16'000'000, qPrintable(QString::number(fastest)));
    QVERIFY(m_view->grab().toImage() != before);
    m_view->setHoveredParticipant({});
    QCOMPARE(m_view->grab().toImage(), before);
    QCOMPARE(replotted.size(), 0);
}

void PlotsFigureViewTest::keyboardReadsPointByPoint()
{
    const figures::Figure& figure = m_view->figure();
    QTest::keyClick(m_view.get(), Qt::Key_Right); // starts at the first point of the mean
    QVERIFY(m_view->reading().contains(u"baseline"));
    QVERIFY(m_view->reading().contains(figure.means[0].name));
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QVERIFY2(m_view->reading().contains(u"Days since infusion 1"), qPrintable(m_view->reading()));
    QTest::keyClick(m_view.get(), Qt::Key_Down); // to the first person, same day
    QVERIFY(m_view->reading().startsWith(u"P1 "));
    QVERIFY(m_view->reading().contains(QString::number(figure.lines[0].y[1])));
    QVERIFY(m_view->reading().contains(u"Days since infusion 1"));
    QTest::keyClick(m_view.get(), Qt::Key_End);
    QVERIFY(m_view->reading().contains(u"Days since infusion 14"));
    QTest::keyClick(m_view.get(), Qt::Key_Right); // there is no further point
    QVERIFY(m_view->reading().contains(u"Days since infusion 14"));
    QSignalSpy clicked(m_view.get(), &FigureView::participantClicked);
    QTest::keyClick(m_view.get(), Qt::Key_Return);
    QCOMPARE(clicked.size(), 1);
    QCOMPARE(clicked[0][0].value<ParticipantId>(), ParticipantId(1));
    QTest::keyClick(m_view.get(), Qt::Key_Escape);
    QVERIFY(m_view->reading().isEmpty());
}

void PlotsFigureViewTest::dragZoomsAndKeepsTheData()
{
    const figures::Figure before = m_view->figure();
    const QPoint from = pixel(1.0, 20.0);
    const QPoint to = pixel(7.0, 5.0);
    QTest::mousePress(m_view.get(), Qt::LeftButton, {}, from);
    QTest::mouseMove(m_view.get(), (from + to) / 2);
    QTest::mouseMove(m_view.get(), to);
    QTest::mouseRelease(m_view.get(), Qt::LeftButton, {}, to);
    QVERIFY(m_view->isZoomed());
    QVERIFY(qAbs(m_view->visibleX().lower - 1.0) < 0.1);
    QVERIFY(qAbs(m_view->visibleX().upper - 7.0) < 0.1);
    QVERIFY(qAbs(m_view->visibleY().lower - 5.0) < 0.2);
    QVERIFY(qAbs(m_view->visibleY().upper - 20.0) < 0.2);
    QCOMPARE(m_view->figure(), before);
    m_view->resetView();
    QVERIFY(!m_view->isZoomed());
    QCOMPARE(m_view->visibleY().upper, 35.0);
}

void PlotsFigureViewTest::wheelKeepsWhatIsUnderThePointer()
{
    const QPointF at = m_view->toWidget(5.0, 16.0);
    QWheelEvent wheel(at, m_view->mapToGlobal(at), {}, {0, 240}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                      false);
    QCoreApplication::sendEvent(m_view.get(), &wheel);
    QVERIFY(m_view->isZoomed());
    QVERIFY((m_view->toWidget(5.0, 16.0) - at).manhattanLength() <
            12.0); // tick labels may have moved the axis a little
    QVERIFY(m_view->visibleY().upper - m_view->visibleY().lower < 35.0 / 1.5);
}

void PlotsFigureViewTest::keysZoomAndReset()
{
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QVERIFY(m_view->isZoomed());
    const FigureView::Range x = m_view->visibleX();
    QTest::keyClick(m_view.get(), Qt::Key_Right, Qt::ShiftModifier);
    QVERIFY(m_view->visibleX().lower > x.lower);
    QTest::keyClick(m_view.get(), Qt::Key_0);
    QVERIFY(!m_view->isZoomed());
    QTest::keyClick(m_view.get(), Qt::Key_Minus); // nothing beyond the whole
    QVERIFY(!m_view->isZoomed());
    m_view->zoom(1e9);
    QVERIFY(m_view->visibleX().upper - m_view->visibleX().lower > 0.05);
    QTest::keyClick(m_view.get(), Qt::Key_R);
    QVERIFY(!m_view->isZoomed());
}

void PlotsFigureViewTest::zoomSurvivesAFlipButNotAnotherScale()
{
    m_view->zoom(2.0);
    const FigureView::Range y = m_view->visibleY();
    m_view->setFigure(sample::trajectories({.blocked = true}), true);
    QTRY_VERIFY(!m_view->isMoving());
    QCOMPARE(m_view->visibleY(), y);
    figures::Figure other = sample::trajectories({});
    other.y.label = u"MADRS score"_s;
    m_view->setFigure(other);
    QVERIFY(!m_view->isZoomed());
}

void PlotsFigureViewTest::screenReadersGetWords()
{
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(m_view.get());
    QVERIFY(chart != nullptr);
    QCOMPARE(chart->role(), QAccessible::Chart);
    QCOMPARE(chart->text(QAccessible::Name), m_view->figure().title);
    QCOMPARE(chart->text(QAccessible::Description), m_view->figure().summary);
    QCOMPARE(chart->childCount(), 0);
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QCOMPARE(chart->text(QAccessible::Value), m_view->reading());
}

void PlotsFigureViewTest::emptyAndLonelyFigures()
{
    figures::Figure empty;
    empty.title = u"Nothing left to draw"_s;
    m_view->setFigure(empty);
    QTest::mouseMove(m_view.get(), m_view->rect().center());
    QTest::keyClick(m_view.get(), Qt::Key_Right);
    QTest::keyClick(m_view.get(), Qt::Key_Plus);
    QVERIFY(m_view->reading().isEmpty());
    // One person: a mean without an interval, and one who was seen once.
    m_view->setFigure(sample::trajectories({.people = 1}), true);
    figures::Figure once = sample::trajectories({.people = 1});
    once.lines[0].first = {0, 1};
    once.lines[0].x.resize(1);
    once.lines[0].y.resize(1);
    m_view->setFigure(once, true);
    QTRY_VERIFY(!m_view->isMoving());
    QVERIFY(!m_view->grab().isNull());
}

// A dragged line gives others for each pixel: what somebody took before keeps its own, and nothing is copied for nobody.
void PlotsFigureViewTest::thresholdsAreRewrittenForTheViewAlone()
{
    const auto given = std::make_shared<const figures::Figure>(sample::trajectories({}));
    m_view->setFigure(given);
    const std::vector<figures::Threshold> original = given->thresholds;
    const std::vector<figures::Threshold> one{{u"one"_s, 9.0}};
    const std::vector<figures::Threshold> two{{u"two"_s, 10.0}};
    const std::vector<figures::Threshold> three{{u"three"_s, 11.0}};
    m_view->setThresholds(one);
    QVERIFY(m_view->figure().thresholds == one);
    QVERIFY(given->thresholds == original);
    const figures::Figure* own = &m_view->figure();
    QVERIFY(own != given.get());
    m_view->setThresholds(two);
    QVERIFY(m_view->figure().thresholds == two);
    QCOMPARE(&m_view->figure(), own); // written again
    const auto taken = m_view->sharedFigure(); // for a table, say
    m_view->setThresholds(three);
    QVERIFY(taken->thresholds == two);
    QVERIFY(m_view->figure().thresholds == three);
    QVERIFY(m_view->exportedFigure().thresholds == three);
    m_view->setFigure(given);
    QVERIFY(m_view->figure().thresholds == original);
    m_view->setThresholds(one);
    QVERIFY(given->thresholds == original);
    QVERIFY(m_view->figure().lines == given->lines);
}

QTEST_MAIN(PlotsFigureViewTest)
#include "plots_figure_view_test.moc"
