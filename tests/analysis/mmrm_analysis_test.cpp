// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/r_header.h"
#include "core/analysis/simulated_study.h"
#include "core/simulation/trial_model.h"
#include "core/stats/paired_t.h"
#include "tests/analysis/ketamine_study.h"
#include "tests/analysis/model_checks.h"
#include "tests/analysis/r_run.h"
#include "tests/analysis/tiny_study.h"

#include <array>

using namespace Qt::StringLiterals;

class MmrmAnalysisTest : public QObject
{
    Q_OBJECT

private slots:
    void cellsMatchGls_data();
    void cellsMatchGls();
    void ownModelOfATrial();
    void completePairsAreThePairedT_data();
    void completePairsAreThePairedT();
    void ladderSaysWhatWasFittedAndWhy();
    void parallelArmsHaveTheirVisitsAlone();
    void degenerate_data();
    void degenerate();
    void scriptsAgreeInR_data();
    void scriptsAgreeInR();
    void canBeCancelled();
};

namespace {

study::Selection madrsAtDayTwo()
{
    study::Selection selection;
    selection.scale = ketamine::madrs;
    selection.visit = ketamine::day2;
    return selection;
}

// R's `sleep` (Student 1908, Biometrika 6:1): drug 1 is the reference; the order is not published, every second person
// is given drug 2 first here.
constexpr std::array sleepOne = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
constexpr std::array sleepTwo = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

study::Study sleepStudy()
{
    study::Study study = tiny::emptyCrossover();
    for (std::size_t i = 0; i < sleepOne.size(); ++i) {
        const int person = static_cast<int>(i) + 1;
        const bool openFirst = i % 2 == 0;
        tiny::addPerson(study, person, openFirst ? tiny::openFirst : tiny::blockedFirst);
        tiny::addPeriod(study, person, 1, openFirst ? tiny::open : tiny::blocked,
                        {std::nullopt, openFirst ? sleepOne[i] : sleepTwo[i]});
        tiny::addPeriod(study, person, 2, openFirst ? tiny::blocked : tiny::open,
                        {std::nullopt, openFirst ? sleepTwo[i] : sleepOne[i]});
    }
    study::sortStudy(study);
    return study;
}

study::Study embeddedLike()
{
    return analysis::williams2018Study(simulation::drawTrial({}, 5), 5);
}

} // namespace

void MmrmAnalysisTest::cellsMatchGls_data()
{
    QTest::addColumn<QString>("covariance");
    QTest::addColumn<double>("tolerance");
    QTest::newRow("UN") << u"UN"_s << 2e-5; // gls stops short of the optimum
    QTest::newRow("CS") << u"CS"_s << 1e-6;
    QTest::newRow("AR1") << u"AR1"_s << 1e-6;
}

void MmrmAnalysisTest::cellsMatchGls()
{
    if (!ketamine::isThere()) {
        QSKIP("the data set ds005917 is not beside the project");
    }
    QFETCH(QString, covariance);
    QFETCH(double, tolerance);
    const QJsonObject gls = ketamine::reference()[u"mmrm_gls"_s][covariance].toObject();
    const auto result =
        analyse("mmrm", ketamine::study(), madrsAtDayTwo(),
                {{u"fixed"_s, u"baseline+cell"_s}, {u"covariance"_s, covariance}, {u"df"_s, u"asymptotic"_s}});
    QVERIFY_RESULT(result);
    QCOMPARE(result->n, 31);
    QCOMPARE(result->rowsUsed, 105);
    QCOMPARE(result->headline, u"treatment @ day 2"_s);
    VERIFY_ABOUT(numberIn(*result, u"fit"_s, {}, u"logLikelihood"_s), gls[u"logLikREML"_s].toDouble(), 1e-8);
    QCOMPARE(std::get<QString>(cellOf(*result, u"fit"_s, {}, u"covariance"_s)), covariance);
    const std::array names{std::pair(u"(Intercept)"_s, u"(Intercept)"_s), std::pair(u"baseline"_s, u"base"_s),
                           std::pair(u"cellPlacebo, day 10"_s, u"cellp10"_s),
                           std::pair(u"cellKetamine, day 2"_s, u"celld2"_s),
                           std::pair(u"cellKetamine, day 10"_s, u"celld10"_s)};
    for (const auto& [ours, theirs] : names) {
        VERIFY_ABOUT(numberIn(*result, u"coefficients"_s, ours, u"value"_s), gls[u"coef"_s][theirs].toDouble(),
                     tolerance);
        VERIFY_ABOUT(numberIn(*result, u"coefficients"_s, ours, u"se"_s), gls[u"se"_s][theirs].toDouble(), tolerance);
    }
    const analysis::Estimate* treatment =
        analysis::findEstimate(*result, u"treatment @ day 2"); // Placebo, day 2 is the intercept
    QVERIFY(treatment != nullptr && !treatment->df);
    VERIFY_ABOUT(treatment->value, gls[u"coef"_s][u"celld2"_s].toDouble(), tolerance);
    VERIFY_ABOUT(*treatment->se, gls[u"se"_s][u"celld2"_s].toDouble(), tolerance);
    const double sigma = gls[u"sigma"_s].toDouble();
    const QString first = u"Ketamine, day 2"_s; // gls's sigma is that of the cell in its first row
    VERIFY_ABOUT(numberIn(*result, u"covariance"_s, first, first), sigma * sigma, covariance == u"UN"_s ? 1e-4 : 1e-5);
}

void MmrmAnalysisTest::ownModelOfATrial()
{
    if (!ketamine::isThere()) {
        QSKIP("the data set ds005917 is not beside the project");
    }
    const auto result = analyse("mmrm", ketamine::study(), madrsAtDayTwo());
    QVERIFY_RESULT(result);
    QCOMPARE(result->n, 31);
    QCOMPARE(result->rowsUsed, 105);
    QCOMPARE(result->excluded.size(), ketamine::study().participants.size() - 31);
    QVERIFY2(result->method.contains(u"treatment + visit + treatment:visit + period + sequence + baseline"_s),
             qPrintable(result->method));
    QCOMPARE(std::get<QString>(cellOf(*result, u"fit"_s, {}, u"covariance"_s)), u"UN"_s);
    QStringList names;
    for (const analysis::Estimate& estimate : result->estimates) {
        names << estimate.name;
    }
    QCOMPARE(names.join(u"; "_s), u"treatment; treatment @ day 2; treatment @ day 10; period; carryover"_s);
    const double average = 0.5 * (result->estimates[1].value + result->estimates[2].value);
    VERIFY_ABOUT(result->estimates[0].value, average, 1e-10);
    const double means = numberIn(*result, u"means"_s, u"Ketamine"_s, u"mean"_s) -
                         numberIn(*result, u"means"_s, u"Placebo"_s, u"mean"_s); // of day 2, the first of each
    VERIFY_ABOUT(result->estimates[1].value, means, 1e-10);
    QVERIFY(numberIn(*result, u"tests"_s, u"treatment"_s, u"p"_s) < 0.01);
    QVERIFY(allFinite(*result));
    QCOMPARE(result->residuals.size(), std::size_t(105));
    QVERIFY(result->notes.isEmpty());
}

void MmrmAnalysisTest::completePairsAreThePairedT_data()
{
    QTest::addColumn<QString>("df");
    QTest::addColumn<QString>("information");
    for (const char* df : {"kenward-roger", "satterthwaite"}) {
        for (const char* information : {"observed", "expected"}) {
            QTest::addRow("%s, %s", df, information) << QString::fromLatin1(df) << QString::fromLatin1(information);
        }
    }
}

// A Kenward-Roger that takes the second derivatives of another form of UN says 0.3386 (github.com/openpharma/mmrm 510).
void MmrmAnalysisTest::completePairsAreThePairedT()
{
    QFETCH(QString, df);
    QFETCH(QString, information);
    const auto result = analyse("mmrm", sleepStudy(), tiny::selection(),
                                {{u"fixed"_s, u"treatment"_s}, {u"df"_s, df}, {u"information"_s, information}});
    const auto paired = stats::pairedT(sleepTwo, sleepOne);
    QVERIFY_RESULT(result);
    QVERIFY_RESULT(paired);
    const analysis::Estimate* treatment = analysis::findEstimate(*result, u"treatment");
    QVERIFY(treatment != nullptr);
    VERIFY_ABOUT(treatment->value, 1.58, 1e-9);
    VERIFY_ABOUT(*treatment->se, 0.3890, 2e-4);
    VERIFY_ABOUT(*treatment->se, paired->se, 1e-8);
    VERIFY_ABOUT(*treatment->df, 9.0, 1e-7);
    VERIFY_ABOUT(*treatment->p, paired->p, 1e-7);
    VERIFY_ABOUT(*treatment->lower, paired->lower, 1e-7);
}

void MmrmAnalysisTest::ladderSaysWhatWasFittedAndWhy()
{
    const auto result = analyse("mmrm", embeddedLike(), {});
    QVERIFY_RESULT(result);
    QVERIFY(allFinite(*result));
    const auto ladder = std::find_if(result->tables.begin(), result->tables.end(),
                                     [](const analysis::Table& table) { return table.name == u"ladder"; });
    QVERIFY(ladder != result->tables.end());
    QVERIFY(ladder->rows.size() > 1); // fourteen people cannot carry so many visits unstructured
    for (std::size_t i = 0; i < ladder->rows.size(); ++i) {
        const bool isFitted = std::get<bool>(ladder->rows[i][1]);
        QCOMPARE(isFitted, i + 1 == ladder->rows.size());
        QCOMPARE(std::holds_alternative<QString>(ladder->rows[i][2]), !isFitted);
    }
    QCOMPARE(std::get<QString>(ladder->rows.front()[0]), u"UN"_s);
    const QString fitted = std::get<QString>(ladder->rows.back()[0]);
    QCOMPARE(std::get<QString>(cellOf(*result, u"fit"_s, {}, u"covariance"_s)), fitted);
    QVERIFY(!result->notes.filter(u"Covariance UN could not be fitted"_s).isEmpty());
    QVERIFY(!result->notes.filter(u"Fitted with covariance "_s + fitted).isEmpty());
    QVERIFY(result->method.contains(u"covariance "_s + fitted));
}

void MmrmAnalysisTest::parallelArmsHaveTheirVisitsAlone()
{
    study::Study study = tiny::emptyCrossover();
    study.sequences.clear();
    for (int person = 1; person <= 12; ++person) {
        tiny::addPerson(study, person, study::SequenceId());
        const double level = 18.0 + (person * 7) % 5;
        tiny::addPeriod(study, person, 1, person % 2 == 1 ? tiny::open : tiny::blocked,
                        {level, level - 4.0 + (person * 3) % 4, level - 6.0 + (person * 5) % 7});
    }
    study::sortStudy(study);
    const auto result = analyse("mmrm", study, tiny::selection());
    QVERIFY_RESULT(result);
    QVERIFY(allFinite(*result));
    QVERIFY(std::holds_alternative<double>(cellOf(*result, u"covariance"_s, u"day 1"_s, u"day 3"_s)));
    QVERIFY(analysis::findEstimate(*result, u"period") == nullptr);
    QVERIFY(analysis::findEstimate(*result, u"treatment @ day 3") != nullptr);
    QVERIFY(result->method.contains(u"treatment + visit + treatment:visit + baseline"_s));
    QCOMPARE(result->n, 12);
}

void MmrmAnalysisTest::degenerate_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<int>("kind");
    using base::ErrorKind;
    QTest::newRow("constant scores") << 0 << int(ErrorKind::NotApplicable);
    QTest::newRow("one person") << 1 << int(ErrorKind::NotEnoughData);
    QTest::newRow("no scores") << 2 << int(ErrorKind::NotEnoughData);
    QTest::newRow("one arm") << 3 << int(ErrorKind::NotApplicable);
    QTest::newRow("the same difference for all") << 4 << int(ErrorKind::NotConverged);
    QTest::newRow("no comparison") << 5 << int(ErrorKind::InvalidValue);
}

void MmrmAnalysisTest::degenerate()
{
    QFETCH(int, change);
    QFETCH(int, kind);
    study::Study study = sleepStudy();
    for (study::Assessment& row : study.assessments) {
        const double person = row.participant.value();
        const bool isBlocked = (row.participant.value() % 2 == 1) == (row.period == 2);
        row.value = change == 0 ? 10.0 : change == 4 ? person * person / 7.0 + (isBlocked ? 3.0 : 0.0) : row.value;
    }
    if (change == 1) {
        std::erase_if(study.participants, [](const study::Participant& row) { return row.id.value() > 1; });
        std::erase_if(study.periods, [](const study::Period& row) { return row.participant.value() > 1; });
        std::erase_if(study.assessments, [](const study::Assessment& row) { return row.participant.value() > 1; });
    } else if (change == 2) {
        study.assessments.clear();
    } else if (change == 3) {
        study = tiny::singleArm(8);
    }
    const auto result =
        analyse("mmrm", study, tiny::selection(), {{u"fixed"_s, change == 5 ? u"baseline"_s : u"treatment"_s}});
    QVERIFY(!result);
    QVERIFY2(int(result.error().kind) == kind, result.error().detail.c_str());
}

void MmrmAnalysisTest::scriptsAgreeInR_data()
{
    QTest::addColumn<QString>("df");
    QTest::addColumn<QString>("information");
    QTest::addColumn<QString>("covariance");
    QTest::addColumn<QString>("fixed");
    const QString own = u"treatment*visit + period + sequence + baseline"_s;
    QTest::newRow("own") << u"kenward-roger"_s << u"observed"_s << u"auto"_s << own;
    QTest::newRow("CSH, expected") << u"kenward-roger"_s << u"expected"_s << u"CSH"_s << own;
    QTest::newRow("ARH1, cells") << u"satterthwaite"_s << u"observed"_s << u"ARH1"_s << u"baseline+cell"_s;
    QTest::newRow("TOEP") << u"kenward-roger"_s << u"observed"_s << u"TOEP"_s << u"treatment*visit"_s;
    QTest::newRow("CS") << u"asymptotic"_s << u"observed"_s << u"CS"_s << own;
    QTest::newRow("AR1") << u"between-within"_s << u"observed"_s << u"AR1"_s << own;
}

void MmrmAnalysisTest::scriptsAgreeInR()
{
    if (!ketamine::isThere()) {
        QSKIP("the data set ds005917 is not beside the project");
    }
    QFETCH(QString, df);
    QFETCH(QString, information);
    QFETCH(QString, covariance);
    QFETCH(QString, fixed);
    const auto result =
        analyse("mmrm", ketamine::study(), madrsAtDayTwo(),
                {{u"df"_s, df}, {u"information"_s, information}, {u"covariance"_s, covariance}, {u"fixed"_s, fixed}});
    QVERIFY_RESULT(result);
    const auto run = r_run::runR(analysis::rScriptText(*result), result->rScript.packages);
    if (!run.there) {
        QSKIP("R with nlme and numDeriv is not installed");
    }
    QVERIFY2(run.exitCode == 0, qPrintable(run.messages));
    QCOMPARE(run.estimates.size(), qsizetype(result->estimates.size()));
    const QStringList differences = r_run::differencesFromR(*result, run, 2e-5);
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
    QVERIFY(run.estimates.front().se.has_value());
    QCOMPARE(run.estimates.front().p.has_value(), df != u"between-within");
}

void MmrmAnalysisTest::canBeCancelled()
{
    NobodyWaits progress;
    const auto result = analysis::runAnalysis(u"mmrm", sleepStudy(), tiny::selection(), {}, progress);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, base::ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(MmrmAnalysisTest)
#include "mmrm_analysis_test.moc"
