// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/command_palette.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPointer>
#include <QTest>

using namespace Qt::StringLiterals;
using window::PaletteEntry;
using window::PaletteKind;

namespace {

std::vector<PaletteEntry> entriesNamed(const QStringList& names)
{
    std::vector<PaletteEntry> entries;
    for (const QString& name : names) {
        entries.push_back({PaletteKind::Action, name, {}, [] {}});
    }
    return entries;
}

QStringList listed(const window::PaletteModel& model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row) {
        names << model.entry(row).title;
    }
    return names;
}

} // namespace

class CommandPaletteTest : public QObject
{
    Q_OBJECT

private slots:
    void betterFindsStandFirst_data()
    {
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("whole, start, word, inside, in order")
            << u"age"_s << QStringList{u"a large set"_s, u"Pages"_s, u"By age"_s, u"Ages"_s, u"Age"_s}
            << QStringList{u"Age"_s, u"Ages"_s, u"By age"_s, u"Pages"_s, u"a large set"_s};
        QTest::newRow("what does not fit is gone") << u"xyz"_s << QStringList{u"Open"_s} << QStringList{};
        QTest::newRow("letters out of order do not fit") << u"nepo"_s << QStringList{u"Open"_s} << QStringList{};
        QTest::newRow("initials") << u"rtl"_s << QStringList{u"Portal"_s, u"Reset the layout"_s}
                                  << QStringList{u"Reset the layout"_s, u"Portal"_s};
        QTest::newRow("words in any order") << u"layout reset"_s << QStringList{u"Reset the layout"_s}
                                            << QStringList{u"Reset the layout"_s};
        QTest::newRow("case and accents") << u"muller"_s << QStringList{u"MÜLLER"_s} << QStringList{u"MÜLLER"_s};
        QTest::newRow("the shorter of two starts") << u"p1"_s << QStringList{u"P100"_s, u"P10"_s}
                                                   << QStringList{u"P10"_s, u"P100"_s};
        QTest::newRow("nothing typed keeps the order") << u""_s << QStringList{u"b"_s, u"a"_s}
                                                       << QStringList{u"b"_s, u"a"_s};
    }

    void betterFindsStandFirst()
    {
        QFETCH(QString, query);
        QFETCH(QStringList, names);
        QFETCH(QStringList, expected);
        window::PaletteModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEntries(entriesNamed(names));
        model.setQuery(query);
        QCOMPARE(listed(model), expected);
    }

    void tenThousandPeopleAreListedByTheirBest()
    {
        std::vector<PaletteEntry> entries;
        for (int i = 1; i <= 10'000; ++i) {
            entries.push_back({PaletteKind::Person, u"P%1"_s.arg(i, 5, 10, QChar(u'0')), {}, [] {}});
        }
        window::PaletteModel model;
        model.setEntries(std::move(entries));
        QCOMPARE(model.found(), 10'000);
        QVERIFY(model.rowCount() < 1'000);
        model.setQuery(u"p09999"_s);
        QCOMPARE(listed(model), QStringList{u"P09999"_s});
        model.setQuery(u"9999"_s);
        QCOMPARE(listed(model).first(), u"P09999"_s);
    }

    void arrowsChooseAndEnterRuns()
    {
        QWidget window;
        window.resize(1000, 700);
        window.show();
        int ran = 0;
        std::vector<PaletteEntry> entries{{PaletteKind::Page, u"First"_s, {}, [&] { ran = 1; }},
                                          {PaletteKind::Person, u"Second"_s, u"Ctrl+2"_s, [&] { ran = 2; }}};
        QPointer<window::CommandPalette> palette = new window::CommandPalette(std::move(entries), &window);
        palette->popUp();
        auto* query = palette->findChild<QLineEdit*>();
        const auto* list = palette->findChild<QListView*>();
        QCOMPARE(list->model()->index(1, 0).data(Qt::AccessibleTextRole).toString(), u"Second, Person, Ctrl+2"_s);
        QTest::keyClick(query, Qt::Key_Down);
        QCOMPARE(list->currentIndex().row(), 1);
        QTest::keyClick(query, Qt::Key_Return);
        QTRY_COMPARE(ran, 2);
        QTRY_VERIFY(palette.isNull());
    }

    void theCountIsSaid()
    {
        QWidget window;
        window.show();
        auto* palette = new window::CommandPalette(entriesNamed({u"Open"_s, u"Export"_s}), &window);
        palette->popUp();
        const auto* count = palette->findChild<QLabel*>();
        QVERIFY2(count->accessibleName().startsWith(u'2'), qPrintable(count->accessibleName()));
        QTest::keyClicks(palette->findChild<QLineEdit*>(), u"zz"_s);
        QVERIFY2(count->accessibleName().startsWith(u"Nothing"_s), qPrintable(count->accessibleName()));
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Return); // nothing to run: it stays
        QVERIFY(palette->isVisible());
        QTest::keyClick(palette->findChild<QLineEdit*>(), Qt::Key_Escape);
        QVERIFY(!palette->isVisible());
    }
};

QTEST_MAIN(CommandPaletteTest)
#include "command_palette_test.moc"
