// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/text/study_text.h"

#include "tests/support/example_study.h"

#include <QTest>

using namespace Qt::StringLiterals;

class StudyTextTest : public QObject
{
    Q_OBJECT

private slots:
    void anOwnBadgeComesFirst()
    {
        study::Study study = tests::exampleStudy();
        study.about.badge = u"Simulated to match published facts"_s;
        QCOMPARE(text::badgeText(study), u"Simulated to match published facts"_s);
    }

    void observedDataHaveNoBadgeAndSimulatedAlwaysOne()
    {
        study::Study study = tests::exampleStudy();
        study.about.badge.clear();
        for (study::Assessment& row : study.assessments) {
            row.origin = study::Origin::Imported;
        }
        QVERIFY(text::badgeText(study).isEmpty());
        study.assessments.back().origin = study::Origin::Simulated; // one value is enough
        QVERIFY(!text::badgeText(study).isEmpty());
    }

    void theSwitchIsNamedAfterTheContrastOrTheArms()
    {
        study::Study study = tests::exampleStudy();
        QVERIFY(study.arms.size() >= 2);
        study.contrast = study::Contrast{study.arms[0].id, study.arms[1].id, u"Naltrexone blockade"_s};
        text::SwitchWords words = text::switchWords(study);
        QCOMPARE(words.name, u"Naltrexone blockade"_s);
        QCOMPARE(words.reference, u"off"_s);
        study.contrast->name.clear();
        words = text::switchWords(study);
        QVERIFY(words.name.isEmpty());
        QCOMPARE(words.reference, study.arms[0].name);
        QCOMPARE(words.comparator, study.arms[1].name);
        QVERIFY(words.help.contains(study.arms[1].name));
    }

    void aStudyWithoutLimitsOfItsOwnHasThoseOfItsDesign()
    {
        study::Study study = tests::exampleStudy();
        study.about.limits = u"first\nsecond"_s;
        QCOMPARE(text::designLimits(study), QStringList({u"first"_s, u"second"_s}));
        study.about.limits.clear();
        QVERIFY(!text::designLimits(study).isEmpty());
    }

    void countsAreWorded()
    {
        study::Study study = tests::exampleStudy();
        study.exclusions.clear();
        QVERIFY(text::exclusionText(study).isEmpty());
        study.exclusions.resize(1);
        QCOMPARE(text::exclusionText(study), u"1 exclusion"_s);
        study.exclusions.resize(2);
        QCOMPARE(text::exclusionText(study), u"2 exclusions"_s);
        QVERIFY(text::completionText(study).contains(QString::number(study.participants.size())));
    }
};

QTEST_GUILESS_MAIN(StudyTextTest)
#include "study_text_test.moc"
