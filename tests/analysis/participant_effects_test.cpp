// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/participant_effects.h"

#include "core/analysis/participant_columns.h"
#include "core/study/column.h"
#include "tests/analysis/tiny_study.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;

class ParticipantEffectsTest : public QObject
{
    Q_OBJECT

private slots:
    void knowsBothSidesOfEverybody();
    void takesTheDifferenceOfTheChanges();
    void takesTheVisitAskedFor();
    void sharesABaseline();
    void knowsOneArm();
    void worksWithoutAScale();
    void refusesAScaleThatIsNotThere();
    void ordersByEffect();
    void givesTheDifferenceVisitByVisit();
    void sortsWithWhatIsMissingLast_data();
    void sortsWithWhatIsMissingLast();
    void sortsWordsWithNumbersInThem();
    void offersTheColumnsAStudyHas();
    void conditionsReadWhatTheCellsSay_data();
    void conditionsReadWhatTheCellsSay();
};

namespace {

analysis::ParticipantEffects effectsOf(const study::Study& study, study::VisitId visit = {})
{
    study::Selection selection = tiny::selection();
    selection.visit = visit;
    auto effects = analysis::participantEffects(study, selection);
    return effects ? *effects : analysis::ParticipantEffects{};
}

QStringList keysInOrder(const study::Study& study, const std::vector<std::uint32_t>& places)
{
    QStringList keys;
    for (const std::uint32_t place : places) {
        keys << study.participants[place].key;
    }
    return keys;
}

} // namespace

void ParticipantEffectsTest::knowsBothSidesOfEverybody()
{
    const auto effects = effectsOf(tiny::crossover());
    QCOMPARE(effects.visit, tiny::day1);
    QCOMPARE(effects.people.size(), std::size_t(5));
    const analysis::PersonEffect& first = effects.people[0];
    QCOMPARE(first.reference.baseline, std::optional(20.0));
    QCOMPARE(first.reference.score, std::optional(8.0));
    QCOMPARE(first.reference.change, std::optional(-12.0));
    QCOMPARE(first.reference.percentChange, std::optional(-60.0));
    QCOMPARE(first.reference.response, std::optional(true));
    QCOMPARE(first.comparator.change, std::optional(-4.0));
    QCOMPARE(first.comparator.response, std::optional(false));
    QCOMPARE(first.scores, 6);
    QVERIFY(first.completer);
    QVERIFY(!effects.people[3].comparator.score);
    QVERIFY(!effects.people[3].completer);
    QVERIFY(!effects.people[4].reference.score);
    QVERIFY(effects.people[4].other);
    QCOMPARE(effects.people[4].scores, 1);
}

void ParticipantEffectsTest::takesTheDifferenceOfTheChanges()
{
    const auto effects = effectsOf(tiny::crossover());
    QCOMPARE(effects.people[0].difference, std::optional(8.0));  // (18 - 22) - (8 - 20)
    QCOMPARE(effects.people[1].difference, std::optional(8.0));  // (20 - 24) - (12 - 24)
    QCOMPARE(effects.people[2].difference, std::optional(5.0));  // (16 - 20) - (9 - 18)
    QVERIFY(!effects.people[3].difference);
}

void ParticipantEffectsTest::takesTheVisitAskedFor()
{
    const auto effects = effectsOf(tiny::crossover(), tiny::day3);
    QCOMPARE(effects.people[1].difference, std::optional(8.0)); // (24 - 24) - (16 - 24)
    QVERIFY(!effects.people[2].difference); // day 3 is missing under the comparator
    QCOMPARE(effects.people[2].reference.change, std::optional(-9.0));
}

void ParticipantEffectsTest::sharesABaseline()
{
    const auto effects = effectsOf(tiny::sharedBaselineCrossover());
    QCOMPARE(effects.people[0].comparator.baseline, std::optional(20.0));
    QCOMPARE(effects.people[0].difference, std::optional(10.0)); // 18 - 8
    QCOMPARE(effects.people[0].scores, 5);
}

void ParticipantEffectsTest::knowsOneArm()
{
    const auto effects = effectsOf(tiny::singleArm(2));
    QVERIFY(!effects.contrast);
    QCOMPARE(effects.people[1].reference.change, std::optional(-10.0));
    QVERIFY(!effects.people[1].comparator.course);
}

void ParticipantEffectsTest::worksWithoutAScale()
{
    study::Study study = tiny::crossover();
    study.assessments.clear();
    study.scales.clear();
    study.primaryScale = {};
    const auto effects = analysis::participantEffects(study, study::defaultSelection(study));
    QVERIFY(effects);
    QCOMPARE(effects->people.size(), std::size_t(5));
    QCOMPARE(effects->people[0].scores, 0);
    QVERIFY(analysis::participantEffects(study::Study{}, {})->people.empty());
}

void ParticipantEffectsTest::refusesAScaleThatIsNotThere()
{
    study::Selection selection;
    selection.scale = study::ScaleId(99);
    const auto effects = analysis::participantEffects(tiny::crossover(), selection);
    QVERIFY(!effects);
    QCOMPARE(effects.error().kind, base::ErrorKind::UnknownKey);
}

void ParticipantEffectsTest::ordersByEffect()
{
    const study::Study study = tiny::crossover();
    const auto order = analysis::orderByEffect(effectsOf(study));
    QCOMPARE(keysInOrder(study, order), QStringList({u"P3"_s, u"P1"_s, u"P2"_s, u"P4"_s, u"P5"_s}));
}

void ParticipantEffectsTest::givesTheDifferenceVisitByVisit()
{
    const study::Study study = tiny::crossover();
    const auto differences =
        analysis::differencesOf(study, study::profileOf(study, study::ParticipantId(1), tiny::hamd17));
    QCOMPARE(differences.size(), std::size_t(2));
    QCOMPARE(differences[0].visit, tiny::day1);
    QCOMPARE(differences[0].ofScores, 10.0);
    QCOMPARE(differences[0].ofChanges, std::optional(8.0));
    QCOMPARE(differences[1].ofChanges, std::optional(8.0)); // (20 - 22) - (10 - 20)
    QVERIFY(analysis::differencesOf(study, study::profileOf(study, study::ParticipantId(4), tiny::hamd17)).empty());
}

void ParticipantEffectsTest::sortsWithWhatIsMissingLast_data()
{
    QTest::addColumn<bool>("descending");
    QTest::addColumn<QStringList>("keys");
    // changes under the reference: -12, -12, -9, -6, none
    QTest::newRow("ascending") << false << QStringList{u"P1"_s, u"P2"_s, u"P3"_s, u"P4"_s, u"P5"_s};
    QTest::newRow("descending") << true << QStringList{u"P4"_s, u"P3"_s, u"P1"_s, u"P2"_s, u"P5"_s};
}

void ParticipantEffectsTest::sortsWithWhatIsMissingLast()
{
    QFETCH(const bool, descending);
    QFETCH(const QStringList, keys);
    const study::Study study = tiny::crossover();
    const auto places =
        analysis::sortedPlaces(study, effectsOf(study), {.kind = analysis::ColumnKind::Change}, descending);
    QCOMPARE(keysInOrder(study, places), keys);
}

void ParticipantEffectsTest::sortsWordsWithNumbersInThem()
{
    study::Study study = tiny::crossover();
    const QStringList keys{u"p10"_s, u"P9"_s, u"P007"_s, u"a1"_s, u"P"_s};
    for (std::size_t i = 0; i < study.participants.size(); ++i) {
        study.participants[i].key = keys[static_cast<qsizetype>(i)];
        study.participants[i].attributes = {{u"site"_s, i == 1 ? u"x"_s : QString::number(20 - int(i)), {}}};
    }
    const auto effects = effectsOf(study);
    QCOMPARE(keysInOrder(study, analysis::sortedPlaces(study, effects, {}, false)),
             QStringList({u"a1"_s, u"P"_s, u"P007"_s, u"P9"_s, u"p10"_s}));
    const analysis::ParticipantColumn site{.kind = analysis::ColumnKind::Attribute, .attribute = u"site"_s};
    QCOMPARE(keysInOrder(study, analysis::sortedPlaces(study, effects, site, false)), // 16, 17, 18, 20, then x
             QStringList({u"P"_s, u"a1"_s, u"P007"_s, u"p10"_s, u"P9"_s}));
}

void ParticipantEffectsTest::offersTheColumnsAStudyHas()
{
    const auto has = [](const study::Study& study, const analysis::ParticipantColumn& column) {
        const auto columns = analysis::participantColumns(study);
        return std::find(columns.begin(), columns.end(), column) != columns.end();
    };
    const analysis::ParticipantColumn blockedChange{.kind = analysis::ColumnKind::Change,
                                                    .side = study::Side::Comparator};
    QCOMPARE(analysis::columnKey(blockedChange), u"change-blocked"_s);
    QVERIFY(has(tiny::crossover(), blockedChange));
    QVERIFY(has(tiny::crossover(), {.kind = analysis::ColumnKind::Difference}));
    QVERIFY(has(tiny::parallelArms(), blockedChange));
    QVERIFY(!has(tiny::parallelArms(), {.kind = analysis::ColumnKind::Difference}));
    QVERIFY(!has(tiny::singleArm(1), blockedChange));
    QVERIFY(!has(study::Study{}, {.kind = analysis::ColumnKind::Scores}));
}

void ParticipantEffectsTest::conditionsReadWhatTheCellsSay_data()
{
    QTest::addColumn<study::Study>("study");
    QTest::newRow("crossover") << tiny::crossover();
    QTest::newRow("one baseline for both periods") << tiny::sharedBaselineCrossover();
    QTest::newRow("parallel arms") << tiny::parallelArms();
}

// A filter under a title must choose by the numbers that stand beneath it, at every visit.
void ParticipantEffectsTest::conditionsReadWhatTheCellsSay()
{
    QFETCH(const study::Study, study);
    for (const study::VisitId visit : {tiny::day1, tiny::day3}) {
        const auto effects = effectsOf(study, visit);
        for (const analysis::ParticipantColumn& column : analysis::participantColumns(study)) {
            const QString key = analysis::conditionColumn(study, effects, column);
            QVERIFY2(!key.isEmpty(), qPrintable(analysis::columnKey(column)));
            const auto named = study::columnNamed(study, key);
            QVERIFY2(named.has_value(), qPrintable(key));
            const bool isNumber = analysis::hasSide(column.kind) ? column.kind != analysis::ColumnKind::Response
                                                                 : column.kind == analysis::ColumnKind::Difference ||
                                                                       column.kind == analysis::ColumnKind::Scores;
            const study::ColumnReader reader(study, *named);
            for (std::size_t place = 0; isNumber && place < study.participants.size(); ++place) {
                const auto shown = analysis::columnCell(study, effects, place, column);
                const auto asked = reader.cell(study.participants[place]);
                const QString where = study.participants[place].key + u": "_s + key;
                QVERIFY2(asked.has_value() && asked->number == shown.number, qPrintable(where));
            }
        }
    }
}

QTEST_GUILESS_MAIN(ParticipantEffectsTest)
#include "participant_effects_test.moc"
