// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/scale.h"
#include "core/study/scale_catalogue.h"

#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using study::Direction;

class ScaleTest : public QObject
{
    Q_OBJECT

private slots:
    void response_data();
    void response();
    void noRuleNoResponse();
    void remission_data();
    void remission();
    void takenFromTheCatalogue();
    void sameKeys_data();
    void sameKeys();
    void otherKeys_data();
    void otherKeys();
};

void ScaleTest::response_data()
{
    QTest::addColumn<bool>("higherIsWorse");
    QTest::addColumn<double>("fraction");
    QTest::addColumn<double>("baseline");
    QTest::addColumn<double>("score");
    QTest::addColumn<bool>("response");
    QTest::newRow("half") << true << 0.5 << 20.0 << 10.0 << true;
    QTest::newRow("half of an odd number") << true << 0.5 << 21.0 << 10.0 << true;
    QTest::newRow("just short") << true << 0.5 << 21.0 << 11.0 << false;
    QTest::newRow("all gone") << true << 0.5 << 20.0 << 0.0 << true;
    QTest::newRow("worse") << true << 0.5 << 20.0 << 30.0 << false;
    QTest::newRow("no change") << true << 0.5 << 20.0 << 20.0 << false;
    QTest::newRow("nothing to improve") << true << 0.5 << 0.0 << 0.0 << false;
    QTest::newRow("worse from nothing") << true << 0.5 << 0.0 << 5.0 << false;
    QTest::newRow("a baseline below zero has no half, though worse") << true << 0.5 << -10.0 << -8.0 << false;
    QTest::newRow("a baseline below zero has no half, though better") << true << 0.5 << -10.0 << -20.0 << false;
    QTest::newRow("exactly 55 % in binary arithmetic") << true << 0.55 << 20.0 << 9.0 << true;
    QTest::newRow("exactly 10 % of tenths") << true << 0.1 << 0.3 << 0.27 << true;
    QTest::newRow("a quarter is enough") << true << 0.25 << 20.0 << 15.0 << true;
    QTest::newRow("well-being up by half") << false << 0.5 << 20.0 << 30.0 << true;
    QTest::newRow("well-being up by less") << false << 0.5 << 20.0 << 29.0 << false;
    QTest::newRow("well-being down by half") << false << 0.5 << 20.0 << 10.0 << false;
    QTest::newRow("no score") << true << 0.5 << 20.0 << std::numeric_limits<double>::quiet_NaN() << false;
    QTest::newRow("no baseline") << true << 0.5 << std::numeric_limits<double>::quiet_NaN() << 0.0 << false;
}

void ScaleTest::response()
{
    QFETCH(bool, higherIsWorse);
    QFETCH(double, fraction);
    QFETCH(double, baseline);
    QFETCH(double, score);
    const study::Scale scale{.minimum = -100,
                             .maximum = 100,
                             .direction = higherIsWorse ? Direction::HigherIsWorse : Direction::HigherIsBetter,
                             .responseFraction = fraction};
    QTEST(study::isResponse(scale, baseline, score), "response");
}

void ScaleTest::noRuleNoResponse()
{
    const study::Scale scale{.minimum = 0, .maximum = 92};
    QVERIFY(!study::isResponse(scale, 20, 0));
    QVERIFY(!study::isRemission(scale, 0));
}

void ScaleTest::remission_data()
{
    QTest::addColumn<bool>("higherIsWorse");
    QTest::addColumn<double>("threshold");
    QTest::addColumn<double>("score");
    QTest::addColumn<bool>("remission");
    QTest::newRow("at the threshold") << true << 7.0 << 7.0 << true;
    QTest::newRow("below") << true << 7.0 << 0.0 << true;
    QTest::newRow("above") << true << 7.0 << 8.0 << false;
    QTest::newRow("better at the threshold") << false << 70.0 << 70.0 << true;
    QTest::newRow("better below") << false << 70.0 << 69.0 << false;
    QTest::newRow("no score") << true << 7.0 << std::numeric_limits<double>::quiet_NaN() << false;
}

void ScaleTest::remission()
{
    QFETCH(bool, higherIsWorse);
    QFETCH(double, threshold);
    QFETCH(double, score);
    const study::Scale scale{.maximum = 100,
                             .direction = higherIsWorse ? Direction::HigherIsWorse : Direction::HigherIsBetter,
                             .remissionThreshold = threshold};
    QTEST(study::isRemission(scale, score), "remission");
}

void ScaleTest::takenFromTheCatalogue()
{
    const study::ScaleDefinition* definition = study::catalogueScale(u"MADRS");
    QVERIFY(definition != nullptr);
    const study::Scale expected{.id = study::ScaleId(3),
                                .key = u"MADRS"_s,
                                .name = definition->name,
                                .label = u"MADRS_Total"_s,
                                .minimum = 0,
                                .maximum = 60,
                                .direction = Direction::HigherIsWorse,
                                .responseFraction = 0.5,
                                .remissionThreshold = 9};
    QVERIFY(study::scaleFrom(*definition, study::ScaleId(3), u"MADRS_Total"_s) == expected);
}

void ScaleTest::sameKeys_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("the brief's own") << u"ham_d 17"_s << u"HAM-D-17"_s;
    QTest::newRow("case") << u"madrs"_s << u"MADRS"_s;
    QTest::newRow("nothing between") << u"hamd17"_s << u"HAM-D-17"_s;
    QTest::newRow("around it") << u" day 1 "_s << u"Day-1"_s;
    QTest::newRow("tab, no-break space") << u"day\t1"_s << u"day\u00a01"_s;
    QTest::newRow("hyphens of word processors") << u"HAM\u2011D\u201017"_s << u"HAM-D-17"_s;
    QTest::newRow("dash") << u"C\u2013SSRS ideation"_s << u"c-ssrs_ideation"_s;
    QTest::newRow("beyond ASCII") << u"ÅSBERG"_s << u"åsberg"_s;
    QTest::newRow("nothing at all") << QString() << u" -_"_s;
}

void ScaleTest::sameKeys()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(study::sameKey(one, other));
    QVERIFY(study::sameKey(other, one));
    QCOMPARE(study::foldedKey(one), study::foldedKey(other));
    QCOMPARE(study::foldedKey(study::foldedKey(one)), study::foldedKey(one));
}

void ScaleTest::otherKeys_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::newRow("another number") << u"HAM-D-17"_s << u"HAM-D-6"_s;
    QTest::newRow("the beginning of it") << u"HAM-D"_s << u"HAM-D-6"_s;
    QTest::newRow("more than it") << u"MADRS item 10"_s << u"MADRS"_s;
    QTest::newRow("nothing") << u"MADRS"_s << QString();
    QTest::newRow("points count") << u"1.5"_s << u"15"_s;
}

void ScaleTest::otherKeys()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QVERIFY(!study::sameKey(one, other));
    QVERIFY(!study::sameKey(other, one));
    QVERIFY(study::foldedKey(one) != study::foldedKey(other));
}

QTEST_GUILESS_MAIN(ScaleTest)
#include "scale_test.moc"
