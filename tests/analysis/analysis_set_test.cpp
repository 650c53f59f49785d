// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analysis_set.h"
#include "tests/analysis/tiny_study.h"
#include "tests/support/result_check.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;

class AnalysisSetTest : public QObject
{
    Q_OBJECT

private slots:
    void repeatedTreatment();
    void completersOfAScale();
    void completersWithoutSecondArm();
    void reasons_data();
    void reasons();
    void filteredOut();
};

void AnalysisSetTest::repeatedTreatment()
{
    QVERIFY(analysis::repeatsTreatment(tiny::crossover()));
    QVERIFY(!analysis::repeatsTreatment(tiny::parallelArms()));
    QVERIFY(!analysis::repeatsTreatment(tiny::singleArm(3)));
    QVERIFY(!analysis::repeatsTreatment(study::Study()));
}

void AnalysisSetTest::completersOfAScale()
{
    study::Selection selection = tiny::selection();
    selection.completersOnly = true;
    const auto courses = analysis::coursesOf(tiny::crossover(), selection);
    QVERIFY_RESULT(courses);
    std::set<int> people;
    for (const study::Course& course : courses->courses) {
        people.insert(course.participant.value());
    }
    QVERIFY(people == (std::set<int>{1, 2, 3}));
}

void AnalysisSetTest::completersWithoutSecondArm()
{
    study::Selection selection = tiny::selection();
    selection.completersOnly = true;
    const auto courses = analysis::coursesOf(tiny::parallelArms(), selection);
    QVERIFY_RESULT(courses);
    QCOMPARE(courses->courses.size(), std::size_t(4));
}

void AnalysisSetTest::reasons_data()
{
    QTest::addColumn<int>("person");
    QTest::addColumn<QString>("reason");
    QTest::newRow("a recorded exclusion keeps its words") << 5 << u"moved away"_s;
    QTest::newRow("no complete pair") << 4 << u"not complete: no post-dose HAM-D-17 score under every arm"_s;
    QTest::newRow("no score") << 6 << u"no HAM-D-17 score"_s;
}

void AnalysisSetTest::reasons()
{
    QFETCH(int, person);
    QFETCH(QString, reason);
    study::Study study = tiny::crossover();
    tiny::addPerson(study, 6, tiny::openFirst);
    study::Selection selection = tiny::selection();
    selection.completersOnly = true;
    const auto excluded = analysis::excludedFrom(
        study, selection, {study::ParticipantId(1), study::ParticipantId(2), study::ParticipantId(3)});
    QCOMPARE(excluded.size(), std::size_t(3));
    QCOMPARE(excluded[static_cast<std::size_t>(person - 4)].participant, study::ParticipantId(person));
    QCOMPARE(excluded[static_cast<std::size_t>(person - 4)].reason, reason);
}

void AnalysisSetTest::filteredOut()
{
    study::Selection selection = tiny::selection();
    selection.where = {{u"sex"_s, u"f"_s}};
    const auto excluded =
        analysis::excludedFrom(tiny::crossover(), selection, {study::ParticipantId(1), study::ParticipantId(3)});
    QCOMPARE(excluded.size(), std::size_t(3));
    QCOMPARE(excluded[0].reason, u"filtered out: sex = f"_s);
    QCOMPARE(excluded[2].reason, u"moved away"_s); // P5 passes the filter
}

QTEST_GUILESS_MAIN(AnalysisSetTest)
#include "analysis_set_test.moc"
