// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pharmacology/effect.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using pharmacology::Confidence;
using pharmacology::Link;
using pharmacology::LinkKind;
using pharmacology::Node;
using pharmacology::predict;

class EffectTest : public QObject
{
    Q_OBJECT

private slots:
    void fourReadings();
    void allFourFitTheTrial();
    void theyDifferWhereTheTrialDidNotLook();
    void parametersAreIllustrative();
    void dissociationNeverPassesAnOpioidReceptor();
    void argumentsHaveSources();
};

void EffectTest::fourReadings()
{
    QCOMPARE(pharmacology::readings().size(), std::size_t(4));
    for (const char* key : {"direct-agonism", "endogenous-release", "permissive-receptors", "naltrexones-own-effect"}) {
        QVERIFY2(pharmacology::findReading(key) != nullptr, key);
    }
    QVERIFY(pharmacology::findReading("nonsense") == nullptr);
}

// Full effect without naltrexone, none of it with a complete blockade, dissociation as ever.
void EffectTest::allFourFitTheTrial()
{
    for (const auto& reading : pharmacology::readings()) {
        QCOMPARE(predict(reading, true, 0.0).mood, 1.0);
        QCOMPARE(predict(reading, true, 1.0).mood, 0.0);
        QCOMPARE(predict(reading, true, 0.0).dissociation, 1.0);
        QCOMPARE(predict(reading, true, 1.0).dissociation, 1.0);
        const double partly = predict(reading, true, 0.5).mood;
        QVERIFY(partly > 0.0 && partly < 1.0);
    }
}

// Naltrexone without ketamine, which nobody got, would tell the fourth from the others.
void EffectTest::theyDifferWhereTheTrialDidNotLook()
{
    for (const auto& reading : pharmacology::readings()) {
        const auto alone = predict(reading, false, 1.0);
        QCOMPARE(alone.mood, reading.key == "naltrexones-own-effect" ? -1.0 : 0.0);
        QCOMPARE(alone.dissociation, 0.0);
        QCOMPARE(predict(reading, false, 0.0).mood, 0.0);
    }
}

void EffectTest::parametersAreIllustrative()
{
    for (const auto& reading : pharmacology::readings()) {
        QCOMPARE(int(reading.moodThroughOpioids.confidence), int(Confidence::Illustrative));
        QCOMPARE(int(reading.moodOfBlocker.confidence), int(Confidence::Illustrative));
    }
}

void EffectTest::dissociationNeverPassesAnOpioidReceptor()
{
    for (const auto& reading : pharmacology::readings()) {
        bool reached = false;
        bool blocksSomething = false;
        for (const Link& link : reading.links) {
            if (link.to == Node::Dissociation) {
                QCOMPARE(int(link.from), int(Node::NmdaReceptor));
                reached = true;
            }
            blocksSomething = blocksSomething || (link.from == Node::Naltrexone && link.kind == LinkKind::Blocks);
            QVERIFY(link.from != Node::Naltrexone || link.to != Node::NmdaReceptor);
        }
        QVERIFY(reached && blocksSomething);
        QVERIFY(std::any_of(reading.links.begin(), reading.links.end(),
                            [](const Link& link) { return link.to == Node::Mood; }));
    }
}

void EffectTest::argumentsHaveSources()
{
    for (const auto& reading : pharmacology::readings()) {
        bool speaksFor = false;
        bool speaksAgainst = false;
        for (const auto& argument : reading.arguments) {
            QVERIFY(!argument.sentence.empty() && !argument.citation.empty());
            QVERIFY(argument.confidence != Confidence::M);
            (argument.speaksFor ? speaksFor : speaksAgainst) = true;
        }
        QVERIFY2(speaksFor && speaksAgainst, reading.key.c_str());
    }
}

QTEST_GUILESS_MAIN(EffectTest)
#include "effect_test.moc"
