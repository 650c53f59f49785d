// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/figures/figure_summary.h"
#include "tests/analysis/tiny_study.h"

#include <QTest>

using namespace Qt::StringLiterals;

class FigureSummaryTest : public QObject
{
    Q_OBJECT

private slots:
    void sides_data();
    void sides();
    void flips_data();
    void flips();
    void withoutAnAntagonistTheArmsSpeak();
    void countsOfDifferentSizesAreBothSaid();
    void withoutARuleTheSizeIsSaid();
    void anotherVisit();
    void nothingScored();
    void moreThanTheSideChanged();
};

void FigureSummaryTest::sides_data()
{
    QTest::addColumn<int>("side");
    QTest::addColumn<int>("measure");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("open") << 0 << 0 << u"On day 1 the mean HAM-D-17 is 12.3 (95 % CI 3.6 to 20.9); 3 of 4 responded."_s;
    QTest::newRow("blocked") << 1 << 0
                             << u"On day 1 the mean HAM-D-17 is 18.0 (95 % CI 13.0 to 23.0); 0 of 3 responded."_s;
    QTest::newRow("both") << 2 << 0
                          << u"Day 1, mean HAM-D-17: Drug 12.3 (95 % CI 3.6 to 20.9), 3 of 4 responded; "_s
                             u"Drug + blocker 18.0 (95 % CI 13.0 to 23.0), 0 of 3 responded."_s;
    QTest::newRow("change") << 0 << 1
                            << u"On day 1 the mean change in HAM-D-17 is −9.8 (95 % CI −14.3 to −5.2); "_s
                               u"3 of 4 responded."_s;
    QTest::newRow("percent") << 0 << 2
                             << u"On day 1 the mean change in HAM-D-17 is −45.8 % (95 % CI −71.0 to −20.6 %); "_s
                                u"3 of 4 responded."_s;
}

void FigureSummaryTest::sides()
{
    QFETCH(int, side);
    QFETCH(int, measure);
    QFETCH(QString, sentence);
    QCOMPARE(figures::sideSentence(tiny::crossover(), tiny::selection(static_cast<study::Side>(side),
                                                                      static_cast<study::Measure>(measure))),
             sentence);
}

void FigureSummaryTest::flips_data()
{
    QTest::addColumn<int>("before");
    QTest::addColumn<int>("after");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("on") << 0 << 1
                        << u"Blockade on. Day 1: mean HAM-D-17 18.0, was 12.3; responders 0 of 3, was 3 of 4."_s;
    QTest::newRow("off") << 1 << 0
                         << u"Blockade off. Day 1: mean HAM-D-17 12.3, was 18.0; responders 3 of 4, was 0 of 3."_s;
    QTest::newRow("compare") << 0 << 2
                             << u"Both sides. Day 1: mean HAM-D-17 12.3 and 18.0; responders 3 of 4 and 0 of 3."_s;
    QTest::newRow("from compare") << 2 << 1 << u"Blockade on. Day 1: mean HAM-D-17 18.0; responders 0 of 3."_s;
}

void FigureSummaryTest::flips()
{
    QFETCH(int, before);
    QFETCH(int, after);
    QFETCH(QString, sentence);
    QCOMPARE(figures::flipSentence(tiny::crossover(), tiny::selection(static_cast<study::Side>(before)),
                                   tiny::selection(static_cast<study::Side>(after))),
             sentence);
}

void FigureSummaryTest::withoutAnAntagonistTheArmsSpeak()
{
    study::Study study = tiny::crossover();
    study.arms[0].name = u"Placebo"_s;
    study.arms[1].name = u"Ketamine"_s;
    study.arms[1].antagonist = false;
    QVERIFY(figures::flipSentence(study, tiny::selection(), tiny::selection(study::Side::Comparator))
                .startsWith(u"Ketamine. Day 1: mean HAM-D-17 18.0, was 12.3;"_s));
    QVERIFY(figures::flipSentence(study, tiny::selection(study::Side::Comparator), tiny::selection())
                .startsWith(u"Placebo. Day 1:"_s));
}

void FigureSummaryTest::countsOfDifferentSizesAreBothSaid()
{
    study::Selection before = tiny::selection();
    before.completersOnly = true; // three people on both sides
    study::Selection after = before;
    after.side = study::Side::Comparator;
    QCOMPARE(figures::flipSentence(tiny::crossover(), before, after),
             u"Blockade on. Day 1: mean HAM-D-17 18.0, was 9.7; responders 0 of 3, was 3."_s);
}

void FigureSummaryTest::withoutARuleTheSizeIsSaid()
{
    study::Study study = tiny::crossover();
    study.scales[0].responseFraction.reset();
    QCOMPARE(figures::sideSentence(study, tiny::selection()),
             u"On day 1 the mean HAM-D-17 is 12.3 (95 % CI 3.6 to 20.9, n = 4)."_s);
    QCOMPARE(figures::flipSentence(study, tiny::selection(), tiny::selection(study::Side::Comparator)),
             u"Blockade on. Day 1: mean HAM-D-17 18.0, was 12.3."_s);
}

void FigureSummaryTest::anotherVisit()
{
    study::Selection selection = tiny::selection();
    selection.visit = tiny::day3;
    QVERIFY(figures::sideSentence(tiny::crossover(), selection).startsWith(u"On day 3 the mean HAM-D-17 is 14.3 "_s));
    selection.visit = tiny::baseline;
    QCOMPARE(figures::sideSentence(tiny::crossover(), selection),
             u"At baseline the mean HAM-D-17 is 22.0 (95 % CI 16.2 to 27.8, n = 4)."_s);
}

void FigureSummaryTest::nothingScored()
{
    study::Study study = tiny::crossover();
    std::erase_if(study.assessments, [](const study::Assessment& row) {
        return row.visit == tiny::day3 && row.participant.value() < 3 && row.period == 2;
    });
    study::Selection selection = tiny::selection(study::Side::Comparator);
    selection.visit = tiny::day3;
    QCOMPARE(figures::sideSentence(study, selection), u"On day 3 nobody has a HAM-D-17 score."_s);
    QCOMPARE(figures::flipSentence(
                 study,
                 [&] {
                     study::Selection before = selection;
                     before.side = study::Side::Reference;
                     return before;
                 }(),
                 selection),
             u"Blockade on. Day 3: mean HAM-D-17 n/a, was 14.3."_s);
    study.assessments.clear();
    QVERIFY(!figures::sideSentence(study, selection).isEmpty());
}

void FigureSummaryTest::moreThanTheSideChanged()
{
    study::Selection after = tiny::selection(study::Side::Comparator);
    after.visit = tiny::day3;
    QCOMPARE(figures::flipSentence(tiny::crossover(), tiny::selection(), after),
             figures::sideSentence(tiny::crossover(), after));
}

QTEST_GUILESS_MAIN(FigureSummaryTest)
#include "figure_summary_test.moc"
