// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/r_header.h"
#include "core/analysis/simulated_study.h"
#include "core/simulation/trial_model.h"
#include "tests/analysis/ketamine_study.h"
#include "tests/analysis/model_checks.h"
#include "tests/analysis/r_run.h"
#include "tests/analysis/tiny_study.h"

#include <set>

using namespace Qt::StringLiterals;

class MixedModelAnalysisTest : public QObject
{
    Q_OBJECT

private slots:
    void completersMatchLmer_data();
    void completersMatchLmer();
    void allRowsOfTwoInfusions();
    void everyVisitHasItsEstimate();
    void residualsAreScoresLessWhatIsFitted();
    void boundaryIsToldInANote();
    void degenerate_data();
    void degenerate();
    void scriptsAgreeInR_data();
    void scriptsAgreeInR();
    void canBeCancelled();
};

namespace {

study::Selection madrsAtDay2(bool completers)
{
    study::Selection selection;
    selection.scale = ketamine::madrs;
    selection.visit = ketamine::day2;
    selection.completersOnly = completers;
    return selection;
}

// A crossover of the scores of day 1: first and second period, odd people with the drug first.
study::Study pairsStudy(const std::vector<std::pair<double, double>>& scores)
{
    study::Study study = tiny::emptyCrossover();
    int person = 0;
    for (const auto& [first, second] : scores) {
        ++person;
        const bool openFirst = person % 2 == 1;
        tiny::addPerson(study, person, openFirst ? tiny::openFirst : tiny::blockedFirst);
        tiny::addPeriod(study, person, 1, openFirst ? tiny::open : tiny::blocked, {std::nullopt, first});
        tiny::addPeriod(study, person, 2, openFirst ? tiny::blocked : tiny::open, {std::nullopt, second});
    }
    study::sortStudy(study);
    return study;
}

} // namespace

void MixedModelAnalysisTest::completersMatchLmer_data()
{
    QTest::addColumn<QString>("df");
    QTest::addColumn<QString>("expected");
    QTest::newRow("satterthwaite") << u"satterthwaite"_s << u"satterthwaite"_s;
    QTest::newRow("kenward-roger") << u"kenward-roger"_s << u"kenward_roger"_s;
}

void MixedModelAnalysisTest::completersMatchLmer()
{
    if (!ketamine::isThere()) {
        QSKIP("the data set ds005917 is not beside the project");
    }
    QFETCH(QString, df);
    QFETCH(QString, expected);
    const QJsonObject lmer = ketamine::reference()[u"lmer"_s].toObject();
    const QJsonObject wanted = lmer[expected].toObject();
    const auto result = analyse("mixed-model", ketamine::study(), madrsAtDay2(true), {{u"df"_s, df}});
    QVERIFY_RESULT(result);
    QCOMPARE(result->n, 24);
    QCOMPARE(result->rowsUsed, 48);
    QCOMPARE(result->excluded.size(), ketamine::study().participants.size() - 24);
    QCOMPARE(result->headline, u"treatment"_s);
    const analysis::Estimate* treatment = analysis::findEstimate(*result, u"treatment");
    const analysis::Estimate* period = analysis::findEstimate(*result, u"period");
    const analysis::Estimate* carryover = analysis::findEstimate(*result, u"carryover");
    QVERIFY(treatment != nullptr && period != nullptr && carryover != nullptr);
    VERIFY_ABOUT(treatment->value, wanted[u"est"_s].toDouble(), 1e-8);
    VERIFY_ABOUT(*treatment->se, wanted[u"se"_s].toDouble(), 1e-6);
    VERIFY_ABOUT(*treatment->df, wanted[u"df"_s].toDouble(), 1e-4);
    VERIFY_ABOUT(*treatment->statistic, wanted[u"t"_s].toDouble(), 1e-6);
    VERIFY_ABOUT(*treatment->p, wanted[u"p"_s].toDouble(), 1e-6);
    VERIFY_ABOUT(*period->se, lmer[u"period2"_s][u"se"_s].toDouble(), 1e-6);
    QVERIFY(std::abs(period->value) < 1e-8);
    const QJsonObject totals = ketamine::reference()[u"carryover"_s].toObject(); // of the totals: complete pairs agree
    VERIFY_ABOUT(carryover->value, totals[u"effect"_s].toDouble(), 1e-8);
    VERIFY_ABOUT(*carryover->se, totals[u"se"_s].toDouble(), 1e-6);
    VERIFY_ABOUT(*carryover->p, totals[u"p"_s].toDouble(), 1e-6);
    VERIFY_ABOUT(numberIn(*result, u"variance"_s, {}, u"participant"_s), lmer[u"var_subject"_s].toDouble(), 1e-5);
    VERIFY_ABOUT(numberIn(*result, u"variance"_s, {}, u"residual"_s), lmer[u"var_residual"_s].toDouble(), 1e-5);
    VERIFY_ABOUT(numberIn(*result, u"fit"_s, {}, u"logLikelihood"_s), lmer[u"logLikREML"_s].toDouble(), 1e-8);
    QCOMPARE(std::get<bool>(cellOf(*result, u"fit"_s, {}, u"converged"_s)), true);
}

void MixedModelAnalysisTest::allRowsOfTwoInfusions()
{
    if (!ketamine::isThere()) {
        QSKIP("the data set ds005917 is not beside the project");
    }
    const auto result = analyse("mixed-model", ketamine::study(), madrsAtDay2(false));
    QVERIFY_RESULT(result);
    QCOMPARE(result->n, 25);
    QCOMPARE(result->rowsUsed, 49);
    const analysis::Estimate* treatment = analysis::findEstimate(*result, u"treatment");
    QVERIFY(treatment != nullptr);
    VERIFY_ABOUT(treatment->value, -6.904997, 1e-7);
    VERIFY_ABOUT(*treatment->se, 1.971303, 1e-6);
    VERIFY_ABOUT(*treatment->df, 22.5272, 1e-5);
}

void MixedModelAnalysisTest::everyVisitHasItsEstimate()
{
    const auto result = analyse("mixed-model", analysis::williams2018Study(simulation::drawTrial({}, 5), 5), {});
    QVERIFY_RESULT(result);
    QVERIFY(allFinite(*result));
    const analysis::Estimate* treatment = analysis::findEstimate(*result, u"treatment");
    const analysis::Estimate* own = analysis::findEstimate(*result, QString(u"treatment @ "_s + result->visit));
    QVERIFY(treatment != nullptr && own != nullptr);
    QCOMPARE(own->value, treatment->value);
    QCOMPARE(*own->df, *treatment->df);
    std::set<QString> names;
    std::size_t visits = 0;
    for (const analysis::Estimate& estimate : result->estimates) {
        QVERIFY(names.insert(estimate.name).second);
        visits += estimate.name.startsWith(u"treatment @ "_s) ? 1U : 0U;
    }
    const auto table = std::find_if(result->tables.begin(), result->tables.end(),
                                    [](const analysis::Table& one) { return one.name == u"visits"; });
    QVERIFY(table != result->tables.end());
    QCOMPARE(table->rows.size(), visits);
    QVERIFY(visits > 3);
    QCOMPARE(result->residuals.size(), std::size_t(result->rowsUsed));
}

void MixedModelAnalysisTest::residualsAreScoresLessWhatIsFitted()
{
    const auto result = analyse("mixed-model", pairsStudy({{12, 20}, {19, 8}, {9, 17}, {22, 15}, {14, 18}, {16, 9}}),
                                tiny::selection());
    QVERIFY_RESULT(result);
    QCOMPARE(result->residuals.size(), std::size_t(12));
    double sum = 0.0;
    for (const analysis::Residual& residual : result->residuals) {
        sum += residual.residual;
        const double score = residual.fitted + residual.residual;
        QVERIFY(std::abs(score - std::round(score)) < 1e-9); // scores are whole
        const double variance = numberIn(*result, u"variance"_s, {}, u"residual"_s);
        VERIFY_ABOUT(*residual.standardized * std::sqrt(variance), residual.residual, 1e-9);
    }
    QVERIFY(std::abs(sum) < 1e-8);
    QVERIFY(result->assumptions.size() >= 4);
}

// The second score is what the first is not: people do not differ at all.
void MixedModelAnalysisTest::boundaryIsToldInANote()
{
    const auto result = analyse("mixed-model", pairsStudy({{10, 20}, {21, 9}, {12, 18}, {16, 13}, {11, 19}, {20, 8}}),
                                tiny::selection());
    QVERIFY_RESULT(result);
    QCOMPARE(numberIn(*result, u"variance"_s, {}, u"participant"_s), 0.0);
    QCOMPARE(std::get<bool>(cellOf(*result, u"fit"_s, {}, u"boundary"_s)), true);
    QVERIFY(!result->notes.filter(u"boundary"_s).isEmpty());
    QVERIFY(allFinite(*result));
}

void MixedModelAnalysisTest::degenerate_data()
{
    QTest::addColumn<int>("change");
    QTest::addColumn<int>("kind");
    using base::ErrorKind;
    QTest::newRow("constant scores") << 0 << int(ErrorKind::NotApplicable);
    QTest::newRow("one person") << 1 << int(ErrorKind::NotEnoughData);
    QTest::newRow("no scores") << 2 << int(ErrorKind::NotEnoughData);
    QTest::newRow("nobody has both infusions") << 3 << int(ErrorKind::NotApplicable);
    QTest::newRow("treatment explains everything within people") << 4 << int(ErrorKind::NotApplicable);
    QTest::newRow("unknown term") << 5 << int(ErrorKind::InvalidValue);
    QTest::newRow("one arm has scores") << 6 << int(ErrorKind::NotEnoughData);
}

void MixedModelAnalysisTest::degenerate()
{
    QFETCH(int, change);
    QFETCH(int, kind);
    study::Study study = pairsStudy({{12, 20}, {19, 8}, {9, 17}, {22, 15}, {14, 18}, {16, 9}});
    for (study::Assessment& row : study.assessments) {
        row.value = change == 0 ? 10.0 : row.value;
    }
    if (change == 1) {
        study = pairsStudy({{12, 20}});
    } else if (change == 2) {
        study.assessments.clear();
    } else if (change == 3) {
        study = tiny::parallelArms();
    } else if (change == 4) {
        study = pairsStudy({{10, 15}, {16, 11}, {12, 17}, {18, 13}, {9, 14}, {21, 16}});
    } else if (change == 6) {
        std::erase_if(study.assessments, [](const study::Assessment& row) {
            return (row.participant.value() % 2 == 1) == (row.period == 2);
        });
    }
    const auto result =
        analyse("mixed-model", study, tiny::selection(),
                {{u"fixed"_s, change == 5 ? u"treatment + age"_s : u"treatment + period + sequence"_s}});
    QVERIFY(!result);
    QVERIFY2(int(result.error().kind) == kind, result.error().detail.c_str());
}

void MixedModelAnalysisTest::scriptsAgreeInR_data()
{
    QTest::addColumn<QString>("df");
    QTest::addColumn<QString>("information");
    QTest::addColumn<QString>("fixed");
    const QString fixed = u"treatment + period + sequence"_s;
    QTest::newRow("kenward-roger") << u"kenward-roger"_s << u"expected"_s << fixed;
    QTest::newRow("satterthwaite, baseline") << u"satterthwaite"_s << u"expected"_s << u"treatment*period + baseline"_s;
    QTest::newRow("asymptotic, cells") << u"asymptotic"_s << u"expected"_s << u"cell + period"_s;
    QTest::newRow("values alone") << u"kenward-roger"_s << u"observed"_s << fixed;
}

void MixedModelAnalysisTest::scriptsAgreeInR()
{
    QFETCH(QString, df);
    QFETCH(QString, information);
    QFETCH(QString, fixed);
    const bool isReal = ketamine::isThere();
    const auto result = analyse(
        "mixed-model", isReal ? ketamine::study() : analysis::williams2018Study(simulation::drawTrial({}, 5), 5),
        isReal ? madrsAtDay2(false) : study::Selection(),
        {{u"df"_s, df}, {u"information"_s, information}, {u"fixed"_s, fixed}});
    QVERIFY_RESULT(result);
    const auto run = r_run::runR(analysis::rScriptText(*result), result->rScript.packages);
    if (!run.there) {
        QSKIP("R with lme4, lmerTest and pbkrtest is not installed");
    }
    QVERIFY2(run.exitCode == 0, qPrintable(run.messages));
    QCOMPARE(run.estimates.size(), qsizetype(result->estimates.size()));
    const QStringList differences = r_run::differencesFromR(*result, run, 2e-5);
    QVERIFY2(differences.isEmpty(), qPrintable(differences.join(u'\n')));
    QCOMPARE(run.estimates.front().se.has_value(), information == u"expected");
}

void MixedModelAnalysisTest::canBeCancelled()
{
    NobodyWaits progress;
    const auto result =
        analysis::runAnalysis(u"mixed-model", pairsStudy({{12, 20}, {19, 8}, {9, 17}, {22, 15}, {14, 18}, {16, 9}}),
                              tiny::selection(), {}, progress);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, base::ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(MixedModelAnalysisTest)
#include "mixed_model_analysis_test.moc"
