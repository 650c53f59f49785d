// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/figure_source.h"
#include "core/figures/figures.h"
#include "core/study/selection.h"
#include "tests/support/example_study.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using pages::FigureSource;
using study::Side;

namespace {

study::SharedStudy shared(study::Study study)
{
    return std::make_shared<const study::Study>(std::move(study));
}

study::Selection selectionOf(const study::Study& study, Side side)
{
    study::Selection selection = study::defaultSelection(study);
    selection.side = side;
    return selection;
}

constexpr std::array sides{Side::Reference, Side::Comparator, Side::Both};

} // namespace

class PagesFigureSourceTest : public QObject
{
    Q_OBJECT

private slots:
    void aSmallStudysFigureIsThereAtOnce()
    {
        FigureSource source(u"trajectories"_s);
        const QSignalSpy arrived(&source, &FigureSource::arrived);
        const auto study = shared(tests::exampleStudy());
        for (const Side side : sides) {
            const auto selection = selectionOf(*study, side);
            const auto figure = source.figure(study, selection);
            QVERIFY(figure != nullptr);
            QVERIFY(*figure == *figures::makeFigure(u"trajectories", *study, selection));
            QCOMPARE(source.figure(study, selection), figure); // made once
        }
        QVERIFY(!source.isWorking());
        QCOMPARE(arrived.count(), 0);
    }

    void aLargeStudysFiguresArriveOneAfterTheOther()
    {
        FigureSource source(u"trajectories"_s);
        const QSignalSpy arrived(&source, &FigureSource::arrived);
        const auto study = shared(tests::largeStudy(600, 20));
        QVERIFY(source.figure(study, selectionOf(*study, Side::Comparator)) == nullptr);
        QVERIFY(source.isWorking());
        bool askedForIsThere = false; // when the first one arrives
        connect(&source, &FigureSource::arrived, this, [&] {
            if (arrived.count() == 1) {
                askedForIsThere = source.figure(study, selectionOf(*study, Side::Comparator)) != nullptr;
            }
        });
        QTRY_VERIFY(!source.isWorking());
        QVERIFY(askedForIsThere);
        QCOMPARE(arrived.count(), 3);
        for (const Side side : sides) {
            const auto selection = selectionOf(*study, side);
            const auto figure = source.figure(study, selection);
            QVERIFY(figure != nullptr);
            QVERIFY(*figure == *figures::makeFigure(u"trajectories", *study, selection));
        }
    }

    void whatIsNoLongerWantedDoesNotArrive()
    {
        FigureSource source(u"trajectories"_s);
        const auto before = shared(tests::largeStudy(600, 20));
        const auto after = shared(tests::largeStudy(700, 20));
        auto selection = selectionOf(*before, Side::Reference);
        QVERIFY(source.figure(before, selection) == nullptr);
        selection.measure = study::Measure::Change;
        QVERIFY(source.figure(before, selection) == nullptr);
        QVERIFY(source.figure(after, selection) == nullptr);
        QTRY_VERIFY(!source.isWorking());
        const auto figure = source.figure(after, selection);
        QVERIFY(figure != nullptr);
        QVERIFY(*figure == *figures::makeFigure(u"trajectories", *after, selection));
    }

    // "paired" shows both sides whichever is chosen: it is made once, as a comparison.
    void ofOneFigureForAllSidesOneIsMade()
    {
        FigureSource source(u"paired"_s, FigureSource::Sides::AreOne);
        const QSignalSpy arrived(&source, &FigureSource::arrived);
        const auto small = shared(tests::exampleStudy());
        const auto figure = source.figure(small, selectionOf(*small, Side::Reference));
        QVERIFY(figure != nullptr);
        QVERIFY(*figure == *figures::makeFigure(u"paired", *small, selectionOf(*small, Side::Both)));
        QCOMPARE(source.figure(small, selectionOf(*small, Side::Comparator)), figure);
        QCOMPARE(source.figure(small, selectionOf(*small, Side::Both)), figure);
        QCOMPARE(arrived.count(), 0);

        const auto large = shared(tests::largeStudy(600, 20));
        QVERIFY(source.figure(large, selectionOf(*large, Side::Reference)) == nullptr);
        QVERIFY(source.figure(large, selectionOf(*large, Side::Comparator)) == nullptr); // a flip asks for no other
        QTRY_VERIFY(!source.isWorking());
        QCOMPARE(arrived.count(), 1);
        const auto made = source.figure(large, selectionOf(*large, Side::Reference));
        QVERIFY(made != nullptr);
        QCOMPARE(source.figure(large, selectionOf(*large, Side::Comparator)), made);
        QVERIFY(!source.isWorking());
    }

    void whereNothingCanBeDrawnTheFigureSaysWhy()
    {
        FigureSource source(u"trajectories"_s);
        const auto study = shared(study::Study());
        const auto figure = source.figure(study, {});
        QVERIFY(figure != nullptr);
        QVERIFY(!figure->title.isEmpty());
        QVERIFY(figure->lines.empty());
    }
};

QTEST_MAIN(PagesFigureSourceTest)
#include "pages_figure_source_test.moc"
