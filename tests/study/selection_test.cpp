// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/selection.h"
#include "tests/study/study_sketch.h"
#include "tests/support/result_check.h"

#include <QTest>

using namespace Qt::StringLiterals;
using study::Condition;
using study::Measure;
using study::Side;

class SelectionTest : public QObject
{
    Q_OBJECT

private slots:
    void startsWithThePrimaryScale();
    void chosenVisit();
    void columns();
    void filters_data();
    void filters();
    void conditionsAddUp();
    void completersOnly();
    void unknownColumn();
    void nobodyToAsk();
    void sides_data();
    void sides();
    void measures_data();
    void measures();
};

namespace {

// Four people: P01 a 35.1 year old F in group 1 (MDD), P02 35 M in group 2 (HC), P03 of unknown age and sex, P04 -1.
SmallCrossover described()
{
    SmallCrossover small;
    study::Participant& anna = small.sketch.details(small.anna);
    anna.ageYears = 35.1;
    anna.sex = u"F"_s;
    anna.attributes = {{u"Group"_s, u"1"_s, u"Major depressive disorder"_s}, {u"change"_s, u"1"_s, {}}};
    study::Participant& bert = small.sketch.details(small.bert);
    bert.ageYears = 35;
    bert.sex = u"M"_s;
    bert.attributes = {{u"Group"_s, u"2"_s, u"Healthy"_s}, {u"change"_s, u"-1"_s, {}}, {u"site"_s, u"1-5"_s, {}}};
    study::Participant& cleo = small.sketch.details(small.cleo);
    cleo.attributes = {{u"group"_s, {}, {}}, {u"change"_s, u"0.50"_s, {}}};
    return small;
}

} // namespace

void SelectionTest::startsWithThePrimaryScale()
{
    const SmallCrossover small;
    const study::Selection selection = study::defaultSelection(small.study());
    QVERIFY(selection.scale == small.hamd);
    QVERIFY(!selection.visit.isValid());
    QVERIFY(selection.side == Side::Reference);
    QVERIFY(selection.measure == Measure::Score);
    QVERIFY(selection.where.empty());
    QVERIFY(!selection.completersOnly);
    QVERIFY(!study::defaultSelection(study::Study()).scale.isValid());
}

void SelectionTest::chosenVisit()
{
    const SmallCrossover small;
    const study::Study study = small.study();
    study::Selection selection = study::defaultSelection(study);
    QVERIFY(study::chosenVisit(study, selection) == small.day1);
    selection.visit = small.day7;
    QVERIFY(study::chosenVisit(study, selection) == small.day7);
}

void SelectionTest::columns()
{
    const study::Study study = described().study();
    const study::Participant& anna = study.participants[0];
    const study::Participant& cleo = study.participants[2];
    QCOMPARE(study::columnValue(study, anna, u"Participant").value(), u"P01"_s);
    QCOMPARE(study::columnValue(study, anna, u"sequence").value(), u"placebo-naltrexone"_s);
    QCOMPARE(study::columnValue(study, anna, u"AGE").value(), u"35.1"_s);
    QCOMPARE(study::columnValue(study, anna, u"sex").value(), u"F"_s);
    QCOMPARE(study::columnValue(study, anna, u"GROUP").value(), u"1"_s);
    QVERIFY(!study::columnValue(study, anna, u"site"));
    QCOMPARE(study::columnValue(study, cleo, u"age").value(), QString());
    QCOMPARE(study::columnValue(study, study.participants[3], u"sequence").value(), QString());
}

void SelectionTest::filters_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("expected"); // the last digits of the keys
    QTest::newRow("by value") << u"group"_s << u"2"_s << u"2"_s;
    QTest::newRow("by label") << u"group"_s << u"major-depressive disorder"_s << u"1"_s;
    QTest::newRow("nobody has it") << u"group"_s << u"3"_s << QString();
    QTest::newRow("an empty value is no label") << u"group"_s << QString() << u"3"_s;
    QTest::newRow("sex") << u"sex"_s << u"f"_s << u"1"_s;
    QTest::newRow("sex unknown") << u"sex"_s << QString() << u"34"_s;
    QTest::newRow("age with a fraction") << u"age"_s << u"35.1"_s << u"1"_s;
    QTest::newRow("age, written otherwise") << u"age"_s << u"35.0"_s << u"2"_s;
    QTest::newRow("numbers are compared as numbers") << u"change"_s << u"0.5"_s << u"3"_s;
    QTest::newRow("a sign is no hyphen") << u"change"_s << u"-1"_s << u"2"_s;
    QTest::newRow("without the sign") << u"change"_s << u"1"_s << u"1"_s;
    QTest::newRow("words are compared loosely") << u"site"_s << u"1_5"_s << u"2"_s;
    QTest::newRow("participant") << u"participant"_s << u"p 03"_s << u"3"_s;
    QTest::newRow("sequence by key") << u"sequence"_s << u"naltrexone placebo"_s << u"23"_s;
    QTest::newRow("sequence by name") << u"sequence"_s << u"placebo-naltrexone order"_s << u"1"_s;
    QTest::newRow("never assigned") << u"sequence"_s << QString() << u"4"_s;
}

void SelectionTest::filters()
{
    QFETCH(QString, column);
    QFETCH(QString, value);
    QFETCH(QString, expected);
    const study::Study study = described().study();
    study::Selection selection;
    selection.where = {{column, value}};
    const auto selected = study::selectParticipants(study, selection);
    QVERIFY_RESULT(selected);
    QString keys;
    for (const study::ParticipantId id : *selected) {
        keys += study::byId(study.participants, id)->key.last(1);
    }
    QCOMPARE(keys, expected);
}

void SelectionTest::conditionsAddUp()
{
    const SmallCrossover small = described();
    study::Selection selection;
    selection.where = {{u"sequence"_s, u"naltrexone-placebo"_s}, {u"change"_s, u"-1"_s}};
    const auto selected = study::selectParticipants(small.study(), selection);
    QVERIFY_RESULT(selected);
    QVERIFY((*selected == std::vector{small.bert}));
    selection.where.push_back({u"group"_s, u"1"_s});
    QVERIFY(study::selectParticipants(small.study(), selection)->empty());
}

void SelectionTest::completersOnly()
{
    const SmallCrossover small = described();
    study::Selection selection;
    selection.completersOnly = true;
    QVERIFY((*study::selectParticipants(small.study(), selection) == std::vector{small.anna, small.bert}));
    selection.where = {{u"sequence"_s, u"naltrexone-placebo"_s}};
    QVERIFY((*study::selectParticipants(small.study(), selection) == std::vector{small.bert}));
}

void SelectionTest::unknownColumn()
{
    const study::Study study = described().study();
    study::Selection selection;
    selection.where = {{u"group"_s, u"1"_s}, {u"Haus"_s, u"1"_s}};
    const auto selected = study::selectParticipants(study, selection);
    QVERIFY(!selected.has_value());
    QVERIFY(selected.error().kind == base::ErrorKind::UnknownKey);
    QCOMPARE(selected.error().subject, std::string("Haus"));
}

void SelectionTest::nobodyToAsk()
{
    study::Selection selection;
    selection.where = {{u"group"_s, u"1"_s}};
    const auto selected = study::selectParticipants(study::Study(), selection);
    QVERIFY_RESULT(selected);
    QVERIFY(selected->empty());
}

void SelectionTest::sides_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("side"); // -1: none
    QTest::newRow("open") << u"open"_s << int(Side::Reference);
    QTest::newRow("reference") << u"Reference"_s << int(Side::Reference);
    QTest::newRow("blocked") << u"BLOCKED"_s << int(Side::Comparator);
    QTest::newRow("comparator") << u"comparator"_s << int(Side::Comparator);
    QTest::newRow("both") << u"both"_s << int(Side::Both);
    QTest::newRow("other") << u"left"_s << -1;
    QTest::newRow("empty") << QString() << -1;
}

void SelectionTest::sides()
{
    QFETCH(QString, key);
    QFETCH(int, side);
    const auto found = study::sideFromKey(key);
    QCOMPARE(found ? int(*found) : -1, side);
    if (found) {
        QVERIFY(study::sideFromKey(study::sideKey(*found)) == found);
    }
}

void SelectionTest::measures_data()
{
    QTest::addColumn<QString>("key");
    QTest::addColumn<int>("measure"); // -1: none
    QTest::newRow("score") << u"score"_s << int(Measure::Score);
    QTest::newRow("change") << u"Change"_s << int(Measure::Change);
    QTest::newRow("percent") << u"percent"_s << int(Measure::PercentChange);
    QTest::newRow("other") << u"ratio"_s << -1;
    QTest::newRow("empty") << QString() << -1;
}

void SelectionTest::measures()
{
    QFETCH(QString, key);
    QFETCH(int, measure);
    const auto found = study::measureFromKey(key);
    QCOMPARE(found ? int(*found) : -1, measure);
    if (found) {
        QVERIFY(study::measureFromKey(study::measureKey(*found)) == found);
    }
}

QTEST_GUILESS_MAIN(SelectionTest)
#include "selection_test.moc"
