// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a figure keeps: pins, typed limits, how far its days are revealed.
#include "app/plots/figure_export.h"
#include "app/plots/figure_view.h"
#include "tests/app/sample_figures.h"

#include <QAccessible>
#include <QContextMenuEvent>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using plots::FigureView;
using study::ParticipantId;

namespace {

int inked(const QImage& image, const QColor& color, const QRect& area)
{
    int count = 0;
    for (int y = area.top(); y < area.bottom(); ++y) {
        for (int x = area.left(); x < area.right(); ++x) {
            const QColor pixel = image.pixelColor(x, y);
            count += qAbs(pixel.red() - color.red()) + qAbs(pixel.green() - color.green()) +
                                 qAbs(pixel.blue() - color.blue()) <
                             40
                         ? 1
                         : 0;
        }
    }
    return count;
}

} // namespace

class PlotsFigurePinsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void init()
    {
        m_view = std::make_unique<FigureView>();
        m_view->resize(790, 500);
        m_view->setFigure(sample::trajectories({}));
        m_view->setParticipantNaming([](ParticipantId id) { return u"P%1"_s.arg(id.value()); });
        m_view->show();
        m_view->activateWindow();
        m_view->setFocus();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup() { m_view.reset(); }

    void aReadingIsPinnedAndUnpinned();
    void severalPinsAndDelete();
    void doubleClickPins();
    void aPinsLabelIsThePin();
    void escapeLetsGoOfAPin();
    void pinsFollowTheValueNotTheNumber();
    void pinsOfAnotherScaleWait();
    void exportsHoldPins();
    void limitsAreKeptByScale();
    void sharedTimeIsOneRange();
    void stateComesBack();
    void revealHidesWhatComesLater();
    void revealCutsAndReadsNothingBeyond();
    void keysAskForTableLimitsAndMenu();
    void readingsAreTold();

private:
    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(m_view.get(), Qt::Key(key), modifiers); }

    /// At once: a cursor that is moved is heard of later.
    void hover(const QPoint& at)
    {
        QMouseEvent move(QEvent::MouseMove, at, m_view->mapToGlobal(at), Qt::NoButton, Qt::NoButton, {});
        QCoreApplication::sendEvent(m_view.get(), &move);
    }

    std::unique_ptr<FigureView> m_view;
};

void PlotsFigurePinsTest::aReadingIsPinnedAndUnpinned()
{
    key(Qt::Key_P); // nothing is read yet
    QVERIFY(m_view->pinTexts().empty());
    QSignalSpy kept(m_view.get(), &FigureView::keptStateChanged);
    key(Qt::Key_Right);
    key(Qt::Key_Down); // P1's line
    QVERIFY(m_view->pinnable().startsWith(u"P1 "));
    key(Qt::Key_P);
    QCOMPARE(m_view->pinTexts().size(), std::size_t(1));
    QCOMPARE(m_view->pinTexts()[0], m_view->reading());
    QVERIFY(m_view->isPinnedAlready());
    key(Qt::Key_P);
    QVERIFY(m_view->pinTexts().empty());
    QCOMPARE(kept.size(), 2);
}

void PlotsFigurePinsTest::severalPinsAndDelete()
{
    key(Qt::Key_Right);
    for (int person = 0; person < 3; ++person) {
        key(Qt::Key_Down);
        key(Qt::Key_P);
    }
    QCOMPARE(m_view->pinTexts().size(), std::size_t(3));
    key(Qt::Key_Escape);
    key(Qt::Key_P, Qt::ShiftModifier); // from pin to pin
    const QString focused = m_view->reading();
    QVERIFY(!focused.isEmpty());
    key(Qt::Key_Delete);
    const auto left = m_view->pinTexts();
    QCOMPARE(left.size(), std::size_t(2));
    QVERIFY(std::find(left.begin(), left.end(), focused) == left.end());
    m_view->removePins();
    QVERIFY(m_view->pinTexts().empty());
}

void PlotsFigurePinsTest::doubleClickPins()
{
    const figures::MeanLine& mean = m_view->figure().means[0];
    const QPoint at = m_view->toWidget(mean.x[2], mean.y[2]).toPoint();
    QTest::mouseMove(m_view.get(), at);
    QTRY_VERIFY(!m_view->reading().isEmpty());
    QTest::mouseDClick(m_view.get(), Qt::LeftButton, {}, at);
    QCOMPARE(m_view->pinTexts().size(), std::size_t(1));
    QVERIFY(m_view->pinTexts()[0].contains(mean.name));
}

// A label lies beside its point, over the values of others.
void PlotsFigurePinsTest::aPinsLabelIsThePin()
{
    key(Qt::Key_Right);
    key(Qt::Key_Down);
    const QString pinned = m_view->reading();
    const auto value = m_view->currentValue();
    key(Qt::Key_P);
    key(Qt::Key_Escape);
    const auto labels = m_view->exportOptions().pins;
    QCOMPARE(labels.size(), std::size_t(1));
    const QPointF point = m_view->toWidget(labels[0].x, labels[0].y);
    // Further away than any value is read from: there it can only be the label.
    QPoint label;
    for (int right = -160; right <= 160 && label.isNull(); right += 10) {
        for (int down = -60; down <= 60 && label.isNull(); down += 10) {
            const QPoint at = (point + QPointF(right, down)).toPoint();
            hover(at);
            const bool reads = m_view->reading() == pinned && QLineF(point, at).length() > 40.0;
            label = reads ? at : QPoint();
        }
    }
    QVERIFY(!label.isNull());
    hover(m_view->plotArea().bottomRight().toPoint());
    QVERIFY(m_view->reading() != pinned);
    QSignalSpy person(m_view.get(), &FigureView::participantClicked);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, label);
    QCOMPARE(person.size(), 0); // nobody is behind a label
    QCOMPARE(m_view->reading(), pinned);
    QContextMenuEvent right(QContextMenuEvent::Mouse, label, m_view->mapToGlobal(label));
    QCoreApplication::sendEvent(m_view.get(), &right);
    QVERIFY(m_view->currentValue());
    QCOMPARE(m_view->currentValue()->participant, value->participant);
    QCOMPARE(m_view->currentValue()->x, value->x);
    QVERIFY(m_view->isPinnedAlready());
    QSignalSpy noted(m_view.get(), &FigureView::noteRequested);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(m_view.get(), &leave); // the pin stays chosen
    QVERIFY(m_view->reading().isEmpty());
    key(Qt::Key_N);
    QCOMPARE(noted.size(), 1);
    QCOMPARE(m_view->currentValue()->participant, value->participant);
}

void PlotsFigurePinsTest::escapeLetsGoOfAPin()
{
    QSignalSpy noted(m_view.get(), &FigureView::noteRequested);
    key(Qt::Key_Right);
    key(Qt::Key_P);
    key(Qt::Key_Escape);
    key(Qt::Key_N); // the window's: a note on the person
    QCOMPARE(noted.size(), 0);
    key(Qt::Key_Delete);
    QCOMPARE(m_view->pinTexts().size(), std::size_t(1));
}

void PlotsFigurePinsTest::pinsFollowTheValueNotTheNumber()
{
    key(Qt::Key_Right);
    key(Qt::Key_P); // the mean at the first day
    figures::Figure other = sample::trajectories({});
    other.means[0].y[0] = 3.0; // a filter left other people
    m_view->setFigure(other);
    QCOMPARE(m_view->pinTexts().size(), std::size_t(1));
    QVERIFY2(m_view->pinTexts()[0].contains(u"HAM-D-17 score 3 "), qPrintable(m_view->pinTexts()[0]));
    other.means.erase(other.means.begin()); // nobody is left: no number may stay
    m_view->setFigure(other);
    QVERIFY(m_view->pinTexts().empty());
    m_view->setFigure(sample::trajectories({}));
    QCOMPARE(m_view->pinTexts().size(), std::size_t(1));
}

void PlotsFigurePinsTest::pinsOfAnotherScaleWait()
{
    key(Qt::Key_Right);
    key(Qt::Key_P);
    m_view->setFigure(sample::trajectories({.blocked = true})); // a flip: the axes mean the same
    QCOMPARE(m_view->pinTexts().size(), std::size_t(1));
    figures::Figure other = sample::trajectories({});
    other.y.label = u"MADRS score"_s;
    m_view->setFigure(other);
    QVERIFY(m_view->pinTexts().empty());
    m_view->setFigure(sample::trajectories({}));
    QCOMPARE(m_view->pinTexts().size(), std::size_t(1));
}

void PlotsFigurePinsTest::exportsHoldPins()
{
    plots::ExportOptions plain = m_view->exportOptions();
    QVERIFY(plain.pins.empty());
    QVERIFY(!plain.visible);
    key(Qt::Key_Right);
    key(Qt::Key_P);
    m_view->setLimits(std::nullopt, FigureView::Range{0.0, 52.0});
    const plots::ExportOptions options = m_view->exportOptions();
    QCOMPARE(options.pins.size(), std::size_t(1));
    QCOMPARE(options.visible->yUpper, 52.0);
    const auto without = plots::figureBytes(m_view->figure(), plots::PictureFormat::Svg, plain);
    const auto with = plots::figureBytes(m_view->figure(), plots::PictureFormat::Svg, options);
    QVERIFY(without && with);
    const QByteArray words = options.pins[0].text.heading.toUtf8();
    QVERIFY2(with->contains(words), words.constData());
    QVERIFY(!without->contains(words));
}

void PlotsFigurePinsTest::limitsAreKeptByScale()
{
    const FigureView::Range automatic = m_view->wholeY();
    m_view->setLimits(FigureView::Range{0.0, 7.0}, FigureView::Range{0.0, 52.0});
    QCOMPARE(m_view->visibleY().upper, 52.0); // beyond what the figure itself would show
    QCOMPARE(m_view->visibleX().upper, 7.0);
    QVERIFY(!m_view->isZoomed());
    m_view->setFigure(sample::trajectories({.blocked = true}));
    QCOMPARE(m_view->visibleY().upper, 52.0);
    figures::Figure other = sample::trajectories({});
    other.y.label = u"MADRS score"_s;
    m_view->setFigure(other);
    QCOMPARE(m_view->visibleY(), automatic);
    QCOMPARE(m_view->visibleX().upper, 7.0); // days are days
    m_view->setFigure(sample::trajectories({}));
    QCOMPARE(m_view->visibleY().upper, 52.0);
    m_view->zoom(2.0);
    m_view->resetView();
    QCOMPARE(m_view->visibleY().upper, 52.0);
    m_view->setLimits(std::nullopt, std::nullopt);
    QCOMPARE(m_view->visibleY(), automatic);
    m_view->setLimits(std::nullopt, FigureView::Range{5.0, 5.0}); // no axis
    QCOMPARE(m_view->visibleY(), automatic);
}

void PlotsFigurePinsTest::sharedTimeIsOneRange()
{
    m_view->setSharedX(FigureView::Range{-5.0, 40.0});
    QCOMPARE(m_view->visibleX().upper, 40.0);
    m_view->setVisibleX({0.0, 10.0});
    QVERIFY(m_view->isZoomed());
    QCOMPARE(m_view->visibleX().upper, 10.0);
    m_view->setSharedX(std::nullopt);
    m_view->resetView();
    QVERIFY(m_view->visibleX().upper < 15.0);
}

void PlotsFigurePinsTest::stateComesBack()
{
    key(Qt::Key_Right);
    key(Qt::Key_Down);
    key(Qt::Key_P);
    m_view->setLimits(std::nullopt, FigureView::Range{0.0, 40.0});
    const QJsonObject state = m_view->keptState();
    FigureView other;
    other.setParticipantNaming([](ParticipantId id) { return u"P%1"_s.arg(id.value()); });
    other.resize(790, 500);
    other.setFigure(sample::trajectories({}));
    other.setKeptState(state);
    QCOMPARE(other.pinTexts(), m_view->pinTexts());
    QCOMPARE(other.visibleY(), m_view->visibleY());
    QCOMPARE(other.keptState(), state);
    other.setKeptState(QJsonObject{{u"pins"_s, u"nonsense"_s}, {u"yLimits"_s, 7}});
    QVERIFY(other.pinTexts().empty());
    QCOMPARE(other.visibleY().upper, 35.0);
}

void PlotsFigurePinsTest::revealHidesWhatComesLater()
{
    QVERIFY(QTest::qWaitFor([this] { return m_view->isComplete(); }));
    const QColor open = theme::colors(theme::Theme::Light).open;
    const QRectF plot = m_view->plotArea();
    const QRectF right(m_view->toWidget(5.0, 0.0).x(), plot.top(), plot.right() - m_view->toWidget(5.0, 0.0).x(),
                       plot.height());
    const QRectF left(plot.left(), plot.top(), m_view->toWidget(2.0, 0.0).x() - plot.left(), plot.height());
    const int wholeLeft = inked(m_view->grab().toImage(), open, left.toRect());
    QVERIFY(inked(m_view->grab().toImage(), open, right.toRect()) > 50);
    m_view->setRevealed(3.0);
    QVERIFY(QTest::qWaitFor([this] { return m_view->isComplete(); }));
    QCOMPARE(inked(m_view->grab().toImage(), open, right.toRect()), 0);
    QCOMPARE(inked(m_view->grab().toImage(), open, left.toRect()), wholeLeft); // not painted another way
    m_view->setRevealed(std::nullopt);
    QVERIFY(QTest::qWaitFor([this] { return m_view->isComplete(); }));
    QVERIFY(inked(m_view->grab().toImage(), open, right.toRect()) > 50);
}

void PlotsFigurePinsTest::revealCutsAndReadsNothingBeyond()
{
    const figures::MeanLine& mean = m_view->figure().means[0];
    m_view->setRevealed(1.0);
    key(Qt::Key_Right);
    key(Qt::Key_Right);
    const QString atOne = m_view->reading();
    QVERIFY(atOne.contains(u"Days since infusion 1"));
    key(Qt::Key_Right); // the next day is not there yet
    QCOMPARE(m_view->reading(), atOne);
    key(Qt::Key_Escape);
    QTest::mouseMove(m_view.get(), m_view->toWidget(mean.x[3], mean.y[3]).toPoint());
    QVERIFY(m_view->reading().isEmpty());
    QSignalSpy clicked(m_view.get(), &FigureView::participantClicked);
    QTest::mouseClick(m_view.get(), Qt::LeftButton, {}, m_view->toWidget(mean.x[3], mean.y[3]).toPoint());
    QCOMPARE(clicked.size(), 0);
}

void PlotsFigurePinsTest::keysAskForTableLimitsAndMenu()
{
    QSignalSpy table(m_view.get(), &FigureView::tableRequested);
    QSignalSpy limits(m_view.get(), &FigureView::limitsRequested);
    QSignalSpy menu(m_view.get(), &FigureView::menuRequested);
    key(Qt::Key_T);
    key(Qt::Key_L);
    key(Qt::Key_F10, Qt::ShiftModifier);
    QCOMPARE(table.size(), 1);
    QCOMPARE(limits.size(), 1);
    QCOMPARE(menu.size(), 1);
    const figures::MeanLine& mean = m_view->figure().means[0];
    const QPoint at = m_view->toWidget(mean.x[1], mean.y[1]).toPoint();
    QContextMenuEvent right(QContextMenuEvent::Mouse, at, m_view->mapToGlobal(at));
    QCoreApplication::sendEvent(m_view.get(), &right);
    QCOMPARE(menu.size(), 2);
    QVERIFY(m_view->pinnable().startsWith(mean.name));
}

void PlotsFigurePinsTest::readingsAreTold()
{
    QAccessibleInterface* chart = QAccessible::queryAccessibleInterface(m_view.get());
    QCOMPARE(chart->text(QAccessible::Description), m_view->figure().summary);
    key(Qt::Key_Right);
    QVERIFY(m_view->hasFocus());
    QVERIFY(!m_view->reading().isEmpty());
    QCOMPARE(chart->text(QAccessible::Description), m_view->reading()); // what Linux is told of a chart
    key(Qt::Key_Escape);
    QCOMPARE(chart->text(QAccessible::Description), m_view->figure().summary);
}

QTEST_MAIN(PlotsFigurePinsTest)
#include "plots_figure_pins_test.moc"
