// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What a note stands on that is written on a value of a figure: real figures of the example study, read by keyboard.
#include "app/reporting/figure_menu.h"
#include "core/figures/figures.h"
#include "tests/support/example_study.h"

#include <QAction>
#include <QMenu>
#include <QTest>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;
using plots::FigureView;
using study::ParticipantId;
using study::Side;
using study::VisitId;

namespace {

constexpr ParticipantId first(1); // naltrexone in period 1, placebo in period 2
constexpr VisitId baseline(1);
constexpr VisitId dayOne(3);

/// A figure of the study in a view that reads nothing yet.
struct Shown
{
    study::Study study;
    study::Selection selection;
    FigureView view;

    Shown(const QString& key, study::Study of, Side side = Side::Reference)
        : study(std::move(of))
        , selection(study::defaultSelection(study))
    {
        selection.side = side;
        selection.visit = dayOne;
        view.resize(790, 500);
        const auto figure = figures::makeFigure(key, study, selection);
        Q_ASSERT(figure);
        view.setFigure(*figure);
        view.setParticipantNaming([](ParticipantId id) { return u"P%1"_s.arg(id.value()); });
        view.show();
        view.activateWindow();
        view.setFocus();
    }

    void key(int key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(&view, Qt::Key(key), modifiers); }

    /// Reads this person's value at an x, or, of nobody, the first mean's: as arrows get there.
    [[nodiscard]] bool read(ParticipantId person, std::optional<double> x = std::nullopt)
    {
        key(Qt::Key_Right);
        for (int series = 0; series < 40; ++series) {
            key(Qt::Key_Home);
            for (int point = 0; point < 12; ++point) {
                const auto value = view.currentValue();
                if (value && value->participant == person && (!x || value->x == *x)) {
                    return true;
                }
                key(Qt::Key_Right);
            }
            key(Qt::Key_Down);
        }
        return false;
    }

    [[nodiscard]] std::optional<study::Note> note() const { return reporting::noteOnValue(view, study, selection); }
};

study::Study twiceTheSameArm()
{
    study::Study study = tests::exampleStudy();
    for (study::Period& period : study.periods) {
        if (period.participant == first) {
            period.arm = study.contrast->reference;
        }
    }
    return study;
}

} // namespace

class ReportingFigureNoteTest : public QObject
{
    Q_OBJECT

private slots:

    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void nothingReadIsNothingToNote()
    {
        const Shown shown(u"trajectories"_s, tests::exampleStudy());
        QVERIFY(!shown.note());
    }

    void aPersonsValueIsTheirPeriodVisitAndScale_data()
    {
        QTest::addColumn<Side>("side");
        QTest::addColumn<int>("period");
        QTest::newRow("after placebo") << Side::Reference << 2;
        QTest::newRow("after naltrexone") << Side::Comparator << 1;
    }

    void aPersonsValueIsTheirPeriodVisitAndScale()
    {
        QFETCH(Side, side);
        QFETCH(int, period);
        Shown shown(u"trajectories"_s, tests::exampleStudy(), side);
        QVERIFY(shown.read(first, 1.0));
        const auto note = shown.note();
        QVERIFY(note);
        QCOMPARE(note->participant, first);
        QVERIFY(note->period);
        QCOMPARE(int(*note->period), period);
        QCOMPARE(note->visit, dayOne);
        QCOMPARE(note->scale, shown.selection.scale);
        QVERIFY(note->about.isEmpty()); // the place says it all
        QVERIFY(note->text.isEmpty());
    }

    void aBaselineIsAVisitToo()
    {
        Shown shown(u"trajectories"_s, tests::exampleStudy());
        QVERIFY(shown.read(first, 0.0));
        QCOMPARE(shown.note()->visit, baseline);
    }

    void aMeanIsOfNobodyAloneAndKeepsItsWords()
    {
        Shown shown(u"trajectories"_s, tests::exampleStudy());
        QVERIFY(shown.read(ParticipantId(), 1.0));
        const auto note = shown.note();
        QVERIFY(note);
        QVERIFY(!note->participant.isValid());
        QVERIFY(!note->period);
        QCOMPARE(note->visit, dayOne);
        QVERIFY(!note->about.isEmpty());
        QCOMPARE(note->about, shown.view.currentValue()->words);
    }

    void givenTheSameTwiceNoPeriodIsNamed()
    {
        Shown shown(u"trajectories"_s, twiceTheSameArm());
        QVERIFY(shown.read(first, 1.0));
        const auto note = shown.note();
        QCOMPARE(note->participant, first);
        QVERIFY(!note->period);
    }

    void aFigureOfOneVisitIsAboutThatVisit()
    {
        Shown shown(u"waterfall"_s, tests::exampleStudy());
        QVERIFY(shown.read(ParticipantId(2)));
        const auto note = shown.note();
        QCOMPARE(note->participant, ParticipantId(2));
        QCOMPARE(note->visit, dayOne);
    }

    void aChosenPinIsNotedThoughNothingIsRead()
    {
        Shown shown(u"trajectories"_s, tests::exampleStudy());
        std::optional<study::Note> written;
        reporting::offerFigureMenu(shown.view,
                                   {.study = [&] { return std::make_shared<const study::Study>(shown.study); },
                                    .selection = [&] { return shown.selection; },
                                    .failed = [](const base::Error&) {},
                                    .note = [&](const study::Note& draft) { written = draft; }});
        QVERIFY(shown.read(first, 1.0));
        const auto wanted = shown.note();
        shown.key(Qt::Key_P);
        shown.key(Qt::Key_Escape);
        QVERIFY(!shown.view.currentValue());
        shown.key(Qt::Key_N); // nothing is read, no pin chosen: the window's key
        QVERIFY(!written);
        shown.key(Qt::Key_P, Qt::ShiftModifier);
        shown.key(Qt::Key_N);
        QVERIFY(written);
        QVERIFY(*written == *wanted);
    }

    void theMenuOverAPinIsAboutThePin()
    {
        Shown shown(u"trajectories"_s, tests::exampleStudy());
        bool wasWritten = false;
        study::Note written;
        reporting::offerFigureMenu(shown.view,
                                   {.study = [&] { return std::make_shared<const study::Study>(shown.study); },
                                    .selection = [&] { return shown.selection; },
                                    .failed = [](const base::Error&) {},
                                    .note =
                                        [&](const study::Note& draft) {
                                            wasWritten = true;
                                            written = draft;
                                        }});
        QVERIFY(shown.read(first, 1.0));
        const auto wanted = shown.note();
        shown.key(Qt::Key_P);
        shown.key(Qt::Key_Escape);
        shown.key(Qt::Key_P, Qt::ShiftModifier); // from pin to pin
        shown.key(Qt::Key_F10, Qt::ShiftModifier);
        auto* menu = shown.view.findChild<QMenu*>(u"figureMenu"_s);
        QVERIFY(menu != nullptr);
        auto* note = menu->findChild<QAction*>(u"noteOnValue"_s);
        QVERIFY(note != nullptr && note->isEnabled());
        note->trigger();
        QVERIFY(wasWritten);
        QVERIFY(written == *wanted);
    }
};

QTEST_MAIN(ReportingFigureNoteTest)
#include "reporting_figure_note_test.moc"
