// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyses.h"
#include "core/analysis/sensitivity_trial.h"
#include "tests/analysis/known_studies.h"
#include "tests/support/result_check.h"

#include <cmath>

using namespace Qt::StringLiterals;

class SensitivityAnalysisTest : public QObject
{
    Q_OBJECT

private slots:
    void answersAsTheCrossoverDoes();
    void nobodyMissingChangesNothing();
    void leavesEachOutOnce();
    void carryoverMovesTheEffectByHalf();
    void carriesForward();
    void tipsWithASeed();
    void errors();
    void canBeCancelled();
};

namespace {

class CancelledSensitivity final : public base::Progress
{
public:
    void report(double) override {}

    [[nodiscard]] bool cancelled() const override { return true; }
};

base::Result<analysis::AnalysisResult> sensitivityOf(const study::Study& study, const analysis::Options& options = {},
                                                     const QString& key = u"sensitivity"_s)
{
    base::NoProgress progress;
    return analysis::runAnalysis(key, study, {}, options, progress);
}

const analysis::Table* sensitivityTable(const analysis::AnalysisResult& result, const QString& name)
{
    for (const analysis::Table& table : result.tables) {
        if (table.name == name) {
            return &table;
        }
    }
    return nullptr;
}

double numberAt(const analysis::Table& table, std::size_t row, std::size_t column)
{
    return std::get<double>(table.rows.at(row).at(column));
}

/// Senn's trial in which two people of each sequence lack their second score.
study::Study withHoles()
{
    study::Study study = known::sennAsthma();
    int removed = 0;
    for (int person : {2, 4, 9, 11}) {
        const auto id = study.participants[std::size_t(person - 1)].id;
        removed += static_cast<int>(std::erase_if(study.assessments, [&](const study::Assessment& one) {
            return one.participant == id && one.period == 2;
        }));
    }
    return removed == 4 ? study : study::Study{};
}

} // namespace

void SensitivityAnalysisTest::answersAsTheCrossoverDoes()
{
    const auto result = sensitivityOf(known::sennAsthma());
    QVERIFY_RESULT(result);
    const auto* treatment = analysis::findEstimate(*result, result->headline);
    QVERIFY(treatment != nullptr);
    QVERIFY(std::fabs(treatment->value - 46.6071) < 5e-5); // Senn 2002, chapter 3
    QVERIFY(std::fabs(treatment->se.value() - 10.7766) < 5e-5);
    QCOMPARE(result->analysis, u"sensitivity"_s);
    QVERIFY(result->method.contains(u"LOCF"_s));
    QVERIFY(!result->estimand.isEmpty() && !result->assumptions.empty() && !result->rScript.empty());
}

void SensitivityAnalysisTest::nobodyMissingChangesNothing()
{
    const auto result = sensitivityOf(known::sennAsthma());
    QVERIFY_RESULT(result);
    const double effect = result->estimates.front().value;
    const auto* people = sensitivityTable(*result, u"people"_s);
    QVERIFY(people != nullptr && people->rows.size() == 3);
    for (std::size_t row = 0; row < people->rows.size(); ++row) {
        QVERIFY(std::fabs(numberAt(*people, row, 3) - effect) < 1e-6);
    }
    const auto* carried = sensitivityTable(*result, u"carried forward"_s);
    QVERIFY(carried != nullptr && carried->rows.size() == 2);
    for (std::size_t row = 0; row < 2; ++row) {
        QCOMPARE(std::get<int>(carried->rows[row][1]), 0);
        QVERIFY(std::fabs(numberAt(*carried, row, 4) - effect) < 1e-9);
    }
    QVERIFY(sensitivityTable(*result, u"tipping point"_s) == nullptr);
    QVERIFY(std::any_of(result->notes.begin(), result->notes.end(),
                        [](const QString& note) { return note.contains(u"nothing to impute"_s); }));
}

void SensitivityAnalysisTest::leavesEachOutOnce()
{
    const study::Study study = known::sennAsthma();
    const auto result = sensitivityOf(study);
    QVERIFY_RESULT(result);
    const auto* table = sensitivityTable(*result, u"leave one out"_s);
    QVERIFY(table != nullptr);
    QCOMPARE(table->rows.size(), study.participants.size());
    for (std::size_t i = 0; i < table->rows.size(); ++i) {
        study::Study others = study; // the crossover of the others says the same
        const auto left = others.participants[i].id;
        QCOMPARE(std::get<QString>(table->rows[i][0]), others.participants[i].key);
        std::erase_if(others.assessments, [left](const auto& one) { return one.participant == left; });
        const auto own = sensitivityOf(others, {}, u"crossover"_s);
        QVERIFY_RESULT(own);
        QVERIFY(std::fabs(numberAt(*table, i, 2) - own->estimates.front().value) < 1e-9);
        QVERIFY(std::fabs(numberAt(*table, i, 5) - own->estimates.front().p.value()) < 1e-9);
    }
}

void SensitivityAnalysisTest::carryoverMovesTheEffectByHalf()
{
    const auto result = sensitivityOf(known::sennAsthma());
    QVERIFY_RESULT(result);
    const auto* table = sensitivityTable(*result, u"carryover"_s);
    QVERIFY(table != nullptr);
    const double effect = result->estimates.front().value;
    for (std::size_t row = 0; row < table->rows.size(); ++row) {
        QVERIFY(std::fabs(numberAt(*table, row, 1) - (effect + 0.5 * numberAt(*table, row, 0))) < 1e-9);
    }
    QVERIFY(std::fabs(numberAt(*table, table->rows.size() - 1, 1)) < 1e-9); // all of the effect explained
}

// Period 1: baseline 20, day 1 as given. What is missing is the value of the second period.
void SensitivityAnalysisTest::carriesForward()
{
    study::Study study = tiny::emptyCrossover();
    for (int person = 1; person <= 6; ++person) {
        const bool openFirst = person <= 3;
        tiny::addPerson(study, person, openFirst ? tiny::openFirst : tiny::blockedFirst);
        tiny::addPeriod(study, person, 1, openFirst ? tiny::open : tiny::blocked, {20.0, 10.0 + person});
        const auto second = person == 2 ? std::nullopt : std::optional(13.0 + 0.5 * person * person);
        tiny::addPeriod(study, person, 2, openFirst ? tiny::blocked : tiny::open, {21.0, second});
    }
    study::sortStudy(study);
    const auto result = sensitivityOf(study);
    QVERIFY_RESULT(result);
    QCOMPARE(result->n, 5);
    const auto* carried = sensitivityTable(*result, u"carried forward"_s);
    QVERIFY(carried != nullptr);
    QCOMPARE(std::get<QString>(carried->rows[0][0]), u"LOCF"_s);
    QCOMPARE(std::get<QString>(carried->rows[1][0]), u"BOCF"_s);
    for (std::size_t row = 0; row < 2; ++row) {
        QCOMPARE(std::get<int>(carried->rows[row][1]), 1);
        QCOMPARE(std::get<int>(carried->rows[row][2]), 0);
        QCOMPARE(std::get<int>(carried->rows[row][3]), 6);
        // both put in the second period's baseline; reference first: 13.5-11, 21-12, 17.5-13; comparator first: 14-21, 15-25.5, 16-31
        const double referenceFirst = (2.5 + 9.0 + 4.5) / 3.0;
        const double comparatorFirst = (-7.0 - 10.5 - 15.0) / 3.0;
        QVERIFY(std::fabs(numberAt(*carried, row, 4) - 0.5 * (referenceFirst + comparatorFirst)) < 1e-9);
    }
}

void SensitivityAnalysisTest::tipsWithASeed()
{
    const study::Study study = withHoles();
    const auto first = sensitivityOf(study, {{u"seed"_s, u"3"_s}});
    const auto again = sensitivityOf(study, {{u"seed"_s, u"3"_s}});
    QVERIFY_RESULT(first);
    QVERIFY_RESULT(again);
    const auto* table = sensitivityTable(*first, u"tipping point"_s);
    QVERIFY2(table != nullptr, qPrintable(first->notes.join(u'\n')));
    QVERIFY(table->rows.size() > 2);
    QCOMPARE(numberAt(*table, 0, 0), 0.0);
    for (std::size_t row = 1; row < table->rows.size(); ++row) {
        QVERIFY(numberAt(*table, row, 0) < numberAt(*table, row - 1, 0)); // against an effect above zero
        QVERIFY(numberAt(*table, row, 1) < numberAt(*table, row - 1, 1));
        QCOMPARE(numberAt(*sensitivityTable(*again, u"tipping point"_s), row, 1), numberAt(*table, row, 1));
    }
    QCOMPARE(std::get<int>(sensitivityTable(*first, u"people"_s)->rows.front()[2]), 9);
}

void SensitivityAnalysisTest::errors()
{
    QCOMPARE(sensitivityOf(known::wideScale("Nobody")).error().kind, base::ErrorKind::NotApplicable);
    study::Study one = known::wideScale("One");
    known::addPair(one, 1, tiny::openFirst, 3.0, 4.0);
    known::addPair(one, 2, tiny::blockedFirst, 3.0, 4.0);
    study::sortStudy(one);
    QCOMPARE(sensitivityOf(one).error().kind, base::ErrorKind::NotEnoughData);
    QCOMPARE(sensitivityOf(known::sennAsthma(), {{u"imputations"_s, u"1"_s}}).error().kind,
             base::ErrorKind::InvalidValue);
}

void SensitivityAnalysisTest::canBeCancelled()
{
    CancelledSensitivity progress;
    const auto result = analysis::runAnalysis(u"sensitivity", withHoles(), {}, {}, progress);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, base::ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(SensitivityAnalysisTest)
#include "sensitivity_analysis_test.moc"
