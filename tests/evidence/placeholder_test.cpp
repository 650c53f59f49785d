// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evidence/placeholder.h"

#include <QTest>

using namespace Qt::StringLiterals;

class PlaceholderTest : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void refuses_data();
    void refuses();
    void fills();
};

void PlaceholderTest::reads_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<evidence::PlaceholderKind>("kind");
    QTest::addColumn<study::Side>("side");
    using Kind = evidence::PlaceholderKind;
    QTest::newRow("mean") << u"{mean:open:MADRS:day 1}"_s << Kind::Mean << study::Side::Reference;
    QTest::newRow("change") << u"{change:blocked:MADRS:day 1}"_s << Kind::Change << study::Side::Comparator;
    QTest::newRow("people") << u"{people:open:MADRS:day 1}"_s << Kind::People << study::Side::Reference;
    QTest::newRow("responders") << u"responders:blocked:MADRS:day 1"_s << Kind::Responders << study::Side::Comparator;
    QTest::newRow("remitters") << u"{remitters:open:MADRS:day 1}"_s << Kind::Remitters << study::Side::Reference;
    QTest::newRow("difference") << u"{difference:MADRS:day 1}"_s << Kind::Difference << study::Side::Both;
}

void PlaceholderTest::reads()
{
    QFETCH(QString, text);
    const auto read = evidence::placeholderFrom(text);
    QVERIFY(read);
    QTEST(read->kind, "kind");
    QTEST(read->side, "side");
    QCOMPARE(read->scale, u"MADRS"_s);
    QCOMPARE(read->visit, u"day 1"_s);
}

void PlaceholderTest::refuses_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "{}", "{mean}", "{median:open:MADRS:day 1}", "{mean:both:MADRS:day 1}",
                             "{mean:MADRS:day 1}", "{difference:open:MADRS:day 1}", "{mean:open::day 1}"}) {
        QTest::newRow(text) << QString::fromLatin1(text);
    }
}

void PlaceholderTest::refuses()
{
    QFETCH(QString, text);
    QVERIFY(!evidence::placeholderFrom(text));
}

void PlaceholderTest::fills()
{
    const QString words = u"From {mean:open:HAM-D-17:baseline} to {mean:open:HAM-D-17:day 1}, not {this}."_s;
    QStringList broken;
    QCOMPARE(evidence::placeholdersIn(words, &broken).size(), std::size_t(2));
    QCOMPARE(broken, QStringList{u"{this}"_s});
    QCOMPARE(evidence::filled(words, [](const evidence::Placeholder& each) { return u"<%1>"_s.arg(each.visit); }),
             u"From <baseline> to <day 1>, not {this}."_s);
    QCOMPARE(evidence::filled(u"none"_s, [](const evidence::Placeholder&) { return u"x"_s; }), u"none"_s);
}

QTEST_GUILESS_MAIN(PlaceholderTest)
#include "placeholder_test.moc"
