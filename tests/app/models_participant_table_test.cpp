// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/models/participant_table.h"
#include "tests/support/example_study.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using analysis::ColumnKind;
using models::ParticipantTable;

namespace {

models::SharedEffects effectsOf(const study::SharedStudy& study)
{
    return std::make_shared<const analysis::ParticipantEffects>(
        analysis::participantEffects(*study, study::defaultSelection(*study)).value());
}

std::vector<study::ParticipantId> everybody(const study::Study& study)
{
    std::vector<study::ParticipantId> people;
    for (const study::Participant& person : study.participants) {
        people.push_back(person.id);
    }
    return people;
}

/// A model of a study, everybody in it.
struct Table
{
    study::SharedStudy study;
    ParticipantTable model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit Table(study::Study rows)
        : study(std::make_shared<const study::Study>(std::move(rows)))
    {
        model.setColumns({{.kind = ColumnKind::Participant}, {.kind = ColumnKind::Age}, {.kind = ColumnKind::Change}});
        model.setStudy(study, effectsOf(study));
        model.setPeople(everybody(*study));
    }

    [[nodiscard]] QStringList keys() const
    {
        QStringList keys;
        for (int row = 0; row < model.rowCount(); ++row) {
            keys << model.index(row, 0).data().toString();
        }
        return keys;
    }
};

} // namespace

class ModelsParticipantTableTest : public QObject
{
    Q_OBJECT

private slots:
    void showsEverybodyInTheStudysOrder()
    {
        const Table table(tests::exampleStudy());
        QCOMPARE(table.model.rowCount(), static_cast<int>(table.study->participants.size()));
        QCOMPARE(table.keys().constFirst(), u"P1"_s);
        QCOMPARE(table.model.headerData(2, Qt::Horizontal).toString(), u"● Change"_s);
        QCOMPARE(table.model.rowOf(table.model.participant(3)), 3);
        QVERIFY(!table.model.participant(99).isValid());
    }

    void sortsNumbersAndKeepsWhatIsMissingLast()
    {
        Table table(tests::exampleStudy());
        for (const Qt::SortOrder order : {Qt::AscendingOrder, Qt::DescendingOrder}) {
            table.model.sort(2, order);
            QCOMPARE(table.keys().constLast(), u"P6"_s); // a baseline alone
            double last = order == Qt::AscendingOrder ? -1e9 : 1e9;
            for (int row = 0; row + 1 < table.model.rowCount(); ++row) {
                const double change = *table.model.effect(row)->reference.change;
                QVERIFY(order == Qt::AscendingOrder ? change >= last : change <= last);
                last = change;
            }
        }
        table.model.sort(-1, Qt::AscendingOrder);
        QCOMPARE(table.keys().constFirst(), u"P1"_s);
    }

    void aFilterKeepsTheOrder()
    {
        Table table(tests::exampleStudy());
        table.model.sort(0, Qt::DescendingOrder);
        table.model.setPeople({study::ParticipantId(2), study::ParticipantId(4)});
        QCOMPARE(table.keys(), QStringList({u"P4"_s, u"P2"_s}));
        QCOMPARE(table.model.rowOf(study::ParticipantId(1)), -1);
        table.model.setPeople({});
        QCOMPARE(table.model.rowCount(), 0);
    }

    void sortsACrowdInTheBackground()
    {
        Table table(tests::largeStudy(2'500, 2));
        QSignalSpy arranged(&table.model, &ParticipantTable::arranged);
        table.model.sort(0, Qt::DescendingOrder);
        QVERIFY(table.model.isSorting());
        QTRY_VERIFY(!table.model.isSorting());
        QVERIFY(arranged.count() > 0);
        QCOMPARE(table.model.participant(0), table.study->participants.back().id);
    }

    void showsNobodyOfAnotherStudy()
    {
        Table table(tests::exampleStudy());
        table.model.setStudy(std::make_shared<const study::Study>(), nullptr);
        QCOMPARE(table.model.rowCount(), 0);
        QVERIFY(!table.model.headerData(0, Qt::Horizontal).isValid());
    }
};

QTEST_MAIN(ModelsParticipantTableTest)
#include "models_participant_table_test.moc"
