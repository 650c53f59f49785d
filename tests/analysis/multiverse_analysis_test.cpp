// SPDX-FileCopyrightText: Blockade contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/analyses.h"
#include "core/analysis/simulated_study.h"
#include "core/analysis/specifications.h"
#include "core/simulation/trial_model.h"
#include "tests/analysis/known_studies.h"
#include "tests/support/result_check.h"


#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

class MultiverseAnalysisTest : public QObject
{
    Q_OBJECT

private slots:
    void everyRowIsWhatItsAnalysisSays();
    void embeddedStudyHasThemAll();
    void marksTheOneInView();
    void chosenScaleAndVisitAlone();
    void failuresAreListed();
    void errors();
    void canBeCancelled();
};

namespace {

class StopsAfter final : public base::Progress
{
public:
    explicit StopsAfter(double fraction)
        : m_limit(fraction)
    {}

    void report(double fraction) override { m_fraction = fraction; }

    [[nodiscard]] bool cancelled() const override { return m_fraction >= m_limit; }

private:
    double m_limit;
    double m_fraction = 0.0;
};

base::Result<analysis::AnalysisResult> runOf(const QString& key, const study::Study& study,
                                             const study::Selection& selection = {},
                                             const analysis::Options& options = {})
{
    base::NoProgress progress;
    return analysis::runAnalysis(key, study, selection, options, progress);
}

const analysis::Table& multiverseTable(const analysis::AnalysisResult& result, const QString& name)
{
    for (const analysis::Table& table : result.tables) {
        if (table.name == name) {
            return table;
        }
    }
    qFatal("no such table");
}

const QString& wordIn(const std::vector<analysis::TableCell>& row, std::size_t column)
{
    return std::get<QString>(row.at(column));
}

study::Study embeddedStudy()
{
    return analysis::williams2018Study(simulation::drawTrial({}, 5), 5);
}

} // namespace

void MultiverseAnalysisTest::everyRowIsWhatItsAnalysisSays()
{
    const study::Study study = known::sennAsthma();
    const auto result = runOf(u"multiverse"_s, study);
    QVERIFY_RESULT(result);
    const auto& rows = multiverseTable(*result, u"specifications"_s).rows;
    std::set<QString> methods;
    for (const auto& row : rows) {
        const QString method = wordIn(row, 3);
        methods.insert(method);
        const bool redrawn = method.endsWith(u"within-sequence"_s);
        study::Selection selection;
        selection.completersOnly = wordIn(row, 2) == "completers"_L1;
        analysis::Options options;
        if (redrawn) {
            options[u"method"_s] = u"within-sequence"_s;
        } else if (method == "mmrm, CS"_L1) {
            options[u"covariance"_s] = u"CS"_s;
        }
        const auto own = runOf(method.section(u',', 0, 0), study, selection, options);
        QVERIFY_RESULT(own);
        const auto* estimate = analysis::findEstimate(*own, own->headline);
        QVERIFY(estimate != nullptr);
        QVERIFY2(std::fabs(std::get<double>(row[4]) - estimate->value) < 1e-9, qPrintable(method));
        QVERIFY2(std::fabs(std::get<double>(row[7]) - estimate->p.value()) < 1e-9, qPrintable(method));
        QCOMPARE(std::get<int>(row[8]), own->n);
    }
    for (const char* method : {"paired-t", "crossover", "wilcoxon", "permutation", "permutation, within-sequence",
                               "mixed-model", "mmrm, CS"}) {
        QVERIFY2(methods.contains(QString::fromLatin1(method)), method);
    }
    QVERIFY(!result->method.isEmpty() && !result->estimand.isEmpty());
    const auto& scales = multiverseTable(*result, u"scales"_s).rows;
    QCOMPARE(scales.size(), std::size_t{1});
    QCOMPARE(std::get<int>(scales.front()[1]), static_cast<int>(rows.size()));
    QCOMPARE(std::get<int>(scales.front()[3]), static_cast<int>(rows.size())); // all favour formoterol
}

void MultiverseAnalysisTest::embeddedStudyHasThemAll()
{
    const study::Study study = embeddedStudy();
    const auto result = runOf(u"multiverse"_s, study);
    QVERIFY_RESULT(result);
    const auto& rows = multiverseTable(*result, u"specifications"_s).rows;
    QVERIFY(rows.size() > 100);
    std::set<std::tuple<QString, QString, QString, QString>> names;
    for (const auto& row : rows) {
        names.emplace(wordIn(row, 0), wordIn(row, 1), wordIn(row, 2), wordIn(row, 3));
        QVERIFY(std::isfinite(std::get<double>(row[4])));
    }
    QCOMPARE(names.size(), rows.size()); // none twice
}

void MultiverseAnalysisTest::marksTheOneInView()
{
    const study::Study study = embeddedStudy();
    study::Selection selection = study::defaultSelection(study);
    selection.completersOnly = true;
    for (const QString& current : {u"crossover"_s, u"wilcoxon"_s, u"mixed-model"_s}) {
        const auto result = runOf(u"multiverse"_s, study, selection, {{u"current"_s, current}});
        QVERIFY_RESULT(result);
        int marked = 0;
        for (const auto& row : multiverseTable(*result, u"specifications"_s).rows) {
            if (std::get<int>(row[9]) == 1) {
                ++marked;
                QCOMPARE(wordIn(row, 0), result->scale);
                QCOMPARE(wordIn(row, 1), result->visit);
                QCOMPARE(wordIn(row, 2), u"completers"_s);
                QCOMPARE(wordIn(row, 3), current);
                QCOMPARE(std::get<double>(row[4]), analysis::findEstimate(*result, u"current")->value);
            }
        }
        QCOMPARE(marked, 1);
        QCOMPARE(result->headline, u"current"_s);
    }
}

void MultiverseAnalysisTest::chosenScaleAndVisitAlone()
{
    const study::Study study = embeddedStudy();
    const auto result =
        runOf(u"multiverse"_s, study, {}, {{u"scales"_s, u"chosen"_s}, {u"visits"_s, u"chosen"_s}});
    QVERIFY_RESULT(result);
    for (const auto& row : multiverseTable(*result, u"specifications"_s).rows) {
        QCOMPARE(wordIn(row, 0), result->scale);
        QCOMPARE(wordIn(row, 1), result->visit);
    }
}

// Everybody gained the same: there is a mean and nothing to test it by.
void MultiverseAnalysisTest::failuresAreListed()
{
    study::Study study = known::wideScale("Constant");
    for (int person = 1; person <= 6; ++person) {
        known::addPair(study, person, person <= 3 ? tiny::openFirst : tiny::blockedFirst, 10.0 + person,
                       (person <= 3 ? 12.0 : 8.0) + person);
    }
    study::sortStudy(study);
    const auto result = runOf(u"multiverse"_s, study);
    QVERIFY_RESULT(result);
    const auto& failed = multiverseTable(*result, u"failed"_s).rows;
    QVERIFY(!failed.empty());
    for (const auto& row : failed) {
        QVERIFY2(!wordIn(row, 4).isEmpty(), qPrintable(wordIn(row, 3)));
    }
    QVERIFY(std::any_of(failed.begin(), failed.end(), [](const auto& row) { return wordIn(row, 3) == "crossover"_L1; }));
    QVERIFY(!result->notes.isEmpty());
}

void MultiverseAnalysisTest::errors()
{
    QCOMPARE(runOf(u"multiverse"_s, known::wideScale("Nobody")).error().kind, base::ErrorKind::NotApplicable);
    QCOMPARE(runOf(u"multiverse"_s, known::sennAsthma(), {}, {{u"current"_s, u"tarot"_s}}).error().kind,
             base::ErrorKind::InvalidValue);
}

void MultiverseAnalysisTest::canBeCancelled()
{
    StopsAfter progress(0.1);
    const auto result = analysis::runAnalysis(u"multiverse", embeddedStudy(), {}, {}, progress);
    QVERIFY(!result);
    QCOMPARE(result.error().kind, base::ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(MultiverseAnalysisTest)
#include "multiverse_analysis_test.moc"
