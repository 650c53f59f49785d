// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/assessment_feed.h"
#include "core/store/migration.h"
#include "core/store/study_rows.h"
#include "tests/support/example_study.h"
#include "tests/support/result_check.h"

#include <QTest>

using base::ErrorKind;

namespace {

base::Result<store::Database> emptyTables()
{
    auto database = store::Database::inMemory();
    if (database) {
        if (const auto migrated = store::migrate(*database); !migrated) {
            return tl::unexpected(migrated.error());
        }
    }
    return database;
}

class Cancelled final : public base::Progress
{
public:
    void report(double fraction) override { last = fraction; }
    [[nodiscard]] bool cancelled() const override { return true; }

    double last = 0.0;
};

} // namespace

class AssessmentFeedTest : public QObject
{
    Q_OBJECT

private slots:
    void everyScoreIsStored_data()
    {
        QTest::addColumn<study::Study>("study");
        QTest::newRow("none") << study::Study();
        QTest::newRow("a row in every table") << tests::exampleStudy();
        QTest::newRow("many") << tests::largeStudy(100, 30);
    }

    void everyScoreIsStored()
    {
        QFETCH(study::Study, study);
        const auto database = emptyTables();
        QVERIFY_RESULT(database);
        base::NoProgress progress;
        QVERIFY_RESULT(store::writeStudy(*database, study, {.number = 1, .digest = {}}, progress));
        const auto read = store::readStudy(*database, progress);
        QVERIFY_RESULT(read);
        QVERIFY(read->assessments == study.assessments);
        // Once more: the table of the first time is gone.
        QVERIFY_RESULT(store::deleteAllRows(*database));
        QVERIFY_RESULT(store::writeStudy(*database, tests::exampleStudy(), {.number = 2, .digest = {}}, progress));
        const auto again = store::readStudy(*database, progress);
        QVERIFY_RESULT(again);
        QVERIFY(again->assessments == tests::exampleStudy().assessments);
    }

    void nothingCanReadTheTableAfterwards()
    {
        const auto database = emptyTables();
        QVERIFY_RESULT(database);
        base::NoProgress progress;
        QVERIFY_RESULT(store::insertAssessments(*database, study::Study(), progress));
        QVERIFY(!database->number("SELECT count(*) FROM assessment_feed"));
    }

    void aScoreAtNoVisitIsRefused()
    {
        const auto database = emptyTables();
        QVERIFY_RESULT(database);
        study::Study study = tests::exampleStudy();
        study.visits.clear();
        base::NoProgress progress;
        const auto inserted = store::insertAssessments(*database, study, progress);
        QVERIFY(!inserted);
        QCOMPARE(inserted.error().kind, ErrorKind::InvalidValue);
        QCOMPARE(inserted.error().subject, std::string("table assessment"));
    }

    void cancellingStopsIt()
    {
        const auto database = emptyTables();
        QVERIFY_RESULT(database);
        Cancelled progress;
        const auto inserted = store::insertAssessments(*database, tests::largeStudy(1000, 50), progress);
        QVERIFY(!inserted);
        QCOMPARE(inserted.error().kind, ErrorKind::Cancelled);
        QVERIFY(progress.last > 0.0 && progress.last < 0.5);
    }
};

QTEST_GUILESS_MAIN(AssessmentFeedTest)
#include "assessment_feed_test.moc"
