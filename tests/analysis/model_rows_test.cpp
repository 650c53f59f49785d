// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/model_rows.h"
#include "tests/analysis/tiny_study.h"
#include "tests/support/result_check.h"

#include <QTest>

using namespace Qt::StringLiterals;
using analysis::ArmOrder;
using analysis::ArmSide;
using analysis::ModelRows;
using analysis::modelRows;
using analysis::RowVisits;

namespace {

study::Selection at(study::VisitId visit, study::Measure measure = study::Measure::Score)
{
    study::Selection selection = tiny::selection(study::Side::Both, measure);
    selection.visit = visit;
    return selection;
}

/// "P1 R 1 8" for each row: person, side, period, value.
QStringList spelled(const ModelRows& rows)
{
    QStringList words;
    for (const analysis::ModelRow& row : rows.rows) {
        words << u"%1 %2 %3 %4"_s.arg(rows.people[row.person].key, row.side == ArmSide::Reference ? u"R"_s : u"C"_s,
                                      QString::number(row.period), QString::number(row.y));
    }
    return words;
}

QStringList orders(const ModelRows& rows)
{
    QStringList words;
    for (const analysis::ModelPerson& person : rows.people) {
        words << u"%1 %2%3"_s.arg(person.key, QString::number(static_cast<int>(person.order)),
                                  person.receivedBoth ? u" both"_s : QString());
    }
    return words;
}

} // namespace

class ModelRowsTest : public QObject
{
    Q_OBJECT

private slots:
    void oneVisit();
    void everyVisit();
    void changeIsFromTheOwnBaseline();
    void changeIsFromTheSharedBaseline();
    void completers_data();
    void completers();
    void pairsAndHalves();
    void orderOfPeopleWithoutAssignment();
    void parallelArmsHaveNoOrder();
    void whoIsLeftOut();
    void primaryScaleUnlessAsked();
    void errors();
};

void ModelRowsTest::oneVisit()
{
    const auto rows = modelRows(tiny::crossover(), at(tiny::day1));
    QVERIFY_RESULT(rows);
    QVERIFY(rows->paired && !rows->sharedBaseline);
    QCOMPARE(rows->visits.size(), std::size_t(1));
    QCOMPARE(spelled(*rows), (QStringList{u"P1 R 1 8"_s, u"P1 C 2 18"_s, u"P2 R 1 12"_s, u"P2 C 2 20"_s,
                                          u"P3 C 1 16"_s, u"P3 R 2 9"_s, u"P4 R 1 20"_s}));
    QCOMPARE(orders(*rows), (QStringList{u"P1 0 both"_s, u"P2 0 both"_s, u"P3 1 both"_s, u"P4 0"_s}));
    QCOMPARE(rows->rows[1].baseline.value(), 22.0);
    QCOMPARE(rows->rows[1].day, 1.0);
}

void ModelRowsTest::everyVisit()
{
    const auto rows = modelRows(tiny::crossover(), at(study::VisitId()), RowVisits::EveryVisit);
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->visits.size(), std::size_t(2));
    QCOMPARE(rows->visits[1].key, u"day 3"_s);
    QCOMPARE(rows->rows.size(), std::size_t(13)); // 7 at day 1, 6 at day 3
    QCOMPARE(rows->rows[1].visit, std::size_t(1));
    QCOMPARE(rows->rows[1].y, 10.0);
}

void ModelRowsTest::changeIsFromTheOwnBaseline()
{
    const auto rows = modelRows(tiny::crossover(), at(tiny::day1, study::Measure::Change));
    QCOMPARE(spelled(*rows).mid(4, 2), (QStringList{u"P3 C 1 -4"_s, u"P3 R 2 -9"_s}));
    QCOMPARE(rows->rows[5].score, 9.0);
}

void ModelRowsTest::changeIsFromTheSharedBaseline()
{
    const auto rows = modelRows(tiny::sharedBaselineCrossover(), at(tiny::day1, study::Measure::Change));
    QVERIFY(rows->sharedBaseline);
    QCOMPARE(spelled(*rows).mid(4, 2), (QStringList{u"P3 C 1 -4"_s, u"P3 R 2 -11"_s})); // both from 20
}

void ModelRowsTest::completers_data()
{
    QTest::addColumn<int>("visit");
    QTest::addColumn<bool>("every");
    QTest::addColumn<int>("people");
    QTest::addColumn<int>("rows");
    QTest::newRow("day 1: P1 P2 P3") << 2 << false << 3 << 6;
    QTest::newRow("day 3: P1 P2") << 3 << false << 2 << 4;
    QTest::newRow("every visit") << 0 << true << 2 << 8;
    QTest::newRow("every visit of those complete at day 1") << 2 << true << 3 << 11;
}

void ModelRowsTest::completers()
{
    QFETCH(int, visit);
    QFETCH(bool, every);
    study::Selection selection = at(study::VisitId(visit));
    selection.completersOnly = true;
    const auto rows = modelRows(tiny::crossover(), selection, every ? RowVisits::EveryVisit : RowVisits::OneVisit);
    QVERIFY_RESULT(rows);
    QTEST(static_cast<int>(rows->people.size()), "people");
    QTEST(static_cast<int>(rows->rows.size()), "rows");
    for (const analysis::ModelRow& row : rows->rows) {
        QVERIFY(row.person < rows->people.size());
    }
}

void ModelRowsTest::pairsAndHalves()
{
    const auto rows = modelRows(tiny::crossover(), at(study::VisitId()), RowVisits::EveryVisit);
    const auto pairs = analysis::pairsOf(*rows);
    QCOMPARE(analysis::differencesOf(pairs), (std::vector<double>{10.0, 8.0, 7.0}));
    QCOMPARE(pairs[2].order, ArmOrder::ComparatorFirst);
    QCOMPARE(analysis::halvesOf(*rows), std::vector<std::size_t>{3}); // P4
    QCOMPARE(analysis::differencesOf(analysis::pairsOf(*rows, 1)), (std::vector<double>{10.0, 8.0}));
    QCOMPARE(analysis::halvesOf(*rows, 1), (std::vector<std::size_t>{2, 3}));
}

// Without an assignment (or with one that knows a single arm) the treatment that came first says it.
void ModelRowsTest::orderOfPeopleWithoutAssignment()
{
    study::Study study = tiny::crossover();
    for (study::Participant& participant : study.participants) {
        participant.sequence = study::SequenceId();
    }
    QCOMPARE(orders(*modelRows(study, at(tiny::day1))),
             (QStringList{u"P1 0 both"_s, u"P2 0 both"_s, u"P3 1 both"_s, u"P4 0"_s}));
    study = tiny::crossover();
    study.participants[3].sequence = tiny::blockedFirst; // P4 was given the other arm first, and nothing after it
    QCOMPARE(orders(*modelRows(study, at(tiny::day1))).last(), u"P4 1"_s);
}

void ModelRowsTest::parallelArmsHaveNoOrder()
{
    const auto rows = modelRows(tiny::parallelArms(), at(tiny::day1, study::Measure::Change));
    QVERIFY_RESULT(rows);
    QVERIFY(!rows->paired);
    QCOMPARE(spelled(*rows), (QStringList{u"P1 R 1 -12"_s, u"P2 R 1 -12"_s, u"P3 C 1 -12"_s, u"P4 C 1 -12"_s}));
    QCOMPARE(orders(*rows).first(), u"P1 -1"_s);
    QVERIFY(analysis::pairsOf(*rows).empty());
    QVERIFY(analysis::halvesOf(*rows).empty());
}

void ModelRowsTest::whoIsLeftOut()
{
    const study::Study study = tiny::crossover();
    const auto rows = modelRows(study, at(tiny::day1));
    const auto pairs = analysis::pairsOf(*rows);
    const ModelRows used = analysis::filteredRows(*rows, [](const analysis::ModelRow& row) { return row.person != 3; });
    QCOMPARE(used.people.size(), pairs.size());
    analysis::AnalysisResult result;
    analysis::setRowsUsed(result, study, used);
    QCOMPARE(result.n, 3);
    QCOMPARE(result.rowsUsed, 6);
    QCOMPARE(result.excluded.size(), std::size_t(2));
    QCOMPARE(result.excluded[0].reason, u"HAM-D-17 at day 1 under one treatment alone"_s);
    QCOMPARE(result.excluded[1].reason, u"moved away"_s);
}

void ModelRowsTest::primaryScaleUnlessAsked()
{
    const auto rows = modelRows(tiny::crossover(), study::Selection());
    QVERIFY_RESULT(rows);
    QCOMPARE(rows->scale.key, u"HAM-D-17"_s);
    QCOMPARE(rows->selection.visit, tiny::day1);
}

void ModelRowsTest::errors()
{
    using base::ErrorKind;
    study::Selection nowhere;
    nowhere.scale = study::ScaleId(99);
    QCOMPARE(modelRows(tiny::crossover(), nowhere).error().kind, ErrorKind::UnknownKey);
    QCOMPARE(modelRows(tiny::emptyCrossover(), tiny::selection()).error().kind, ErrorKind::NotEnoughData);
    QCOMPARE(modelRows(tiny::singleArm(3), tiny::selection()).error().kind, ErrorKind::NotApplicable);
    study::Selection column;
    column.where = {{u"hair"_s, u"red"_s}};
    QCOMPARE(modelRows(tiny::crossover(), column).error().kind, ErrorKind::UnknownKey);
}

QTEST_GUILESS_MAIN(ModelRowsTest)
#include "model_rows_test.moc"
