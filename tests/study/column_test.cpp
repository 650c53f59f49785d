// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/column.h"
#include "core/study/selection.h"
#include "tests/study/study_sketch.h"
#include "tests/support/result_check.h"

#include <QTest>

using namespace Qt::StringLiterals;
using study::ColumnKind;

class ColumnTest : public QObject
{
    Q_OBJECT

private slots:
    void listsWhatIsThere();
    void everyListedColumnIsFoundByItsKey();
    void scores_data();
    void scores();
    void ownColumnsGoFirst();
    void unknown_data();
    void unknown();
    void noContrastNoDifference();
    void whichConditionToDrop();
};

namespace {

study::Study peopleWithScores()
{
    SmallCrossover small;
    study::Participant& anna = small.sketch.details(small.anna);
    anna.ageYears = 35;
    anna.attributes = {{u"Group"_s, u"1"_s, u"Depressed"_s}, {u"empty"_s, {}, {}}};
    return small.study();
}

QString cellText(const study::Study& study, const QString& key, const QString& person)
{
    const auto column = study::columnNamed(study, key);
    const study::Participant* row = study::byKey(study.participants, person);
    if (!column || row == nullptr) {
        return u"no such column or person"_s;
    }
    const auto cell = study::ColumnReader(study, *column).cell(*row);
    return cell ? cell->text : u"none"_s;
}

} // namespace

void ColumnTest::listsWhatIsThere()
{
    QStringList keys;
    for (const study::Column& column : study::peopleColumns(peopleWithScores())) {
        keys << column.key;
    }
    QCOMPARE(keys, (QStringList{u"participant"_s, u"sequence"_s, u"age"_s, u"Group"_s, u"completer"_s}));
    QCOMPARE(study::peopleColumns(study::Study()).size(), std::size_t(2));
}

void ColumnTest::everyListedColumnIsFoundByItsKey()
{
    const study::Study study = peopleWithScores();
    std::vector<study::Column> columns = study::peopleColumns(study);
    for (const ColumnKind kind :
         {ColumnKind::Score, ColumnKind::Change, ColumnKind::PercentChange, ColumnKind::Response}) {
        for (const study::Visit& visit : study.visits) {
            columns.push_back(study::scoreColumn(study, kind, study.primaryScale, visit.id));
            columns.push_back(study::scoreColumn(study, kind, study.primaryScale, visit.id, study.arms.back().id));
        }
    }
    columns.push_back(study::scoreColumn(study, ColumnKind::Difference, study.primaryScale, study.visits.back().id));
    columns.push_back(study::scoreColumn(study, ColumnKind::ScoreCount, study.primaryScale, {}));
    for (const study::Column& column : columns) {
        const auto found = study::columnNamed(study, column.key);
        QVERIFY_RESULT(found);
        QCOMPARE(*found == column, true);
    }
}

void ColumnTest::ownColumnsGoFirst()
{
    SmallCrossover small;
    small.sketch.details(small.bert).attributes = {{u"completer"_s, u"perhaps"_s, {}},
                                                   {u"HAM-D-17 @ day 1"_s, u"own"_s, {}}};
    const study::Study study = small.study();
    QCOMPARE(cellText(study, u"completer"_s, u"P02"_s), u"perhaps"_s);
    QCOMPARE(cellText(study, u"HAM-D-17 @ day 1"_s, u"P02"_s), u"own"_s);
    QCOMPARE(cellText(study, u"completer"_s, u"P01"_s), u"none"_s);
}

void ColumnTest::unknown_data()
{
    QTest::addColumn<QString>("key");
    QTest::newRow("nothing") << QString();
    QTest::newRow("a word") << u"Haus"_s;
    QTest::newRow("no such scale") << u"XYZ @ day 1"_s;
    QTest::newRow("no such visit") << u"HAM-D-17 @ day 99"_s;
    QTest::newRow("no such arm") << u"HAM-D-17 @ day 1 @ water"_s;
    QTest::newRow("a difference of one arm") << u"difference HAM-D-17 @ day 1 @ placebo"_s;
    QTest::newRow("a difference at no visit") << u"difference HAM-D-17"_s;
    QTest::newRow("a count at a visit") << u"scores HAM-D-17 @ day 1"_s;
    QTest::newRow("too many") << u"HAM-D-17 @ day 1 @ placebo @ x"_s;
}

void ColumnTest::unknown()
{
    QFETCH(QString, key);
    const auto found = study::columnNamed(peopleWithScores(), key);
    QVERIFY(!found.has_value());
    QVERIFY(found.error().kind == base::ErrorKind::UnknownKey);
}

void ColumnTest::noContrastNoDifference()
{
    study::Study study = peopleWithScores();
    study.contrast.reset();
    study.arms.resize(1);
    QVERIFY(!study::columnNamed(study, u"difference HAM-D-17 @ day 1").has_value());
    QVERIFY(study::columnNamed(study, u"scores HAM-D-17").has_value());
}

void ColumnTest::whichConditionToDrop()
{
    const study::Study study = peopleWithScores();
    study::Selection selection;
    selection.where = {{u"age"_s, u">=99"_s}, {u"participant"_s, u"P01"_s}};
    QVERIFY(study::selectParticipants(study, selection)->empty());
    QCOMPARE(study::countsWithoutEach(study, selection), (std::vector<std::size_t>{1, 0}));
    QCOMPARE(study::conditionWord(selection.where[0]), u"age >=99"_s);
    QCOMPARE(study::conditionWord(selection.where[1]), u"participant = P01"_s);
    selection.where = {{u"age"_s, u">=x"_s}};
    const auto refused = study::selectParticipants(study, selection);
    QVERIFY(!refused.has_value());
    QVERIFY(refused.error().kind == base::ErrorKind::InvalidValue);
}

void ColumnTest::scores_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<QString>("person");
    QTest::addColumn<QString>("expected");
    const auto row = [](const QString& key, const QString& person, const QString& expected) {
        QTest::addRow("%s, %s", qPrintable(key), qPrintable(person)) << key << person << expected;
    };
    row(u"HAM-D-17 @ day 1 @ placebo"_s, u"P01"_s, u"8"_s);
    row(u"HAM-D-17 @ day 1 @ placebo"_s, u"P02"_s, u"10"_s); // in the second period
    row(u"HAM-D-17 @ day 1 @ placebo"_s, u"P03"_s, QString());
    row(u"hamd17@day7@NALTREXONE"_s, u"P03"_s, u"25"_s);
    row(u"HAM-D-17 @ baseline"_s, u"P01"_s, u"20"_s); // of the first period that has one
    row(u"HAM-D-17 @ baseline"_s, u"P04"_s, u"19"_s);
    row(u"HAM-D-17 @ baseline @ placebo"_s, u"P02"_s, u"22"_s);
    row(u"HAM-D-17 @ baseline @ placebo"_s, u"P04"_s, QString()); // nobody gave it to her
    row(u"change HAM-D-17 @ day 1 @ placebo"_s, u"P02"_s, u"-12"_s); // against that period's own baseline
    row(u"percent HAM-D-17 @ day 1 @ placebo"_s, u"P01"_s, u"-60"_s);
    row(u"response HAM-D-17 @ day 1 @ placebo"_s, u"P01"_s, u"yes"_s);
    row(u"response HAM-D-17 @ day 1 @ naltrexone"_s, u"P01"_s, u"no"_s);
    row(u"response HAM-D-17 @ day 1 @ placebo"_s, u"P04"_s, QString());
    row(u"change CADSS @ minute 40 @ placebo"_s, u"P01"_s, QString()); // there is no baseline
    row(u"response CADSS @ minute 40 @ placebo"_s, u"P01"_s, QString());
    row(u"difference HAM-D-17 @ day 1"_s, u"P01"_s, u"9"_s); // -3 with the antagonist, -12 without
    row(u"Difference hamd17@day7"_s, u"P02"_s, u"14"_s);
    row(u"difference HAM-D-17 @ day 1"_s, u"P03"_s, QString()); // one period alone
    row(u"difference CADSS @ minute 40"_s, u"P01"_s, QString()); // no baseline, no change
    row(u"scores HAM-D-17"_s, u"P01"_s, u"6"_s);
    row(u"scores CADSS"_s, u"P04"_s, u"0"_s);
    row(u"completer"_s, u"P01"_s, u"yes"_s);
    row(u"completer"_s, u"P03"_s, u"no"_s);
}

void ColumnTest::scores()
{
    QFETCH(QString, key);
    QFETCH(QString, person);
    QFETCH(QString, expected);
    QCOMPARE(cellText(peopleWithScores(), key, person), expected);
}

QTEST_GUILESS_MAIN(ColumnTest)
#include "column_test.moc"
