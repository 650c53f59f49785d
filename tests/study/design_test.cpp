// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/study/design.h"
#include "tests/study/study_sketch.h"

#include <QTest>

using namespace Qt::StringLiterals;
using study::Design;

class DesignTest : public QObject
{
    Q_OBJECT

private slots:
    void readOffTheData_data();
    void readOffTheData();
    void emptyStudyIsASingleArm();
    void keys();
    void suggestedContrast_data();
    void suggestedContrast();
    void ownContrastStands();
};

// Every person is a word of arms: "AB" had A, then B; "-" only a baseline.
void DesignTest::readOffTheData_data()
{
    QTest::addColumn<QStringList>("people");
    QTest::addColumn<QString>("design");
    const QString twoSequences = u"two-sequence-crossover"_s;
    const QString crossover = u"crossover"_s;
    const QString parallel = u"parallel-arms"_s;
    const QString single = u"single-arm"_s;
    QTest::newRow("AB/BA") << QStringList{u"AB"_s, u"BA"_s, u"AB"_s} << twoSequences;
    QTest::newRow("AB/BA, some left after one")
        << QStringList{u"AB"_s, u"BA"_s, u"A"_s, u"B"_s, u"-"_s} << twoSequences;
    QTest::newRow("one order alone") << QStringList{u"AB"_s, u"AB"_s} << crossover;
    QTest::newRow("AB and people with one") << QStringList{u"AB"_s, u"A"_s, u"B"_s} << crossover;
    QTest::newRow("three periods, two arms") << QStringList{u"ABB"_s, u"BAA"_s} << crossover;
    QTest::newRow("Latin square") << QStringList{u"ABC"_s, u"BCA"_s, u"CAB"_s} << crossover;
    QTest::newRow("AB/BA beside a third arm") << QStringList{u"AB"_s, u"BA"_s, u"C"_s} << crossover;
    QTest::newRow("Balaam") << QStringList{u"AB"_s, u"BA"_s, u"AA"_s, u"BB"_s} << crossover;
    QTest::newRow("pairs of three arms") << QStringList{u"AB"_s, u"BC"_s} << crossover;
    QTest::newRow("parallel") << QStringList{u"A"_s, u"B"_s, u"A"_s} << parallel;
    QTest::newRow("parallel, weekly repeats") << QStringList{u"AAAA"_s, u"BBBB"_s, u"CC"_s, u"C"_s} << parallel;
    QTest::newRow("parallel, two each") << QStringList{u"AA"_s, u"BB"_s} << parallel;
    QTest::newRow("one arm") << QStringList{u"A"_s, u"A"_s} << single;
    QTest::newRow("one arm, repeated") << QStringList{u"AAA"_s, u"A"_s} << single;
    QTest::newRow("baselines only") << QStringList{u"-"_s, u"-"_s} << single;
}

void DesignTest::readOffTheData()
{
    QFETCH(QStringList, people);
    QFETCH(QString, design);
    StudySketch sketch;
    const std::vector arms = {sketch.arm(u"A"_s), sketch.arm(u"B"_s), sketch.arm(u"C"_s)};
    for (const QString& word : people) {
        std::vector<study::ArmId> given;
        for (const QChar letter : word) {
            if (letter != u'-') {
                given.push_back(arms.at(static_cast<std::size_t>(letter.unicode() - u'A')));
            }
        }
        sketch.person(u"P%1"_s.arg(sketch.raw().participants.size() + 1), given);
    }
    const Design read = study::designOf(sketch.study());
    QCOMPARE(study::designKey(read), design);
    QCOMPARE(study::isCrossover(read), design.contains(u"crossover"));
}

void DesignTest::emptyStudyIsASingleArm()
{
    QVERIFY(study::designOf(study::Study()) == Design::SingleArm);
    QVERIFY(!study::suggestContrast(study::Study()));
}

void DesignTest::keys()
{
    QCOMPARE(study::designKey(Design::TwoSequenceCrossover), u"two-sequence-crossover"_s);
    QCOMPARE(study::designKey(Design::Crossover), u"crossover"_s);
    QCOMPARE(study::designKey(Design::ParallelArms), u"parallel-arms"_s);
    QCOMPARE(study::designKey(Design::SingleArm), u"single-arm"_s);
}

// Arms as "key" or "key!" for one with an antagonist; what is expected as the two keys.
void DesignTest::suggestedContrast_data()
{
    QTest::addColumn<QStringList>("arms");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("one arm") << QStringList{u"ketamine"_s} << QStringList();
    QTest::newRow("placebo second") << QStringList{u"ketamine"_s, u"placebo"_s}
                                    << QStringList{u"placebo"_s, u"ketamine"_s};
    QTest::newRow("placebo first") << QStringList{u"Placebo"_s, u"ketamine"_s}
                                   << QStringList{u"Placebo"_s, u"ketamine"_s};
    QTest::newRow("saline") << QStringList{u"ketamine"_s, u"saline infusion"_s}
                            << QStringList{u"saline infusion"_s, u"ketamine"_s};
    QTest::newRow("control") << QStringList{u"drug"_s, u"Control"_s} << QStringList{u"Control"_s, u"drug"_s};
    QTest::newRow("active control") << QStringList{u"ketamine"_s, u"midazolam"_s}
                                    << QStringList{u"midazolam"_s, u"ketamine"_s};
    QTest::newRow("placebo before an active control")
        << QStringList{u"midazolam"_s, u"ketamine"_s, u"placebo"_s} << QStringList{u"placebo"_s, u"ketamine"_s};
    QTest::newRow("the blockade") << QStringList{u"ketamine_naltrexone!"_s, u"ketamine_placebo"_s}
                                  << QStringList{u"ketamine_placebo"_s, u"ketamine_naltrexone"_s};
    QTest::newRow("antagonist is never the reference")
        << QStringList{u"blocked!"_s, u"open"_s} << QStringList{u"open"_s, u"blocked"_s};
    QTest::newRow("not even beside a placebo capsule") << QStringList{u"naltrexone and placebo!"_s, u"ketamine"_s}
                                                       << QStringList{u"ketamine"_s, u"naltrexone and placebo"_s};
    QTest::newRow("antagonist before other arms")
        << QStringList{u"low"_s, u"high"_s, u"high blocked!"_s} << QStringList{u"low"_s, u"high blocked"_s};
    QTest::newRow("no control named") << QStringList{u"low"_s, u"high"_s} << QStringList{u"low"_s, u"high"_s};
    QTest::newRow("controlled is no control")
        << QStringList{u"immediate"_s, u"controlled release"_s} << QStringList{u"immediate"_s, u"controlled release"_s};
    QTest::newRow("nor is a shampoo") << QStringList{u"lotion"_s, u"shampoo"_s}
                                      << QStringList{u"lotion"_s, u"shampoo"_s};
}

void DesignTest::suggestedContrast()
{
    QFETCH(QStringList, arms);
    QFETCH(QStringList, expected);
    StudySketch sketch;
    for (const QString& arm : arms) {
        const bool antagonist = arm.endsWith(u'!');
        sketch.arm(antagonist ? arm.chopped(1) : arm, {}, antagonist);
    }
    const study::Study study = sketch.study();
    const auto contrast = study::suggestContrast(study);
    if (expected.isEmpty()) {
        QVERIFY(!contrast);
        return;
    }
    QVERIFY(contrast.has_value());
    QCOMPARE(study::byId(study.arms, contrast->reference)->key, expected[0]);
    QCOMPARE(study::byId(study.arms, contrast->comparator)->key, expected[1]);
    QVERIFY(contrast->name.isEmpty());
}

void DesignTest::ownContrastStands()
{
    SmallCrossover small;
    const study::Contrast own{.reference = small.drug, .comparator = small.placebo, .name = u"the other way"_s};
    small.sketch.raw().contrast = own;
    QVERIFY(study::suggestContrast(small.study()) == own);
}

QTEST_GUILESS_MAIN(DesignTest)
#include "design_test.moc"
